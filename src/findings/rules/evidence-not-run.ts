// Cited tests that are in no test report of the judged commit, though other files of the same runner and folder are.
import { draftFor, groupCitations } from '../group-citations.ts';
import { defineRule } from '../rule.ts';

export const evidenceNotRun = defineRule({
  id: 'evidence-not-run',
  severity: 'notice',
  summary: 'A cited test is in no test report, though its neighbors are.',
  messages: {
    test: {
      says: '`{name}` in `{path}` did not run, although {report} lists other tests from its folder.',
      do: 'Check that the test run includes it.',
    },
    file: {
      says: 'No test in `{path}` ran, although {report} lists other tests from its folder.',
      do: 'Check that the test run includes it.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      ({ tests }) => tests?.reported?.outcome === 'not-run',
      ({ tests }) => `${tests?.path ?? ''}\n${tests?.name ?? ''}`,
    )) {
      const { tests } = group.citation;
      if (tests?.reported === undefined || tests.reported === null || group.row.row.declared.status !== 'done')
        continue;
      const { path, name, reported } = tests;
      const { report } = reported;
      yield name === null
        ? draftFor(group, { messageId: 'file', data: { path, report }, ground: 'head' })
        : draftFor(group, { messageId: 'test', data: { name, path, report }, ground: 'head' });
    }
  },
});
