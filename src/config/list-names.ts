// What a checked configuration names in pages and in the repository, each with its place, so that a name nothing has can be pointed at.
import { compileGlobs, hasMagic } from '../text/glob.ts';
import type { Path, YamlText } from './read-yaml.ts';
import type { Configuration } from './schema.ts';
import type { ConfiguredName } from './settings.ts';

type Requires = Configuration['require'];
type Named = Omit<ConfiguredName, 'place'> & { readonly at: Path; readonly part: 'key' | 'value' };

/** In the order of the file; globs must have been checked. */
export async function listNames({
  source,
  configuration: { documents, columns, require },
  yaml,
}: {
  /** The configuration's path. */
  readonly source: string;
  readonly configuration: Configuration;
  readonly yaml: YamlText;
}): Promise<readonly ConfiguredName[]> {
  const entries = documents.map((document) => (typeof document === 'string' ? { path: document } : document));
  const matchers = await compileGlobs(entries.map(({ path }) => path));
  const everywhere = (): boolean => true;
  const named: readonly Named[] = [
    ...columnNames({ columns, at: [], matches: everywhere }),
    ...requiredColumns({ require, at: [], matches: everywhere }),
    ...entries.flatMap((entry, index): readonly Named[] => {
      const matches = matchers[index] ?? (() => false);
      const at = ['documents', index];
      const { path, ignore = [] } = entry;
      return [
        ...(hasMagic(path) ? [{ kind: 'document' as const, name: path, matches, at, part: 'value' as const }] : []),
        ...columnNames({ columns: entry.columns ?? {}, at, matches }),
        ...requiredColumns({ require: entry.require, at, matches }),
        ...formNames({ form: entry.form, at, matches }),
        ...planNames({ plan: entry.plan, at, matches }),
        ...ignore.map((name, place): Named => ({
          kind: 'ignored',
          name,
          matches,
          at: [...at, 'ignore', place],
          part: 'value',
        })),
      ];
    }),
  ];
  return named.map(({ at, part, ...name }) => ({ ...name, place: { path: source, ...yaml.locate(at, part) } }));
}

interface Within {
  readonly at: Path;
  readonly matches: (path: string) => boolean;
}

function columnNames({
  columns,
  at,
  matches,
}: Within & { readonly columns: Readonly<Record<string, unknown>> }): readonly Named[] {
  return Object.keys(columns).map((name) => ({
    kind: 'header',
    name,
    matches,
    at: [...at, 'columns', name],
    part: 'key',
  }));
}

function requiredColumns({ require, at, matches }: Within & { readonly require: Requires }): readonly Named[] {
  const { done = [], partial = [], words = {} } = require ?? {};
  const lists: readonly (readonly [Path, typeof done])[] = [
    [['done'], done],
    [['partial'], partial],
    ...Object.entries(words).map(([word, list]) => [['words', word], list] as const),
  ];
  return [
    ...lists.flatMap(([within, list]) =>
      list.flatMap(({ column }, index): readonly Named[] =>
        column === undefined
          ? []
          : [
              {
                kind: 'column',
                name: column,
                matches,
                at: [...at, 'require', ...within, index, 'column'],
                part: 'value',
              },
            ],
      ),
    ),
    ...Object.keys(words).map((name): Named => ({
      kind: 'word',
      name,
      matches,
      at: [...at, 'require', 'words', name],
      part: 'key',
    })),
  ];
}

function planNames({
  plan,
  at,
  matches,
}: Within & { readonly plan: Exclude<Configuration['documents'][number], string>['plan'] }): readonly Named[] {
  const cells = typeof plan === 'object' && 'ids' in plan ? (plan.cells ?? {}) : {};
  return Object.keys(cells).map((name) => ({
    kind: 'column',
    name,
    matches,
    at: [...at, 'plan', 'cells', name],
    part: 'key',
  }));
}

type Form = Exclude<Configuration['documents'][number], string>['form'];

/** Columns and words under `form`; those of `filled` are said at each table that lacks them, and `columns` is what tables must have. */
function formNames({ form, at, matches }: Within & { readonly form: Form }): readonly Named[] {
  const { cells = {}, cites = {}, unique = [], words = {} } = form ?? {};
  const path = [...at, 'form'];
  const keys = (record: Readonly<Record<string, unknown>>, within: Path, kind: Named['kind'] = 'column') =>
    Object.keys(record).map((name): Named => ({ kind, name, matches, at: [...within, name], part: 'key' }));
  const items = (names: readonly string[], within: Path) =>
    names.map((name, index): Named => ({ kind: 'column', name, matches, at: [...within, index], part: 'value' }));
  return [
    ...keys(cells, [...path, 'cells']),
    ...keys(cites, [...path, 'cites']),
    ...items(unique, [...path, 'unique']),
    ...keys(words, [...path, 'words'], 'word'),
    ...Object.entries(words).flatMap(([word, { cells: own = {}, filled = [], empty = [] }]) => [
      ...keys(own, [...path, 'words', word, 'cells']),
      ...items(
        filled.filter((name) => name !== '*'),
        [...path, 'words', word, 'filled'],
      ),
      ...items(empty, [...path, 'words', word, 'empty']),
    ]),
  ];
}
