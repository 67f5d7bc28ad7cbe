// A real git repository that holds everything a page cites: files, test names and make targets.
import { GitRepository } from './git-repository.ts';

export interface CitedRepository {
  readonly git: GitRepository;
  /** Full id of the commit that holds all evidence, which the page names as verified. */
  readonly verified: string;
}

const CODE_SPAN = /`([^`\n]+)`/g;
const isPath = (text: string): boolean => /^[\w.-]+(\/[\w.*-]+)*\.\w+$|^Makefile$/.test(text) && !text.includes('*');
const isSymbol = (text: string): boolean => /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(text);

/** Evidence cells of a row, for a page whose tables have the shape `item | status | code | tests | note`. */
const evidenceOf = (line: string): string => line.split('|').slice(3, 5).join('|');

/** Builds the repository for the page `text` at `path`; `COMMIT` in the text is replaced by the id of the evidence's commit. */
export function citedRepository({
  path,
  text,
  extra = {},
}: {
  readonly path: string;
  readonly text: string;
  readonly extra?: Readonly<Record<string, string>>;
}): CitedRepository {
  const files = new Map<string, string>();
  const targets = new Set<string>();
  for (const line of text.split('\n').filter((row) => row.startsWith('|'))) {
    const spans = [...evidenceOf(line).matchAll(CODE_SPAN)].map((match) => match[1] ?? '');
    const cited = spans.filter(isPath);
    for (const file of cited) if (!files.has(file)) files.set(file, contentOf(file));
    for (const symbol of spans.filter(isSymbol)) {
      const home = cited.find((file) => file.endsWith('.rs')) ?? 'src/lib.rs';
      const known = files.get(home) ?? contentOf(home);
      if (!known.includes(`fn ${symbol}(`)) files.set(home, `${known}fn ${symbol}() {}\n`);
    }
    for (const span of spans) if (span.startsWith('make ')) targets.add(span.slice('make '.length));
  }
  if (targets.size > 0)
    files.set(
      'Makefile',
      `.PHONY: ${[...targets].join(' ')}\n\n${[...targets].map((target) => `${target}:\n\t@echo ${target}\n`).join('\n')}`,
    );
  files.delete(path);
  const git = new GitRepository({ ...Object.fromEntries(files), ...extra });
  const verified = git.commit({ message: 'evidence' });
  git.write({ [path]: text.replaceAll('COMMIT', verified.slice(0, 7)) });
  git.commit({ message: 'matrix' });
  return { git, verified };
}

/** Distinct for each path and long enough for git to see a rename through a small edit. */
function contentOf(path: string): string {
  return Array.from({ length: 12 }, (_, line) => `${path} line ${line + 1}\n`).join('');
}
