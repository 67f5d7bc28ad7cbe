// Cited tests that their source skips, or that the reports of a run say were skipped.
import type { Citation } from '../../evidence/citation.ts';
import type { CitedTests, SkipMarker } from '../../evidence/tests/cited-tests.ts';
import type { Subject } from '../assessed-document.ts';
import type { Severity } from '../finding.ts';
import { draftFor, groupCitations, type CitationGroup } from '../group-citations.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { causeOfShortfall, findShortfall, isSkippedBySource } from '../test-shortfall.ts';

export const evidenceSkipped = defineRule({
  id: 'evidence-skipped',
  severity: 'warning',
  summary: 'A cited test is skipped, so it proves nothing.',
  messages: {
    test: { says: '`{name}` in `{path}` is skipped{why}.', do: 'Let it run again, or lower the status.' },
    file: { says: 'Every test in `{path}` is skipped{why}.', do: 'Let them run again, or lower the status.' },
    'test-here': {
      says: 'This change skips `{name}` in `{path}`, which this row cites{why}.',
      do: 'Let it run again, or lower the status.',
    },
    'file-here': {
      says: 'This change skips every test in `{path}`, which this row cites{why}.',
      do: 'Let them run again, or lower the status.',
    },
    marker: {
      says: 'This change skips a test that is evidence for {rows, row} of `{page}`.',
      do: 'Let it run again, or lower the status of these rows.',
    },
    'other-run': { says: 'The cited tests in `{path}` run only through `{run}`, which this row also cites.', do: null },
    reported: {
      says: '{report} reports that the cited tests in `{path}` were skipped.',
      do: 'Let them run, or lower the status.',
    },
  },
  *check(subject) {
    const markers = new Map<string, { readonly tests: CitedTests; readonly skip: SkipMarker; rows: Set<string> }>();
    for (const group of groupCitations(subject, isSkipped, meaningOf)) {
      const { citation, row } = group;
      const { tests } = citation;
      if (tests === undefined) continue;
      const severity = severityOf(subject, group);
      const cause = causeOfShortfall(citation, 'skipped');
      const { skip } = tests;
      if (skip === null || !isSkippedBySource(citation)) {
        const report = tests.reported?.report ?? '';
        yield draftFor(group, {
          messageId: 'reported',
          data: { path: tests.path, report },
          ground: 'head',
          cause,
          severity,
        });
        continue;
      }
      const ground = skip.added
        ? 'change'
        : saysSo(subject, group)
          ? 'reading'
          : driftGround({ subject, row, citation, old: 'head' });
      yield draftFor(group, { ...messageFor(tests, skip), ground, cause, severity });
      if (!skip.added || skip.run !== null) continue;
      const key = `${tests.path}:${skip.place.line}`;
      const marker = markers.get(key) ?? { tests, skip, rows: new Set() };
      marker.rows.add(row.row.key);
      markers.set(key, marker);
    }
    for (const { tests, skip, rows } of markers.values())
      yield {
        messageId: 'marker',
        data: { rows: rows.size, page: subject.path },
        ground: 'change',
        cause: { kind: 'skipped', path: tests.path, detail: tests.name },
        path: tests.path,
        range: { ...skip.place },
        rowKey: null,
        evidence: null,
        identity: `${subject.path}\n${tests.name ?? ''}`,
      };
  },
});

/** The row itself says that the test does not run as a rule: `heavy, #[ignore]`, `skipped in CI`, `manual`. The names that it cites do not say so. */
function saysSo({ page }: Subject, { row: { row, evidence } }: CitationGroup): boolean {
  const cited = evidence.map(({ reference: { text } }) => text);
  const text = page.lines
    .slice(row.range.line - 1, row.range.endLine)
    .join(' ')
    .slice(0, MAX_ROW);
  return SKIPPED.test(cited.reduce((rest, one) => (one === '' ? rest : rest.replaceAll(one, ' ')), text));
}

const MAX_ROW = 4_000;
const SKIPPED =
  /#\[ignore|(?<![\p{L}_])(?:ignored|skipped|skips?|xfail|disabled|quarantined|opt-in|run by hand|manual(?:ly)?|heavy|slow)(?![\p{L}_])/iu;

const isSkipped = (citation: Citation): boolean =>
  isSkippedBySource(citation) || citation.tests?.reported?.outcome === 'skipped';

const meaningOf = ({ tests }: Citation): string => `${tests?.path ?? ''}\n${tests?.name ?? ''}`;

function messageFor({ path, name }: CitedTests, { run, added, reason }: SkipMarker) {
  const why = reason === null ? '' : `: “${reason}”`;
  if (run !== null) return { messageId: 'other-run', data: { path, run } } as const;
  if (name === null) return { messageId: added ? 'file-here' : 'file', data: { path, why } } as const;
  return { messageId: added ? 'test-here' : 'test', data: { path, name, why } } as const;
}

/** A run of its own makes it a remark, as does a row that is not done; configuration that demands tests that run makes it an error. */
function severityOf({ settings }: Subject, { row, citation }: CitationGroup): Severity | undefined {
  if (citation.tests?.skip?.run !== null && citation.tests?.reported?.outcome !== 'skipped') return 'notice';
  if (row.row.declared.status !== 'done') return 'notice';
  const demands = (settings.require?.done ?? []).flatMap(({ tests }) => tests ?? []);
  return demands.some((demand) => findShortfall(citation, demand) !== null) ? 'error' : undefined;
}
