// What a change does, in a few words for a table: “Deletes `a.ts`” and how that is fixed. What is not listed here says its own message.
import { asCode } from '../text/marked-text.ts';
import { shortenPath } from '../text/shorten.ts';
import { ownValue } from '../text/own-value.ts';
import { folderOf, nameOf } from '../text/paths.ts';
import type { ReportFinding } from './report.ts';

export interface Phrase {
  /** Marked text; its subject is this change. */
  readonly says: string;
  /** Marked text, a few words. */
  readonly fix: string;
}

type Data = ReportFinding['data'];
/** The value of that name as code; `change` makes another text of it first. */
type Name = (value: string, change?: (text: string) => string) => string;
type Write = (code: Name, data: Data) => Phrase;

/**
 * What a change did where the rule's message of this finding has such words; null where it has none, or lacks what they name. Paths and names
 * are shortened to `most` UTF-16 code units.
 */
export function phraseOf({ ruleId, messageId, data, origin }: ReportFinding, most: number): Phrase | null {
  // What was wrong before is nothing that this change does.
  const write = origin === 'new' ? PHRASES.get(`${ruleId}/${messageId}`) : undefined;
  const absent: string[] = [];
  const code: Name = (value, change = (text) => text) => {
    const known = String(ownValue(data, value) ?? '').trim();
    if (known === '') absent.push(value);
    return asCode(shortenPath(change(known), most));
  };
  const phrase = write?.(code, data) ?? null;
  return absent.length === 0 ? phrase : null;
}

/** Two paths: of the second only the name where both are in one folder. */
function fromTo(code: Name, data: Data): string {
  const folder = folderOf(String(data['path'] ?? ''));
  return `${code('path')} to ${code('to', (to) => (folderOf(to) === folder ? nameOf(to) : to))}`;
}

const RESTORE = 'Restore or replace it';
const renamed: Write = (code, data) => ({ says: `Renames ${fromTo(code, data)}`, fix: 'Cite the new path' });
const deleted: Write = (code) => ({ says: `Deletes ${code('path')}`, fix: RESTORE });
const cited: Write = (code) => ({ says: `Cites ${code('path')}, which does not exist`, fix: 'Correct the path' });
const near: Write = (code) => ({
  says: `Cites ${code('path')}, which does not exist`,
  fix: `Did you mean ${code('candidate')}?`,
});
const nameRemoved: Write = (code) => ({
  says: `Removes ${code('name')} from ${code('from')}`,
  fix: RESTORE,
});
const NEW_COMMAND = 'Cite a command that exists';

/** By rule and message. A name that no rule has is found by the tests. */
export const PHRASES: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['evidence-deleted/deleted', deleted],
  ['evidence-deleted/mentioned', deleted],
  [
    'evidence-deleted/succeeded',
    (code) => ({ says: `Deletes ${code('path')}`, fix: `Replaced by ${code('successor')}?` }),
  ],
  ['evidence-deleted/split', (code) => ({ says: `Deletes ${code('path')}`, fix: 'Cite the parts it was split into' })],
  [
    'evidence-deleted/dangling',
    (code) => ({ says: `Deletes ${code('to')}, which the link ${code('path')} points to`, fix: RESTORE }),
  ],
  [
    'evidence-deleted/unmatched',
    (code) => ({ says: `Deletes every file that ${code('path')} matches`, fix: 'Restore or replace them' }),
  ],
  ['evidence-renamed/renamed', renamed],
  ['evidence-renamed/mentioned', renamed],
  ['evidence-missing/missing', cited],
  ['evidence-missing/never', cited],
  ['evidence-missing/elsewhere', near],
  ['evidence-missing/never-near', near],
  ['symbol-missing/gone', nameRemoved],
  ['symbol-missing/removed', nameRemoved],
  ['symbol-missing/documented', nameRemoved],
  [
    'symbol-missing/moved',
    (code) => ({ says: `Moves ${code('name')} out of ${code('from')}`, fix: 'Cite its new file' }),
  ],
  [
    'symbol-missing/renamed',
    (code) => ({
      says: `Renames ${code('name')} to ${code('to')}`,
      fix: 'Cite the new name',
    }),
  ],
  [
    'command-missing/target-in-file',
    (code) => ({
      says: `Leaves ${code('command')} undefined in ${code('path')}`,
      fix: NEW_COMMAND,
    }),
  ],
  ['command-missing/target', (code) => ({ says: `Leaves ${code('command')} undefined`, fix: NEW_COMMAND })],
  ['command-missing/file', (code) => ({ says: `Leaves ${code('command')} without its file`, fix: NEW_COMMAND })],
  ['line-moved/moved', (code) => ({ says: `Moves cited lines of ${code('path')}`, fix: 'Cite the new lines' })],
  [
    'line-changed/changed',
    (code) => ({ says: `Edits cited lines of ${code('path')}`, fix: 'Check that they still support the row' }),
  ],
  [
    'line-changed/removed',
    (code) => ({ says: `Removes cited lines of ${code('path')}`, fix: 'Cite what replaced them' }),
  ],
  [
    'line-out-of-range/out-of-range',
    (code) => ({ says: `Leaves cited lines past the end of ${code('path')}`, fix: 'Cite lines that exist' }),
  ],
]);
