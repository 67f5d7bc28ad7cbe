// What is said of paths in short, of long ranges and of rows without a test is no more than what was looked at.
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const table = (header: string, row: string): string =>
  `# Boat\n\n${header}\n${header.replaceAll(/[^|]+/g, '---')}\n${row}\n`;
const lines = (edit: (at: number) => string | null): string =>
  Array.from({ length: 60 }, (_, at) => edit(at + 1) ?? `step${at + 1}();`).join('\n');

describe('a range of lines', () => {
  const judge = (anchor: string, after: string) => {
    const page = {
      'docs/status.md': table('| ID | Item | Status | Evidence |', `| B-1 | Bell | done | \`src/bell.ts:${anchor}\` |`),
    };
    return judgeChange({
      before: { ...page, 'src/bell.ts': lines(() => null) },
      after: { ...page, 'src/bell.ts': after },
    });
  };

  it.each([
    ['10-40', 'one line of thirty is edited', lines((at) => (at === 20 ? 'other();' : null)), 'line-changed', 0],
    [
      '10-40',
      'a line is put between thirty',
      lines((at) => (at === 20 ? 'step20();\nmore();' : null)),
      'line-moved',
      1,
    ],
    [
      '10-40',
      'ten lines of thirty are edited',
      lines((at) => (at > 15 && at < 26 ? `other${at}();` : null)),
      'line-changed',
      1,
    ],
    ['10-40', 'its first line is edited', lines((at) => (at === 10 ? 'other();' : null)), 'line-changed', 1],
    ['18-22', 'one line of five is edited', lines((at) => (at === 20 ? 'other();' : null)), 'line-changed', 1],
  ])('%s where %s', async (...[anchor, , after, rule, count]) => {
    expect(saidBy(rule, await judge(anchor, after))).toHaveLength(count);
  });
});

it.each([
  ['`src/gone.ts`', 'never'],
  ['`bell/gone.ts`', 'missing'],
])('a claim on %s is reported as %s', async (cited, messageId) => {
  const page = table('| ID | Item | Status | Evidence |', `| B-1 | Bell | done | ${cited} |`);
  const code = { 'src/bell/ring.ts': 'ring();\n' };
  const report = await judgeChange({
    before: code,
    after: { ...code, 'docs/status.md': page },
    configuration: 'documents: [docs/status.md]\n',
  });
  expect(saidBy('evidence-missing', report).map((finding) => finding.messageId)).toEqual([messageId]);
});

it.each([
  ['| ID | Item | Status | Tests |', '| B-1 | Bell | done | - |', 'partial'],
  ['| ID | Item | Status | Code | Tests |', '| B-1 | Bell | done | - | - |', 'not-started'],
])('a dash below %s', async (header, row, computed) => {
  const report = await judgeChange({
    before: null,
    after: { 'docs/status.md': table(header, row) },
    configuration: 'documents: [docs/status.md]\n',
  });
  expect(report.documents[0]?.rows[0]?.computed).toBe(computed);
});
