// The configuration of plans, links, index pages, headers and requirements.
import { parseConfiguration } from '../../src/config/load.ts';
import { configurationJsonSchema } from '../../src/config/schema.ts';
import { overrideSettings } from '../../src/config/override-settings.ts';
import type { Settings } from '../../src/config/settings.ts';

async function read(
  text: string,
): Promise<{ readonly settings: Settings | null; readonly problems: readonly string[] }> {
  const { settings, problems } = await parseConfiguration({ path: 'x.yml', text });
  return { settings, problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`) };
}

const TEXT = `
planDepth: 2
planIgnore: [Appendix]
require: { done: [{ glob: "docs/**/*.md" }], partial: [{ column: tests, atLeast: 2 }] }
links: [README.md]
metadata: [docs/a.md, { path: docs/v2/*.md, statuses: [Draft] }]
index: [{ page: docs/README.md, lists: "docs/*.md" }]
documents:
  - { path: docs/s.md, plan: plans/a.md, planDepth: 4, require: { done: [{ column: Proof }] } }
  - { path: docs/t.md, plan: [plans/a.md, "plans/b/*.md"] }
`;

it('holds for all documents, and for one alone what its entry says', async () => {
  const { settings } = await read(TEXT);
  expect(settings!.forDocument('other.md')).toMatchObject({
    planDepth: 2,
    planIgnore: ['Appendix'],
    require: { done: [{ glob: 'docs/**/*.md', column: null, atLeast: 1 }] },
  });
  expect(settings!.forDocument('other.md').plan).toBeUndefined();
  expect(settings!.forDocument('docs/s.md')).toMatchObject({
    plan: ['plans/a.md'],
    planDepth: 4,
    require: { done: [{ column: 'Proof', glob: null }], partial: [{ column: 'tests', atLeast: 2 }] },
  });
  expect(settings!.forDocument('docs/t.md').plan).toEqual(['plans/a.md', 'plans/b/*.md']);
  const [requirement] = settings!.forDocument('other.md').require!.done!;
  expect(['docs/v2/a.md', 'src/a.md'].map((path) => requirement!.matches(path))).toEqual([true, false]);
});

it('names the pages beside the documents, unless the command names documents', async () => {
  const { settings } = await read(TEXT);
  expect(settings).toMatchObject({
    links: ['README.md'],
    metadata: ['docs/a.md', 'docs/v2/*.md'],
    index: [{ page: 'docs/README.md', lists: 'docs/*.md', required: false }],
  });
  expect(settings!.forDocument('docs/a.md').header).toEqual({ statuses: null });
  expect(settings!.forDocument('docs/v2/x.md').header).toEqual({ statuses: ['draft'] });
  expect(settings!.forDocument('docs/s.md').header).toBeUndefined();
  const narrowed = await overrideSettings(settings!, { documents: ['docs/s.md'] });
  expect([narrowed.links, narrowed.metadata, narrowed.index]).toEqual([undefined, undefined, undefined]);
});

it('takes paths that are known to be there for no globs', async () => {
  const { settings } = await read(TEXT);
  const narrowed = await overrideSettings(settings!, { paths: ['docs/[x].md', '#y.md'] });
  expect(narrowed).toMatchObject({
    paths: ['docs/[x].md', '#y.md'],
    links: undefined,
    metadata: undefined,
    index: undefined,
    narrowed: true,
  });
  expect(['docs/[x].md', '#y.md', 'docs/x.md'].map((path) => narrowed.forDocument(path).configured)).toEqual([
    true,
    true,
    false,
  ]);
});

it.each([
  ['links: ["../x.md"]', '1:9 The glob `../x.md` has a `.` or `..` in it: write it from the repository’s root.'],
  ['index: [{ page: a.md, lists: "/b" }]', '1:30 The glob `/b` is absolute: write it from the repository’s root.'],
  [
    'documents: [{ path: a.md, plan: [""] }]',
    '1:34 The glob `` is empty: write a path from the repository’s root, such as `docs/status.md`.',
  ],
  [
    'require: { done: [{ glob: "!x" }] }',
    '1:27 The glob `!x` begins with `!` or `#`, which means nothing here: name the pages to check.',
  ],
  ['planDepth: 9', '1:12 Unexpected `9`, expected a heading level from 1 to 6.'],
  ['require: { done: [{ atLeast: 0 }] }', '1:30 Unexpected `0`, expected a whole number from 1 to 100.'],
  ['require: { finished: [] }', '1:12 Unknown key `finished`: expected `done`, `partial` or `words`.'],
  ['require: { done: [{ globb: x }] }', '1:21 Unknown key `globb`: did you mean `glob`?'],
  ['index: [{ page: a.md }]', '1:9 The key `lists` is missing: add it, with a path or glob.'],
  [
    'documents: [{ path: a.md, require: { finished: [] } }]',
    '1:38 Unknown key `finished`: expected `done`, `partial` or `words`.',
  ],
  [
    'documents: [{ path: a.md, require: { done: [{ colum: x }] } }]',
    '1:47 Unknown key `colum`: did you mean `column`?',
  ],
  [
    'documents: [{ path: a.md, rules: { line-movd: off } }]',
    '1:36 Unknown rule `line-movd`: did you mean `line-moved`?',
  ],
  [
    'index: [{ page: a.md, lists: b.md, zzzzzzz: true }]',
    '1:36 Unknown key `zzzzzzz`: expected `page`, `lists` or `required`.',
  ],
  ['metadata: [{ path: a.md, status: x }]', '1:26 Unknown key `status`: did you mean `statuses`?'],
])('names what is wrong in %s', async (text, problem) => {
  expect((await read(text)).problems).toEqual([problem]);
});

/** Steps from a schema down to its deepest setting. */
function depthOf(schema: unknown): number {
  if (typeof schema !== 'object' || schema === null) return 0;
  const {
    properties = {},
    items,
    additionalProperties,
    anyOf = [],
  } = schema as Record<'properties', Readonly<Record<string, unknown>> | undefined> &
    Record<'items' | 'additionalProperties', unknown> &
    Record<'anyOf', readonly unknown[] | undefined>;
  const inner = [
    ...Object.values(properties),
    ...[items, additionalProperties].filter((one) => typeof one === 'object'),
  ] as unknown[];
  return Math.max(0, ...inner.map((one) => 1 + depthOf(one)), ...anyOf.map(depthOf));
}

it('says how deep the deepest setting stands where a file is nested deeper than any', async () => {
  expect(depthOf(configurationJsonSchema())).toBe(7);
  expect((await read(`links: ${'['.repeat(12)}${']'.repeat(12)}`)).problems).toEqual([
    expect.stringMatching(/ This is nested too deeply: no setting is more than seven levels deep\.$/),
  ]);
});
