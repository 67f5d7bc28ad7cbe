// What a page claims, for pages of every kind: columns, statuses, keys, legends, counts, plans, lists and audits.
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';
import { runStages } from './run-case.ts';
import { showReading } from './show-outcome.ts';

test.each(listCases('rows'))('rows of %s', async (_name, path) => {
  approve(showReading(await runStages(readCase(path))), { path });
});
