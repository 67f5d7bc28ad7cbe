// What is said of small changes: every rule and message, its place, severity, cause and fix; and how a pull request and a terminal show it.
import { renderForComment } from '../../src/publish/render.ts';
import { renderAnnotations } from '../../src/report/reporters/annotations.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';
import { judgeCase } from './run-case.ts';
import { publishCase, TARGET } from './show-published.ts';
import { showReport } from './show-report.ts';

test.each(listCases('findings'))('findings of %s', async (_name, path) => {
  const one = readCase(path);
  const report = await judgeCase(one);
  approve(showReport(report), { path });
  const published = await publishCase(one, report);
  const comment =
    published === null
      ? renderMarkdown(report)
      : renderForComment(report, TARGET, {
          maxLength: 65_536,
          patch: published.patch,
          patched: published.plan.patches,
        });
  const shown = [comment, renderPretty(report, { verbose: true, width: 100 }), renderAnnotations(report)];
  approve([...shown, ...(published === null ? [] : [published.text])].join('\n----\n\n'), { path, what: 'shown' });
});
