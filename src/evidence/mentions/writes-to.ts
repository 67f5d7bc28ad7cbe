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
/** `> x`, `tee x`, `cp y x`. */
const REDIRECTED =
  /(?<![-=<])>{1,2}\s{0,4}["']?$|(?<![\w-])tee\s(?:-a\s)?["']?$|(?<![\w./-])(?:cp|mv)\s[^|;&<>]{1,100}\s["']?$/;
/** What a step of a workflow takes with it. A list of such paths has one a line. */
const UPLOADED = /^\s*(?:-\s)?path:\s*["']?$/;
const LISTED = /^\s*(?:-\s)?path:\s*[|>][+-]?\s*$/;
const ONE_OF_LIST = /^\s+[\w./*${} -]+$/;
const MAX_LIST = 20;
/** A call that writes. `rewrite` and `overwrite` do as well. */
const WRITES =
  /(?:(?<![A-Za-z])|re|over)(?:write|dump|save)\w*!?\(|(?:Write|Save|Dump)\w*\(|\.to_(?:csv|json|html|xml|excel|markdown|parquet|pickle|sql)\(|File(?:::|\.)create\(|os\.Create\(/;
/** What closes the path before a call of it: `Path("x").write_text(`. */
const CALL_OF_IT = /^["'`][\s)\]]{0,8}(\.\w{1,40}\()/;
/** A call that makes a path of its parts, or a mere bracket: it may be inside of one that writes. One that reads there is what is written elsewhere. */
const MAKES_PATH =
  /(?:^|[^\w)\]])(?:join|joinpath|path|purepath|pathbuf|resolve|combine|absolute|normalize|of|paths\.get|file|url|uri|str|string|format|sprintf|concat|from)?!?\($/i;
const CLOSED = /\([^()]*\)/g;
const MAX_NESTED = 4;
/** `open("x", "w")`. */
const OPENED = /^["'`][^()"']{0,20},\s*(?:mode\s*=\s*)?["'][wax]/;
/** `OUT_FILE = ROOT / "x"`. */
const NAMED =
  /(?<![A-Za-z])(?:[A-Za-z]+_)?(?:out|output)(?:_?(?:file|path|json|csv|html|md))?(?:\s?:\s?\w{1,20})?\s?:?=[^=;]{0,100}["'`]$/i;
const QUOTED = /["'`]$/;
const REMARK = /^\s*(?:#|\/\/|\*|<!--)/;

/**
 * True where a line of the text writes to this very path. `quoted`: whether calls and names of code count, and not commands alone. `uploads`: whether
 * `path:` is what a step of a workflow takes with it; in code it is a key like any other.
 */
export function writesTo(
  text: string,
  { path, quoted, uploads }: { readonly path: string; readonly quoted: boolean; readonly uploads: boolean },
): boolean {
  let places = 0;
  for (let at = text.indexOf(path); at >= 0 && places < MAX_PLACES; at = text.indexOf(path, at + path.length)) {
    places += 1;
    const end = at + path.length;
    if (/[\w./-]/.test(text[at - 1] ?? '') || /[\w/-]/.test(text[end] ?? '')) continue;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const lead = before.slice(before.lastIndexOf('\n') + 1);
    const tail = text.slice(end, end + AFTER).split('\n', 1)[0] ?? '';
    if (REMARK.test(lead)) continue;
    if (
      isCommanded(lead) ||
      (quoted && isCalled(lead, tail)) ||
      (uploads && (UPLOADED.test(lead) || (isBare(lead, tail) && isListed(text, at - lead.length))))
    )
      return true;
  }
  return false;
}

const isCommanded = (lead: string): boolean => OPTION.test(lead) || REDIRECTED.test(lead);

function isCalled(lead: string, tail: string): boolean {
  if (!QUOTED.test(lead)) return false;
  if (OPENED.test(tail)) return true;
  const open = openCalls(lead);
  const around = open.slice(0, -1);
  const [inner = '('] = open.slice(-1);
  if (WRITES.test(inner)) return true;
  if (!MAKES_PATH.test(inner)) return false;
  return around.some((call) => WRITES.test(call)) || WRITES.test(CALL_OF_IT.exec(tail)?.[1] ?? '') || NAMED.test(lead);
}

/** What comes before each bracket that is open where the lead ends, with the bracket, outermost first. */
function openCalls(lead: string): readonly string[] {
  let rest = lead;
  for (let depth = 0; depth < MAX_NESTED; depth += 1) rest = rest.replace(CLOSED, '');
  return rest
    .split('(')
    .slice(0, -1)
    .map((before) => `${before}(`);
}

const isBare = (lead: string, tail: string): boolean => lead !== '' && lead.trim() === '' && tail.trim() === '';

/** Whether the lines above one that holds nothing but a path are others of the list, up to `path: |`. */
function isListed(text: string, lineStart: number): boolean {
  const above = text
    .slice(Math.max(0, lineStart - BEFORE * 5), Math.max(0, lineStart - 1))
    .split('\n')
    .reverse();
  for (const line of above.slice(0, MAX_LIST)) {
    if (LISTED.test(line)) return true;
    if (!ONE_OF_LIST.test(line)) return false;
  }
  return false;
}
