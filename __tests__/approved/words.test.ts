// What single words, phrases and sentences are taken for: one input a line, and beside it what each reader says of it.
import { readLineAnchor, readLinkTarget } from '../../src/evidence/links/link-target.ts';
import { readMakefile } from '../../src/evidence/locate/commands/read-makefile.ts';
import { readJustfile, readScripts, readTaskfile } from '../../src/evidence/locate/commands/read-runner-file.ts';
import { definesName } from '../../src/evidence/names/definitions.ts';
import { namesOfCase } from '../../src/evidence/reports/case-names.ts';
import { readPage } from '../../src/documents/read-page.ts';
import { isAcknowledged } from '../../src/evidence/read/acknowledgement.ts';
import { classifyCommand } from '../../src/evidence/read/classify-command.ts';
import { classifySpan, classifyWord } from '../../src/evidence/read/classify-span.ts';
import { expandBraces, expandRange, expandSlashPair } from '../../src/evidence/read/expand-shorthand.ts';
import { readAnchorWords, readLineCell, splitAnchor } from '../../src/evidence/read/line-anchor.ts';
import { isJoint, mannerOf } from '../../src/evidence/read/manner.ts';
import { pathShape } from '../../src/evidence/read/path-shape.ts';
import { nameIn, symbolOf } from '../../src/evidence/read/symbol-of.ts';
import { isSupport, judgeAtOnce } from '../../src/evidence/tests/read-tests.ts';
import { readReason } from '../../src/evidence/tests/test-source.ts';
import { readSpelling } from '../../src/evidence/untouched/page-spelling.ts';
import { keysNamed } from '../../src/rows/lists/key-list.ts';
import { announced, labelAt } from '../../src/rows/lists/labels.ts';
import { saysSettled, titlesSettled } from '../../src/rows/lists/settled.ts';
import { instructs, statesGap, titlesFiles } from '../../src/rows/lists/states-gap.ts';
import { openIgnored } from '../../src/rows/plan/open-ignored.ts';
import { isSame, nameOf } from '../../src/rows/plan/plan-names.ts';
import type { Status } from '../../src/rows/row.ts';
import { classifyStatus } from '../../src/rows/status/classify-status.ts';
import { defineTerm, type Definitions } from '../../src/rows/status/define-term.ts';
import { divideLegend, termOf } from '../../src/rows/status/divide-legend.ts';
import { readStatedCounts } from '../../src/rows/status/stated-counts.ts';
import { isStatusWord } from '../../src/rows/status/is-status-word.ts';
import { isTitle, LISTING_TITLE } from '../../src/rows/status/legend-titles.ts';
import { NO_WORDS } from '../../src/rows/status/match-words.ts';
import { misspells } from '../../src/rows/status/misspells.ts';
import { looksLikePath, namesFile, namesLines } from '../../src/rows/tables/cell-content.ts';
import { approve, listCases } from './approve.ts';
import { readLines } from './read-case.ts';
import { showValue } from './show-value.ts';

/** The files that pages may mean. */
const PATHS = [
  'src/kiln/fire.py',
  'src/kiln/__init__.py',
  'src/kiln/deep/clay.rs',
  'src/fire.test.ts',
  'src/my_file.py',
  'src/Kiln/Upper.vue',
  'docs/guide.md',
  'Makefile',
  'src/odd name.py',
  'stubs/oven/__init__.pyi',
];

const OWN_WORDS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['bisque', 'done'],
  ['fired twice', 'done'],
  ['leather hard', 'partial'],
  ['raw', 'not-started'],
]);

/** What each kind of file that runs commands is read by. */
const RUNNER_FILES: Readonly<Record<string, (text: string) => object>> = {
  make: readMakefile,
  just: readJustfile,
  task: readTaskfile,
  scripts: readScripts,
};

