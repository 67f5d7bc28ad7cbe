// A change to the observatory of the large matrix that breaks it in five ways: what a pull request's comment is measured by.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedRepository } from './cited-repository.ts';
import type { GitRepository } from './git-repository.ts';

const PAGE = 'docs/site/observatory-matrix.md';
const TEXT = join(import.meta.dirname, '../fixtures/large-matrix.md');

export interface BrokenObservatory {
  readonly git: GitRepository;
  readonly page: string;
  /** The branch with the change, to be judged against `main`. */
  readonly branch: string;
}

/** The branch deletes a page that many rows cite and a test, renames a source file, a test function and a make target, and edits two files. */
export function breakObservatory(): BrokenObservatory {
  const { git } = citedRepository({ path: PAGE, text: readFileSync(TEXT, 'utf8') });
  const read = (path: string): string => readFileSync(join(git.path, path), 'utf8');
  git.write({
    'docs/site/queue.md': `${read('docs/site/queue.md')}One more line.\n`,
    'crates/archive/src/tape_copies.rs': `${read('crates/archive/src/tape_copies.rs')}// One more line.\n`,
  });
  git.commit({ message: 'work after the page was verified' });
  const branch = 'tidy';
  git.git('switch', '--quiet', '--create', branch);
  git.remove('docs/site/camera.md', 'crates/mirror/tests/wind_rejection.rs');
  git.rename('crates/dome/src/slew_and_settle.rs', 'crates/dome/src/slewing.rs');
  git.write({
    Makefile: read('Makefile').replaceAll('queue-check', 'queue-gate'),
    'crates/guide/src/guide_loop.rs': read('crates/guide/src/guide_loop.rs').replaceAll(
      'guide_loop_holds_for_a_whole_night',
      'guide_loop_survives_the_night',
    ),
  });
  git.commit({ message: 'tidy up' });
  return { git, page: PAGE, branch };
}
