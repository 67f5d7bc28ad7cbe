// Recognises, on one line of code, of a script or of a workflow, that a file is written at a path: what only reads it needs the file that git had.

/** Most places that are looked at, and how much of the line before and behind each. */
const MAX_PLACES = 200;
const BEFORE = 200;
const AFTER = 120;

const OUTPUT = String.raw`(?:o|out|output|outfile|outputfile|out-file|output-file|out-path|output-path|[a-z]{1,12}-out|[a-z]{1,12}-output|report-file|report-path)`;
/** `-o x`, `--output=x`, `--out "x"`, and the default of such an option in code. */
const OPTION = new RegExp(
  String.raw`(?<![\w-])--?${OUTPUT}(?:[\s=]\s{0,4}["']?|["'],[^()]{0,80}default\s?[=:]\s?["'\x60])$`,
  'i',
);
/** `> x` at the end of a command, `tee x`. */
const REDIRECTED = /(?<=[\w"')}\]] )(?:\d?>{1,2})\s{0,4}["']?$|(?<![\w-])tee\s(?:-a\s)?["']?$/;
/** A call that writes, right before the path. */
const WRITES =
  /(?:(?<![A-Za-z])(?:re|over)?(?:write|dump|save)[A-Za-z_]{0,20}!?|(?:Write|Save|Dump)[A-Za-z]{0,20}|\.to_(?:csv|json|html|xml|excel|markdown|parquet|pickle)|File(?:::|\.)create|os\.Create)\(\s{0,4}["'`]$/;
/** A method of the path, right behind it: `Path("x").write_text(`. */
const WRITTEN = /^["'`]\)\s?\.(?:write|dump|save)\w*\(/;
/** `open("x", "w")`. */
const OPENS = /(?<![\w.])(?:fs\.)?open\(\s{0,4}["'`]$/;
const OPENED = /^["'`],\s*(?:mode\s*=\s*)?["'][wax]/;
/** `OUT_FILE = "x"`, `OUT_FILE = ROOT / "x"`, `OUT = Path("x")`. */
const NAMED =
  /(?<![A-Za-z])(?:[A-Za-z]+_)?(?:out|output)(?:_?(?:file|path|json|csv|html|md))?(?:\s?:\s?\w{1,20})?\s?:?=\s{0,4}(?:[A-Za-z_.]{1,40}\s?\/\s?|(?:[a-z]{1,20}\.)?Path\()?["'`]$/i;
const QUOTED = /["'`]$/;
const REMARK = /^\s*(?:#|\/\/|\*|<!--)/;

/** True where a line of the text writes to this very path. `quoted`: whether calls and names of code count, and not commands alone. */
export function writesTo(text: string, { path, quoted }: { readonly path: string; readonly quoted: boolean }): boolean {
  let places = 0;
  for (let at = text.indexOf(path); at >= 0 && places < MAX_PLACES; at = text.indexOf(path, at + path.length)) {
    places += 1;
    const end = at + path.length;
    if (/[\w./-]/.test(text[at - 1] ?? '') || /[\w/-]/.test(text[end] ?? '')) continue;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const lead = before.slice(before.lastIndexOf('\n') + 1);
    const tail = text.slice(end, end + AFTER).split('\n', 1)[0] ?? '';
    if (REMARK.test(lead)) continue;
    if (isCommanded(text, lead) || (quoted && isCalled(lead, tail))) return true;
  }
  return false;
}

/** `a > x` compares in code: only a script has no semicolons and braces, and a sign before a file's name alone is no proof. */
const isCommanded = (text: string, lead: string): boolean =>
  OPTION.test(lead) || (REDIRECTED.test(lead) && !IS_CODE.test(text.slice(0, LOOKED_AT)));

/** What no script of commands has at its head. */
const IS_CODE = /^\s*(?:import|export|package|using|const|let|var|function|def|class|public|fn|use|from)\s/m;
const LOOKED_AT = 4000;

const isCalled = (lead: string, tail: string): boolean =>
  QUOTED.test(lead) &&
  (WRITES.test(lead) || WRITTEN.test(tail) || (OPENS.test(lead) && OPENED.test(tail)) || NAMED.test(lead));
