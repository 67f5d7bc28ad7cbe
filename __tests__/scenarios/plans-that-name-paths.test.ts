// Outside the rows, a path that a plan, an option, an order or a list of past commits names is not missed when it goes.
import { judgeChange, type Files } from '../helpers/judge-change.ts';

const lines = (name: string): string => Array.from({ length: 12 }, (_, at) => `// ${name} ${at} of its own`).join('\n');
const TABLE = '| Item | Status | Evidence |\n|---|---|---|\n| 1.1 Bread | done | `src/oven.ts` |';
const CONFIGURATION = 'documents: [docs/bakery.md]\n';

async function judge(text: string, change: 'deleted' | 'renamed', before = text): Promise<readonly string[]> {
  const pageOf = (more: string): string => ['# Bakery', '', TABLE, '', '## More', '', more, ''].join('\n');
  const kept: Files = { 'docs/bakery.md': pageOf(text), 'src/oven.ts': lines('oven') };
  const { findings } = await judgeChange({
    before: { ...kept, 'docs/bakery.md': pageOf(before), 'src/rye/dough.ts': lines('dough') },
    after: change === 'deleted' ? kept : { ...kept, 'lib/loaf.ts': lines('dough') },
    configuration: CONFIGURATION,
  });
  return findings
    .filter(({ ruleId, origin }) => ruleId.startsWith('evidence-') && origin === 'new')
    .map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
}

const P = '`src/rye/dough.ts`';
const HASHES = ['a87adf0', 'd8f6e10', 'f7bb963'];

const SILENT: readonly (readonly [string, string])[] = [
  ['an option', `The mixer could be moved to ${P}.`],
  ['an option to choose', `1. Either move them to \`src/oven.ts\` or ${P}`],
  ['an option first of two', `1. Either move them to ${P} or \`lib/\``],
  ['a second option', `It may be split into \`lib/a.ts\`, or in ${P}.`],
  ['a thought', `Consider moving the yeast into ${P}.`],
  ['an option in Spanish', `Se podría mover a ${P} algún día. Podría ser movido a ${P}.`.slice(40)],
  ['an order to delete', `- delete the old ${P} and its callers`],
  ['an order that the sentence goes on with', `- Move ${P} to \`lib/\`.`],
  ['an order behind “must”', `The next one must remove ${P}.`],
  ['an order to point it elsewhere', `README; retarget ${P} to the next stage`],
  ['an order in Spanish', `tabla del README; retargetear ${P} a la etapa que sigue`],
  ['an order in French', `- supprimer le fichier ${P}`],
  ['an order in German', `- ${P} löschen`],
  ['an order in Russian', `- удалить файл ${P}`],
  ['an order that must be done', `Then archive ${P}.`],
  ['files to create', `**Files to Create/Modify:**\n\n1. ${P} - the dough\n2. \`src/oven.ts\` - the oven`],
  ['files to change', `Files to change: ${P}`],
  ['files to change in a phase', `Files to change in phase 2 (3):\n\n- ${P}`],
  ['files to write or change', `## Files to write or change\n\n- ${P}`],
  ['files under a heading', `### Files to be modified\n\n- ${P}`],
  ['files that will change', `- Files that will change:\n  - ${P}`],
  ['files in a table', `Files to touch\n\n| File | Why |\n|---|---|\n| ${P} | heat |`],
  ['a column of files to change', `| Step | Files to modify |\n|---|---|\n| heat | ${P} |`],
  ['files to create in Spanish', `Archivos a modificar:\n\n- ${P}`],
  ['files to create in Chinese', `需要修改的文件：\n\n- ${P}`],
  [
    'commits',
    `| Hash | Title | Files |\n|---|---|---|\n${HASHES.map((id) => `| \`${id}\` | heat | ${P} |`).join('\n')}`,
  ],
  [
    'commits by number',
    `| # | Commit | Files |\n|---|---|---|\n${HASHES.map((id, at) => `| ${at} | ${id} | ${P} |`).join('\n')}`,
  ],
  ['a history of versions', `| Version | Date | Summary |\n|---|---|---|\n| v1.2.0 | 2026-03 | heat in ${P} |`],
  ['the same in German', `| Version | Datum | Änderungen |\n|---|---|---|\n| 1.2 | März 2026 | Hitze in ${P} |`],
  ['the same in Chinese', `| 版本 | 日期 | 变更内容 |\n|---|---|---|\n| 1.2 | 2026-03 | ${P} |`],
  [
    'a table of tasks',
    `| # | Task | How |\n|---|---|---|\n| 1 | Create \`src/salt.ts\` | x |\n| 2 | Move ${P} | to \`lib/\` |\n| 3 | Update \`src/oven.ts\` | x |`,
  ],
  ['what no file is', `The tool is missing: no ${P} file is present.`],
  ['what no file is, before another clause', `No ${P} module is present, and the oven was not chosen.`],
  ['what is absent, before another clause', `${P} is missing, but the oven is lit.`],
  ['what there is not', `There is no ${P}.`],
  ['what is absent', `${P} is still missing.`],
  ['what is not present', `The ${P} file is not present yet.`],
  ['what is not there in German', `${P} ist nicht vorhanden.`],
  ['what is not there in Chinese', `${P} 不存在。`],
  ['what is absent on the next line', `Nobody bakes.\n${P}\nis missing.\nThe oven is cold.`],
  ['what is absent in brackets', `Nobody bakes (${P} is missing).`],
  ['what is absent, as a reason', `Nobody bakes because ${P} is missing, as the oven is.`],
  ['what is not available', `The ${P} module is not available.`],
  ['what is absent in German', `${P} fehlt noch.`],
  ['what there is none of yet', `There is no ${P} file yet.`],
  ['a cell that says where it went', `| File | Lines |\n|---|---|\n| ${P} the dough (MOVED to lib/) | 12 |`],
  ['the same with the name of a file', `| File |\n|---|\n| ${P} the dough (moved to loaf.ts) |`],
  ['the same with code marks', `| File |\n|---|\n| ${P} the dough (moved to \`lib\`) |`],
  ['the same in Spanish', `| Archivo | Uso |\n|---|---|\n| ${P} la masa (movido a lib/) | x |`],
  ['the same in Chinese', `| 文件 |\n|---|\n| ${P} 面团（已移至 lib/loaf.ts） |`],
  ['what an order elsewhere deletes', `| File | Lines |\n|---|---|\n| ${P} | 12 |\n\nThen delete ${P}.`],
  ['what an order elsewhere removes', `The dough is made in ${P}.\n\n- Remove the old ${P}; nobody bakes.`],
  ['what an order in German deletes', `The dough is made in ${P}.\n\n- ${P} löschen`],
  ['what an order in Spanish deletes', `The dough is made in ${P}.\n\n- eliminar el archivo ${P}`],
  [
    'a row of work to do that an order elsewhere deletes',
    `| Item | Status | Notes |\n|---|---|---|\n| 1.2 Rye | planned | ${P} |\n\nThen delete ${P}.`,
  ],
  ['a history by day', `| Date | Version | Changes |\n|---|---|---|\n| 2026-03 | 1.2 | heat in ${P} |`],
];

