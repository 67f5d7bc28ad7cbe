// Tells which names in the configuration nothing has, and what the nearest name is.
import { distance } from 'fastest-levenshtein';
import type { ConfiguredName } from '../config/settings.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { nearestOf } from '../text/find-nearest.ts';
import { nameAnyCode } from '../text/phrase.ts';
import { normaliseHeader } from '../text/table-headers.ts';
import { unreachable } from '../text/unreachable.ts';
import type { Subject } from './assessed-document.ts';

export interface UnusedName {
  readonly name: ConfiguredName;
  /** The checked pages that it is about, as words of a message. */
  readonly documents: string;
  readonly nearest: string | null;
}

/** Names of things that no checked page has. Where none of the pages that a name is about is checked, only a glob of documents is said. */
export function* findUnusedNames(
  subjects: readonly Subject[],
  names: readonly ConfiguredName[],
): Generator<UnusedName> {
  for (const name of names) {
    const about = subjects.filter(({ path, auxiliary }) => auxiliary !== true && name.matches(path));
    const documents = nameAnyCode(about.map(({ path }) => path));
    const { kind } = name;
    if (kind === 'document') {
      // What is asked of headings and text holds for pages without rows as well.
      if (about.length > 0 || subjects.some(({ path, settings }) => name.matches(path) && isHeld(settings))) continue;
      const paths = subjects.map(({ path }) => path);
      yield { name, documents, nearest: nearestOf({ name: name.name, among: paths, distance }) };
      continue;
    }
    const known = about.flatMap((subject) => knownTo(subject, kind));
    const same = normaliserOf(kind);
    if (about.length === 0 || known.some((one) => same(one) === same(name.name))) continue;
    yield { name, documents, nearest: nearestOf({ name: name.name, among: known, distance }) };
  }
}

const isHeld = ({ form }: Subject['settings']): boolean =>
  form !== undefined && form.headings.length + form.text.require.length + form.text.forbid.length > 0;

/** What a page has of one kind, as written. */
function knownTo(
  { tables, rows, settings, defined }: Subject,
  kind: Exclude<ConfiguredName['kind'], 'document'>,
): readonly string[] {
  switch (kind) {
    case 'header':
      return tables.flatMap(({ columns }) => columns.map(({ header }) => header));
    case 'column':
      return [
        ...tables.flatMap(({ columns }) => columns.flatMap(({ header, role }) => [header, role])),
        // The key of a list's entry is in no column.
        ...(rows.some(({ row }) => row.keyed) ? ['key'] : []),
      ];
    case 'word':
      return [
        ...rows.map(({ row }) => row.declared.text),
        // No row needs to have a word at the moment.
        ...Object.keys(settings.statuses),
        ...defined.terms.map(({ text }) => text),
      ];
    case 'ignored':
      return rows.flatMap(({ evidence }) => evidence.map(({ reference: { ignored, text } }) => ignored ?? text));
    default:
      return unreachable(kind);
  }
}

/** How names of a kind are compared. */
function normaliserOf(kind: Exclude<ConfiguredName['kind'], 'document'>): (name: string) => string {
  switch (kind) {
    case 'header':
    case 'column':
      return normaliseHeader;
    case 'word':
      return statusSignature;
    case 'ignored':
      return (name) => name;
    default:
      return unreachable(kind);
  }
}
