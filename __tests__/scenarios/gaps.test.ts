// An audit whose findings cite files as a whole: which edits of them have to do with a gap.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository, news } from '../helpers/guard-repository.ts';

const PAGE = `# Harbour audit

### HB-1: Fares are rounded twice

- **Package:** Till (\`till/src\`)
- **Location:** \`till/src/fares.ts\`, \`till/src/printer.ts\`
- **Problem:** \`roundFare\` runs in the till and once more in the printer.
- **Recommended fix:** Give the receipt a \`roundedSum\`, in \`till/src/receipt.ts\`.

### HB-2: Lamps burn by day

- **Module:** Lamps (\`lamps/\`)
- **Location:** \`lamps/clock.ts\`
- **Problem:** Nobody looks at the sun.

### HB-3: Boats leave early

- **Package:** Boats (\`boats/clock.ts\`)
- **Location:** \`boats/horn.ts:2\`
- **Problem:** \`leaveAt\` is read as local time.

### HB-4: Ropes tear

- **Package:** Ropes (\`ropes/knot.ts\`)
- **Problem:** Nobody counts how often a rope is used.
`;

const numbered = (name: string, count: number, extra: Readonly<Record<number, string>> = {}): string[] =>
  Array.from({ length: count }, (_, index) => extra[index + 1] ?? `const ${name}${index + 1} = ${index + 1};`);
const FILES = {
  'till/src/fares.ts': numbered('fare', 60, { 30: 'export const sum = roundFare(raw);' }),
  'till/src/printer.ts': numbered('print', 60, { 50: 'print(roundFare(sum));' }),
  'till/src/other.ts': numbered('other', 20),
  'lamps/clock.ts': numbered('lamp', 20),
  'lamps/wick.ts': numbered('wick', 20),
  'boats/clock.ts': numbered('clock', 20, { 4: 'const hour = leaveAt;' }),
  'boats/horn.ts': numbered('horn', 20),
  'ropes/knot.ts': numbered('knot', 20),
};

describe('a gap whose place is a whole file', () => {
  const said = async (edits: Readonly<Record<string, Readonly<Record<number, string>>>>): Promise<string[]> => {
    const git = new GitRepository({
      'docs/audit.md': PAGE,
      ...Object.fromEntries(Object.entries(FILES).map(([path, lines]) => [path, `${lines.join('\n')}\n`])),
    });
    try {
      git.commit();
      git
        .write(
          Object.fromEntries(
            Object.entries(edits).map(([path, changed]) => [
              path,
              `${FILES[path as keyof typeof FILES].map((line, index) => changed[index + 1] ?? line).join('\n')}\n`,
            ]),
          ),
        )
        .commit();
      // On a page that nobody declared, an edit somewhere in a whole file is not worth a word.
      const configuration = 'documents: [docs/audit.md]';
      const report = await guardRepository(git.path, { base: 'HEAD^', head: 'HEAD', configuration });
      return news(report)
        .filter(({ ruleId }) => ruleId === 'gap-touched')
        .map(({ rowKey, message }) => `${rowKey ?? ''} ${message}`);
    } finally {
      git.dispose();
    }
  };

  it.each<readonly [string, Parameters<typeof said>[0], readonly string[]]>([
    ['an edit far from what the finding names', { 'till/src/fares.ts': { 5: 'const fare5 = 50;' } }, []],
    [
      'an edit of the call it names',
      { 'till/src/fares.ts': { 30: 'export const sum = raw;' } },
      ['HB-1 This change edits `till/src/fares.ts`, '],
    ],
    [
      'an edit three lines away',
      { 'till/src/printer.ts': { 47: 'const print47 = 0;' } },
      ['HB-1 This change edits `till/src/printer.ts`, '],
    ],
    [
      'an edit that brings in what the finding proposes',
      { 'till/src/fares.ts': { 2: 'const roundedSum = Math.round(sum);' } },
      ['HB-1 This change edits `till/src/fares.ts`, '],
    ],
    [
      'edits of both files',
      { 'till/src/fares.ts': { 30: '' }, 'till/src/printer.ts': { 50: '' } },
      ['HB-1 This change edits `till/src/fares.ts` and `till/src/printer.ts`, '],
    ],
    ['an edit elsewhere in the package', { 'till/src/other.ts': { 2: 'roundFare(1);' } }, []],
    ['any edit, where the finding names no code', { 'lamps/clock.ts': { 2: '' } }, []],
    ['an edit in a folder that a finding names', { 'lamps/wick.ts': { 2: '' } }, []],
    ['an edit of the file beside a cited line', { 'boats/clock.ts': { 4: 'const hour = utc(leaveAt);' } }, []],
    ['an edit of a file that is only the part in question', { 'ropes/knot.ts': { 2: '' } }, []],
    [
      'an edit of the cited line',
      { 'boats/horn.ts': { 2: 'blow();' } },
      ['HB-3 This change edits `boats/horn.ts` at line 2, '],
    ],
  ])('after %s', async (_, edits, expected) => {
    const found = await said(edits);
    expect(found.map((one) => one.split('which')[0])).toEqual(expected);
    for (const one of found) expect(one).toMatch(/“HB-\d: /);
  });
});

it('the title of a page is no finding, whatever its first word looks like', async () => {
  const page = `# HB2 - Harbor baseline

> **Source of truth:** \`till/src/other.ts\`,
> the till is built by \`otherSum\` in the yard, with \`till/src/fares.ts\` and
> the printer.

| Part | Status | Evidence |
|---|---|---|
| Lamps | done | \`lamps/clock.ts\` |
`;
  const git = new GitRepository({
    'docs/matrix.md': page,
    ...Object.fromEntries(Object.entries(FILES).map(([path, lines]) => [path, `${lines.join('\n')}\n`])),
  });
  try {
    git.commit();
    const edited = [...FILES['till/src/fares.ts'].slice(0, -1), 'export const last = otherSum(0);'];
    git.write({ 'till/src/fares.ts': `${edited.join('\n')}\n` }).commit();
    const configuration = 'documents: [docs/matrix.md]';
    const { findings } = await guardRepository(git.path, { base: 'HEAD^', head: 'HEAD', configuration });
    expect(findings.filter(({ ruleId, shown }) => ruleId === 'gap-touched' && shown)).toEqual([]);
  } finally {
    git.dispose();
  }
});
