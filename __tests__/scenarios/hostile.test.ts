// Pages and repositories made to harm: an answer in finite time, a clear word, nothing read outside the repository, nothing written.
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { runCommand } from '../helpers/run-command.ts';

const HEADER = '| Item | Status | Evidence | Tests |\n|---|---|---|---|\n';
const page = (evidence: string, rest = ''): string =>
  `# State\n\n${HEADER}| 1.1 Core | done | ${evidence} | \`src/core.ts\` |\n${rest}`;
const CONFIGURATION = 'documents:\n  - docs/status.md\n';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/core.ts': 'export {};\n' });
});
afterEach(() => git.dispose());

async function guardPage(text: string | Uint8Array, files: Readonly<Record<string, string>> = {}) {
  git.write({ 'docs/status.md': text, ...files });
  git.commit();
  return await guardRepository(git.path, { configuration: CONFIGURATION });
}

describe('a page that is no text', () => {
  it.each([
    ['bytes that are not UTF-8', new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x0a]), 'not-utf8'],
    ['NUL bytes', `# a\n\0\n${HEADER}`, 'binary'],
    ['more than 16 MiB', `# a\n${'word '.repeat(3_400_000)}`, 'too-large'],
  ])('is unreadable for its %s', async (_, text, messageId) => {
    const { findings, conclusion } = await guardPage(text);
    expect(findings.map((finding) => [finding.ruleId, finding.messageId, finding.path])).toEqual([
      ['matrix-unreadable', messageId, 'docs/status.md'],
    ]);
    expect(conclusion).toBe('failure');
  });
});

describe('a page that nothing can be guarded in says so once, and why', () => {
  it.each([
    [
      'tables of which one has a status column',
      `# State\n\n${'| Boat | Home |\n|---|---|\n| Elsa | Oulu |\n\n'.repeat(3)}| Boat | Current repo status |\n|---|---|\n| Elsa | Gateway and bridge expose it |\n| Aino | Sails with one human |\n`,
      'no status table or list was recognized (line 15: the header “Current repo status” could name a status, but only 0 of 2 cells hold known status words; line 3: no header is known to name a status; line 7: no header is known to name a status; and 1 more).',
    ],
    ['words only', '# State\n\nAll is well.\n', 'no status table or list was recognized (it has no table).'],
    [
      'a table without a status',
      '# State\n\n| Item | Owner |\n|---|---|\n| 1.1 Core | Ada |\n',
      'no status table or list was recognized (line 3: no header is known to name a status).',
    ],
    [
      'five tables',
      '# State\n\n| Item | Owner |\n|---|---|\n\n'.repeat(5),
      'no status table or list was recognized (line 3: holds no rows; line 8: holds no rows; line 13: holds no rows; and 2 more).',
    ],
    ['bytes that are not UTF-8', new Uint8Array([0xff, 0x0a]), 'it is not UTF-8.'],
  ])('%s', async (_, text, why) => {
    const { findings } = await guardPage(text);
    expect(findings.map(({ message }) => message)).toEqual([
      why.startsWith('no ')
        ? `No row of \`docs/status.md\` is checked: ${why}`
        : `\`docs/status.md\` is not checked: ${why}`,
    ]);
  });

  it('a page that is not there', async () => {
    git.commit();
    const { findings } = await guardRepository(git.path, { configuration: CONFIGURATION });
    expect(findings.map(({ message }) => message)).toEqual([
      '`docs/status.md` is not checked: it does not exist (the configuration names it).',
    ]);
  });
});

describe('a page with monstrous cells', () => {
  it.each([
    ['a cell of nearly two megabytes', 'word '.repeat(380_000)],
    ['20,000 brackets', '['.repeat(20_000)],
    ['20,000 marks of emphasis', '*a_'.repeat(20_000)],
    ['20,000 code marks', '`'.repeat(20_000)],
    ['5,000 references', Array.from({ length: 5_000 }, (_, index) => `\`src/file-${index}.ts\``).join(', ')],
  ])('still reads its row: %s', async (_, evidence) => {
    const { documents } = await guardPage(page(evidence, '| 1.2 Next | not started | - | - |\n'));
    expect(documents[0]!.rows.map(({ key, declared }) => [key, declared?.status])).toEqual([
      ['1.1', 'done'],
      ['1.2', 'not-started'],
    ]);
  });

  it('says that a bound was hit', async () => {
    const { notes } = await guardPage(
      page(Array.from({ length: 5_000 }, (_, index) => `\`src/file-${index}.ts\``).join(', ')),
    );
    expect(notes.join('\n')).toMatch(/docs\/status\.md.*references/);
  });
});

