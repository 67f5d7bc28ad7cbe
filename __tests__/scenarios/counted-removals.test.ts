// How many rows a change removed is said as far as it is proven: at least those that are nowhere else, and none that may be in a row that groups them anew.
import { judgeChange, saidBy, type Files } from '../helpers/judge-change.ts';
import { PAGE, STOCK } from '../helpers/kind-members.ts';

const CONFIGURATION = `documents:\n  - ${PAGE}\nrules: { verification-missing: off }\n`;

const tableOf = (head: string, rows: readonly string[]): string =>
  [`| ${head} |`, `|${head.replaceAll(/[^|]+/g, '---')}|`, ...rows.map((row) => `| ${row} |`), ''].join('\n');

async function judge(before: string, after: string, gone: readonly string[] = []): Promise<readonly string[]> {
  const left = Object.fromEntries(Object.entries(STOCK).filter(([path]) => !gone.includes(path)));
  const of = (files: Files, text: string): Files => ({ ...files, [PAGE]: `# Kiln\n\n${text}` });
  const report = await judgeChange({
    before: of(STOCK, before),
    after: of(left, after),
    configuration: CONFIGURATION,
  });
  return saidBy('row-removed', report).flatMap(({ message, shown }) => (shown === true ? [message ?? ''] : []));
}

describe('rows of a section that goes', () => {
  const HEAD = 'Function | Status | Evidence';
  const firing = [
    '`fire()` | done | `src/bowl.py`',
    '`start()` | done | `src/cup.py`',
    '`stop()` | done | `src/ewer.py`',
  ];
  const glazing = [
    '`dip()` | done | `src/dish.py`',
    '`start()` | done | `src/dish.py`',
    '`brush()` | done | `src/dish.py`',
  ];
  const section = (title: string, rows: readonly string[]): string => `## ${title}\n\n${tableOf(HEAD, rows)}\n`;
  const before = section('Firing', firing) + section('Glazing', glazing);

  it('are said to be more than those whose name no other row has', async () => {
    expect(await judge(before, section('Firing', firing))).toEqual([
      `This change removes rows from \`${PAGE}\`, among them dip() (done) and brush() (done).`,
    ]);
  });

  it('are said to be more than those that claimed something', async () => {
    const more = [...glazing.filter((row) => !row.includes('start')), '`spray()` | N/A | -'];
    expect(await judge(section('Firing', firing) + section('Glazing', more), section('Firing', firing))).toEqual([
      `This change removes rows from \`${PAGE}\`, among them dip() (done) and brush() (done).`,
    ]);
  });

  it('are so many where all are named', async () => {
    const [dip = '', , brush = ''] = glazing;
    expect(
      await judge(section('Firing', firing) + section('Glazing', [dip, brush]), section('Firing', firing)),
    ).toEqual([`This change removes 2 rows from \`${PAGE}\`: dip() (done) and brush() (done).`]);
  });
});

it('of many rows five are named, and no number', async () => {
  const row = (name: string): string => `\`${name}()\` | done | \`src/bowl.py\``;
  const names = ['wedge', 'throw', 'trim', 'dry', 'glaze', 'fire', 'crate'];
  const table = (own: readonly string[]): string => tableOf('Function | Status | Evidence', own.map(row));
  expect(await judge(table(['dig', ...names]), table(['dig']))).toEqual([
    `This change removes rows from \`${PAGE}\`, among them wedge() (done), throw() (done), trim() (done), dry() (done) and glaze() (done).`,
  ]);
});

describe('ranges of ids', () => {
  const HEAD = 'Part | Requirements | Evidence | Status';
  const row = (part: string, ids: string, file: string): string => `${part} | ${ids} | \`src/${file}.py\` | done`;
  const BEFORE = [
    row('Kiln', 'REQ_KILN_00001-00009', 'bowl'),
    row('Wood firing', 'REQ_FIRE_WOOD_00001-00012', 'cup'),
    row('Gas firing', 'REQ_FIRE_GAS_00001-00007', 'dish'),
  ];
  const [KILN = ''] = BEFORE;
  const text = (rows: readonly string[]): string => tableOf(HEAD, rows);

  it('that are grouped anew are not removed', async () => {
    const now = [KILN, row('Firing', 'REQ_FIRE_00001-00015', 'ewer')];
    expect(await judge(text(BEFORE), text(now))).toEqual([]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['nothing comes in their place', [KILN]],
    ['another range only ends elsewhere', [row('Kiln', 'REQ_KILN_00001-00010', 'bowl')]],
    ['a single id comes', [KILN, row('Shelf', 'REQ_SHELF_00001', 'ewer')]],
  ])('are removed where %s', async (_, now) => {
    const [said = '', ...more] = await judge(text(BEFORE), text(now));
    expect(more).toEqual([]);
    expect(said).toMatch(/^This change removes (?:at least )?[12] rows? /);
    expect(said).toContain('FIRE_');
  });

  it('are removed with their evidence, however the rest is grouped', async () => {
    const now = [KILN, row('Firing', 'REQ_FIRE_00001-00015', 'ewer')];
    const [said = ''] = await judge(text(BEFORE), text(now), ['src/cup.py', 'src/dish.py']);
    expect(said).toMatch(/removes (?:at least )?[12] rows? /);
  });

  it('leave single ids of another name to be reported', async () => {
    const single = row('Door', 'DOOR_00001', 'ewer');
    const now = [KILN, row('Firing', 'REQ_FIRE_00001-00015', 'dish')];
    const [said = ''] = await judge(text([...BEFORE, single]), text(now));
    expect(said).toContain('DOOR_00001');
    expect(said).not.toContain('WOOD');
  });
});
