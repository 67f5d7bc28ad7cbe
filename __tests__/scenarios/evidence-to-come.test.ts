// A legend can say of a status that its evidence is still to come: a row with that word and no evidence claims no more than it says.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/controls.md';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/lamp.ts': 'export const lamp = 1;\n' });
});
afterEach(() => git.dispose());

async function said({
  meaning,
  cell,
  word = 'IMPLEMENTED',
  header = 'Evidence',
}: {
  readonly meaning: string;
  readonly cell: string;
  readonly word?: string;
  readonly header?: string;
}): Promise<readonly string[]> {
  const legend = `| Status | Meaning |\n|---|---|\n| DESIGNED | It is planned |\n| IMPLEMENTED | ${meaning} |\n| DONE | All of it |\n\n`;
  const table = `| Control | Status | ${header} |\n|---|---|---|\n| Lamp | ${word} | ${cell} |\n| Bell | DESIGNED | - |\n`;
  git.write({ [PAGE]: `# Controls\n\n${legend}${table}` }).commit();
  const { findings } = await guardRepository(git.path, { base: null, head: 'HEAD', configuration: CONFIGURATION });
  return findings
    .filter(({ shown, ruleId }) => shown && !ruleId.startsWith('verification-'))
    .map(({ ruleId }) => ruleId);
}

const TO_COME = 'The mechanism is there, but it has not yet produced reviewed evidence';

it.each([
  TO_COME,
  'The lamp burns; no collected evidence yet',
  'Built. No evidence required',
  'It runs, evidence is not yet collected',
  'It runs, evidence still to come',
  'It runs, proof pending',
  'It does not need evidence',
  'Built, without reviewed evidence yet',
  'It burns and lacks proof so far',
  'Built, awaiting evidence',
  'Built, and not yet backed by reviewed evidence',
  'It burns but is not yet evidenced',
  'Läuft, noch keine Nachweise',
  '已上线，尚无证据',
])('is not overstated where the legend says “%s”', async (meaning) => {
  expect(await said({ meaning, cell: 'none yet' })).toEqual([]);
  expect(await said({ meaning, cell: '' })).toEqual([]);
});

it('is read with a mark in brackets after the word', async () => {
  expect(await said({ meaning: TO_COME, cell: 'none yet', word: 'IMPLEMENTED [L1]' })).toEqual([]);
});

it.each([
  'The mechanism is there',
  'It is there, and its evidence is recorded',
  'Never without evidence',
  'It does not go without evidence',
  'Not used while awaiting evidence',
  'Reviewed, and awaiting evidence officers',
  'Not allowed while no evidence is recorded yet',
  'No evidence is missing',
  'No evidence gaps so far',
  'It must not be used if evidence is pending',
  'It has no known gaps, and evidence in every column',
])('is overstated where the legend says “%s”', async (meaning) => {
  expect(await said({ meaning, cell: 'none yet' })).toEqual(['status-overstated']);
});

it('is overstated with another word of the legend, and in a column of code', async () => {
  expect(await said({ meaning: TO_COME, cell: 'none yet', word: 'DONE' })).toEqual(['status-overstated']);
  expect(await said({ meaning: TO_COME, cell: 'none yet', header: 'Source file' })).toEqual(['status-overstated']);
});

it('must cite what is there', async () => {
  expect(await said({ meaning: TO_COME, cell: '`src/buoy.ts`' })).toContain('evidence-missing');
});

it('offers no word of which the legend says more than that nothing is cited', async () => {
  const suggested = async (cell: string, meaning: string): Promise<readonly unknown[]> => {
    const legend = `| Status | Meaning |\n|---|---|\n| SKETCHED | ${meaning} |\n| DONE | All of it |\n\n`;
    git.write({
      [PAGE]: `# Controls\n\n${legend}| Control | Status | Evidence |\n|---|---|---|\n| Lamp | DONE | ${cell} |\n| Bell | SKETCHED | - |\n`,
    });
    git.commit();
    const { findings } = await guardRepository(git.path, { base: null, head: 'HEAD', configuration: CONFIGURATION });
    return findings.flatMap(({ ruleId, suggestion }) =>
      ruleId === 'status-overstated' ? [suggestion?.edits[0]?.text ?? null] : [],
    );
  };
  const meaning = 'Not started: it is drawn, and its switch does not turn';
  expect(await suggested('TBD', meaning)).toEqual([null]);
  expect(await suggested('`src/buoy.ts`', meaning)).toEqual(['SKETCHED']);
});
