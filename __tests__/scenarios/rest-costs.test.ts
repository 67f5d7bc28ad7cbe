// What a change costs over REST: a bounded number of reads, however many stamps, anchors and histories its pages have.
import {
  MAX_PATH_HISTORIES,
  READS_OF_FIRST_PAGE,
  READS_OF_FURTHER_PAGE,
  READS_OF_PATH_HISTORY,
} from '../../src/repository/limits.ts';
import { countReads, guardBoth } from '../helpers/guard-both.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import type { ReportFinding } from '../../src/report/report.ts';

const LIMIT = /A run makes a limited number of requests to GitHub/;
const COMMITS = 120;
const ROWS = 30;

const day = (at: number): string => new Date(Date.UTC(2025, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
const code = (at: number, edits: number): string =>
  Array.from({ length: 12 }, (_, line) => `pump ${at} part ${line}${line === 5 ? ` edit ${edits}` : ''}`).join('\n');

const table = (header: string, rows: readonly string[]): string =>
  `# Pumps\n\n${header}\n${header.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n`;
const each = (row: (at: number) => string): readonly string[] => Array.from({ length: ROWS }, (_, at) => row(at));

interface Case {
  readonly name: string;
  /** Pages by path; `commits` are ids of older commits, oldest first. */
  readonly pages: (commits: readonly string[]) => Readonly<Record<string, string>>;
  /** True where the limit is reached and the notes have to say so. */
  readonly limited: boolean;
}

const HEADER = '# Pumps\n\n- Last Verified Date: 2025-02-01\n\n';
const CASES: readonly Case[] = [
  {
    name: 'few stamps of one page',
    pages: (commits) => ({
      'docs/status.md': table(
        '| # | Item | Status | Code | Last verified |',
        each((at) => `| ${at} | Pump | done | \`src/p${at}.ts\` | ${commits[100 + (at % 2)]?.slice(0, 7) ?? ''} |`),
      ),
    }),
    limited: false,
  },
  {
    name: 'a stamp for each row, by date',
    pages: () => ({
      'docs/status.md': table(
        '| # | Item | Status | Code | Last verified |',
        each((at) => `| ${at} | Pump | done | \`src/p${at}.ts\` | ${day(3 * at)} |`),
      ),
    }),
    limited: true,
  },
  {
    name: 'a stamp for each row, by commit',
    pages: (commits) => ({
      'docs/status.md': table(
        '| # | Item | Status | Code | Last verified |',
        each((at) => `| ${at} | Pump | done | \`src/p${at}.ts\` | ${commits[2 * at]?.slice(0, 7) ?? ''} |`),
      ),
    }),
    limited: true,
  },
  {
    name: 'many anchors whose lines move, each from another commit',
    pages: () => ({
      'docs/status.md': table(
        '| # | Item | Status | Code |',
        each((at) => `| ${at} | Pump | done | \`src/p${at}.ts:${2 + (at % 8)}\` |`),
      ),
    }),
    limited: false,
  },
  {
    name: 'many pages with a date each',
    pages: () =>
      Object.fromEntries(
        each((at) => `${at}`).map((at) => [
          `docs/status-${at}.md`,
          `${HEADER.replace('2025-02-01', day(Number(at) + 60))}${table('| # | Item | Status | Code |', [
            `| 1 | Pump | done | \`src/p${at}.ts:3\` |`,
          ])}`,
        ]),
      ),
    limited: true,
  },
  {
    name: 'many missing paths',
    pages: () => ({
      'docs/status.md': table(
        '| # | Item | Status | Code |',
        each((at) => `| ${at} | Pump | done | \`src/gone${at}.ts\` |`),
      ),
    }),
    limited: false,
  },
  {
    name: 'many commits that nobody has',
    pages: () => ({
      'docs/status.md': table(
        '| # | Item | Status | Code |',
        each((at) => `| ${at} | Pump | done | ${`${at}`.padStart(2, '0').repeat(20)} \`src/p${at}.ts\` |`),
      ),
    }),
    limited: false,
  },
];

/** Of what history has to tell of missing paths and of pages together. */
const HISTORIES = READS_OF_PATH_HISTORY * MAX_PATH_HISTORIES;

const placeOf = ({ ruleId, path, line, column }: ReportFinding): string => `${ruleId} ${path}:${line}:${column}`;

describe('reads of one judgement', () => {
  it.each(CASES)('$name', async ({ pages, limited }) => {
    const repository = new GitRepository({ 'README.md': 'Pumps\n' });
    try {
      const commits: string[] = [];
      const files = Object.fromEntries(each((at) => `src/p${at}.ts`).map((path, at) => [path, code(at, 0)]));
      const gone = Object.fromEntries(each((at) => `src/gone${at}.ts`).map((path) => [path, `${path}\n`]));
      repository.write({ ...files, ...gone });
      for (let at = 0; at < COMMITS; at += 1) {
        // From some commit on the page is there, and is edited with each.
        const own = at < 20 ? {} : pages(commits);
        const edited = Object.fromEntries(Object.entries(own).map(([path, text]) => [path, `${text}\nEdit ${at}.\n`]));
        if (at > 90 && at <= 90 + ROWS) repository.remove(`src/gone${at - 91}.ts`);
        repository.write({ ...edited, [`src/p${at % ROWS}.ts`]: code(at % ROWS, at) });
        commits.push(repository.commit({ date: `${day(at)}T12:00:00Z` }));
      }
      repository.write(pages(commits)).commit({ date: '2025-12-01T12:00:00Z' });
      repository.git('checkout', '--quiet', '-b', 'change');
      repository.write(
        Object.fromEntries(each((at) => `src/p${at}.ts`).map((path, at) => [path, `new first line\n${code(at, 900)}`])),
      );
      repository.commit({ date: '2025-12-02T12:00:00Z' });
      const both = await guardBoth(repository, { base: 'main', head: 'change', today: '2026-01-02' });
      const { documents } = both.rest.counts;
      expect(countReads(both.github)).toBeLessThanOrEqual(
        READS_OF_FIRST_PAGE + READS_OF_FURTHER_PAGE * (documents - 1) + HISTORIES,
      );
      expect(both.rest.notes.some((note) => LIMIT.test(note))).toBe(limited);
      if (!limited) expect(JSON.stringify(both.rest, null, 1)).toBe(JSON.stringify(both.git, null, 1));
      // What was not looked at is never a finding that the checkout does not have; that a stamp is old is known by its date.
      const known = new Set(both.git.findings.map(placeOf));
      expect(
        both.rest.findings
          .filter(({ ruleId }) => ruleId !== 'verification-expired')
          .map(placeOf)
          .filter((finding) => !known.has(finding)),
      ).toEqual([]);
    } finally {
      repository.dispose();
    }
  });
});
