// Checks a configuration's values against the schema and says each problem in one sentence.
import type * as z from 'zod/mini';
import { findNearest } from '../text/find-nearest.ts';
import type { Path, YamlProblem, YamlText } from './read-yaml.ts';
import { RULE_IDS } from './rule-ids.ts';
import { type Configuration, configurationSchema } from './schema.ts';
import { ownValue } from '../text/own-value.ts';
import { findGlobProblems, findPatternProblems } from './find-pattern-problems.ts';
import { showValue } from './show-value.ts';

type Issue = z.core.$ZodIssue;
type Validated =
  | { readonly configuration: Configuration; readonly problems: readonly [] }
  | { readonly configuration: null; readonly problems: readonly YamlProblem[] };

const MAX_PROBLEMS = 20;

/** Mappings whose keys no list of keys limits. */
const FREE_WORDS: ReadonlySet<PropertyKey> = new Set(['rules', 'columns', 'statuses', 'cells', 'cites', 'words']);

/** The keys that may stand in the mapping at a path, as the schema has them. */
function keysAt(path: Path): readonly string[] {
  if (path.at(-1) === 'rules') return RULE_IDS;
  const schemas = path.reduce<readonly Schema[]>(
    (outer, step) => outer.flatMap((schema) => childrenOf(schema, step)),
    unwrap(configurationSchema),
  );
  return schemas.flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : []));
}

type Schema = z.core.$ZodTypes;

/** What a value at this place may be: a union's options, without what only says that it may be left out. */
function unwrap(schema: z.core.$ZodType): readonly Schema[] {
  const known = schema as Schema;
  const { def } = known._zod;
  if (def.type === 'optional' || def.type === 'default') return unwrap(def.innerType);
  return def.type === 'union' ? def.options.flatMap(unwrap) : [known];
}

function childrenOf({ _zod: { def } }: Schema, step: PropertyKey): readonly Schema[] {
  if (def.type === 'array') return unwrap(def.element);
  if (def.type === 'record') return unwrap(def.valueType);
  const child = def.type === 'object' ? ownValue(def.shape, step) : undefined;
  return child === undefined ? [] : unwrap(child);
}

/** The configuration with its defaults, or what is wrong with it in the order of the file. */
export async function validateConfiguration(yaml: YamlText): Promise<Validated> {
  // An empty file, or one of comments only, is a configuration that says nothing.
  const value = yaml.value ?? {};
  const result = configurationSchema.safeParse(value);
  const problems = result.success
    ? [...findGlobProblems(result.data, yaml), ...findPatternProblems(result.data, yaml)]
    : [];
  const issues = result.success
    ? []
    : result.error.issues.flatMap((issue) => flatten(issue, value)).slice(0, MAX_PROBLEMS);
  for (const issue of issues) problems.push(...(await describe({ issue, value, yaml })));
  for (const path of findOverlooked(value)) {
    const known = path.at(-2) === 'rules' ? RULE_IDS : [];
    problems.push(await unknownKey({ path, known, yaml }));
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return result.success && problems.length === 0
    ? { configuration: result.data, problems: [] }
    : { configuration: null, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** Where a mapping of free words has the key `__proto__`: zod leaves it out of such mappings without a word. */
function findOverlooked(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Path[] =>
    key === '__proto__' && FREE_WORDS.has(path.at(-1) ?? '') ? [[...path, key]] : findOverlooked(inner, [...path, key]),
  );
}

/** Of a union's failed branches, the one that was meant: the branch whose type fits the value; else the union itself. */
function flatten(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((errors) =>
    errors.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  return typeof at(value, issue.path) === 'object' && meant !== undefined
    ? meant.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }, value))
    : [issue];
}

async function describe({
  issue,
  value,
  yaml,
}: {
  readonly issue: Issue;
  readonly value: unknown;
  readonly yaml: YamlText;
}): Promise<YamlProblem[]> {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path);
      return await Promise.all(
        issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey({ path: [...path, key], known, yaml })),
      );
    }
    case 'invalid_key': {
      if (path.at(-2) === 'rules') return [await unknownKey({ path, known: RULE_IDS, yaml })];
      return [
        {
          ...yaml.locate(path, 'key'),
          message: `Unexpected key ${showValue(path.at(-1))}, expected ${issue.issues[0]?.message ?? 'text'}.`,
        },
      ];
    }
    case 'invalid_value': {
      const actual = at(value, path);
      if (path[0] === 'waivers' && path.at(-1) === 'rule' && typeof actual === 'string')
        return [await unknownRule({ path, name: actual, yaml })];
      const choices = issue.values.map(String);
      const nearest = typeof actual === 'string' ? await findNearest(actual, choices) : null;
      return [
        {
          ...yaml.locate(path, 'value'),
          message:
            `Unexpected ${showValue(actual)}, expected ${list(choices)}${nearest === null ? '' : `; did you mean \`${nearest}\`?`}`.replace(
              /[^?]$/,
              '$&.',
            ),
        },
      ];
    }
    default: {
      const actual = at(value, path);
      const message =
        actual === undefined
          ? `The key ${showValue(path.at(-1))} is missing: add it, with ${issue.message}.`
          : `Unexpected ${showValue(actual)}, expected ${issue.message}.`;
      return [{ ...yaml.locate(path, 'value'), message }];
    }
  }
}

/** A value that ought to be a rule's id. */
async function unknownRule({
  path,
  name,
  yaml,
}: {
  readonly path: Path;
  readonly name: string;
  readonly yaml: YamlText;
}): Promise<YamlProblem> {
  const nearest = await findNearest(name, RULE_IDS);
  return {
    ...yaml.locate(path, 'value'),
    message: `Unknown rule ${showValue(name)}: ${nearest === null ? '`matrix-guard explain` lists the rules.' : `did you mean \`${nearest}\`?`}`,
  };
}

async function unknownKey({
  path,
  known,
  yaml,
}: {
  readonly path: readonly PropertyKey[];
  readonly known: readonly string[];
  readonly yaml: YamlText;
}): Promise<YamlProblem> {
  const name = String(path.at(-1));
  const nearest = await findNearest(name, known);
  const what = known === RULE_IDS ? 'rule' : 'key';
  const hint =
    nearest !== null
      ? `did you mean \`${nearest}\`?`
      : known === RULE_IDS
        ? '`matrix-guard explain` lists the rules.'
        : known.length === 0
          ? 'expected another word.'
          : `expected ${list(known)}.`;
  return { ...yaml.locate(path, 'key'), message: `Unknown ${what} ${showValue(name)}: ${hint}` };
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? ownValue(inner as Record<PropertyKey, unknown>, step) : undefined,
    value,
  );

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
