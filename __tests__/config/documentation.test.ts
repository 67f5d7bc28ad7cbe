// docs/configuration.md names every key, and each of its examples is a configuration that works.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfiguration } from '../../src/config/load.ts';
import { configurationJsonSchema } from '../../src/config/schema.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
const examples = [...PAGE.matchAll(/^## (\w+)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map(([, name = '', text = '']) => ({
  name,
  text,
  yaml: [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml),
}));
const sections = new Map(examples.map((example) => [example.name, example]));

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const { properties = {} } = configurationJsonSchema() as Schema;
const keysIn = (schema: Schema): string[] => [
  ...Object.keys(schema.properties ?? {}),
  ...[
    ...Object.values(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [schema.items]),
    ...(schema.anyOf ?? []),
  ].flatMap(keysIn),
];

it.each(Object.keys(properties))('has a section with an example for %s', (key) => {
  expect(sections.get(key)?.yaml.join('')).toContain(`${key}:`);
});

it.each(
  Object.entries(properties)
    .map(([key, schema]) => [key, [...new Set(keysIn(schema))]] as const)
    .filter(([, keys]) => keys.length > 0),
)('shows every key below %s', (key, keys) => {
  const text = sections.get(key)?.text ?? '';
  expect(keys.filter((name) => !new RegExp(`\\b${name}\\b`).test(key === 'documents' ? PAGE : text))).toEqual([]);
});

it.each(examples.flatMap(({ name, yaml }) => yaml.map((text) => [name, text] as const)))(
  'has an example for %s that is accepted',
  async (_, text) => {
    expect((await parseConfiguration({ path: 'example.yml', text })).problems).toEqual([]);
  },
);
