// Words that every object has as properties, in every place where a page, a configuration or an event can hold a word: no run ends.
import { readEvent } from '../../src/action/events.ts';
import { defaultSettings } from '../../src/config/defaults.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import { examine } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'then'];
const SHAPES = ['', ' x', ' injection', '/x', '::x', '()', ' --x', '.x'] as const;
/** `constructor`, `constructor x`, `constructor::x` …: more than a hundred. */
const WORDS = NAMES.flatMap((name) => SHAPES.map((shape) => `${name}${shape}`));

/** A page with the word wherever one can stand. */
const pageWith = (word: string, status: string): string => `---
${word.replaceAll(':', '')}: ${word}
owner: ${word}
---
# ${word}

- ${word}: ${word}
- Status: ${word}
- Owner: ${word}
- Last Verified Commit: ${word}
- Last Verified Date: ${word}
- Source plan: ${word}

Status legend: ✅ ${word}, 🟡 partial

- \`${word}\` = done

| ID | ${word} | Status | Evidence | Tests | Last verified |
|---|---|---|---|---|---|
| ${word} | ${word} | ${status} | ${word} | \`${word}\` | ${word} |
| R-2 | \`${word}\` | ${word} | \`make ${word}\`, \`npm run ${word}\`, \`cargo test ${word}\`, \`cargo run --bin ${word}\` | \`pytest a.py::${word}\`, \`go test -run ${word}\` | - |
| R-3 | [${word}](${word}) | done | [a](#${word}), [b][${word}], \`src/${word}/*.ts\`, \`src/a.ts#${word}\` | \`src/a.ts:${word}\` | 2026-01-01 |
| R-4 | <${word} href="${word}"> | done | &${word}; \`task ${word}\`, \`just ${word}\`, \`${word} make x\`, \`python -m ${word}\` | #${word} | ${word} |

## ${word}: ${word}

- Evidence: \`${word}\`, ${word}
- ${word}: \`${word}\`
- [ ] ${word}

[${word}]: ${word} "${word}"
`;

const PLAN = (word: string): string => `# Plan\n\n## ${word}\n\n## R-2: ${word}\n`;

async function runOn(word: string): Promise<Report> {
  const files = {
    [`src/${word}/a.ts`]: word,
    'src/a.ts': `${word}\n`,
    'package.json': JSON.stringify({ scripts: { build: word } }),
    Makefile: `${word}:\n\ttrue\n`,
    'a.py': `def ${word}(): pass\n`,
    'Cargo.toml': `name = "${word}"\n`,
    'docs/plan.md': PLAN(word),
  };
  const head = { ...files, [word]: word, 'docs/status.md': pageWith(word, 'done') };
  const base = { ...files, [`${word}.md`]: word, 'docs/status.md': pageWith(word, 'partial') };
  const repository = memoryRepository(
    memorySnapshot('a'.repeat(40), head),
    memorySnapshot('b'.repeat(40), base, { searchable: false }),
  );
  const { settings } = await parseConfiguration({
    path: '.github/matrix-guard.yml',
    text: JSON.stringify({
      documents: [{ path: 'docs/status.md', plan: 'docs/plan.md' }],
      columns: { constructor: 'other' },
      statuses: { toString: 'done' },
    }),
  });
  await examine({ repository, settings: settings ?? defaultSettings() });
  return await guardKept({
    open: () => repository,
    settings: settings ?? defaultSettings(),
    today: '2026-03-01',
    change: { title: word, branch: word },
  });
}

it('judges pages of such words like any other', async () => {
  expect(WORDS.length).toBeGreaterThan(100);
  for (const word of WORDS) {
    const report = await runOn(word);
    expect([word, report.counts.rows >= 4]).toEqual([word, true]);
  }
});

describe('a configuration', () => {
  it.each(NAMES)('does not know the key %s', async (name) => {
    for (const text of [`${name}: 1`, `documents:\n  - path: a.md\n    ${name}: 1`, `rules:\n  ${name}: error`]) {
      const { settings, problems } = await parseConfiguration({ path: 'guard.yml', text });
      expect(settings).toBeNull();
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`Unknown`)]);
    }
  });

  it.each(['columns', 'statuses'])('takes no __proto__ among its %s', async (mapping) => {
    const value = mapping === 'columns' ? 'status' : 'done';
    expect(await parseConfiguration({ path: 'guard.yml', text: `${mapping}:\n  __proto__: ${value}\n` })).toEqual({
      settings: null,
      problems: [{ path: 'guard.yml', line: 2, column: 3, message: 'Unknown key `__proto__`: expected another word.' }],
    });
  });

  it.each(NAMES.filter((name) => name !== '__proto__'))('may give %s a meaning', async (name) => {
    const { settings } = await parseConfiguration({
      path: 'guard.yml',
      text: `statuses:\n  ${name}: done\ncolumns:\n  ${name}: status\n`,
    });
    const own = settings?.forDocument('a.md');
    expect([Object.entries(own?.statuses ?? {}), Object.entries(own?.columns ?? {})]).toEqual([
      [[name, 'done']],
      [[name, 'status']],
    ]);
  });
});

describe('an event', () => {
  const repository = { owner: 'o', repo: 'r' };
  it.each(NAMES)('is refused where it is called %s, and read where its fields are', (name) => {
    expect(() => readEvent({ name, payload: {}, repository, commit: 'a'.repeat(40) } as never)).toThrow(
      `Unexpected event \`${name}\``,
    );
    const payload = JSON.parse(`{"pull_request":{"${name}":1,"number":{"${name}":1}},"${name}":"x"}`) as unknown;
    expect(() => readEvent({ name: 'pull_request', payload, repository } as never)).toThrow('pull_request.number');
  });
});
