// Finds the globs and regular expressions of a configuration that cannot be used.
import { findGlobProblem, hasMagic } from '../text/glob.ts';
import { compilePattern } from '../text/pattern.ts';
import type { Path, YamlProblem, YamlText } from './read-yaml.ts';
import type { Configuration } from './schema.ts';
import { showValue } from './show-value.ts';

export function findGlobProblems(configuration: Configuration, yaml: YamlText): YamlProblem[] {
  return [...globsIn(configuration)].flatMap(({ glob, path }) => {
    const problem = findGlobProblem(glob);
    return problem === null
      ? []
      : [{ ...yaml.locate(path, 'value'), message: `The glob ${showValue(glob)} ${problem}.` }];
  });
}

interface PlacedPattern {
  readonly source: string;
  readonly path: Path;
}

export function findPatternProblems({ documents }: Configuration, yaml: YamlText): YamlProblem[] {
  const patterns = documents.flatMap((document, at): readonly PlacedPattern[] => {
    if (typeof document === 'string') return [];
    const { plan, form } = document;
    return [
      ...(typeof plan === 'object' && 'ids' in plan
        ? [
            { source: plan.ids, path: ['documents', at, 'plan', 'ids'] },
            ...placed(plan.statuses, ['documents', at, 'plan', 'statuses']),
            ...inCells(plan.cells, ['documents', at, 'plan']),
          ]
        : []),
      ...(form === undefined ? [] : formPatterns(form, ['documents', at, 'form'])),
    ];
  });
  return patterns.flatMap(({ source, path }) => {
    const { problem } = compilePattern(source);
    return problem === null
      ? []
      : [{ ...yaml.locate(path, 'value'), message: `The pattern ${showValue(source)} ${problem}.` }];
  });
}

const placed = (source: string | undefined, path: Path): readonly PlacedPattern[] =>
  source === undefined ? [] : [{ source, path }];

const inCells = (record: Form['cells'] = {}, at: Path): readonly PlacedPattern[] =>
  Object.entries(record).map(([column, source]) => ({ source, path: [...at, 'cells', column] }));

type Form = NonNullable<Exclude<Configuration['documents'][number], string>['form']>;

function formPatterns({ key, cells, text, words = {} }: Form, path: Path): readonly PlacedPattern[] {
  const inText = (['require', 'forbid'] as const).flatMap((kind) =>
    (text?.[kind] ?? []).map((source, at) => ({ source, path: [...path, 'text', kind, at] })),
  );
  return [
    ...placed(key, [...path, 'key']),
    ...inCells(cells, path),
    ...inText,
    ...Object.entries(words).flatMap(([word, demands]) => inCells(demands.cells, [...path, 'words', word])),
  ];
}

interface PlacedGlob {
  readonly glob: string;
  readonly path: Path;
}

/** Every glob of the configuration, with its place. */
function* globsIn({
  documents,
  require,
  links = [],
  metadata = [],
  index = [],
  waivers = [],
  references = [],
}: Configuration): Generator<PlacedGlob> {
  for (const [at, document] of documents.entries()) {
    yield* globOf(document, ['documents', at]);
    if (typeof document === 'string') continue;
    yield* planGlobs(document.plan, ['documents', at, 'plan']);
    yield* (document.ignore ?? []).flatMap((glob, place) =>
      hasMagic(glob) ? [{ glob, path: ['documents', at, 'ignore', place] }] : [],
    );
    yield* requiredGlobs(document.require, ['documents', at, 'require']);
    yield* Object.entries(document.form?.cites ?? {}).flatMap(([column, written]) =>
      planGlobs(written, ['documents', at, 'form', 'cites', column]),
    );
  }
  yield* requiredGlobs(require, ['require']);
  yield* links.map((glob, at) => ({ glob, path: ['links', at] }));
  for (const [at, page] of references.entries()) yield* globOf(page, ['references', at]);
  for (const [at, page] of metadata.entries()) yield* globOf(page, ['metadata', at]);
  yield* waivers.map(({ document }, at) => ({ glob: document, path: ['waivers', at, 'document'] }));
  for (const [at, { page, lists }] of index.entries())
    yield* [
      { glob: page, path: ['index', at, 'page'] },
      { glob: lists, path: ['index', at, 'lists'] },
    ];
}

function globOf(entry: string | { readonly path: string }, path: Path): PlacedGlob[] {
  return [typeof entry === 'string' ? { glob: entry, path } : { glob: entry.path, path: [...path, 'path'] }];
}

type DocumentPlan = Exclude<Configuration['documents'][number], string>['plan'];

function planGlobs(plan: DocumentPlan, path: Path): PlacedGlob[] {
  if (plan === undefined) return [];
  if (typeof plan === 'string') return [{ glob: plan, path }];
  if ('ids' in plan) return planGlobs(plan.path, [...path, 'path']);
  return plan.map((glob, place) => ({ glob, path: [...path, place] }));
}

function requiredGlobs(require: Configuration['require'], path: Path): PlacedGlob[] {
  const lists = [
    ...(['done', 'partial'] as const).map((status) => [require?.[status], [...path, status]] as const),
    ...Object.entries(require?.words ?? {}).map(
      ([word, requirements]) => [requirements, [...path, 'words', word]] as const,
    ),
  ];
  return lists.flatMap(([list, place]) =>
    (list ?? []).flatMap(({ glob }, at) => (glob === undefined ? [] : [{ glob, path: [...place, at, 'glob'] }])),
  );
}
