// A page that somebody names and that has no status table: what a change does to the paths on it is said all the same.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/trust.md';
const TEXT = [
  '# Trust',
  '',
  'Run `scripts/weigh.sh` before each departure.',
  '',
  '| Area | Current posture | Backed by |',
  '|---|---|---|',
  '| Ballast | The pumps run before departure | `scripts/pump.sh` |',
  '| Hull | Inspected each spring | [survey](survey.md), `src/hull.ts:3` |',
  '| Keel | Tried on land | `tests/hull.test.ts::holds` |',
  '',
].join('\n');
const FILES = {
  [PAGE]: TEXT,
  'docs/survey.md': '# Survey\n\nAll planks hold.\n',
  'scripts/weigh.sh': 'echo weigh\n',
  'scripts/pump.sh': 'echo pump the ballast out of the keel\n',
  'tests/hull.test.ts': "it('holds', () => planks);\n",
  'src/hull.ts': 'export const planks = 40;\n\nexport const ribs = 12;\n',
};

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(FILES);
  git.commit();
});
afterEach(() => git.dispose());

async function said(named = true): Promise<readonly (readonly unknown[])[]> {
  git.commit();
  const { findings } = await guardRepository(git.path, {
    base: 'HEAD~1',
    head: 'HEAD',
    ...(named ? { configuration: `documents: [${PAGE}]\n` } : {}),
  });
  return findings
    .filter(({ shown, origin }) => shown && origin === 'new')
    .map(({ ruleId, severity, line, suggestion }) => [ruleId, severity, line, suggestion?.edits[0]?.text]);
}

it.each([
  ['deletes a path in a table', () => git.remove('scripts/pump.sh'), ['evidence-deleted', 'warning', 7, undefined]],
  ['deletes a path in a sentence', () => git.remove('scripts/weigh.sh'), ['evidence-deleted', 'warning', 3, undefined]],
  [
    'renames a file',
    () => git.remove('scripts/pump.sh').write({ 'scripts/bilge.sh': FILES['scripts/pump.sh'] }),
    ['evidence-renamed', 'warning', 7, 'scripts/bilge.sh'],
  ],
  [
    'renames the page of a link',
    () => git.remove('docs/survey.md').write({ 'docs/hull-survey.md': FILES['docs/survey.md'] }),
    ['evidence-renamed', 'warning', 8, 'hull-survey.md'],
  ],
  [
    'renames the file of a name',
    () => git.remove('tests/hull.test.ts').write({ 'tests/planks.test.ts': FILES['tests/hull.test.ts'] }),
    ['evidence-renamed', 'warning', 9, 'tests/planks.test.ts::holds'],
  ],
  [
    'renames a test of words',
    () => git.write({ 'tests/hull.test.ts': FILES['tests/hull.test.ts'].replace('holds', 'floats') }),
    ['symbol-missing', 'warning', 9, undefined],
  ],
  [
    'writes a link that leads nowhere',
    () => git.write({ [PAGE]: TEXT.replace('(survey.md)', '(inspection-of-hulls.md)') }),
    ['link-broken', 'warning', 8, undefined],
  ],
  [
    'writes a link to no file of code',
    () => git.write({ [PAGE]: TEXT.replace('[survey](survey.md)', '[survey](../src/hulls/hull.ts)') }),
    ['link-broken', 'warning', 8, undefined],
  ],
  [
    'writes a link to no heading',
    () => git.write({ [PAGE]: TEXT.replace('(survey.md)', '(survey.md#ribs)') }),
    ['anchor-broken', 'warning', 8, undefined],
  ],
  [
    'moves a cited line',
    () => git.write({ 'src/hull.ts': `// hull\n${FILES['src/hull.ts']}` }),
    ['line-moved', 'warning', 8, 'src/hull.ts:4'],
  ],
])('a change that %s', async (_, change, expected) => {
  change();
  expect(await said()).toEqual([expected]);
});

it('says nothing of a page that nobody names', async () => {
  git.remove('scripts/pump.sh');
  expect(await said(false)).toEqual([]);
});

it('says nothing of paths that were not there before', async () => {
  git.write({ [PAGE]: TEXT.replace('pump.sh', 'winch.sh') });
  expect(await said()).toEqual([]);
});

it('says nothing of what the change takes off the page as well', async () => {
  git.remove('scripts/pump.sh').write({ [PAGE]: TEXT.replace('`scripts/pump.sh`', 'the crew') });
  expect(await said()).toEqual([]);
});

it('without a base says only that no row is checked', async () => {
  const { findings } = await guardRepository(git.path, { head: 'HEAD', configuration: `documents: [${PAGE}]\n` });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['matrix-unreadable']);
});

it('a page that gets its first table in the change has rows, and none of them is a sentence of before', async () => {
  git.remove('scripts/pump.sh').write({
    [PAGE]: TEXT.replace('Current posture', 'Status')
      .replace('The pumps run before departure', 'done')
      .replace('Inspected each spring', 'partial'),
  });
  expect((await said()).map(([ruleId]) => ruleId)).not.toContain('row-removed');
});

it('a run that read no row of any page does not pass for one that did', async () => {
  git.write({ 'src/other.ts': 'export {};\n' }).commit();
  const run = { base: 'HEAD~1', head: 'HEAD', configuration: `documents: [${PAGE}]\n` };
  expect((await guardRepository(git.path, run)).conclusion).toBe('neutral');
});
