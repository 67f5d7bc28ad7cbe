// The look of the HTML pages: light and dark as the reader's system is, readable on paper, no color without a word or a shape beside it.

/** The colors of a status: what is behind its name, and the name. */
const STATUS_COLORS = `
.s-done { background: #1a7032; color: #ffffff; }
.s-partial { background: #e3b341; color: #1f2328; }
.s-not-started { background: #d1d9e0; color: #1f2328; }
.s-failed { background: #b42318; color: #ffffff; }
.s-blocked { background: #6639ba; color: #ffffff; }
.s-deferred { background: #0550ae; color: #ffffff; }
.s-not-applicable { background: #eef1f4; color: #3d444d; }
.s-unknown { background: #ffffff; color: #3d444d; }
@media (prefers-color-scheme: dark) {
.s-partial { background: #c99a2e; }
.s-not-started { background: #59636e; color: #ffffff; }
.s-not-applicable { background: #2a313c; color: #c9d1d9; }
.s-unknown { background: #161b22; color: #c9d1d9; }
}`.trim();

const BASE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --page: #ffffff; --line: #d1d9e0; --edge: #818b98; --band: #f6f8fa; --link: #0550ae; --error: #b42318; --warning: #7a4b00; --notice: #0550ae; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #a5b0bb; --page: #0d1117; --line: #3d444d; --edge: #7d8590; --band: #161b22; --link: #79b8ff; --error: #ff8f85; --warning: #e3b341; --notice: #79b8ff; --good: #6fdd8b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 100rem; padding: 1.25rem clamp(.75rem, 2vw, 2rem) 4rem; font: 1rem/1.5 system-ui, 'Liberation Sans', Arial, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.4rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
ul, ol { margin: 0; padding-left: 1.2rem; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
details { margin: .75rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; padding: .25rem 0; }
.skip { position: absolute; left: .5rem; top: -4rem; padding: .5rem 1rem; background: var(--page); border: 1px solid var(--edge); z-index: 2; }
.skip:focus { top: .5rem; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: .5rem 0; }
.soft { color: var(--soft); }
.failure, .error { color: var(--error); }
.warning { color: var(--warning); }
.notice { color: var(--notice); }
.success { color: var(--good); }
.label { font-weight: 600; }
.scroll { overflow-x: auto; margin: .75rem 0; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { background: var(--band); }
.chip { display: inline-block; padding: 0 .45rem; border-radius: .25rem; border: 1px solid var(--edge); font-size: .875rem; line-height: 1.4; white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; }
`.trim();

/** Above the table: bars, causes, map. */
const TOP = `
.pages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; margin: 1rem 0; }
.card { border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; min-width: 0; }
.card h2 { margin: 0 0 .25rem; font-size: 1rem; }
.bar { display: block; width: 100%; height: .75rem; margin: .5rem 0; }
.bar .frame { fill: none; stroke: var(--edge); }
.bar .changed { fill: var(--warning); }
.bar .holds { fill: #1a7032; }
.bar .claimsMore { fill: #cf222e; }
.bar .outdated { fill: #e8590c; }
.bar .partial { fill: #e3b341; }
.bar .notStarted { fill: #818b98; }
.bar .other { fill: #6639ba; }
.top { display: grid; gap: 0 2rem; }
.top > * { min-width: 0; }
@media (min-width: 1300px) { .top.two { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.causes { list-style: none; padding: 0; }
.causes > li { border-left: 4px solid var(--edge); padding: .1rem 0 .1rem .75rem; margin: .75rem 0; }
.causes > li.error { border-color: var(--error); color: inherit; }
.causes > li.warning { border-color: var(--warning); color: inherit; }
.causes > li.notice { border-color: var(--notice); color: inherit; }
.map { position: relative; border: 1px solid var(--line); margin: .5rem 0; overflow: hidden; }
.part { position: absolute; overflow: hidden; }
.part > .name { position: absolute; inset: 0 0 auto 0; height: 18px; padding: 0 4px; font-size: 12px; line-height: 18px; color: var(--text); background: var(--band); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.cell { position: absolute; overflow: hidden; padding: 2px 4px; font-size: 11px; line-height: 14px; overflow-wrap: anywhere; cursor: pointer; }
.cell span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--lines); overflow: hidden; }
.cell.s-unknown { background-image: repeating-linear-gradient(45deg, transparent 0 4px, var(--line) 4px 5px); }
.cell.more { box-shadow: inset 0 0 0 3px #b42318, inset 0 0 0 5px #ffffff; padding: 6px 7px; }
.cell.less { box-shadow: inset 0 0 0 1px #ffffff; outline: 2px dashed #1f2328; outline-offset: -3px; padding: 5px 6px; }
.cell.small { padding: 0; }
.cell.tiny.more { box-shadow: inset 0 0 0 2px #b42318; }
.cell.off { background: var(--band); color: var(--soft); box-shadow: none; outline: none; }
.map:focus-visible .cell.at, .cell:hover { outline: 3px solid var(--text); outline-offset: -3px; box-shadow: inset 0 0 0 5px var(--page); }
.about { min-height: 3em; margin: .25rem 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem .6rem; padding: 0; list-style: none; }
.legend .ring { background: var(--page); color: var(--text); border: 3px solid #b42318; }
.legend .dashes { background: var(--page); color: var(--text); border: 2px dashed var(--text); }
`.trim();

/** The table of all rows: a grid on wide screens, a card for each row on narrow ones. */
const TABLE = `
.tools { display: flex; flex-wrap: wrap; gap: .6rem .75rem; align-items: end; margin: .5rem 0; }
.tools label { display: grid; font-size: .875rem; min-width: 0; }
.tools input, .tools select, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--edge); border-radius: .3rem; padding: .3rem .5rem; min-height: 2.2rem; max-width: 100%; }
.tools select { max-width: 16rem; }
.tools .search { flex: 1 1 14rem; }
.tools .search input { width: 100%; }
button { cursor: pointer; }
.rows { border-top: 1px solid var(--line); }
.row { display: grid; grid-template-columns: minmax(10rem, 1fr) 7.5rem 8.5rem 9rem 9rem 8rem; gap: 0 .75rem; align-items: start; border-bottom: 1px solid var(--line); padding: .3rem 0; }
.row.head { background: var(--band); position: sticky; top: 0; z-index: 1; padding: .3rem 0; }
.row > * { min-width: 0; overflow-wrap: anywhere; }
.row > [role=cell] { padding-left: .3rem; }
.head button { border: 0; background: none; font-weight: 600; padding: .2rem .3rem; text-align: left; }
.head [aria-sort=ascending] button::after { content: ' \\2191'; }
.head [aria-sort=descending] button::after { content: ' \\2193'; }
.toggle { border: 0; background: none; text-align: left; font-weight: 600; padding: .2rem .3rem .2rem 1.4rem; position: relative; width: 100%; overflow-wrap: anywhere; color: var(--text); }
.toggle::before { content: '\\25B8'; position: absolute; left: .35rem; color: var(--soft); }
.toggle[aria-expanded=true]::before { content: '\\25BE'; }
.toggle .part-name { display: block; font-weight: 400; font-size: .875rem; color: var(--soft); }
.row .name { color: var(--soft); font-size: .875rem; display: none; }
.more-claimed { font-weight: 600; color: var(--error); font-size: .875rem; }
.row > .inside { grid-column: 1 / -1; padding: .25rem .5rem 1rem 1.4rem; }
.inside h3 { font-size: 1rem; margin: .5rem 0 .25rem; }
.refs { list-style: none; padding: 0; }
.refs > li { display: grid; grid-template-columns: minmax(10rem, 1.6fr) minmax(9rem, 1fr) minmax(9rem, 1fr) minmax(10rem, 1.2fr); gap: .1rem .75rem; padding: .35rem 0; border-top: 1px solid var(--line); margin: 0; }
.refs > li > * { min-width: 0; overflow-wrap: anywhere; }
.is-found { color: var(--good); font-weight: 600; }
.is-missing { color: var(--error); font-weight: 600; }
.is-unchecked { color: var(--soft); font-weight: 600; }
.narrow { display: none; }
@media (max-width: 899px) {
.row { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .25rem .75rem; padding: .5rem 0; }
.row > :first-child { grid-column: 1 / -1; }
.row .name { display: block; }
.row.head { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
.refs > li { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.refs > li > :first-child { grid-column: 1 / -1; }
.tools .narrow { display: grid; }
.tools label { flex: 1 1 8rem; }
.tools select { width: 100%; max-width: none; }
.row > .inside { padding-left: .5rem; }
}
@media print {
body { max-width: none; padding: 0; }
.tools, .skip, .page-on { display: none; }
.row.head { position: static; }
.row, .causes > li, .card { break-inside: avoid; }
.chip, .cell, .part > .name, .bar { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`.trim();

export const STYLE = `\n${BASE}\n${STATUS_COLORS}\n${TOP}\n${TABLE}\n`;
