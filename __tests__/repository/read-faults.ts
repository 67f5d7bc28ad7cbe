// A pull request that shows every kind of reading, and its judgement over a loopback GitHub that can be told to fail.
import { readSettings } from '../../src/action/read-settings.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { guard } from '../../src/guard.ts';
import { reportUnjudged } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import { RepositoryError } from '../../src/repository/repository-error.ts';
import { inputDefaults } from '../../scripts/generate-readme.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { openOver } from '../helpers/guard-both.ts';
import type { Fault } from '../helpers/github/faults.ts';
import { startGitHub, type GitHub } from '../helpers/github/server.ts';

const PAGE = 'docs/status.md';

const lines = (name: string, count = 14): string =>
  Array.from({ length: count }, (_, at) => `${name} step ${at + 1}\n`).join('');

const page = (verified: string, note: string): string =>
  [
    '# Status of the mill',
    '',
    `- Last Verified Commit: ${verified}`,
    '- Last Verified Date: 2026-01-01',
    '- Source plan: docs/plan.md',
    '',
    'See [the guide](guide.md#opening) and [its end](guide.md#nowhere).',
    '',
    '| # | Item | Status | Code | Tests | Gap |',
    '|---|---|---|---|---|---|',
    '| 1.1 | Wheel | Done | `src/wheel.ts` | `tests/wheel.test.ts` | |',
    '| 1.2 | Stone | Done | `crates/stone.rs` | `make check` | |',
    '| 1.3 | Sluice | Done | `lib/sluice.py:9` | `test_sluice_opens` | |',
    '| 1.4 | Sieve | Partial | `cargo test --test sieve` | `make nothing` | flour |',
    '| 1.5 | Barn | Partial | `docs/barn.md` | `test_barn_is_dry` | roof |',
    `| 1.6 | Cart | Partial | \`lib/cart.py\` | \`test_cart_rolls\` | ${note} |`,
    '',
  ].join('\n');

/** A page without a stamp, whose history says where its anchor was written. */
const unstamped = (note: string): string =>
  `# Status of the weir\n\n${note}\n\n| # | Item | Status | Code |\n|---|---|---|---|\n| W1 | Weir | Done | \`lib/sluice.py:3\` |\n`;

const FILES = {
  'docs/weir.md': unstamped('Begun.'),
  '.github/matrix-guard.yml': `documents:\n  - ${PAGE}\n  - docs/weir.md\n`,
  'README.md': '# Mill\n',
  'docs/guide.md': '# Guide\n\n## Opening\n\nwords\n',
  'docs/plan.md':
    '# Plan\n\n## 1.1 Wheel\n\n## 1.2 Stone\n\n## 1.3 Sluice\n\n## 1.4 Sieve\n\n## 1.5 Barn\n\n## 1.6 Cart\n\n## 1.7 Mule\n',
  'docs/barn.md': 'A barn.\n',
  'src/wheel.ts': lines('wheel'),
  'tests/wheel.test.ts': 'it("turns");\n',
  'crates/stone.rs': lines('stone'),
  'lib/sluice.py': lines('sluice'),
  'lib/cart.py': lines('cart'),
  'tests/test_mill.py': 'def test_sluice_opens():\n    pass\n',
  Makefile: 'check:\n\t@echo check\n',
  'Cargo.toml': '[package]\nname = "mill"\n\n[[test]]\nname = "sieve"\npath = "odd/place.rs"\n',
};

export interface Mill {
  readonly repository: GitRepository;
  readonly base: string;
  /** By what the change does. */
  readonly heads: { readonly broken: string; readonly harmless: string; readonly large: string };
}

export function buildMill(): Mill {
  const repository = new GitRepository(FILES);
  repository.commit({ message: 'weir' });
  const verified = repository.write({ 'docs/weir.md': unstamped('Half.') }).commit({ message: 'evidence' });
  repository
    .remove('docs/barn.md')
    .write({ 'docs/weir.md': unstamped('Whole.'), [PAGE]: page(verified.slice(0, 10), 'wheels') });
  const base = repository.commit({ message: 'status page' });
  const branch = (name: string, change: () => unknown): string => {
    repository.git('checkout', '--quiet', '-B', name, base);
    change();
    return repository.commit({ message: name });
  };
  const breakIt = (): unknown =>
    repository
      .remove('tests/wheel.test.ts')
      .rename('crates/stone.rs', 'crates/millstone.rs')
      .write({
        'crates/millstone.rs': `${lines('stone')}and more\n`,
        'lib/sluice.py': `one above\n${lines('sluice')}`,
        'tests/test_mill.py': 'def test_sluice_opens():\n    pass\n\ndef test_cart_rolls():\n    pass\n',
        [PAGE]: page(verified.slice(0, 10), 'axles'),
      });
  const heads = {
    broken: branch('broken', breakIt),
    harmless: branch('harmless', () => repository.write({ 'lib/cart.py': `${lines('cart')}and more\n` })),
    large: branch('large', () => {
      breakIt();
      repository.write(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`notes/${at}.txt`, `note ${at}\n`])));
    }),
  };
  repository.git('checkout', '--quiet', 'main');
  return { repository, base, heads };
}

export interface Judged {
  readonly report: Report;
  /** Addresses that were asked for, each once, with their documented routes. */
  readonly asked: ReadonlyMap<string, string>;
  readonly reads: number;
}

export async function startMill({ repository, base }: Mill, head: string): Promise<GitHub> {
  const github = await startGitHub({ repository: repository.path, rateLimit: 1_000_000 });
  github.openPull({ base, head });
  return github;
}

/** As the action judges it, without publishing. */
export async function judgeMill(
  github: GitHub,
  { base, head, faults }: { readonly base: string; readonly head: string; readonly faults: readonly Fault[] },
): Promise<Judged> {
  github.clearFaults();
  github.clearLog();
  for (const fault of faults) github.fail(fault);
  const report = await judge(github, { base, head });
  const asked = new Map(github.reads().map(({ route, path, query }) => [`${path}?${query}`, route]));
  return { report, asked, reads: github.reads().length };
}

async function judge(
  github: GitHub,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Report> {
  try {
    const repository = await openOver(github, { base, head, pullNumber: 7 });
    try {
      const inputs = readInputs(
        Object.fromEntries(
          Object.entries({ ...inputDefaults(), 'github-token': github.token }).map(([name, value]) => [
            `INPUT_${name.toUpperCase()}`,
            value,
          ]),
        ),
      );
      const { settings, configuration } = await readSettings({ repository, inputs });
      return await guard({ repository, settings, configuration, today: '2026-01-20' });
    } finally {
      await repository.close();
    }
  } catch (error) {
    if (!(error instanceof RepositoryError)) throw error;
    return reportUnjudged({ base, head, because: [error.message] });
  }
}
