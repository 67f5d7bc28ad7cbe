// Cited tests that the reports of a run say failed.
import { draftFor, groupCitations } from '../group-citations.ts';
import { defineRule } from '../rule.ts';
import { causeOfShortfall } from '../test-shortfall.ts';

export const evidenceFailing = defineRule({
  id: 'evidence-failing',
  severity: 'done',
  summary: 'A cited test failed in a test report of the judged commit.',
  messages: {
    test: { says: '`{name}` in `{path}` failed in {report}.', do: 'Fix the test, or lower the status.' },
    file: {
      says: 'Tests in `{path}`, which this row cites, failed in {report}.',
      do: 'Fix them, or lower the status.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      ({ tests }) => tests?.reported?.outcome === 'failed',
      ({ tests }) => `${tests?.path ?? ''}\n${tests?.name ?? ''}`,
    )) {
      const { tests } = group.citation;
      if (tests?.reported === undefined || tests.reported === null) continue;
      const { path, name, reported } = tests;
      const { report } = reported;
      const known = { ground: 'head', cause: causeOfShortfall(group.citation, 'failed') } as const;
      yield name === null
        ? draftFor(group, { messageId: 'file', data: { path, report }, ...known })
        : draftFor(group, { messageId: 'test', data: { name, path, report }, ...known });
    }
  },
});
