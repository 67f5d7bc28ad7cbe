// Writes git objects into a folder of its own, for git to read them there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type ObjectFormat, type ObjectType, startObjectId } from './blob-id.ts';
import type { TreeEntry } from '../repository.ts';

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, TreeEntry>;
}

export class ScratchObjects {
  readonly #folder: string;
  readonly #format: ObjectFormat;
  readonly #written = new Set<string>();

  /** The folder exists, is empty, and is the caller's to remove. */
  constructor(folder: string, format: ObjectFormat) {
    this.#folder = folder;
    this.#format = format;
  }

  writeBlob(bytes: Uint8Array): string {
    return this.#write('blob', bytes);
  }

  /** Writes the tree that holds just these files and links, and returns its id. Their contents need not be here. */
  writeTree(entries: readonly TreeEntry[]): string {
    const root: Folder = { folders: new Map(), files: new Map() };
    for (const entry of entries) {
      const parts = entry.path.split('/');
      const name = parts.pop() ?? '';
      let folder = root;
      for (const part of parts) {
        const next = folder.folders.get(part) ?? { folders: new Map(), files: new Map() };
        folder.folders.set(part, next);
        folder = next;
      }
      folder.files.set(name, entry);
    }
    return this.#writeFolder(root);
  }

  #writeFolder({ folders, files }: Folder): string {
    const rows = [
      ...[...folders].map(([name, folder]) => ({
        mode: '40000',
        name,
        key: Buffer.from(`${name}/`),
        id: this.#writeFolder(folder),
      })),
      ...[...files].map(([name, { kind, id }]) => ({
        mode: kind === 'link' ? '120000' : '100644',
        name,
        key: Buffer.from(name),
        id,
      })),
    ];
    // Git's order: by bytes, a folder as if its name ended in a slash.
    rows.sort((left, right) => Buffer.compare(left.key, right.key));
    return this.#write(
      'tree',
      Buffer.concat(rows.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])),
    );
  }

  #write(type: ObjectType, bytes: Uint8Array): string {
    const id = startObjectId(this.#format, { type, size: bytes.length }).update(bytes).digest('hex');
    if (this.#written.has(id)) return id;
    this.#written.add(id);
    mkdirSync(join(this.#folder, id.slice(0, 2)), { recursive: true });
    writeFileSync(
      join(this.#folder, id.slice(0, 2), id.slice(2)),
      deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), { level: 1 }),
    );
    return id;
  }
}
