// `explain`: a rule's page in the terminal, or the list of rules.
import type { CommandInput } from '../host.ts';
import { renderPage } from '../output/render-page.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { ownValue } from '../../text/own-value.ts';

/** Widest text that is pleasant to read, and the width where nothing tells the terminal's. */
const MAX_WIDTH = 100;

/** @throws UsageError for a rule that does not exist. */
export async function explain({ host, operands: [wanted], color }: CommandInput): Promise<number> {
  const { RULE_PAGES } = await import('./rule-pages.ts');
  if (wanted === undefined) {
    host.stdout.write(await listRules());
    return 0;
  }
  const page = ownValue(RULE_PAGES, wanted);
  if (page === undefined) {
    throw new UsageError(`Unknown rule \`${wanted}\`; matrix-guard explain lists the rules.`, {
      name: wanted,
      among: Object.keys(RULE_PAGES),
    });
  }
  host.stdout.write(renderPage({ text: page, width: Math.min(host.stdout.columns ?? MAX_WIDTH, MAX_WIDTH), color }));
  return 0;
}

async function listRules(): Promise<string> {
  const { RULES } = await import('../../findings/rules/index.ts');
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const rows = [...RULES]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`);
  return ['Rules (matrix-guard explain RULE shows the page of one):', '', ...rows, ''].join('\n');
}