/** What the readers of one list say of one input; what says nothing is left out. */
const READERS: Readonly<Record<string, (input: string) => object | Promise<object>>> = {
  paths: (input) => ({
    code: pathShape(input, true),
    text: pathShape(input, false),
    looks: looksLikePath(input),
    file: namesFile(input),
    lines: namesLines(input),
    span: classifySpan(input),
    word: classifyWord(input),
  }),
  anchors: (input) => ({
    ...splitAnchor(input),
    words: readAnchorWords(input),
    cell: readLineCell(input, true),
    unsure: readLineCell(input, false),
  }),
  shorthands: (input) => ({ braces: expandBraces(input), range: expandRange(input), pair: expandSlashPair(input) }),
  commands: (input) => ({ command: classifyCommand(input) ?? 'none' }),
  names: (input) => ({ symbol: symbolOf(input), last: nameIn(input) }),
  definitions: (input) => ({ defines: definesName(input, 'heat_up') }),
  links: (input) => ({ target: readLinkTarget(input), lines: readLineAnchor(input) }),
  cases: (input) => ({ names: namesOfCase(input) }),
  // What a page could mean and look for, by its letters alone.
  spellings: (input) => {
    const spelling = readSpelling(input);
    if (spelling === null) return { leave: 'to the whole run' };
    const { couldMean, couldRun, namesPages, names } = spelling;
    return {
      means: PATHS.filter((path) => couldMean(path)),
      ifFoldersMove: PATHS.filter((path) => !couldMean(path) && couldMean(path, new Set(['src', 'src/kiln', 'docs']))),
      runsMake: couldRun(/\bmake\b/),
      namesPages: namesPages(),
      names,
    };
  },
  // `⏎` is a line break. Counts of one summary are divided by `;`.
  counts: async (input) => {
    const page = await readPage({ path: 'a.md', bytes: Buffer.from(input.replaceAll('⏎', '\n')) });
    const { counts } = readStatedCounts({ blocks: 'blocks' in page ? page.blocks : [] }, NO_WORDS);
    return {
      counts: counts.map((summary) =>
        summary
          .map(({ label, of, count, share, section }) =>
            [
              label,
              of,
              `${count}${share === true ? ' %' : ''}`,
              ...(section === undefined ? [] : [`in ${section}`]),
            ].join(' '),
          )
          .join('; '),
      ),
    };
  },
  // A kind of file that runs commands and its text, in which `⏎` is a line break and `⇥` a tab.
  runners: (input) => {
    const [kind = '', ...text] = input.split(' ');
    const read = RUNNER_FILES[kind];
    if (read === undefined) throw new Error(`No file that runs commands is called ${kind}.`);
    return read(text.join(' ').replaceAll('⏎', '\n').replaceAll('⇥', '\t'));
  },
  markers: (input) => ({ reason: readReason(input) }),
  // A path and its text, in which `⏎` is a line break.
  sources: (input) => {
    const [path = '', ...text] = input.split(' ');
    return { atOnce: judgeAtOnce(path, text.join(' ').replaceAll('⏎', '\n')), support: isSupport(path) };
  },
  // `@` is where the reference is.
  remarks: (input) => {
    const [before = '', after = ''] = input.split('@');
    return { manner: mannerOf(before, after), gone: isAcknowledged(before, after), joint: isJoint(before) };
  },
  sentences: (input) => ({ settled: saysSettled(input), titlesSettled: titlesSettled(input) }),
  labels: (input) => ({ label: labelAt(input), announced: announced(input) }),
  // What an audit says of a gap: that something is missing, that its heading titles files, that a line says what to do to a file.
  gaps: (input) => ({ lacks: statesGap(input), titlesFiles: titlesFiles(input), instructs: instructs(input) }),
  // `⏎` is a line break.
  headings: (input) => {
    const text = input.replaceAll('⏎', '\n');
    return { keys: keysNamed(text), legend: isTitle(text), listing: LISTING_TITLE.test(text) };
  },
  legends: (input) => {
    const text = input.replaceAll('⏎', '\n');
    return { titled: divideLegend(text, true), plain: divideLegend(text, false), term: termOf(text) };
  },
  slips: (input) => ({ misspells: misspells(input) }),
  // A heading of a plan and a row, divided by `|`.
  titles: (input) => {
    const [heading = '', row = ''] = input.split(' | ');
    return { heading: nameOf(heading), row: nameOf(row), same: isSame(nameOf(heading), nameOf(row)) };
  },
  // A pattern and what it is asked of, divided by `|`.
  ignored: (input) => {
    const [pattern = '', text = ''] = input.split(' | ');
    return { ignored: openIgnored([pattern])(text) };
  },
  // A term and its explanation, divided by `|`.
  terms: (input) => {
    const [term = '', meaning = ''] = input.split(' | ');
    const found: Definitions = { words: new Map(), terms: [], listed: new Set(), marked: new Map() };
    defineTerm(found, term, meaning);
    const { words, terms, listed, marked } = found;
    return { words: [...words], terms, listed: [...listed], marked: [...marked].map(([mark, all]) => [mark, ...all]) };
  },
  // On a page whose legend says what bisque, fired twice, leather hard and raw are.
  'own-statuses': (input) => {
    const { status, reason, start, end } = classifyStatus(input, { ...NO_WORDS, legend: OWN_WORDS });
    return { [status]: input.slice(start, end), reason };
  },
  statuses: (input) => {
    const { status, reason, start, end } = classifyStatus(input, NO_WORDS);
    return {
      [status]: input.slice(start, end),
      reason: reason === 'vocabulary' ? null : reason,
      alone: isStatusWord(input),
    };
  },
};

test.each(listCases('words'))('words: %s', async (name, path) => {
  const read = READERS[name];
  if (read === undefined) throw new Error(`No reader is called ${name}.`);
  const outcomes: string[] = [];
  for (const input of readLines(path)) {
    const shown = showValue(await read(input));
    outcomes.push(shown.includes('\n') ? `${input}\n${shown.replaceAll(/^/gm, '  ')}` : `${input} => ${shown}`);
  }
  approve(outcomes.join('\n'), { path });
});
