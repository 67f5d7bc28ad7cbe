// Whether a page's rows and its source plan cover each other, in real repositories.
import { applySuggestions, brief, guardRepository, news } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/status.md';
const PLAN = 'plans/ferry.md';

const HEADINGS = [
  '# Ferry plan',
  '## 1 Harbour',
  '### 1.1 Piers — *old* and `new`',
  '### 1.2 Cranes',
  '## 2 Boats',
  '### 2.1. Hulls',
  '## Risks and costs',
];
const ROWS = ['1 Harbour', '1.1 Piers - old and new', '1.2  CRANES', '`2 Boats`', '**2.1 Hulls**', 'Risks and costs'];

const planOf = (headings: readonly string[]): string =>
  headings.map((heading) => `${heading}\n\nWords about it.\n`).join('\n');
const pageOf = (rows: readonly string[], plan = `Source plan: \`${PLAN}\`.`): string =>
  `# Status\n\n${plan}\n\n| Item | Status | Evidence |\n|---|---|---|\n${rows.map((row) => `| ${row} | done | \`src/lib.ts\` |\n`).join('')}`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ [PAGE]: pageOf(ROWS), [PLAN]: planOf(HEADINGS), 'src/lib.ts': 'export {};\n' });
  git.commit();
});
afterEach(() => git.dispose());

async function pullRequest(files: Readonly<Record<string, string>>, configuration?: string) {
  git.git('switch', '--quiet', '--create', 'change');
  git.write(files).commit();
  return await guardRepository(git.path, {
    base: 'main',
    head: 'change',
    ...(configuration === undefined ? {} : { configuration }),
  });
}

const replaced = (list: readonly string[], from: string, to: string): string[] =>
  list.map((one) => (one === from ? to : one));

describe('a page and the plan it names', () => {
  it('cover each other whatever the marks, dashes, case, spaces and numbering style', async () => {
    expect(brief(await guardRepository(git.path))).toEqual([]);
  });

  it('need a row for a heading that the change adds, at its place in the plan', async () => {
    const report = await pullRequest({
      [PLAN]: planOf([...HEADINGS.slice(0, 6), '### 2.2 Sails', ...HEADINGS.slice(6)]),
    });
    expect(report.findings).toMatchObject([
      {
        origin: 'new',
        ruleId: 'heading-unmapped',
        messageId: 'unmapped',
        severity: 'warning',
        path: PLAN,
        line: 25,
        column: 1,
        data: { heading: '2.2 Sails', document: PAGE },
        suggestion: null,
      },
    ]);
    expect(report.conclusion).toBe('success');
  });

  it('need a heading for each row', async () => {
    const report = await pullRequest({ [PAGE]: pageOf([...ROWS, '3 Lighthouse']) });
    expect(report.findings).toMatchObject([
      {
        origin: 'new',
        ruleId: 'row-unplanned',
        messageId: 'unplanned',
        path: PAGE,
        line: 13,
        column: 3,
        data: { row: '3 Lighthouse', plan: `\`${PLAN}\`` },
      },
    ]);
  });

  it.each([
    ['a heading with its number', '### 1.2 Cranes', '### 1.2 Cranes and winches', '| 1.2 Cranes and winches |'],
    ['a heading without a number', '## Risks and costs', '## Risks and their costs', '| Risks and their costs |'],
    ['a heading whose row is in code marks', '## 2 Boats', '## 2 Boats | rafts', '| `2 Boats \\| rafts` |'],
  ])('take a renamed one for %s, and the suggestion leaves nothing to say', async (...[, from, to, fixed]) => {
    const report = await pullRequest({ [PLAN]: planOf(replaced(HEADINGS, from, to)) });
    expect(brief(report)).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      origin: 'new',
      ruleId: 'heading-unmapped',
      messageId: 'renamed',
      path: PAGE,
    });
    const mended = applySuggestions(pageOf(ROWS), report.findings);
    expect(mended).toContain(fixed);
    git.write({ [PAGE]: mended }).commit();
    expect(brief(await guardRepository(git.path, { base: 'main', head: 'change' }))).toEqual([]);
  });

  it('are told of a heading that is gone', async () => {
    const report = await pullRequest({ [PLAN]: planOf(HEADINGS.filter((heading) => heading !== '## 2 Boats')) });
    expect(brief(report)).toEqual(['new row-unplanned 2-boats']);
  });

  it('need one row for each of two headings of one name', async () => {
    git.write({ [PLAN]: planOf([...HEADINGS, '## Risks and costs']) }).commit();
    expect((await guardRepository(git.path)).findings).toMatchObject([
      { ruleId: 'heading-unmapped', messageId: 'unmapped', line: 29 },
    ]);
    git.write({ [PAGE]: `${pageOf(ROWS)}| Risks and costs | partial | \`src/lib.ts\` |\n` }).commit();
    expect(brief(await guardRepository(git.path))).toEqual([]);
  });

  it('are told of a second row for one heading, unless the table says so itself', async () => {
    git
      .write({
        [PAGE]: `${pageOf(ROWS)}| 1.2 Cranes | partial | \`src/lib.ts\` |\n\n| Item | Status | Evidence |\n|---|---|---|\n| 2.1 Hulls | done | \`src/lib.ts\` |\n| 1 Harbour | done | \`src/lib.ts\` |\n`,
      })
      .commit();
    expect(
      brief(
        await guardRepository(git.path, {
          configuration: `documents: [{ path: ${PAGE}, plan: ${PLAN} }]\nrules: { verification-missing: off }`,
        }),
      ),
    ).toEqual(['existing row-duplicate 1.2']);
  });

  it('say that the plan is not there once, and nothing of its headings', async () => {
    const report = await pullRequest({ [PAGE]: pageOf(ROWS, 'Source plan: `tickets/ferry.md`') });
    expect(report.findings).toMatchObject([
      {
        origin: 'new',
        ruleId: 'plan-missing',
        messageId: 'absent',
        line: 3,
        column: 15,
        data: { plan: '`tickets/ferry.md`' },
      },
    ]);
  });

  it.each([
    ['`../../elsewhere/plan.md`', ['existing plan-missing *']],
    ['https://example.com/plan.md', []],
    ['the plan of last spring', []],
    ['`src/`', []],
    ['[the plan](../plans/ferry.md)', []],
    ['`ferry.md`', []],
  ])('are not led astray by the plan %s', async (plan, expected) => {
    git.write({ [PAGE]: pageOf(ROWS, `- Source plan: ${plan}`) }).commit();
    expect(brief(await guardRepository(git.path))).toEqual(expected);
  });
});

