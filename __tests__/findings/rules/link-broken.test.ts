// Links that lead nowhere.
import type { BrokenLink, LinkTrouble, PageLinks } from '../../../src/evidence/links/page-links.ts';
import { linkBroken } from '../../../src/findings/rules/link-broken.ts';
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

const MISSING: LinkTrouble = { kind: 'missing', target: 'docs/to.md' };

testRule(linkBroken, {
  valid: [
    { name: 'a page without broken links', text: FERRY },
    {
      name: 'an anchor, which has a rule of its own',
      text: FERRY,
      ...broken({ kind: 'anchor', target: 'docs/to.md', anchor: 'x', nearest: null }),
    },
    { name: 'a page that an index lists', text: FERRY, ...broken(MISSING, { listing: true }) },
    {
      name: 'a path in code marks',
      text: FERRY,
      ...broken(MISSING, { link: { kind: 'mention', url: 'to.md', range: RANGE, written: true } }),
    },
    {
      name: 'evidence that is missing',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'missing' } },
      ...broken(MISSING, { evidence: true }),
    },
    {
      name: 'evidence that its cell calls gone',
      text: FERRY,
      facts: { 'src/ferry.ts': { acknowledged: true } },
      ...broken(MISSING, { evidence: true }),
    },
    ...(['to-come', 'spoken-of', 'of-record', 'ignored'] as const).map((code) => ({
      name: `evidence that need not be there: ${code}`,
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'unverifiable' as const, why: { code } } },
      ...broken(MISSING, { evidence: true }),
    })),
  ],
  invalid: [
    {
      name: 'a path that is not there',
      text: FERRY,
      ...broken(MISSING),
      findings: [
        {
          messageId: 'missing',
          message: 'Broken link: `docs/to.md` does not exist.',
          data: { target: 'docs/to.md' },
          line: 3,
          column: 21,
          severity: 'warning',
          evidence: 'to.md',
          rowKey: null,
          fixed: null,
        },
      ],
    },
    {
      name: 'a renamed one, with its new path',
      text: FERRY,
      ...broken({ kind: 'renamed', target: 'docs/to.md', to: 'docs/new.md' }, { fix: 'docs/new.md' }),
      findings: [
        {
          messageId: 'renamed',
          message: 'Broken link: this change renames `docs/to.md` to `docs/new.md`.',
          severity: 'warning',
          data: { target: 'docs/to.md', to: 'docs/new.md' },
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `docs/new.md` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a name in another case',
      text: FERRY,
      ...broken({ kind: 'other-case', target: 'docs/To.md', spelled: 'docs/to.md' }),
      findings: [
        {
          messageId: 'other-case',
          data: { target: 'docs/To.md', spelled: 'docs/to.md' },
          message: 'Broken link: `docs/To.md` is spelled `docs/to.md`.',
          severity: 'warning',
          line: 3,
          column: 21,
        },
      ],
    },
    {
      name: 'a line as editors write it, with the anchor that keeps it',
      text: FERRY,
      ...broken({ kind: 'editor', target: 'docs/to.rs', anchor: 'L40' }, { fix: 'to.rs#L40' }),
      findings: [
        {
          messageId: 'editor',
          data: { written: 'to.md', target: 'docs/to.rs', anchor: 'L40' },
          message: 'Broken link: `to.md` ends in a line number that GitHub does not understand.',
          line: 3,
          column: 21,
          severity: 'warning',
          fixed: '| 1 Ferry | done | `to.rs#L40` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'a destination that is not written out, without a suggestion',
      text: FERRY,
      ...broken(MISSING, { fix: 'x.md', link: { kind: 'link', url: 'to.md', range: RANGE, written: false } }),
      findings: [
        {
          messageId: 'missing',
          data: { target: 'docs/to.md' },
          message: 'Broken link: `docs/to.md` does not exist.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'a link in an evidence cell that the evidence rules could not judge',
      text: FERRY,
      facts: { 'src/ferry.ts': { state: 'unverifiable' } },
      ...broken(MISSING, { evidence: true }),
      findings: [
        {
          messageId: 'missing',
          data: { target: 'docs/to.md' },
          message: 'Broken link: `docs/to.md` does not exist.',
          severity: 'warning',
          line: 3,
          column: 21,
        },
      ],
    },
  ],
});