const TOLD: readonly (readonly [string, string])[] = [
  ['a list that tells how it is done', `1. Create \`src/salt.ts\`\n2. Write ${P}\n3. Update \`src/oven.ts\``],
  [
    'a row that is no task among tasks',
    `| # | Task |\n|---|---|\n| 1 | Add \`src/salt.ts\` |\n| 2 | Edit \`src/a.ts\` |\n| 3 | Update \`src/oven.ts\` |\n| 4 | The dough is in ${P} |`,
  ],
  ['a table of two tasks', `| # | Task |\n|---|---|\n| 1 | Write ${P} |\n| 2 | Update \`src/oven.ts\` |`],
  ['one task among others', `- Create \`src/salt.ts\`\n- The dough is in ${P}\n- It is baked\n- It is eaten`],
  ['a sentence', `The dough is made in ${P}.`],
  ['what was moved there', `The mixer was moved to ${P} in May.`],
  ['a rule', `The dough must be in ${P}.`],
  ['a place among several', `The dough is in \`src/oven.ts\` or in ${P}.`],
  ['an order that is forbidden', `Do not delete ${P}.`],
  ['an order that nobody gives', `Nobody should retarget ${P}.`],
  ['a noun', `The archive ${P} has the dough.`],
  ['what is called as an order is, with its file', `- Move (${P})`],
  ['the same without brackets', `- Move ${P}`],
  ['the same with a description', `- **Move** ${P} — moves a loaf`],
  ['the same in a cell', `| Command | State |\n|---|---|\n| Rename ${P} | done |`],
  ['the same in a list within a line', `Commands: Copy \`lib/copy.ts\`, Move ${P}.`],
  ['the same behind a label', `- Move: ${P}`],
  ['a noun at the start', `Archive ${P} has the dough.`],
  ['a noun in a cell', `| Command | State |\n|---|---|\n| Archive ${P} | done |`],
  ['what must not happen', `Nothing may be moved to ${P}.`],
  ['what none may do', `None of them could be moved to ${P}.`],
  ['a sentence about tests', `Tests that must write to disk use ${P}.`],
  ['a sentence about components', `Components that will move are made of ${P}.`],
  ['a sentence behind one about files', `Files to edit are listed elsewhere. The dough is made in ${P}.`],
  ['a sentence with a colon far behind', `Files to edit are easy to find, and here is why: ${P}`],
  ['files that were changed', `- **Files touched**:\n  - ${P}`],
  ['files of a step', `| Step | Files |\n|---|---|\n| heat | ${P} |`],
  ['what comes after the list', `Files to create:\n\n- \`lib/a.ts\`\n\nThe dough is made in ${P}.`],
  [
    'rows that name their commit behind them',
    `| What | File | Commit |\n|---|---|---|\n${HASHES.map((id) => `| heat | ${P} | ${id} |`).join('\n')}`,
  ],
  ['a matrix of versions', `| Version | Date | Changes | Status |\n|---|---|---|---|\n| 1.2 | 2026-03 | ${P} | x |`],
  ['a table of versions without days', `| Version | Summary |\n|---|---|\n| 1.2 | heat in ${P} |`],
  ['a table of other things', `| Version | Date | Summary |\n|---|---|---|\n| bread | 2026-03 | ${P} |`],
  ['what is present', `${P} is present.`],
  ['what is not the only thing to be present', `No ${P} file is present and cold at once.`],
  ['what one of several lacks', `${P} is missing, and \`src/oven.ts\` has no, tests.`],
  ['what none misses', `No ${P} is missing.`],
  ['what is not present in it', `Sugar is not present in ${P}.`],
  ['what has no such thing', `There is no sugar in ${P}.`],
  ['what no other calls', `No ${P} calls the oven.`],
  ['what is not available to all', `${P} is not easy to read.`],
  [
    'a row that tells where its output goes',
    `| File | Purpose |\n|---|---|\n| ${P} | what it makes is moved to lib/ |`,
  ],
  ['a row about another that moved', `| File | Purpose |\n|---|---|\n| ${P} | has \`lib/a.ts\` (moved to lib/) |`],
  ['what misses something', `${P} is missing rate limits for guests.`],
  ['what misses tests', `${P} is missing tests.`],
  ['what misses a name', `${P} is missing \`heat\`.`],
  ['what misses a file with a dot', `${P} is missing \`.env\`.`],
  ['what misses it on the next line', `${P} is missing\nrate limits.`],
  ['what misses it in bold', `${P} is missing **all** tests.`],
  ['what is not available everywhere', `${P} is not available offline.`],
  ['what is not present everywhere', `${P} is not present in the demo.`],
  ['what is not available yet to all', `${P} is not yet available to guests.`],
  ['what misses something in German', `In ${P} fehlt noch die Prüfung.`],
  ['what misses something in German, as a subject', `${P} fehlt noch die Prüfung.`],
  ['what is not there for all in German', `${P} ist nicht vorhanden für Gäste.`],
  ['what does not exist everywhere in Spanish', `${P} no existe en la demo.`],
  ['what is absent elsewhere', `${P} is absent from the demo.`],
  ['what its tests are', `The tests for ${P} are missing.`],
  ['what may be missing', `The oven fails if ${P} is missing.`],
  ['what is in a list of files whose tests are missing', `Tests for \`src/oven.ts\`, ${P} are missing.`],
  ['what none has for guests', `There is no ${P} available to guests.`],
  ['a row that says where another cell went', `| File | Purpose |\n|---|---|\n| ${P} | the dough (MOVED to lib/) |`],
  ['a row whose work was merged', `| Item | Notes |\n|---|---|\n| Lamp (merged into main) | ${P} |`],
  ['a cell that was merged', `| File |\n|---|\n| ${P} the dough (merged into main) |`],
  ['a cell that was moved to another time', `| File |\n|---|\n| ${P} the dough (moved to Q3) |`],
  ['a cell that was moved to other times', `| File |\n|---|\n| ${P} the dough (moved to Q3/Q4) |`],
  ['a cell that was moved to a phase', `| File |\n|---|\n| ${P} the dough (moved to phase 2) |`],
  [
    'a cell with several files, of which one moved',
    `| Files |\n|---|\n| ${P} uses \`src/oven.ts\` now (moved to lib/) |`,
  ],
  ['what is removed from something', `The dough is made in ${P}.\n\n- Remove ${P} from the public exports.`],
  ['what must be removed from something', `The dough is made in ${P}.\n\nWe must remove ${P} from the exports.`],
  ['from what it is removed', `The dough is made in ${P}.\n\nFrom the exports we must remove ${P}.`],
  ['what is merged', `The dough is made in ${P}.\n\n- Merge ${P} with \`src/oven.ts\`.`],
  ['what is merged into it', `The dough is made in ${P}.\n\n- Then merge ${P} into \`src/oven.ts\`.`],
  ['what is deleted of it', `The dough is made in ${P}.\n\nThen delete ${P} (the exports only).`],
  ['what is deleted with terms', `The dough is made in ${P}.\n\nIf nobody bakes, we should delete ${P}.`],
  ['what is renamed', `The dough is made in ${P}.\n\nThen rename ${P}.`],
  [
    'what is deleted of several',
    `The dough is made in ${P}.\n\nThen delete ${P}, \`a.ts\` and \`b.ts\` from the exports.`,
  ],
  ['an order that is struck out', `The dough is made in ${P}.\n\nThen delete ~~${P}~~.`],
  [
    'a row that claims work',
    `| Item | Status | Notes |\n|---|---|---|\n| 1.2 Rye | done | made by ${P} |\n\nThen delete ${P}.`,
  ],
  [
    'a table of components with their versions',
    `| Component | Version | Released | Description |\n|---|---|---|---|\n| Mixer | 1.2 | 2026-03 | ${P} |`,
  ],
  [
    'a history with progress',
    `| Version | Date | Changes | Fortschritt |\n|---|---|---|---|\n| 1.2 | 2026-03 | ${P} | x |`,
  ],
  ['releases without days', `| Release | Summary |\n|---|---|\n| 1.2 | heat in ${P} |`],
  ['what an order forbids to delete', `The dough is made in ${P}.\n\nDo not delete ${P}.`],
  ['a table with a column of words for commits', `| Commit | Files |\n|---|---|\n| the first | ${P} |`],
];

