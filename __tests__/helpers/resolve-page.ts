// Resolves the evidence of one matrix page in a real git repository, before and after a change.
import { LET_THROW } from './let-throw.ts';
import { resolveEvidence, type ResolvedEvidence } from '../../src/evidence/resolve-evidence.ts';
import type { Citation } from '../../src/evidence/citation.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Snapshot } from '../../src/repository/repository.ts';
import type { GuardedDocument } from '../../src/rows/document.ts';
import { documentOf } from './evidence-cell.ts';
import { GitRepository } from './git-repository.ts';

export const PAGE = 'docs/status.md';

export interface Change {
  /** What the repository holds at base, besides the page. */
  readonly files: Readonly<Record<string, string>>;
  /** The page's text; the same at base and head unless `pageAtHead` is given. */
  readonly page: string;
  readonly pageAtHead?: string;
  readonly pagePath?: string;
  /** What the change does; without it there is no base. */
  readonly change?: (git: GitRepository) => void;
  /** Judge the working tree, not a commit. */
  readonly workingTree?: boolean;
}

export interface Resolved {
  readonly evidence: ResolvedEvidence;
  /** All references of the page at head, in order. */
  readonly head: readonly Citation[];
  readonly base: readonly Citation[];
}

export async function resolvePage({
  files,
  page,
  pageAtHead = page,
  pagePath = PAGE,
  change,
  workingTree = false,
}: Change): Promise<Resolved> {
  const git = new GitRepository({ ...files, [pagePath]: page });
  try {
    const base = git.commit({ message: 'base' });
    if (change !== undefined) {
      change(git);
      git.write({ [pagePath]: pageAtHead });
      if (!workingTree) git.commit({ message: 'head' });
    }
    const repository = await openGitRepository({
      directory: git.path,
      base: change === undefined ? null : base,
      head: workingTree ? null : 'HEAD',
    });
    try {
      const read = async (snapshot: Snapshot): Promise<GuardedDocument[]> => {
        const content = (await snapshot.read([pagePath])).get(pagePath);
        if (content?.kind !== 'content') throw new Error('The page is not there.');
        return [await documentOf(pagePath, Buffer.from(content.bytes).toString())];
      };
      const evidence = await resolveEvidence({
        repository,
        head: await read(repository.head),
        base: repository.base === null ? [] : await read(repository.base),
        renamedFrom: new Map(),
        readDocumentAt: null,
        surprises: LET_THROW,
      });
      return {
        evidence,
        head: evidence.head.flatMap((document) => document.evidence.flat()),
        base: evidence.base.flatMap((document) => document.evidence.flat()),
      };
    } finally {
      await repository.close();
    }
  } finally {
    git.dispose();
  }
}

/** `state target (candidate)` of one reference, with its change where there is one. */
export function brief({ reference, resolution: { state, target, candidate }, change, renamedTo }: Citation): string {
  return [
    reference.text,
    state,
    target ?? '-',
    candidate === null ? '' : `(${candidate})`,
    change ?? '',
    renamedTo === null ? '' : `-> ${renamedTo}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
