// What an index page lists, and what it leaves out.
import type { BrokenLink, LinkTrouble, PageLinks } from '../../../src/evidence/links/page-links.ts';
import { pageMissing } from '../../../src/findings/rules/page-missing.ts';
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

testRule(pageMissing, {
  valid: [
    { name: 'a page that is no index', text: FERRY, ...broken({ kind: 'missing', target: 'docs/to.md' }) },
    {
      name: 'an anchor in a listed page',
      text: FERRY,
      ...broken({ kind: 'anchor', target: 'docs/to.md', anchor: 'x', nearest: null }, { listing: true }),
    },
    { name: 'index pages that are there', run: { absentPages: [] } },
  ],
  invalid: [
    {
      name: 'a listed page that is not there',
      text: FERRY,
      ...broken({ kind: 'missing', target: 'docs/to.md' }, { listing: true }),
      findings: [
        {
          messageId: 'listed',
          message: 'This index lists `docs/to.md`, which does not exist.',
          data: { target: 'docs/to.md' },
          line: 3,
          column: 21,
          severity: 'warning',
          evidence: 'to.md',
        },
      ],
    },
    {
      name: 'a renamed one, with its new path',
      text: FERRY,
      ...broken({ kind: 'renamed', target: 'docs/to.md', to: 'docs/new.md' }, { listing: true, fix: 'new.md' }),
      findings: [
        {
          messageId: 'renamed',
          data: { target: 'docs/to.md', to: 'docs/new.md' },
          message: 'This index lists `docs/to.md`, which this change renames to `docs/new.md`.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `new.md` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'pages that are left out',
      text: FERRY,
      links: { broken: [], unlisted: ['docs/a.md', 'docs/b.md'] },
      findings: [
        {
          messageId: 'unlisted',
          message: '`docs/a.md` is not listed in this index.',
          severity: 'warning',
          data: { page: 'docs/a.md' },
          line: 1,
          column: 1,
        },
        {
          messageId: 'unlisted',
          message: '`docs/b.md` is not listed in this index.',
          severity: 'warning',
          data: { page: 'docs/b.md' },
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: 'an index page that is not there',
      run: { absentPages: ['docs/README.md'] },
      findings: [
        {
          messageId: 'index',
          message: 'The configuration names `docs/README.md` as an index page, but it does not exist.',
          severity: 'warning',
          data: { page: 'docs/README.md' },
          line: 1,
          column: 1,
        },
      ],
    },
  ],
});
