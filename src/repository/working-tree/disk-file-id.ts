// Finds the object id that a file of the working tree has, without running the filters that git would run.
import { createHash } from 'node:crypto';
import { blobId, startObjectId, withoutCarriageReturns } from '../git/blob-id.ts';
import { type Disk, PIECE_BYTES } from './disk-file.ts';
import type { GitContext } from '../git/git-context.ts';
import { MAX_CONTENT_BYTES, MAX_HELD_BYTES } from '../limits.ts';
import type { Content, TreeEntry } from '../repository.ts';
import { readPointer } from '../../text/lfs-pointer.ts';

export interface Identified {
  readonly git: GitContext;
  readonly disk: Disk;
  /** As the index has it; its id is empty for an untracked file. */
  readonly entry: TreeEntry;
  /** The content for readers, which may be in memory already. */
  readonly held: () => Content | null;
}

/**
 * The id git would store the file under. It is the index's where only a conversion of line ends or Git LFS is between them.
 * Null where there is no file, or none that may be read.
 */
export async function identifyDiskFile({ git, disk, entry, held }: Identified): Promise<string | null> {
  const { path, id } = entry;
  const file = disk.look(path);
  if (file.kind === 'absent' || file.kind === 'refused') return null;
  if (file.kind === 'link') return blobId(git.objectFormat, file.target);
  if (file.size > MAX_HELD_BYTES) return identifyInPieces({ git, disk, entry, size: file.size });
  const content = file.size <= MAX_CONTENT_BYTES ? held() : null;
  const bytes =
    content?.kind === 'content'
      ? Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength)
      : disk.read(path, file.size);
  if (typeof bytes === 'string') return null;
  const now = blobId(git.objectFormat, bytes);
  if (now === id || id === '') return now;
  const text = withoutCarriageReturns(bytes);
  if (text !== null && blobId(git.objectFormat, text) === id) return id;
  const pointer = largeFilePointer(await git.objects.read(id));
  return pointer?.size === bytes.length && createHash('sha256').update(bytes).digest('hex') === pointer.sha256
    ? id
    : now;
}

async function identifyInPieces({
  git,
  disk,
  entry: { path, id },
  size,
}: Omit<Identified, 'held'> & { readonly size: number }): Promise<string | null> {
  const pointer = id === '' ? null : largeFilePointer(await git.objects.read(id));
  const own = startObjectId(git.objectFormat, { type: 'blob', size });
  const large = createHash('sha256');
  const problem = disk.readPieces(path, {
    pieceBytes: PIECE_BYTES,
    take: (piece) => {
      own.update(piece);
      if (pointer !== null) large.update(piece);
    },
  });
  if (problem !== null) return null;
  return pointer?.size === size && large.digest('hex') === pointer.sha256 ? id : own.digest('hex');
}

/** What a pointer file of Git LFS points to; null for any other content. */
function largeFilePointer(content: Content): ReturnType<typeof readPointer> {
  return content.kind === 'content' ? readPointer(content.bytes) : null;
}
