// Cited names of tests, functions and types that are not where they were.
import { NO_ASIDES } from '../../evidence/asides.ts';
import type { Citation } from '../../evidence/citation.ts';
import type { Reference } from '../../evidence/reference.ts';
import { type CitationGroup, draftFor, groupCitations, suggest } from '../group-citations.ts';
import type { Draft, Suggestion } from '../finding.ts';
import { driftGround } from '../grounds.ts';
import { nameCode } from '../../text/phrase.ts';
import { groupBy } from '../../text/group-by.ts';
import { isNameOfPath } from '../names-of-paths.ts';
import { isSetAside } from '../../text/set-aside.ts';
import { rewritePointer, sourceOf } from '../rewrite-pointer.ts';
import type { Status } from '../../rows/row.ts';
import { rowsByLine } from '../rows-by-line.ts';
import { defineRule } from '../rule.ts';
import { findUnbackedOf, openUnbacked } from '../unbacked-draft.ts';
import { isMissingSymbol } from '../weight-of-evidence.ts';
import type { Subject } from '../assessed-document.ts';

export const symbolMissing = defineRule({
  id: 'symbol-missing',
  severity: 'warning',
  follows: 'named',
  summary: 'A cited name is no longer in the cited files, or nowhere in the repository.',
  messages: {
    nowhere: {
      says: '`{name}` was not found anywhere in the repository.',
      do: 'Correct the name. If it is not evidence, list it under `ignore` in the configuration.',
    },
    gone: {
      says: 'This change removes `{name}` from `{from}`; no other file has it.',
      do: 'Restore it, or cite what replaced it.',
    },
    removed: { says: 'This change removes `{name}` from `{from}`.', do: 'Restore it, or cite what replaced it.' },
    moved: { says: '`{name}` moved from `{from}` to {files, list}.', do: 'Cite its new location.' },
    renamed: { says: 'This change renames `{name}` in `{from}` to `{to}`.', do: 'Cite the new name.' },
    documented: {
      says: 'This change removes `{name}` from `{from}`; only documentation still names it: {files, list}.',
      do: 'Restore it, or cite what replaced it.',
    },
    'documented-since': {
      says: '`{name}` was in `{from}` when this row was last written; now only documentation names it: {files, list}.',
      do: 'Cite what replaced it, or lower the status.',
    },
    elsewhere: {
      says: '`{name}` is in {files, list}, not where this row cites it.',
      do: 'Cite the file that has it.',
    },
    absent: {
      says: '`{name}` is not in `{from}`.',
      do: 'Cite the file that has it, or correct the name.',
    },
  },
  *check(subject) {
    const isUnbacked = openUnbacked(subject);
    for (const group of groupCitations(subject, (one) => isMissingSymbol(one) && !isUnbacked(one))) {
      const { citation, all } = group;
      const { reference, resolution, wasIn, foundIn, onlyDocumented = false } = citation;
      const name = reference.symbol ?? reference.text;
      const files = nameCode(foundIn);
      const suggestion = suggest(all.map((twin) => pointAt(subject, twin)));
      // Of a page that is followed no more is looked at than what this change takes away.
      if (wasIn === null && subject.followed !== undefined) continue;
      // A row that claims no work yet may name the tests it is going to have.
      if (wasIn === null && reference.path === null && !isClaimed(group.row.row.declared.status)) continue;
      if (wasIn === null && isPerhapsWord(reference)) continue;
      if (wasIn === null && reference.path === null && isNameOfPath(reference.text, subject)) continue;
      const old = isOnlySpoken(group) ? 'reading' : 'head';
      const known: Pick<Draft, 'ground' | 'cause'> = {
        // Base had the name beside the evidence, and only what this change takes away is looked for there.
        ground:
          citation.place.aside === true
            ? 'change'
            : wasIn === null
              ? old
              : driftGround({ subject, row: group.row, citation, old }),
        cause: { kind: 'name-gone', path: wasIn ?? resolution.target ?? subject.path, detail: name },
      };
      const { successor = null } = citation;
      if (successor !== null && wasIn !== null)
        yield draftFor(group, {
          messageId: 'renamed',
          data: { name, from: wasIn, to: successor },
          ...known,
          suggestion: suggest(all.map((twin) => renameIn(subject, twin, successor))),
        });
      else if (foundIn.length === 0) {
        yield wasIn === null
          ? draftFor(group, { messageId: 'nowhere', data: { name }, ...known })
          : draftFor(group, { messageId: 'gone', data: { name, from: wasIn }, ...known });
      } else if (resolution.why.code === 'name-vanished-since')
        yield draftFor(group, {
          messageId: 'documented-since',
          data: { name, from: resolution.why.from, files },
          ...known,
          ground: 'history',
        });
      else if (wasIn !== null && onlyDocumented)
        yield draftFor(group, { messageId: 'documented', data: { name, from: wasIn, files }, ...known });
      else if (wasIn !== null && resolution.candidate !== null)
        yield draftFor(group, {
          messageId: 'moved',
          data: { name, from: wasIn, files: nameCode([resolution.candidate]) },
          ...known,
          suggestion,
        });
      else if (wasIn !== null) yield draftFor(group, { messageId: 'removed', data: { name, from: wasIn }, ...known });
      else yield draftFor(group, { ...sayWhere({ name, citation }), ...known, suggestion });
    }
    yield* sayLost(subject);
    for (const { name, draft } of findUnbackedOf(subject, 'name'))
      yield { messageId: 'nowhere', data: { name }, ...draft };
  },
});