it.each(SILENT)('nothing is said of %s', async (_, text) => {
  expect(await judge(text, 'deleted')).toEqual([]);
  expect(await judge(text, 'renamed')).toEqual([]);
});

it.each(TOLD)('%s is told', async (_, text) => {
  expect(await judge(text, 'deleted')).toEqual(['evidence-deleted/mentioned']);
});

it.each([
  ['an order', `The dough is made in ${P}.`, `The dough is made in ${P}.\n\nThen delete ${P}.`],
  ['a place', `| File |\n|---|\n| ${P} the dough |`, `| File |\n|---|\n| ${P} the dough (moved to lib/) |`],
])('%s that the change adds excuses nothing', async (_, before, after) => {
  expect(await judge(after, 'deleted', before)).toEqual(['evidence-deleted/mentioned']);
});

it.each([
  [
    'a table of tasks with a status',
    `| Task | Status |\n|---|---|\n| Create \`src/salt.ts\` | done |\n| Write ${P} | done |\n| Update \`src/oven.ts\` | done |`,
  ],
  ['a list of tasks that are done', `- [x] Create \`src/salt.ts\`\n- [x] Write ${P}\n- [x] Update \`src/oven.ts\``],
])('%s claims what is done', async (_, text) => {
  expect(await judge(text, 'deleted')).toContain('evidence-deleted/deleted');
});

