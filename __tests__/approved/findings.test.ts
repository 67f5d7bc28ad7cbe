// What is said of small changes: every rule and message, its place, severity, cause and fix; and how a comment and a terminal show it.
import { readFileSync } from 'node:fs';
import { RULES } from '../../src/findings/rules/index.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';
import { judgeCase } from './run-case.ts';
import { showReport } from './show-report.ts';

const CASES = listCases('findings');

test.each(CASES)('findings of %s', async (_name, path) => {
  const report = await judgeCase(readCase(path));
  approve(showReport(report), { path });
  const shown = [renderMarkdown(report), renderPretty(report, { verbose: true, width: 100 })];
  approve(shown.join('\n----\n\n'), { path, what: 'shown' });
});
