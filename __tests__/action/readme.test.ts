// README.md: what it shows of the code is as the code is, what it names is there, and its workflows would run.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generateReadme, inputDefaults } from '../../scripts/generate-readme.ts';
import { EVENT_NAMES } from '../../src/action/events.ts';
import { readInputs } from '../../src/action/inputs.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly uses: string; readonly with?: Readonly<Record<string, unknown>> }[] }
    >
  >;
}

const examples = readdirSync(join(ROOT, 'examples')).sort();
const workflow = (name: string): Workflow => parse(readFileSync(join(ROOT, 'examples', name), 'utf8')) as Workflow;

it('is fresh (else: npm run generate)', async () => {
  expect(await generateReadme()).toBe(readme);
});

it('links to nothing that is not there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.startsWith('http'));
  expect(targets.length).toBeGreaterThan(30);
  expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});

it('shows a workflow of ten lines or little more', () => {
  expect(
    readFileSync(join(ROOT, 'examples/matrix-guard.yml'), 'utf8').trimEnd().split('\n').length,
  ).toBeLessThanOrEqual(12);
});

it.each(examples)('examples/%s uses events and inputs that exist, and asks for no more than it needs', (name) => {
  const { on, permissions, jobs } = workflow(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect((typeof on === 'string' ? [on] : Object.keys(on)).filter((event) => !EVENT_NAMES.includes(event))).toEqual([]);
  for (const { with: given = {} } of steps.filter(({ uses }) => uses.startsWith('org/matrix-guard@'))) {
    expect(Object.keys(given).filter((input) => !Object.hasOwn(inputDefaults(), input))).toEqual([]);
    const inputs = {
      ...inputDefaults(),
      ...Object.fromEntries(Object.entries(given).map(([input, value]) => [input, String(value)])),
    };
    expect(() =>
      readInputs(
        Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
      ),
    ).not.toThrow();
  }
  expect(
    Object.entries(permissions).filter(
      ([permission, access]) => access === 'write' && !['checks', 'pull-requests'].includes(permission),
    ),
  ).toEqual([]);
});

it('is about every input, and the snippets in it are YAML', () => {
  const snippets = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(snippets.length).toBeGreaterThanOrEqual(4);
  for (const snippet of snippets) expect(() => parse(snippet) as unknown).not.toThrow();
});