it.each([
  ['a folder above the page has one of that name', 'docs/mixing/notes.md', 'docs/recipes/rye.md', []],
  ['none has', 'docs/mixing/notes.md', 'lib/recipes.md', ['evidence-deleted/mentioned']],
  ['the page is elsewhere', 'notes/mixing.md', 'docs/recipes/rye.md', ['evidence-deleted/mentioned']],
])('a folder that the page names in short is deleted, and %s', async (_, ...[page, other, expected]) => {
  const files: Files = {
    [page]: ['# Bakery', '', TABLE, '', 'Doughs are written down in `recipes/`.', ''].join('\n'),
    'src/oven.ts': lines('oven'),
    [other]: '# Other\n',
  };
  const { findings } = await judgeChange({
    before: { ...files, 'recipes/plum.md': '# Plum\n' },
    after: files,
    configuration: `documents: [${page}]\n`,
  });
  expect(
    findings
      .filter(({ ruleId }) => ruleId !== 'verification-missing')
      .map(({ ruleId, messageId }) => `${ruleId}/${messageId}`),
  ).toEqual(expected);
});

it.each([
  ['says that it is not begun', 'done', 'not started', []],
  ['says so of what was partial', 'partial', 'not started', []],
  ['only claims less', 'done', 'partial', ['evidence-deleted']],
  ['was not begun before', 'not started', 'not started', ['evidence-deleted']],
])('a row that loses its file and %s', async (_, ...[before, after, expected]) => {
  const pageOf = (status: string): string => `# Bakery\n\n${TABLE}\n| 1.2 Rolls | ${status} | ${P} |\n`;
  const { findings } = await judgeChange({
    before: { 'docs/bakery.md': pageOf(before), 'src/oven.ts': lines('oven'), 'src/rye/dough.ts': lines('dough') },
    after: { 'docs/bakery.md': pageOf(after), 'src/oven.ts': lines('oven') },
    configuration: CONFIGURATION,
  });
  const shown = findings.filter(({ shown, ruleId }) => shown && ruleId.startsWith('evidence-'));
  expect(shown.map(({ ruleId }) => ruleId)).toEqual(expected);
});
