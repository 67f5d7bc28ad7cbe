// Small changes that once went unnoticed, or that matter most: each with the test file that fails. `npm run mutate -- --named` tries them all.

export interface NamedMutant {
  /** What it breaks. */
  readonly name: string;
  readonly file: string;
  /** Found once in the file. */
  readonly from: string;
  readonly to: string;
  readonly test: string;
}

const EDGES = '__tests__/scenarios/edges.test.ts';
const NEAREST = '__tests__/evidence/nearest-path.test.ts';
const SHORTEN = '__tests__/text/shorten.test.ts';
const COMPOSE = '__tests__/report/compose-edits.test.ts';

export const NAMED_MUTANTS: readonly NamedMutant[] = [
  {
    name: 'citing the last line of a file',
    file: 'src/evidence/lines/line-follower.ts',
    from: 'return clipSpans(spans, lineCount).some(({ end }) => end > lineCount)',
    to: 'return clipSpans(spans, lineCount).some(({ end }) => end >= lineCount)',
    test: EDGES,
  },
  {
    name: 'citing the last line of a file, through a change',
    file: 'src/evidence/lines/follow-spans.ts',
    from: 'if (spans.some(({ end }) => end > removed.length)) {',
    to: 'if (spans.some(({ end }) => end >= removed.length)) {',
    test: EDGES,
  },
  {
    name: 'an ambiguous nearest path, by name',
    file: 'src/evidence/locate/nearest-path.ts',
    from: 'return kin.length === 1 ? (kin[0] ?? null) : null;',
    to: 'return kin[0] ?? null;',
    test: NEAREST,
  },
  {
    name: 'an ambiguous nearest path, by ending',
    file: 'src/evidence/locate/nearest-path.ts',
    from: 'others.length > 1 ||',
    to: '',
    test: NEAREST,
  },
  {
    name: 'an ambiguous nearest path, by spelling',
    file: 'src/evidence/locate/nearest-path.ts',
    from: 'return second === undefined || second.away >= best.away * 2 ? best.candidate : null;',
    to: 'return best.candidate;',
    test: NEAREST,
  },
  {
    name: 'a truncated base, whose files are all taken for new',
    file: 'src/evidence/locate/nearest-path.ts',
    from: '!base.truncated && !base.has(path)',
    to: '!base.has(path)',
    test: NEAREST,
  },
  {
    name: 'a truncated base, which is judged all the same',
    file: 'src/guard.ts',
    from: '...(base === null ? [] : [base])',
    to: '...[]',
    test: EDGES,
  },
  {
    name: 'roles in require',
    file: 'src/findings/requirements.ts',
    from: ' || wanted === role;',
    to: ';',
    test: EDGES,
  },
  {
    name: 'done that misses what partial requires',
    file: 'src/findings/assess.ts',
    from: '(started || require?.partial === undefined) &&',
    to: '',
    test: EDGES,
  },
  {
    name: 'a rate limit that is called a refusal, when reading',
    file: 'src/repository/github/github-refusal.ts',
    from: String.raw`if (status === 429 || (status === 403 && /rate limit/i.test(String(error))))`,
    to: 'if (status === 429)',
    test: '__tests__/repository/github-refusal.test.ts',
  },
  {
    name: 'a rate limit that is called a refusal, when writing',
    file: 'src/publish/refusal.ts',
    from: 'if (status === 403 && !isLimit(error))',
    to: 'if (status === 403)',
    test: '__tests__/publish/refusal.test.ts',
  },
  {
    name: 'shortening inside a surrogate pair, at the end',
    file: 'src/text/shorten.ts',
    from: 'return text.slice(0, halved ? length - 1 : length);',
    to: 'return text.slice(0, length);',
    test: SHORTEN,
  },
  {
    name: 'shortening inside a surrogate pair, in the middle',
    file: 'src/text/shorten.ts',
    from: 'text.slice(halved ? from + 1 : from)',
    to: 'text.slice(from)',
    test: SHORTEN,
  },
  {
    name: 'two insertions at one place, of which one is lost',
    file: 'src/report/compose-edits.ts',
    from: 'compare(endOf(edit), other) <= 0 || compare(endOf(other), edit) <= 0);',
    to: 'compare(endOf(edit), other) < 0 || compare(endOf(other), edit) < 0);',
    test: COMPOSE,
  },
  {
    name: 'an insertion at the start of another edit',
    file: 'src/report/compose-edits.ts',
    from: 'kept.sort((a, b) => compare(a, b) || compare(endOf(a), endOf(b)))',
    to: 'kept.sort((a, b) => compare(a, b))',
    test: COMPOSE,
  },
  {
    name: 'SHA-256 repositories',
    file: 'src/repository/open-git-repository.ts',
    from: '[0-9a-f]{40}|[0-9a-f]{64}',
    to: '[0-9a-f]{40}',
    test: EDGES,
  },
  {
    name: 'a glob with edited files',
    file: 'src/evidence/compare/compare-citations.ts',
    from: 'same && !base.files.some((path) => differs(path, path))',
    to: 'same',
    test: EDGES,
  },
  {
    name: 'a glob with files that are new',
    file: 'src/evidence/compare/compare-citations.ts',
    from: 'const same = base.files.length === head.files.length && base',
    to: 'const same = base',
    test: EDGES,
  },
  {
    name: 'two spellings of one path, counted twice',
    file: 'src/findings/requirements.ts',
    from: 'resolution.target ?? reference.text)).size',
    to: 'reference.text)).size',
    test: EDGES,
  },
  {
    name: 'bounds off by one: the number that is required',
    file: 'src/findings/requirements.ts',
    from: 'countMeeting(requirement, cited) >= requirement.atLeast',
    to: 'countMeeting(requirement, cited) > requirement.atLeast',
    test: EDGES,
  },
  {
    name: 'bounds off by one: the last day of a verification',
    file: 'src/findings/rules/verification-expired.ts',
    from: 'addDays(day, maxAgeDays) >= today',
    to: 'addDays(day, maxAgeDays) > today',
    test: EDGES,
  },
  {
    name: 'bounds off by one: the length of a shortened text',
    file: 'src/text/shorten.ts',
    from: 'return text.length <= length ? text : `',
    to: 'return text.length < length ? text : `',
    test: SHORTEN,
  },
];
