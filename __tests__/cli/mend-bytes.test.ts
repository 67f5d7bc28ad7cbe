// What `check --fix` and `stamp` do to the bytes of pages: random pages, and a process that is killed in the middle. dist/ runs: build first.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { COMMAND, plainEnvironment } from '../helpers/run-command.ts';
import { runMain } from '../helpers/run-main.ts';
import { fc, runs } from '../helpers/properties.ts';

const word = fc.constantFrom(
  'Storing',
  '查找',
  'Ünï cödé',
  '👩‍🚀 crew',
  'עברית',
  'a\tb',
  '**bold**',
  '`code`',
  'x',
  'much longer than the others',
);
const cellsOf = (cells: readonly string[], width: number): string =>
  `| ${cells.map((cell) => cell.padEnd(width)).join(' | ')} |`;

/** A page that cites a file of two names of one length, with everything around it at random. */
const page = fc
  .record({
    mark: fc.boolean(),
    ending: fc.constantFrom('\n', '\r\n'),
    aligned: fc.boolean(),
    titles: fc.array(word, { minLength: 1, maxLength: 5 }),
    prose: fc.array(
      fc.constantFrom(
        'Words.',
        '  indented  ',
        '\tTab\t',
        '',
        '> quote',
        '- item',
        '```\n| Status |\n```'.replaceAll('\n', ' '),
        '行',
      ),
      { maxLength: 4 },
    ),
    final: fc.boolean(),
  })
  .map(({ mark, ending, aligned, titles, prose, final }) => {
    const width = aligned ? 30 : 0;
    const rows = titles.map((title, index) => cellsOf([`${index + 1}.1 ${title}`, 'done', '`src/old.ts`'], width));
    const lines = [
      '# Plan',
      '',
      ...prose,
      '',
      cellsOf(['Item', 'Status', 'Code'], width),
      `|${'-'.repeat(Math.max(3, width + 2))}`.repeat(3).concat('|'),
      ...rows,
    ];
    return `${mark ? '\ufeff' : ''}${lines.join(ending)}${final ? ending : ''}`;
  });

describe('the bytes of pages', () => {
  it('stay as they are outside of the edits, in any page', async () => {
    const pages = fc.sample(page, runs(60));
    const repository = new GitRepository({
      'src/old.ts': 'export const stored = 1;\n',
      ...Object.fromEntries(pages.map((text, index) => [`docs/${index}-status.md`, text])),
    });
    try {
      repository.commit();
      repository.git('checkout', '--quiet', '-b', 'change');
      repository.rename('src/old.ts', 'src/new.ts').commit();
      await runMain(['check', '--fix'], { cwd: repository.path });
      for (const [index, text] of pages.entries()) {
        expect(readFileSync(join(repository.path, `docs/${index}-status.md`), 'utf8')).toBe(
          text.replaceAll('src/old.ts', 'src/new.ts'),
        );
      }
    } finally {
      repository.dispose();
    }
  });

  it('are the old or the new ones, whenever the command is killed', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `| ${index}.1 Part | done | \`src/old.ts\` |`);
    const text = ['# Plan', '', '| Item | Status | Code |', '|---|---|---|', ...rows, ''].join('\n');
    const repository = new GitRepository({ 'src/old.ts': 'export const stored = 1;\n', 'docs/status-matrix.md': text });
    try {
      repository.commit();
      repository.git('checkout', '--quiet', '-b', 'change');
      repository.rename('src/old.ts', 'src/new.ts').commit();
      const seen = new Set<string>();
      for (const signal of ['SIGKILL', 'SIGINT', 'SIGTERM'] as const) {
        const child = spawn(process.execPath, [COMMAND, 'check', '--fix'], {
          cwd: repository.path,
          env: plainEnvironment(),
          stdio: 'ignore',
        });
        const closed = new Promise((resolve) => {
          child.on('close', resolve);
        });
        // The moment at which the new page is being written is the one to hit.
        while (child.exitCode === null && child.signalCode === null) {
          if (readdirSync(join(repository.path, 'docs')).length > 1) child.kill(signal);
          await new Promise((resolve) => {
            setTimeout(resolve, 1);
          });
        }
        await closed;
        const now = readFileSync(join(repository.path, 'docs/status-matrix.md'), 'utf8');
        expect([text, text.replaceAll('src/old.ts', 'src/new.ts')]).toContain(now);
        seen.add(now);
        repository.git('checkout', '--quiet', '--', 'docs');
        repository.git('clean', '--quiet', '--force', 'docs');
      }
      expect(seen.size).toBeGreaterThan(0);
    } finally {
      repository.dispose();
    }
  }, 120_000);
});