describe('a page that only names a plan', () => {
  it('is not asked for rows where most headings have none', async () => {
    git.write({ [PAGE]: pageOf(['Pier walls', 'Crane motors', 'Hull paint']) }).commit();
    const report = await guardRepository(git.path);
    expect(brief(report)).toEqual([]);
    expect(report.notes.join('\n')).toContain('plans/ferry.md');
  });

  it('may word titles in its own way where its keys are the plan’s', async () => {
    git
      .write({
        [PAGE]: pageOf(['1 Where boats land', '1.1 Walls', '1.2 Lifting', '2 Everything afloat', '2.1 Bodies']),
      })
      .commit();
    expect(brief(await guardRepository(git.path))).toEqual([]);
  });

  it('is not asked for the prose of a plan whose tasks alone it maps', async () => {
    git.write({ [PLAN]: planOf([...HEADINGS, '## Background', '## Terms', '## Timeline']) }).commit();
    git.write({ [PAGE]: pageOf(ROWS.slice(0, 5)) }).commit();
    expect(brief(await guardRepository(git.path))).toEqual([]);
  });
});

describe('a configured plan', () => {
  const configure = (rest: string): string =>
    `rules: { verification-missing: off }\ndocuments:\n  - path: ${PAGE}\n${rest
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`;
  const unmapped = async (rest: string): Promise<unknown[]> =>
    (await guardRepository(git.path, { configuration: configure(rest) })).findings.map(({ ruleId, data }) =>
      ruleId === 'heading-unmapped' ? data['heading'] : ruleId,
    );

  it('can be several pages and globs', async () => {
    git.write({ 'plans/more/a.md': '# A\n\n## Buoys\n', 'plans/more/b.md': '# B\n\n## Bells\n' }).commit();
    expect(await unmapped('plan: [plans/ferry.md, "plans/more/*.md"]')).toEqual(['Buoys', 'Bells']);
  });

  it('is needed down to a depth', async () => {
    git.write({ [PLAN]: planOf([...HEADINGS, '### Storms', '#### Gales']) }).commit();
    expect(await unmapped(`plan: ${PLAN}`)).toEqual(['Storms']);
    expect(await unmapped(`plan: ${PLAN}\nplanDepth: 2`)).toEqual([]);
    expect(await unmapped(`plan: ${PLAN}\nplanDepth: 4`)).toEqual(['Storms', 'Gales']);
  });

  it('leaves out what is ignored, with all below it', async () => {
    git.write({ [PLAN]: planOf([...HEADINGS, '## Appendix A: Terms', '### Knots', '## Storms']) }).commit();
    expect(await unmapped(`plan: ${PLAN}\nplanIgnore: ["Appendix *"]`)).toEqual(['Storms']);
    expect(await unmapped(`plan: ${PLAN}\nplanIgnore: ["appendix *", "*orm*"]`)).toEqual([]);
  });

  it('is missing once, however many of its pages are', async () => {
    expect(await unmapped('plan: [plans/none.md, "gone/*.md"]')).toEqual(['plan-missing']);
  });

  it('is not read where it is no page', async () => {
    git.write({ 'plans/blob.md': new Uint8Array([0, 1, 2]) }).commit();
    expect(await unmapped('plan: plans/blob.md')).toEqual(['plan-missing']);
  });
});

it('follows a plan that moves together with its pointer', async () => {
  git.write({ [PLAN]: planOf([...HEADINGS, '### 2.2 Sails']) }).commit();
  git.git('switch', '--quiet', '--create', 'change');
  git.rename(PLAN, 'plans/boats.md');
  git.write({ [PAGE]: pageOf(ROWS, 'Source plan: `plans/boats.md`') }).commit();
  const report = await guardRepository(git.path, { base: 'main', head: 'change' });
  expect(news(report)).toEqual([]);
  expect(brief(report)).toEqual(['existing heading-unmapped *']);
});
