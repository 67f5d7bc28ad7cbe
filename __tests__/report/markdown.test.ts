// What a maintainer who never heard of the tool reads in the pull request.
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import {
  makeDocument,
  makeFinding,
  makeHostileReport,
  makeReport,
  makeRow,
  makeSampleReport,
} from '../helpers/report.ts';
import { fc, runs } from '../helpers/properties.ts';

const BLOB = 'https://github.com/org/ferry/blob/abc';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const nodesOf = (markdown: string): Node[] => {
  const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten(remark().use(remarkGfm).parse(markdown));
};

describe('the Markdown report', () => {
  it('gives the verdict, the rows, what to do, and folds the rest', () => {
    expect(renderMarkdown(makeSampleReport(), { blobUrl: BLOB })).toBe(`\
### ❌ 2 rows claim more than the repository shows

\`docs/status-matrix.md\` says which parts of the plan are done, and which files prove it (5 rows: 3 done, 1 partial, 1 not started). After this change that is no longer true of these rows:

| Row | Page says | Evidence supports | Why |
|---|---|---|---|
| **2\\.1** Boarding passes<br>[\`status-matrix.md:14\`](${BLOB}/docs/status-matrix.md?plain=1#L14) | done | **partial** | This change deletes \`tests/boarding.test.ts\`, which this row cites. |
| **2\\.2** Timetable \\| live<br>[\`status-matrix.md:15\`](${BLOB}/docs/status-matrix.md?plain=1#L15) | done | **not started** | No evidence in column “Tests”. |

Also:

- [\`docs/status-matrix.md:16\`](${BLOB}/docs/status-matrix.md?plain=1#L16) **2\\.3**: This change renames \`src/board.ts\` to \`src/harbour/board.ts\`, but this row still cites the old path. (warning, [evidence-renamed](https://github.com/org/matrix-guard/blob/main/docs/rules/evidence-renamed.md))

**Last verified**: Evidence changed since \`1a2b3c4\`: 4 rows, 2 files, 3 commits. This change edits \`src/ferry.ts\`.

**What to do**

- Make the page true again: restore what is gone, cite what replaced it, or change the status.
- \`matrix-guard check --fix\` makes the one change that can be made for you.
- \`matrix-guard check --fix --statuses\` also changes one status to what the evidence supports.
- Once you have read the rows again: \`matrix-guard stamp docs/status-matrix.md\`

<details><summary>1 finding from before this change</summary>

- [\`docs/status-matrix.md:17\`](${BLOB}/docs/status-matrix.md?plain=1#L17) **3**: Marked partial, but the row does not say what is missing. (notice, [gap-note-missing](https://github.com/org/matrix-guard/blob/main/docs/rules/gap-note-missing.md))

</details>

This change fixes 1 earlier finding. Thank you!

<details><summary>1 note</summary>

- 3 URLs were not looked at.

</details>
`);
  });

  it('is one line when all is well', () => {
    expect(renderMarkdown(makeReport())).toBe('### ✅ Every row holds: 1 row in 1 document (1 done)\n');
  });

  it('thanks for what is mended', () => {
    expect(renderMarkdown(makeReport({ findings: [makeFinding({ origin: 'resolved' })] }))).toBe(
      '### ✅ Every row holds: 1 row in 1 document (1 done)\n\nThis change fixes 1 earlier finding. Thank you!\n',
    );
  });

  it('is neutral where there is no document', () => {
    expect(renderMarkdown(makeReport({ documents: [] }))).toMatch(/^### No document to guard/);
  });

  it('only warns of warnings, and offers no fix or stamp where there is none', () => {
    const text = renderMarkdown(makeReport({ findings: [makeFinding({ severity: 'warning' })] }));
    expect(text).toMatch(/^### ⚠️ 1 warning on the status page\n/);
    expect(text).not.toMatch(/--fix|stamp|Also:|\| Row/);
    expect(text).toContain('- `docs/status-matrix.md:14` **2\\.1**: ');
  });

  it('names the page of each row where there are several', () => {
    const documents = [
      makeDocument({ path: 'a.md', rows: [makeRow({ computed: 'partial' })] }),
      makeDocument({ path: 'b.md' }),
    ];
    const text = renderMarkdown(
      makeReport({ documents, findings: [makeFinding({ path: 'a.md', ruleId: 'status-overstated', data: {} })] }),
    );
    expect(text).toContain('<br>`a.md:14` |');
    expect(text).toContain('`a.md`, `b.md` say which parts');
  });

  it('quotes a path that a shell would take apart', () => {
    const path = "docs/it's; rm -rf $HOME.md";
    expect(
      renderMarkdown(
        makeReport({
          documents: [makeDocument({ path })],
          findings: [makeFinding({ path, ruleId: 'verification-stale', rowKey: null, severity: 'warning' })],
        }),
      ),
    ).toContain(`\`matrix-guard stamp 'docs/it'\\''s; rm -rf $HOME.md'\``);
  });
});

function makeHugeReport(): Report {
  const rows = Array.from({ length: 3_000 }, (_, index) =>
    makeRow({ key: `R${index}`, title: `Row ${index} ${'x'.repeat(80)}`, line: index + 1, computed: 'partial' }),
  );
  const findings = rows.flatMap(({ key, line }) => [
    makeFinding({ ruleId: 'status-overstated', data: {}, rowKey: key, line }),
    makeFinding({ ruleId: 'symbol-missing', severity: 'warning', rowKey: `other ${key}`, line }),
    makeFinding({ origin: 'existing', severity: 'warning', rowKey: key, line }),
  ]);
  return makeReport({
    documents: [makeDocument({ rows })],
    findings,
    notes: Array.from({ length: 150 }, (_, index) => `Note ${index}.`),
  });
}

describe('a Markdown report that is too long', () => {
  const huge = makeHugeReport();

  it.each([1_000_000, 400_000, 65_000, 10_000, 3_000, 1_500])(
    'keeps to %i characters, whole, and says what it left out and where to read it',
    (maxLength) => {
      const text = renderMarkdown(huge, {
        maxLength,
        blobUrl: BLOB,
        elsewhere: 'See [the summary](https://github.com/org/ferry/actions/runs/1).',
      });
      expect(text.length).toBeLessThanOrEqual(maxLength);
      expect(text).toMatch(/^### ❌ 3000 rows claim more/);
      expect(text).toMatch(
        /\n\nLeft out for length: .*3000 earlier findings.*\. See \[the summary\]\(https:\/\/github.com\/org\/ferry\/actions\/runs\/1\)\.\n$/,
      );
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
    },
  );

  it('drops what was there before first, the rows last', () => {
    const text = renderMarkdown(huge, { maxLength: 65_000 });
    expect(text).toMatch(
      /Left out for length: 2\d\d\d of 3000 rows, 2\d\d\d of 3000 other findings, 3000 earlier findings, 150 notes\./,
    );
    expect(text).toContain('3000 findings from before this change.');
  });

  it('leaves nothing out that fits', () => {
    expect(renderMarkdown(makeSampleReport(), { maxLength: 65_536 })).not.toContain('Left out');
  });
});

describe('hostile text', () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      '@team',
      '#12',
      '<!-- matrix-guard -->',
      '<script>x</script>',
      '[x](javascript:alert(1))',
      '</details>',
      '| a | b |',
      '`',
      '``',
      '\\',
      '\n\n# h',
      '![x](https://evil.example/x.png)',
      '\n::error::x',
      '[x]: https://evil.example\n',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('reaches no reader as more than text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = renderMarkdown(makeHostileReport(text), { blobUrl: BLOB });
        expect(markdown).not.toContain('<!--');
        expect(markdown).not.toMatch(/^\s*::/m);
        const nodes = nodesOf(markdown);
        for (const { type, value, url } of nodes) {
          if (type === 'html')
            expect(value).toMatch(
              /^(?:<br>|<\/details>|<details><summary>\d+ (?:finding|note)s?(?: from before this change)?<\/summary>)$/,
            );
          if (type === 'link') expect(url).toMatch(/^https:\/\/github\.com\/org\//);
          if (type === 'text') expect(value).not.toMatch(/@\w|#\d/);
          expect([
            'image',
            'definition',
            'linkReference',
            'imageReference',
            'footnoteReference',
            'code',
            'blockquote',
            'delete',
          ]).not.toContain(type);
        }
        const tables = nodes.filter(({ type }) => type === 'table');
        for (const row of tables.flatMap(({ children }) => children ?? [])) expect(row.children).toHaveLength(4);
      }),
      runs(150),
    );
  });
});