/** Once a line of the page and name: a name beside what the rows cite. */
function* sayLost(subject: Subject): Generator<LostDraft> {
  const { asides: { lostNames } = NO_ASIDES, rows, page, path } = subject;
  if (lostNames.length === 0) return;
  const rowOf = rowsByLine(rows);
  const groups = groupBy(lostNames, ({ name, from, reference: { range } }) => JSON.stringify([name, from, range.line]));
  for (const all of groups.values()) {
    const [lost] = all;
    if (lost === undefined) continue;
    const { reference, name, from, successor, isDocumented } = lost;
    yield {
      ...(successor === null
        ? { messageId: isDocumented ? 'removed' : 'gone', data: { name, from } }
        : { messageId: 'renamed', data: { name, from, to: successor } }),
      suggestion: successor === null ? null : suggest(all.map((one) => renameIn({ page, path }, one, successor))),
      ground: 'change',
      cause: { kind: 'name-gone', path: from, detail: name },
      range: reference.range,
      rowKey: rowOf.get(reference.range.line)?.row.key ?? null,
      evidence: reference.text,
      identity: reference.text,
    };
  }
}

type LostDraft = Draft & { readonly messageId: 'removed' | 'gone' | 'renamed' };

/** A place that only uses or mentions a name, and one that keeps what the file was, is not where it is. */
function sayWhere({
  name,
  citation: { reference, resolution, definedIn = [] },
}: {
  readonly name: string;
  readonly citation: Citation;
}): { readonly messageId: 'elsewhere' | 'absent'; readonly data: Draft['data'] } {
  const from = resolution.target ?? reference.path ?? reference.text;
  const places = definedIn.filter((path) => !isSetAside(path, from));
  return places.length > 0
    ? { messageId: 'elsewhere', data: { name, from, files: nameCode(places) } }
    : { messageId: 'absent', data: { name, from } };
}

/** A bare name that nobody saw here: of a row that is not done it may be a plan, and a sentence may speak of what is elsewhere. */
const isOnlySpoken = ({ row, all }: CitationGroup): boolean =>
  all.every(
    ({ wasIn, reference: { path, manner } }) =>
      wasIn === null &&
      path === null &&
      (row.row.declared.status !== 'done' || manner === 'inside' || manner === 'object'),
  );

/** `link.rs:close check`: after a single colon an ordinary word can be one of a sentence. */
const isPerhapsWord = ({ path, symbol, text }: Reference): boolean =>
  path !== null && /^\p{Ll}+$/u.test(symbol ?? '') && !/::|#|[(@]/.test(text);

const isClaimed = (status: Status): boolean => status === 'done' || status === 'partial';

/** Points at the one file that has the name: `path::name` gets its path, a bare name in code marks gets one put before it. */
function pointAt(subject: Subject, citation: Citation): Suggestion['edits'][number] | null {
  const {
    reference,
    resolution: { candidate: path },
  } = citation;
  if (path === null) return null;
  if (reference.path !== null) return rewritePointer(subject.page, citation, { path, lines: null });
  const { line, column, endColumn } = reference.range;
  const text = subject.page.lines[line - 1] ?? '';
  const bare =
    sourceOf(subject.page, citation) === reference.symbol &&
    /^\w+$/.test(reference.symbol ?? '') &&
    text[column - 2] === '`' &&
    text[endColumn - 1] === '`';
  return bare && /^[\w./-]+$/.test(path)
    ? { path: subject.path, range: reference.range, text: `${path}::${reference.symbol ?? ''}` }
    : null;
}

/** Puts the new name in place of the old one, and leaves all else of the pointer as it is written. */
function renameIn(
  subject: Pick<Subject, 'page' | 'path'>,
  citation: Pick<Citation, 'reference'>,
  to: string,
): Suggestion['edits'][number] | null {
  const { reference } = citation;
  const source = sourceOf(subject.page, citation);
  const name = reference.symbol ?? '';
  const at = source?.lastIndexOf(name) ?? -1;
  if (source === null || name === '' || at < 0) return null;
  return {
    path: subject.path,
    range: reference.range,
    text: source.slice(0, at) + to + source.slice(at + name.length),
  };
}
