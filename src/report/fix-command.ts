// The commands that fix pages, and what a suggestion writes: for every reporter.
import type { ReportFinding } from './report.ts';

/** Whether a rule speaks of when the page was last verified, so that a stamp is the fix. */
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
