// What is found in small texts: one question a line, in which `⏎` is a line break and ` | ` divides the texts, and beside it the answer.
import type { Citation } from '../../src/evidence/citation.ts';
import { seekAnchor } from '../../src/evidence/lines/anchor-in-text.ts';
import { belongsTo } from '../../src/evidence/lines/belongs-to.ts';
import { findLayout, readLayout } from '../../src/evidence/lines/find-layout.ts';
import { compareWords, judgeShowing } from '../../src/evidence/lines/misses-names.ts';
import { listDefinitions } from '../../src/evidence/names/definitions.ts';
import { hasInCode } from '../../src/evidence/names/has-in-code.ts';
import { openNameSuccessors } from '../../src/evidence/names/name-successor.ts';
import type { CitingPage } from '../../src/evidence/run.ts';
import { openContents } from '../../src/evidence/compare/contents.ts';
import type { GuardedDocument } from '../../src/rows/document.ts';
import { defaultSettings } from '../../src/config/defaults.ts';
import { readReferences } from '../../src/evidence/read/read-references.ts';
import { cannotMatter } from '../../src/evidence/untouched/cannot-matter.ts';
import { fieldsOf } from '../helpers/evidence-cell.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';
import { approve, listCases } from './approve.ts';
import { readLines } from './read-case.ts';
import { showValue } from './show-value.ts';

type Texts = readonly [first: string, second: string, third: string];

/** Files and folders that cells mean by their bare names. */
const PLACES: ReadonlySet<string> = new Set([
  'src',
  'src/kiln',
  'tests',
  'kiln',
  'my notes.md',
  'docs/my notes.md',
  'ofen_größe',
  '.config',
]);

const LOOKS: Readonly<Record<string, (texts: Texts) => object | Promise<object>>> = {
  // cell: what is cited in it.
  cells: async ([cell]) => {
    const { fields } = await fieldsOf([cell]);
    const [field] = fields;
    if (field === undefined) return {};
    const known = { isPlace: (word: string) => PLACES.has(word), hasSiblings: (name: string) => name === 'kiln.md' };
    const { references, notes } = readReferences({ field, path: 'docs/status.md', known });
    const { column } = field.range;
    return {
      references: references.map(({ range, ...rest }) => ({
        at: `${range.column - column}-${range.endColumn - column}`,
        ...rest,
      })),
      notes,
    };
  },
  // cell | path that a change adds: whether the change can matter to the page.
  changes: async ([cell, path, text]) => {
    const before = {
      'docs/status.md': `| ID | Status | Evidence |\n|---|---|---|\n| T1 | done | ${cell} |\n`,
      'src/kiln.ts': 'x',
    };
    const repository = memoryRepository(
      memorySnapshot('INDEX', { ...before, [path]: text === '' ? 'changed' : text }),
      memorySnapshot('0'.repeat(40), before),
    );
    return { matters: (await cannotMatter({ repository, settings: defaultSettings() })) ? 'never' : 'perhaps' };
  },
  // base | head: what became of `heat_up`.
  successors: ([base, head]) => ({
    successor:
      openNameSuccessors({ base: `${base}\n`, head: `${head}\n`, budget: { steps: 1_000_000 } })('heat_up') ?? 'none',
  }),
  // path | text: whether `heat_up` is in its code.
  code: ([path, text]) => ({ inCode: hasInCode({ path, text, name: 'heat_up' }) }),
  // text: the lines that belong to the definitions of `heat_up`, one by one.
  belonging: ([text]) => {
    const lines = text.split('\n');
    const defined = listDefinitions(lines, 'heat_up');
    const belongs = lines.flatMap((_, at) =>
      belongsTo({ lines, spans: [{ start: at + 1, end: at + 1 }], defined }) ? [at + 1] : [],
    );
    return { defined, belongs };
  },
  // old | new: where each line of the old text is in the new one, in another layout.
  layouts: ([old, now]) => {
    const [before, after] = [readLayout(old.split('\n')), readLayout(now.split('\n'))];
    const whole = { start: 1, end: old.split('\n').length };
    const spans = [...old.split('\n').map((_, at) => ({ start: at + 1, end: at + 1 })), whole];
    return {
      now: spans.map(
        (span) => findLayout({ old: before, now: after, spans: [span], budget: { steps: 1_000_000 } }) ?? 'no',
      ),
    };
  },
  // The row's line, in which `‹a.rs:3›` is the anchor and `«…»` its cell | an older text | key, or `=title`.
  origins: ([line, older, named]) => {
    const bare = line.replace(/[«»]/g, '');
    const cited = bare.replace(/[‹›]/g, '');
    const [start, end] = [bare.indexOf('‹'), bare.indexOf('›') - 1];
    const text = cited.slice(start, end);
    const plain = line.replace(/[‹›]/g, '');
    const [from, to] = [plain.indexOf('«'), plain.indexOf('»') - 1];
    const range = { line: 1, column: from + 1, endLine: 1, endColumn: to + 1 };
    const row = {
      keyed: named !== '' && !named.startsWith('='),
      key: named,
      title: named.replace(/^=/, ''),
      evidence: from < 0 ? [] : [{ range }],
    };
    const document = { page: { lines: [cited] }, rows: [row] } as unknown as GuardedDocument;
    const reference = { text, path: text.replace(/:.*$/, ''), range: { line: 1, column: start + 1 } };
    const citation = { place: { row: 0, field: 0 }, reference } as unknown as Citation;
    const { hasAnchor, hasCell } = seekAnchor(document, citation);
    return { anchor: hasAnchor(older), cell: hasCell(older) };
  },
  // The row's line, in which `‹src/fire.py:3›` is the anchor and others are in code marks | that file | the title of the page, then other files.
  showing: async ([line, file, more]) => {
    const [title = '', ...others] = more.split(' -- ');
    const anchors = [...line.matchAll(/[‹`]([\w/.-]+):(\d+)(?:-(\d+))?[›`]/g)].map(
      ([written, path = '', start = '', end = start]) => ({
        sought: written.startsWith('‹'),
        place: { row: 0 },
        reference: { kind: 'lines', path, lines: [{ start: Number(start), end: Number(end) }], range: { line: 2 } },
        resolution: { target: path },
      }),
    );
    const citation = anchors.find(({ sought }) => sought)! as unknown as Citation;
    const path = citation.resolution.target ?? '';
    const files = new Map(
      others.map((other): [string, string] => [/^\S*/.exec(other)![0], other.replace(/^\S*\s/, '')]),
    );
    const page = {
      document: {
        path: 'docs/status.md',
        page: { lines: [title, line.replace(/[‹›]/g, '`')] },
        rows: [{ key: 'K-1' }],
      },
      rows: [anchors],
    } as unknown as CitingPage;
    const snapshot = memorySnapshot('0'.repeat(40), { ...Object.fromEntries(files), [path]: file });
    const question = { page, citation, contents: openContents() };
    return {
      [await judgeShowing({ snapshot, path }, question)]: true,
      ...(await compareWords({ snapshot, path }, question)),
    };
  },
};

test.each(listCases('texts'))('texts: %s', async (name, path) => {
  const look = LOOKS[name];
  if (look === undefined) throw new Error(`No look is called ${name}.`);
  const outcomes: string[] = [];
  for (const input of readLines(path)) {
    const [first = '', second = '', third = ''] = input.split(' | ').map((text) => text.replaceAll('⏎', '\n'));
    outcomes.push(input, showValue(await look([first, second, third])).replaceAll(/^/gm, '  '));
  }
  approve(outcomes.join('\n'), { path });
});
