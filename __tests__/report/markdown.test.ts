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
  it('gives verdict, counts, causes, last verified and what to do, and folds the rest', () => {
    expect(renderMarkdown(makeSampleReport(), { blobUrl: BLOB })).toBe(`\
### ❌ 3 rows no longer hold, from 3 causes; the check fails

🟥🟥🟥🟥🟧🟧🟨🟨⬜⬜ [\`status-matrix.md\`](${BLOB}/docs/status-matrix.md?plain=1#L1): 2 claim more than supported · 1 needs an update · 1 partial · 1 not started

| What is wrong | Rows that rely on it | How to fix |
|---|---|---|
| ❌ This change deletes \`tests/boarding.test.ts\` | [2\\.1](${BLOB}/docs/status-matrix.md?plain=1#L14)\u00a0(done\u00a0→\u00a0**partial**) | Restore\u00a0or\u00a0replace\u00a0it |
| ❌ No evidence in column “Tests”. | [2\\.2](${BLOB}/docs/status-matrix.md?plain=1#L15)\u00a0(done\u00a0→\u00a0**not\u00a0started**) | Lower the status, or cite evidence that exists |
| ⚠️ This change renames \`src/board.ts\` to \`src/harbour/board.ts\` | [2\\.3](${BLOB}/docs/status-matrix.md?plain=1#L16) | Cite\u00a0the\u00a0new\u00a0path |

**Last verified** at \`1a2b3c4\`, 40 days ago: 2 files of evidence changed since, 1 of them in this change.

- **Fix the rows**: \`npx github:org/matrix-guard#v1 check --fix\` makes 1 change; \`--statuses\` also lowers 1 row whose proof is gone
- **Then stamp**: read the rows again, and run \`npx github:org/matrix-guard#v1 stamp docs/status-matrix.md\`

<details><summary>All rows that no longer hold (3)</summary>

| Row | Page says | Evidence supports | What is wrong |
|---|---|---|---|
| [**2\\.1** Boarding passes](${BLOB}/docs/status-matrix.md?plain=1#L14) | done | **partial** | \`tests/boarding.test.ts\` [evidence-deleted](https://github.com/org/matrix-guard/blob/main/docs/rules/evidence-deleted.md) |
| [**2\\.2** Timetable \\| live](${BLOB}/docs/status-matrix.md?plain=1#L15) | done | **not started** | [status-overstated](https://github.com/org/matrix-guard/blob/main/docs/rules/status-overstated.md) |
| [**2\\.3** Harbour board](${BLOB}/docs/status-matrix.md?plain=1#L16) | done | done | \`src/board.ts\` [evidence-renamed](https://github.com/org/matrix-guard/blob/main/docs/rules/evidence-renamed.md) |

</details>

<details><summary>1 finding from before this change</summary>

- ℹ️ Marked partial, but the row does not say what is missing. [3](${BLOB}/docs/status-matrix.md?plain=1#L17)

</details>

1 earlier finding fixed by this change.

<details><summary>1 note</summary>

- 3 URLs were not looked at.

</details>
`);
  });

  it('is one line when all is well', () => {
    expect(renderMarkdown(makeReport())).toBe('### ✅ Every row holds: 1 row in 1 document (1 done)\n');
  });

  it('says what is fixed', () => {
    expect(renderMarkdown(makeReport({ findings: [makeFinding({ origin: 'resolved' })] }))).toBe(
      '### ✅ Every row holds: 1 row in 1 document (1 done)\n\n1 earlier finding fixed by this change.\n',
    );
  });

  it('is neutral where there is no document', () => {
    expect(renderMarkdown(makeReport({ documents: [] }))).toMatch(/^### No page to check/);
  });

  it('only warns of warnings, and offers no fix or stamp where there is none', () => {
    const text = renderMarkdown(makeReport({ findings: [makeFinding({ severity: 'warning' })] }));
    expect(text).toMatch(/^### ⚠️ 1 row no longer holds; the check passes\n/);
    expect(text).not.toMatch(/--fix|stamp/);
    expect(text).toContain('| ⚠️ Deletes `tests/boarding.test.ts` | 2\\.1 |');
  });

  it('names the page of each row where there are several', () => {
    const documents = [
      makeDocument({ path: 'a.md', rows: [makeRow({ computed: 'partial' })] }),
      makeDocument({ path: 'b.md' }),
    ];
    const text = renderMarkdown(
      makeReport({ documents, findings: [makeFinding({ path: 'a.md', ruleId: 'status-overstated', data: {} })] }),
    );
    expect(text).toContain('| `a.md`: 2\\.1 (done → **partial**) |');
    expect(text).toContain('🟥 `a.md`: 1 claims more than supported\n');
    expect(text).not.toContain('b.md');
  });

  it.each<[string, readonly string[], string]>([
    ['rows with a short key before those with a title alone', ['', '', '1.1', '1.2'], '1\\.1, 1\\.2, Row 0 and 1 more'],
    ['no more than three', ['1', '2', '3', '4', '5'], '1, 2, 3 and 2 more'],
    ['what fits on one line', ['REQ-HARBOUR-LIGHTS-01', 'REQ-HARBOUR-LIGHTS-02'], 'REQ-HARBOUR-LIGHTS-01 and 1 more'],
    [
      'what fits with the words for the others',
      ['REQ-HARBOR-LAMP-1', 'REQ-HARBOR-LAMP-2', 'REQ-HARBOR-LAMP-3'],
      'REQ-HARBOR-LAMP-1 and 2 more',
    ],
    ['at least one', ['A-KEY-OF-MORE-THAN-FORTY-FOUR-CHARACTERS-IN-ALL'], 'A-KEY-OF-…-CHARACTERS-IN-ALL'],
  ])('names %s of the rows of a cause', (_, keys, cell) => {
    const rows = keys.map((key, index) =>
      makeRow({
        key: key === '' ? `row-${index}` : key,
        title: key === '' ? `Row ${index}` : 'Some row',
        line: 10 + index,
      }),
    );
    const findings = rows.map(({ key, line }) => makeFinding({ severity: 'warning', rowKey: key, line }));
    const text = renderMarkdown(makeReport({ documents: [makeDocument({ rows })], findings }));
    expect(text.replaceAll('\u00a0', ' ')).toContain(`| ⚠️ Deletes \`tests/boarding.test.ts\` | ${cell} |`);
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
    ).toContain(`\`npx github:org/matrix-guard#v1 stamp 'docs/it'\\''s; rm -rf $HOME.md'\``);
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
      expect(text).toMatch(/^### ❌ 6000 rows no longer hold; the check fails\n/);
      expect(text).toContain('This change deletes `tests/boarding.test.ts`');
      expect(text).toMatch(
        /\n\nLeft out for length: .*6000 rows.*\. See \[the summary\]\(https:\/\/github.com\/org\/ferry\/actions\/runs\/1\)\.\n$/,
      );
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
    },
  );

  it('shortens what is folded first, what is in sight last', () => {
    const text = renderMarkdown(huge, { maxLength: 65_000 });
    expect(text).toMatch(/Left out for length: 5\d\d\d of 6000 rows, 145 of 150 notes\./);
    expect(text).toContain('3000 findings from before this change');
    expect(renderMarkdown(huge, { maxLength: 1_500 })).toContain('| How to fix |');
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
              /^(?:<br>|<\/details>|<details><summary>(?:\d+ (?:finding|note|more cause)s?(?: from before this change)?|All (?:rows that no longer hold|findings that are about no row) \(\d+\))<\/summary>)$/,
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
        for (const row of tables.flatMap(({ children }) => children ?? []))
          expect([3, 4]).toContain(row.children?.length);
      }),
      runs(150),
    );
  });
});
