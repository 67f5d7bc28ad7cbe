// Puts every page of the set into one real git repository: an orphan commit each, so that no page sees the files of another.
import { execFileSync } from 'node:child_process';
import type { GitRepository } from '../helpers/git-repository.ts';
import type { WildPage } from './wild-page.ts';

/** The commit of each page, in order. */
export function plant(repository: GitRepository, pages: readonly WildPage[]): readonly string[] {
  const stream = pages.map((page, index) => {
    const files = {
      ...Object.fromEntries(page.files.map((path) => [path, `${path}\n`])),
      ...page.contents,
      [page.path]: page.text,
    };
    const changes = Object.entries(files).map(
      ([path, content]) => `M 100644 inline ${JSON.stringify(path)}\n${data(content)}`,
    );
    return `commit refs/heads/page-${index}\ncommitter Test <test@example.com> 1767268800 +0000\n${data(page.name)}${changes.join('')}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: repository.path,
    input: stream.join(''),
    env: { PATH: process.env['PATH'], HOME: repository.path, GIT_CONFIG_NOSYSTEM: '1' },
  });
  return pages.map((_, index) => repository.git('rev-parse', `page-${index}`));
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
