// What configuration names and nothing has: a column, a status word, a glob of documents, an ignored token.
import { unreachable } from '../../text/unreachable.ts';
import type { Draft } from '../finding.ts';
import { findUnusedNames, type UnusedName } from '../unused-names.ts';
import { defineRule } from '../rule.ts';

export const configUnused = defineRule({
  id: 'config-unused',
  severity: 'warning',
  summary: 'The configuration names something that does not exist.',
  messages: {
    column: {
      says: 'No table of {documents, list} has a column “{name}”{nearest}.',
      do: 'Correct the name in the configuration, or remove it.',
    },
    word: {
      says: 'No row of {documents, list} has the status “{name}”{nearest}.',
      do: 'Correct the word in the configuration, or remove it.',
    },
    document: {
      says: '`{name}` matches no page with a status table or list{nearest}.',
      do: 'Correct the path or pattern in the configuration, or remove it.',
    },
    ignored: {
      says: 'The evidence of {documents, list} does not contain `{name}`{nearest}.',
      do: 'Correct the entry under `ignore` in the configuration, or remove it.',
    },
  },
  *checkRun({ subjects, names = [] }) {
    for (const unused of findUnusedNames(subjects, names)) {
      const {
        name: { kind, name },
        documents,
        nearest,
      } = unused;
      const data = { name, nearest: nearest === null ? '' : ` (did you mean “${nearest}”?)` };
      switch (kind) {
        case 'document':
          yield { messageId: kind, data, ...placeOf(unused) };
          break;
        case 'header':
          yield { messageId: 'column', data: { ...data, documents }, ...placeOf(unused) };
          break;
        case 'column':
        case 'word':
        case 'ignored':
          yield { messageId: kind, data: { ...data, documents }, ...placeOf(unused) };
          break;
        default:
          unreachable(kind);
      }
    }
  },
});

/** At its place in the configuration; what is named tells it apart. */
function placeOf({
  name: {
    kind,
    name,
    place: { path, line, column },
  },
}: UnusedName): Pick<Draft, 'ground' | 'range' | 'rowKey' | 'evidence' | 'identity'> & { readonly path: string } {
  return {
    path,
    ground: 'page',
    range: { line, column, endLine: line, endColumn: column },
    rowKey: null,
    evidence: null,
    identity: `${kind} ${name}`,
  };
}
