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

/** How anybody with Node runs the command without installing it: the bundles are committed, so that npm has nothing to build. */
export const PUBLISHED = 'npx github:org/matrix-guard#v1';

/** A command that fixes pages, as a shell takes it: people paste it. `program` runs Matrix Guard where they are. */
export const fixCommand = (program: string): string => `${program} check --fix`;

/** The command that stamps these pages. */
export const stampCommand = (program: string, paths: readonly string[]): string =>
  [program, 'stamp', ...paths.map(quoteArgument)].join(' ');

/** An argument as a shell takes it. */
export function quoteArgument(path: string): string {
  if (/^[\w./@+][\w./@+-]*$/.test(path)) return path;
  return `'${path.startsWith('-') ? './' : ''}${path.replace(/'/g, "'\\''")}'`;
}
