// README.md and the pages it leads to: what they show of the code is as the code is, what they name is there, and their workflows would run.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generatePages, inputDefaults } from '../../scripts/generate-readme.ts';
import { EVENT_NAMES } from '../../src/action/events.ts';
import { readInputs } from '../../src/action/inputs.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const readme = read('README.md');

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

it('is fresh, as are the pages beside it (else: npm run generate)', async () => {
  for (const [page, text] of Object.entries(await generatePages())) expect(text).toBe(read(page));
});

it('links to nothing that is not there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.startsWith('http'));
  expect(targets.length).toBeGreaterThan(20);
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

it('opens with a page of five rows, the comment it leads to, and the workflow', () => {
  const [page, comment, workflowAt] = ['```markdown\n', '<picture>', '```yaml\n'].map((start) => readme.indexOf(start));
  expect(page).toBeGreaterThan(0);
  expect(comment).toBeGreaterThan(page ?? 0);
  expect(workflowAt).toBeGreaterThan(comment ?? 0);
  expect(readme.slice(page, comment).match(/^\| \d/gm)).toHaveLength(5);
});

it('and docs/recipes.md show snippets that are YAML', () => {
  const snippets = [...`${readme}\n${read('docs/recipes.md')}`.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text = '']) => text,
  );
  expect(snippets.length).toBeGreaterThanOrEqual(4);
  for (const snippet of snippets) expect(() => parse(snippet) as unknown).not.toThrow();
});
