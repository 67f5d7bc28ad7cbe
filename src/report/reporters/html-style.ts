// The look of the HTML report: light and dark as the reader's system is, readable on paper, no colour without a word beside it.

export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --page: #ffffff; --line: #d1d9e0; --band: #f6f8fa; --link: #0550ae; --error: #b42318; --warning: #7a4b00; --notice: #0550ae; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #a5b0bb; --page: #0d1117; --line: #3d444d; --band: #161b22; --link: #79b8ff; --error: #ff8f85; --warning: #e3b341; --notice: #79b8ff; --good: #6fdd8b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: .5rem 0; }
.soft { color: var(--soft); margin: .25rem 0; }
.failure, .error { color: var(--error); }
.warning { color: var(--warning); }
.notice { color: var(--notice); }
.success { color: var(--good); }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; min-width: 6.5rem; }
thead th { background: var(--band); }
tbody th { font-weight: 600; min-width: 8rem; }
td:last-child { min-width: 16rem; }
ul { margin: 0; padding-left: 1.1rem; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
details { margin: .75rem 0; }
summary { cursor: pointer; }
.label { font-weight: 600; }
@media print { body { max-width: none; } details { display: block; } }
`.trim();
