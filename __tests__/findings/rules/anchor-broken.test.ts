// Links to headings and lines that are not there.
import type { BrokenLink, LinkTrouble, PageLinks } from '../../../src/evidence/links/page-links.ts';
import { anchorBroken } from '../../../src/findings/rules/anchor-broken.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const RANGE = { line: 3, column: 21, endLine: 3, endColumn: 33 };
const broken = (trouble: LinkTrouble, rest: Partial<BrokenLink> = {}): { readonly links: PageLinks } => ({
  links: {
    unlisted: [],
    broken: [
      {
        link: { kind: 'link', url: 'to.md', range: RANGE, written: true },
        trouble,
        listing: false,
        evidence: false,
        fix: null,
        ...rest,
      },
    ],
  },
});

testRule(anchorBroken, {
  valid: [
    { name: 'a page without broken links', text: FERRY },
    { name: 'a path that is not there', text: FERRY, ...broken({ kind: 'missing', target: 'docs/to.md' }) },
  ],
  invalid: [
    {
      name: 'a heading of another page, with the nearest one',
      text: FERRY,
      ...broken({ kind: 'anchor', target: 'docs/to.md', anchor: 'frist', nearest: 'first' }, { fix: 'to.md#first' }),
      findings: [
        {
          messageId: 'there',
          message: 'No heading or id in `docs/to.md` matches `#frist`.',
          data: { target: 'docs/to.md', anchor: 'frist' },
          line: 3,
          column: 21,
          severity: 'warning',
          fixed: '| 1 Ferry | done | `to.md#first` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a heading of the page itself',
      text: FERRY,
      ...broken({ kind: 'anchor', target: 'docs/matrix.md', anchor: 'x', nearest: null }),
      findings: [
        {
          messageId: 'here',
          message: 'No heading or id on this page matches `#x`.',
          severity: 'warning',
          data: { anchor: 'x' },
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'lines beyond the end',
      text: FERRY,
      ...broken({ kind: 'lines', target: 'src/a.ts', line: 9, lineCount: 1 }),
      findings: [
        {
          messageId: 'lines',
          message: 'This link points to line 9, but `src/a.ts` has 1 line.',
          severity: 'warning',
          data: { line: 9, target: 'src/a.ts', lines: 1 },
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'a heading, in evidence that is missing as well',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing' } },
      ...broken({ kind: 'anchor', target: 'docs/to.md', anchor: 'x', nearest: null }, { evidence: true }),
      findings: [
        {
          messageId: 'there',
          data: { target: 'docs/to.md', anchor: 'x' },
          message: 'No heading or id in `docs/to.md` matches `#x`.',
          severity: 'warning',
          line: 3,
          column: 21,
        },
      ],
    },
  ],
});