describe('evidence made to harm', () => {
  it.each([
    ['a glob of forty alternatives', `\`src/${'{a,b}'.repeat(40)}.ts\``],
    ['a glob of nested alternatives', `\`src/${'{a,'.repeat(40)}b${'}'.repeat(40)}.ts\``],
    ['a range of a million', '`src/{1..1000000}.ts`'],
    ['a glob of many stars', `\`${'**/*a*b*c'.repeat(20)}\``],
  ])('%s is unverifiable, not missing', async (_, evidence) => {
    const { documents, findings } = await guardPage(page(evidence));
    expect(documents[0]!.rows[0]!.evidence.map(({ resolution }) => resolution)).not.toContain('missing');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves the places of a system alone', async () => {
    const { findings } = await guardPage(page('`/etc/passwd`'));
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('evidence-missing');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(['/home/keeper/quay.md', '../../../../etc/passwd', 'C:\\Windows\\system.ini', 'docs/../../outside.md'])(
    '%s points out of the repository',
    async (path) => {
      const { findings } = await guardPage(page(`\`${path}\``));
      expect(findings.map(({ ruleId }) => ruleId)).toContain('evidence-outside-repository');
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('evidence-missing');
    },
  );

  it('does not look through a link out of the tree', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-outside-')));
    try {
      writeFileSync(join(outside, 'secret.ts'), 'export function secret_token_of_the_host() {}\n');
      symlinkSync(outside, join(git.path, 'src/link'));
      const { documents, findings } = await guardPage(page('`src/link/secret.ts`, `secret_token_of_the_host`'));
      const [path, symbol] = documents[0]!.rows[0]!.evidence;
      expect(path).toMatchObject({ target: 'src/link/secret.ts', resolution: 'unverifiable' });
      expect(symbol).toMatchObject({ resolution: 'missing' });
      expect(findings.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'verification-missing')).toEqual([
        'symbol-missing',
      ]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('is read beside files whose names hold quotes, newlines and leading dashes, and calls no odd name missing', async () => {
    const { documents, findings } = await guardPage(page("`docs/--help.md`, `-rf.md`, `docs/it's.md`"), {
      '-rf.md': 'a\n',
      "docs/it's.md": 'b\n',
      'docs/--help.md': 'c\n',
      'docs/new\nline.md': 'd\n',
      'docs/"quoted".md': 'e\n',
    });
    expect(documents[0]!.rows[0]!.evidence.map(({ target, resolution }) => [target, resolution])).toContainEqual([
      'docs/--help.md',
      'present',
    ]);
    expect(findings.filter(({ ruleId }) => ruleId !== 'verification-missing')).toEqual([]);
  });
});

describe('the command, where somebody means harm', () => {
  it.each([
    [['check', '--base', '--output=/tmp/owned']],
    [['check', '--base', '-c']],
    [['check', '--head=--upload-pack=touch owned']],
    [['check', '--base=HEAD;touch owned']],
    [['check', '--base=$(touch owned)']],
    [['check', '../outside.md']],
  ])('refuses %j in one line', async (args) => {
    git.write({ 'docs/status.md': page('`src/core.ts`') });
    git.commit();
    const { code, stdout, stderr } = await runCommand(args, { cwd: git.path });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^matrix-guard: [^\n]+\n(?:[^\n]+\n)?$/);
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
    expect(statSync(join(git.path, 'owned'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('prints no control character of the page, and writes nothing', async () => {
    git.write({
      'docs/status.md': page(
        '`src/gone\u001b]0;owned\u0007.ts`, `src/gone.ts`',
        '| 1.2 \u001b[31mred\u202e | sort of | `src/x.ts` | - |\n',
      ),
    });
    git.commit();
    const before = git.git('status', '--porcelain', '--ignored');
    const index = readFileSync(join(git.path, '.git/index'));
    const { code, stdout } = await runCommand(['check', 'docs/status.md', '--color', 'never'], { cwd: git.path });
    expect(code).toBe(1);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(git.git('status', '--porcelain', '--ignored')).toBe(before);
    expect(readFileSync(join(git.path, '.git/index'))).toEqual(index);
  });
});

describe('a partial clone', () => {
  it('calls nothing new that base may have had, and says what could not be read', async () => {
    git.write({ 'docs/status.md': page('`src/gone.ts`') });
    git.commit();
    git.git('switch', '--quiet', '--create', 'change');
    git.write({ 'docs/status.md': `${page('`src/gone.ts`')}\nA word more.\n` });
    git.commit();
    git.git('config', 'uploadpack.allowFilter', 'true');
    const partial = `${git.path}-partial`;
    git.git('clone', '--quiet', '--filter=blob:none', '--branch', 'change', `file://${git.path}`, partial);
    try {
      const report = await guardRepository(partial, {
        base: 'origin/main',
        head: 'HEAD',
        configuration: CONFIGURATION,
      });
      expect(report.findings.filter(({ origin }) => origin === 'new')).toEqual([]);
      expect(report.findings.map(({ ruleId }) => ruleId)).toContain('evidence-missing');
      expect(report.notes.join('\n')).toContain('docs/status.md cannot be read at base');
    } finally {
      rmSync(partial, { recursive: true });
    }
  });
});
