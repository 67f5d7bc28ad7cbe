// Reads a case: one text file that holds the files of a small repository, commit by commit. README.md says how it is written.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type Files = ReadonlyMap<string, string>;

/** One commit with all files that it has. */
export interface CaseCommit {
  /** Full id: the hash of the subject, so that a page can cite it as `{id:subject}`. */
  readonly id: string;
  /** Committer's day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly subject: string;
  readonly files: Files;
  /** New path by old path, of the files that it renames. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Set for a commit of another branch, which no other commit builds on. */
  readonly aside: boolean;
}

export interface Case {
  /** Oldest first; the last one that is not aside is head. */
  readonly commits: readonly CaseCommit[];
  /** Index of the merge base in `commits`; null where there is none. */
  readonly base: number | null;
  /** YAML of the configuration; null for none. */
  readonly configuration: string | null;
  /** Reports of test runs, by name. */
  readonly reports: Files;
}

const MARK = /^== (commit|base|head|aside)(?: (\d{4}-\d{2}-\d{2}) (.+))?$/;
const FILE = /^-- (.+?)(?: => (.+?))? --(?: (deleted))?$/;

/** The id that commits of this subject have. */
const idOf = (subject: string): string => createHash('sha1').update(subject).digest('hex');

interface Writing {
  readonly kind: string;
  readonly day: string;
  readonly subject: string;
  readonly files: Map<string, string>;
  readonly renamed: Map<string, string>;
}

/** @throws Error where a line that should mark something is not understood. */
export function readCase(path: string): Case {
  const lines = readFileSync(path, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const configuration: string[] = [];
  const reports = new Map<string, string>();
  const written: Writing[] = [];
  let add: (line: string) => void = () => undefined;
  for (const line of lines) {
    const mark = MARK.exec(line);
    const file = FILE.exec(line);
    if (mark !== null) {
      written.push(startCommit(mark, written.filter(({ kind }) => kind !== 'aside').at(-1)));
      add = refuse(path);
    } else if (file?.[1] === 'configuration') add = (text) => configuration.push(text);
    else if (file?.[1]?.startsWith('report ') === true) add = append(reports, file[1].slice('report '.length));
    else if (file !== null) {
      if (written.length === 0) written.push(startCommit(['', 'head'], undefined));
      add = editFiles(written.at(-1)!, file);
    } else add(line);
  }
  const base = written.findIndex(({ kind }) => kind === 'base');
  return {
    commits: written.map(({ kind, files, renamed, ...rest }) => ({
      ...rest,
      id: idOf(rest.subject),
      files: new Map([...files].map(([name, text]) => [name, fill(text)])),
      renamed,
      aside: kind === 'aside',
    })),
    base: base < 0 ? null : base,
    configuration: configuration.length === 0 ? null : configuration.join('\n'),
    reports,
  };
}

/** The inputs of a list, one a line, below the sentence that says what it is about. */
export function readLines(path: string): readonly string[] {
  const [, ...inputs] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return inputs.map(fill);
}

/** Until the first file no line of a commit means anything. */
const refuse =
  (path: string) =>
  (line: string): void => {
    if (line.trim() !== '') throw new Error(`${path}: “${line}” is in no file.`);
  };

function startCommit([, kind = '', day, subject]: readonly (string | undefined)[], last: Writing | undefined): Writing {
  return {
    kind,
    day: day ?? (kind === 'head' ? '2026-01-02' : '2026-01-01'),
    subject: subject ?? kind,
    files: new Map(last?.files),
    renamed: new Map(),
  };
}

/** What the lines below this one are: the content of a new or changed file. */
function editFiles({ files, renamed }: Writing, [, path = '', to, deleted]: RegExpExecArray): (line: string) => void {
  if (deleted !== undefined) {
    if (!files.delete(path)) throw new Error(`${path} is not there to be deleted.`);
    return () => undefined;
  }
  if (to === undefined) {
    files.delete(path);
    return append(files, path);
  }
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is not there to be renamed.`);
  files.delete(path);
  files.set(to, text);
  renamed.set(path, to);
  let edited = false;
  const write = append(files, to);
  return (line) => {
    if (!edited) files.set(to, '');
    edited = true;
    write(line);
  };
}

function append(files: Map<string, string>, path: string): (line: string) => void {
  if (!files.has(path)) files.set(path, '');
  return (line) => void files.set(path, `${files.get(path) ?? ''}${line}\n`);
}

/** What a line of a text file cannot show: ids of commits, white space, bytes. */
function fill(text: string): string {
  return text
    .replaceAll(/\{id:([^}]+)\}/g, (_, subject: string) => idOf(subject).slice(0, 7))
    .replaceAll(/\{full:([^}]+)\}/g, (_, subject: string) => idOf(subject))
    .replaceAll(/\{u\+([0-9a-f]{4,6})\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\{(\d+) times ([^{}]+)\}/g, (_, count: string, part: string) => part.repeat(Number(count)));
}
