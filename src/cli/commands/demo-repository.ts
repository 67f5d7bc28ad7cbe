// The repository the demo breaks: a small note-taking program with a status matrix that is true on main, and a branch that makes it lie.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { findGit } from '../../repository/git/find-git.ts';

/** The day on which the demo plays: fixed, so that its output is always the same. */
export const DEMO_DAY = '2026-03-02';
export const DEMO_BRANCH = 'tidy-up';

const MATRIX_PATH = 'docs/status-matrix.md';

const renderMatrix = (verifiedAt: string): string => `# Pocket Notes: status of the plan

- Status: active
- Owner: the notes team
- Last Verified Commit: ${verifiedAt.slice(0, 10)}
- Last Verified Date: ${DEMO_DAY}

| Item | Status | Code | Tests | Gap |
|---|---|---|---|---|
| 1.1 Notes live in plain files | done | \`notes/store.py\` | \`tests/test_store.py\` | - |
| 1.2 Search by word | done | \`notes/search.py\` | \`tests/test_search.py\` | - |
| 1.3 Tags | partial | \`notes/tags.py\` | Gap | Tags cannot be renamed yet, and nothing tests them. |
| 2.1 Offline queue | done | \`notes/sync/queue.py\` | \`tests/test_sync.py\` (\`test_queue_survives_restart\`) | - |
| 2.2 Conflicts are merged | done | \`notes/sync/merge.py\` | \`tests/test_sync.py\` | - |
| 3.1 Export as PDF | partial | \`notes/export.py\` | \`make export-sample\` | Images are left out. |
| 3.2 Share by link | not started | Gap | Gap | Waits for accounts. |
| 3.3 User guide | done | \`docs/guide.md\` | \`make check-guide\` | - |
`;

const FILES: Readonly<Record<string, string>> = {
  Makefile:
    'export-sample:\n\tpython3 -m notes.export sample.pdf\n\ncheck-guide:\n\tpython3 -m notes.guide --check docs/guide.md\n',
  'docs/guide.md': '# Guide\n\nWrite, search, tag and sync your notes.\n',
  'notes/store.py': 'def save(folder, note):\n    (folder / note.name).write_text(note.text)\n',
  'notes/search.py': 'def find(notes, word):\n    return [note for note in notes if word in note.text]\n',
  'notes/tags.py': 'def tags_of(note):\n    return {word for word in note.text.split() if word.startswith("#")}\n',
  'notes/export.py': 'def export(notes, target):\n    target.write_text("\\n\\n".join(note.text for note in notes))\n',
  'notes/sync/queue.py': 'class Queue:\n    def __init__(self, changes=()):\n        self.changes = list(changes)\n',
  'notes/sync/merge.py': [
    'def merge(base, mine, theirs):',
    '    """Takes both changes; where they touch the same line, keeps mine and marks it."""',
    '    merged = []',
    '    for before, left, right in zip(base, mine, theirs):',
    '        if left == right or right == before:',
    '            merged.append(left)',
    '        elif left == before:',
    '            merged.append(right)',
    '        else:',
    '            merged.append(f"{left}  <- also changed elsewhere")',
    '    return merged',
    '',
  ].join('\n'),
  'tests/test_store.py':
    'def test_a_note_is_saved(tmp_path):\n    save(tmp_path, Note("list", "milk"))\n    assert (tmp_path / "list").read_text() == "milk"\n',
  'tests/test_search.py': 'def test_finds_a_word():\n    assert find([Note("list", "milk")], "milk")\n',
  'tests/test_sync.py':
    'def test_queue_survives_restart():\n    assert Queue(["edit"]).changes == ["edit"]\n\n\ndef test_both_edits_are_kept():\n    assert merge(["a"], ["a"], ["b"]) == ["b"]\n',
};

/**
 * Fills the empty folder: main with the matrix as it was verified, and the branch checked out. Synchronous, so that an interrupt
 * never finds a git that still writes into the folder that is being removed.
 */
export function makeDemoRepository(folder: string): { readonly verifiedAt: string } {
  const git = gitIn(folder);
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const commit = (message: string): string => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--template=');
  // Not `init --initial-branch`, which git before 2.28 does not know.
  git('symbolic-ref', 'HEAD', 'refs/heads/main');
  write(FILES);
  const verifiedAt = commit('Notes, search, tags, sync and export');
  write({ [MATRIX_PATH]: renderMatrix(verifiedAt) });
  commit('Status matrix, verified');
  git('checkout', '--quiet', '-b', DEMO_BRANCH);
  rmSync(join(folder, 'tests/test_search.py'));
  renameSync(join(folder, 'notes/sync/merge.py'), join(folder, 'notes/sync/conflicts.py'));
  write({
    'notes/store.py': 'def save(folder, note):\n    (folder / note.name).write_text(note.text, encoding="utf-8")\n',
    'tests/test_sync.py': (FILES['tests/test_sync.py'] ?? '').replace(
      'test_queue_survives_restart',
      'test_queue_is_kept',
    ),
  });
  commit('Tidy up');
  return { verifiedAt };
}

/** Git in this folder, whatever the user's configuration, identity, hooks or surrounding repository. */
function gitIn(folder: string): (...args: readonly string[]) => string {
  const date = `${DEMO_DAY}T09:00:00Z`;
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')),
  );
  const env = {
    ...inherited,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    GIT_AUTHOR_NAME: 'Demo',
    GIT_AUTHOR_EMAIL: 'demo@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Demo',
    GIT_COMMITTER_EMAIL: 'demo@example.com',
    GIT_COMMITTER_DATE: date,
  };
  return (...args) =>
    execFileSync(findGit(), ['-c', 'core.autocrlf=false', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
}
