// A comment of any size: within GitHub's limit, the worst causes in sight, no sentence twice.
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { ReportFinding } from '../../src/report/report.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { makeDocument, makeFinding, makeReport, makeRow } from '../helpers/report.ts';

const BLOB = `https://github.com/org/ferry/blob/${'a'.repeat(40)}`;
const LIMIT = 65_536;

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The text of every cell, paragraph and item, as a reader sees it. */
function textsOf(markdown: string): string[] {
  const text = (node: Node): string => node.value ?? (node.children ?? []).map(text).join('');
  const walk = (node: Node): string[] =>
    ['paragraph', 'heading', 'tableCell'].includes(node.type) ? [text(node)] : (node.children ?? []).flatMap(walk);
  return walk(remark().use(remarkGfm).parse(markdown));
}

/** Sentences of more than four words: shorter ones (“Restore or replace it”) are labels. */
const sentencesOf = (markdown: string): string[] =>
  textsOf(markdown)
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u))
    .map((sentence) => sentence.replaceAll('\u00a0', ' ').trim())
    .filter((sentence) => /[.?!]$/u.test(sentence) && sentence.split(' ').length > 4);

/** Three kinds of findings by turns: a file that several rows cite, a name, and a message that every row says in its own words. */
function makeSized(count: number, { declared = true } = {}) {
  const rows = Array.from({ length: Math.min(count, 1_200) }, (_, index) =>
    makeRow({
      key: index % 3 === 0 ? `a-row-without-a-key-${index}` : `${index}.1`,
      title: index % 3 === 0 ? `A row without a key ${index}` : `Row ${index}`,
      line: 10 + index,
      computed: index % 2 === 0 ? 'partial' : 'done',
    }),
  );
  const id = (number: number): string => number.toString(16).padStart(16, '0');
  const findings = Array.from({ length: count }, (_, index): ReportFinding => {
    const row = rows[index % rows.length]!;
    const place = { rowKey: row.key, line: row.line, endLine: row.line };
    const file = Math.floor(index / 9);
    switch (index % 3) {
      case 0:
        return makeFinding({
          ...place,
          causeId: id(file),
          data: { path: `tests/of/part-${file}/boarding.test.ts` },
          message: `This change deletes \`tests/of/part-${file}/boarding.test.ts\`, which this row cites.`,
        });
      case 1:
        return makeFinding({
          ...place,
          ruleId: 'gap-note-missing',
          messageId: 'missing',
          severity: 'notice',
          message: 'Marked partial, but the row does not say what is missing.',
          advice: 'Describe what is still missing.',
        });
      default:
        return makeFinding({
          ...place,
          ruleId: 'status-rollup',
          messageId: 'rollup',
          severity: 'warning',
          message: `Marked done, but its sub-rows support only partial: ${index}.4.`,
          advice: 'Lower the status of this row, or finish its sub-rows.',
        });
    }
  });
  const causes = [...new Set(findings.flatMap(({ causeId }) => causeId ?? []))].map((one, at) => ({
    id: one,
    kind: 'deleted' as const,
    path: `tests/of/part-${at}/boarding.test.ts`,
    detail: null,
    rows: [],
  }));
  return makeReport({ documents: [makeDocument({ declared, rows })], findings, causes });
}

describe.each([1, 5, 50, 500, 5_000])('a comment on %i findings', (count) => {
  it.each([true, false])('keeps to the limit, shows the worst and says nothing twice (declared: %s)', (declared) => {
    const report = makeSized(count, { declared });
    const comment = renderMarkdown(report, { blobUrl: BLOB, maxLength: LIMIT });
    expect(comment.length).toBeLessThanOrEqual(LIMIT);
    const [visible = ''] = comment.split('<details>');
    expect(visible).toMatch(/^### ❌ \d+ rows? no longer hold/);
    expect(visible).toMatch(/❌ (?:Deletes|This change deletes) `tests\/(?:of\/part-0|…)\/boarding\.test\.ts` \|/u);
    expect(new Set(visible.split('\n').filter((line) => line.startsWith('| ❌'))).size).toBe(
      Math.min(10, report.causes.length),
    );
    const causes = visible.split('\n').filter((line) => /^\| [❌⚠ℹ]/u.test(line));
    expect(causes.length).toBeLessThanOrEqual(10);
    // Errors first: a warning is in sight only where every error is.
    const marks = causes.map((line) => line.charAt(2));
    expect(marks).toEqual([...marks].sort((a, b) => '❌⚠ℹ'.indexOf(a) - '❌⚠ℹ'.indexOf(b)));
    const sentences = sentencesOf(comment);
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
    expect(comment).not.toContain('a-row-without-a-key');
  });
});
