// What a reader can do about a finding, for every reporter.
import type { ReportFinding } from './report.ts';
import { ownValue } from '../text/own-value.ts';

const RE_READ = 'Read the rows again, then stamp the page.';
const PAGE = 'Change the page or the file it names.';

/** By rule id; a rule that is not here has a message that says it all. */
const ADVICE: Readonly<Record<string, string>> = {
  'evidence-deleted': 'Restore it, cite what replaced it, or lower the status.',
  'evidence-renamed': 'Cite the new path.',
  'evidence-missing':
    'Cite what exists, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
  'evidence-outside-repository':
    'Cite a path inside the repository. If it is not evidence, list it under `ignore` in the configuration.',
  'line-out-of-range': 'Cite the line that holds it now.',
  'line-moved': 'Cite the line where it stands now.',
  'anchor-mismatch': 'Cite the line where the name is, or the name that is on this line.',
  'line-changed': 'Check that the line still shows what the row says.',
  'symbol-missing': 'Cite the name it has now. If it is not evidence, list it under `ignore` in the configuration.',
  'command-missing':
    'Cite the command that runs it now. If it is not evidence, list it under `ignore` in the configuration.',
  'status-overstated': 'Lower the status, or cite evidence that exists.',
  'status-understated': 'Raise the status, or remove the evidence.',
  'status-unknown': 'Use a known word, or explain this one under `statuses` in the configuration.',
  'status-rollup': 'Lower the parent, or finish the rows below it.',
  'gap-note-missing': 'Say what is still missing.',
  'verification-stale': RE_READ,
  'verification-outrun': RE_READ,
  'evidence-postdates-verification': RE_READ,
  'verification-missing': 'Stamp the page.',
  'verification-unknown-commit': 'Stamp the page with a commit of this branch.',
  'verification-conflict': 'Remove the stamp that is wrong.',
  'verification-date-invalid': 'Stamp the page.',
  'verification-expired': RE_READ,
  'matrix-deleted': 'Restore the page, or remove it from the configuration.',
  'matrix-unreadable': PAGE,
  'row-form': 'Write the cell as asked, or change what the configuration asks.',
  'config-unused': 'Correct the name in the configuration, or remove it.',
  'pages-disagree': 'Correct the page that is wrong.',
  'row-malformed': 'Give the row as many cells as the header has, and escape pipes as `\\|`.',
  'work-unrecorded': 'Raise the status and cite the files, or say in the gap note why not.',
  'waiver-expired': 'Mend what it waived, or give it a later day and a reason.',
  'waiver-unused': 'Remove it from the configuration.',
  'plan-missing': 'Correct the path, add the plan, or remove the line that names it.',
  'heading-unmapped': 'Add a row, rename the row, or ignore the heading under `planIgnore` in the configuration.',
  'row-unplanned': 'Name the row as its heading is named, or remove it.',
  'link-broken': 'Correct the link, or remove it.',
  'anchor-broken': 'Name a heading or lines that exist.',
  'page-missing': 'Add the page, or change the index.',
  'row-removed': 'Bring the rows back if they were not meant to go.',
  'evidence-withdrawn': 'Cite what proves the row now, or lower its status.',
  'counts-disagree': 'Correct the number, or the rows.',
  'row-duplicate': 'Keep one of the rows, or give each a key of its own.',
};

export const adviceFor = (ruleId: string): string | null => ownValue(ADVICE, ruleId) ?? null;

/** Whether a rule speaks of when the page was last verified, so that a stamp is the mend. */
export const isVerification = (ruleId: string): boolean =>
  ruleId.startsWith('verification-') || ruleId === 'evidence-postdates-verification';

/** What a suggestion would write, in words; null without one. */
export function describeSuggestion({
  suggestion,
}: ReportFinding): { readonly texts: readonly string[]; readonly places: number } | null {
  return suggestion === null
    ? null
    : { texts: [...new Set(suggestion.edits.map(({ text }) => text))], places: suggestion.edits.length };
}

export const FIX_COMMAND = 'matrix-guard check --fix';

/** The command that stamps these pages, as a shell takes it: people paste it. */
export const stampCommand = (paths: readonly string[]): string =>
  ['matrix-guard stamp', ...paths.map(quoteArgument)].join(' ');

function quoteArgument(path: string): string {
  if (/^[\w./@+][\w./@+-]*$/.test(path)) return path;
  return `'${path.startsWith('-') ? './' : ''}${path.replace(/'/g, "'\\''")}'`;
}
