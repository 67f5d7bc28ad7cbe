// Takes back “missing” of a name in capitals that a command prints, as its cell says: it is put together while the command runs, or is printed elsewhere.
import type { EvidenceField } from '../../rows/row.ts';
import type { CitationBuilder } from '../citation.ts';
import { isJoint } from '../read/manner.ts';
import type { EvidenceRun } from '../run.ts';

/** `SMOKE_OK`, `A_B_DONE`: names of code are written so as well. */
const CAPITALS = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** What only says how a run ended. */
const OUTCOME = /_(?:OK|PASS(?:ED)?|DONE|READY|SUCCESS|FAIL(?:ED)?|ERR(?:OR)?)$/;
/** Words of code beside it: then it is looked for. */
const CODE_WORDS =
  'constants?|macros?|defines?|#define|enums?|flags?|variables?|env(?:ironment)?|functions?|structs?|types?|symbols?|options?|settings?|parameters?|keys?|identifiers?|Konstante|Makro|constante|macro';
const IS_CODE_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${CODE_WORDS})[\s:(]{1,3}$`, 'iu');
const IS_CODE_AFTER = new RegExp(String.raw`^\s{0,2}(?:${CODE_WORDS})(?![\p{L}\p{N}_])`, 'iu');
const FILLER = String.raw`(?:(?:the|a|an|its|with|often|always|usually|sometimes|now|only|final|serial|line|marker|markers|tag|tags|token|string|message)\s+){0,4}[([“"]?$`;
/** What a command does with what it prints. */
const PRINTS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:prints?|printed|printing|emits?|emitted|outputs?|echo(?:es)?|writes|logs|druckt|meldet|imprime|affiche|stampa|выводит|печатает|tulostaa|打印|输出|輸出|出力)[\s:]{1,2}${FILLER}`,
  'iu',
);
/** Said of a command that is named before it. */
const EXPECTS = new RegExp(
  String.raw`(?:→|->|=>|⇒|(?<![\p{L}\p{N}_])(?:requires?|requiring|expects?|expecting|waits? for|greps?(?: for)?|checks? for|looks? for|ends? (?:with|in)|returns?|reports?|yields?|asserts?|shows?|gives))\s{0,2}${FILLER}`,
  'iu',
);

export async function liftPrinted({ pages }: EvidenceRun): Promise<void> {
  for (const { document, rows } of [...pages.head, ...pages.base])
    rows.forEach((row, at) => {
      const known = new Map<number, boolean>();
      for (const [index, citation] of row.entries()) {
        const field = isUnseen(citation) ? document.rows[at]?.evidence[citation.place.field] : undefined;
        if (field !== undefined && isPrinted({ field, row, index, known }))
          citation.resolution = { ...citation.resolution, state: 'unverifiable', why: { code: 'name-printed' } };
      }
    });
  await Promise.resolve();
}

/** A bare name that nobody saw here. What this change takes away was seen. */
const isUnseen = ({ reference: { path, symbol }, resolution: { state, why }, wasIn }: CitationBuilder): boolean =>
  state === 'missing' && why.code === 'name-nowhere' && wasIn === null && path === null && CAPITALS.test(symbol ?? '');

interface Place {
  readonly field: EvidenceField;
  readonly row: readonly CitationBuilder[];
  /** In the row. */
  readonly index: number;
  /** Answers of this row so far. */
  readonly known: Map<number, boolean>;
}

/** Whether its cell says that a command prints it, or says so of the name before it: `→ A_OK / B_OK`. */
function isPrinted(place: Place): boolean {
  const said = walkBack(place);
  place.known.set(place.index, said);
  return said;
}

function walkBack({ field, row, index, known }: Place): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const citation = row[at];
    if (citation === undefined || citation.place.field !== row[index]?.place.field) return false;
    const answer = known.get(at);
    if (answer !== undefined) return answer;
    const around = textAround(field, citation);
    if (!CAPITALS.test(citation.reference.symbol ?? '') || around === null) return false;
    if (IS_CODE_BEFORE.test(around.before) || IS_CODE_AFTER.test(around.after)) return false;
    const { isRun } = around;
    if (PRINTS.test(around.before) || (isRun && EXPECTS.test(around.before))) return true;
    if (isRun && OUTCOME.test(citation.reference.symbol ?? '') && /^\s?[([]$/.test(around.between)) return true;
    if (!isJoint(around.between) && !/^\s?\+\s?$/.test(around.between)) return false;
  }
  return false;
}

interface Around {
  /** All that the cell says before it, without what is in code marks. */
  readonly before: string;
  /** The part of it since the code before. */
  readonly between: string;
  readonly after: string;
  /** Whether code before it can be run: a command, a script, a target of the shape `smoke-a`. */
  readonly isRun: boolean;
}

/** Longest text before and after that is looked at. */
const MOST = 200;
const RUNS =
  /^(?:[\w./-]+ |\.\/|[A-Z_]+=\S* )\S|\.(?:sh|bash|py|js|mjs|ts|rb|pl|ps1)$|^[a-z][a-z0-9]*(?:[-:][a-z0-9*]+)+$/;

function textAround({ segments }: EvidenceField, { reference: { range } }: CitationBuilder): Around | null {
  const own = segments.findIndex(
    ({ kind, range: { line, column, endColumn } }) =>
      kind === 'code' && line === range.line && column <= range.column && range.column < endColumn,
  );
  if (own < 0) return null;
  let before = '';
  let between = '';
  let isRun = false;
  for (const { kind, text } of segments.slice(0, own)) {
    if (kind === 'code') [between, isRun] = ['', isRun || RUNS.test(text)];
    else [before, between] = [(before + text).slice(-MOST), (between + text).slice(-MOST)];
  }
  const next = segments[own + 1];
  return { before, between, after: next?.kind === 'text' ? next.text.slice(0, MOST) : '', isRun };
}
