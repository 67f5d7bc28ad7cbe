// A repository whose page cites files of tests: 120 rows, 60 files of about 10 KB in three languages, a third of them with a condition, three with a skip.
import { counter, openRepository } from './generate-wide.js';

export const TESTS_PAGE = 'docs/status-matrix.md';

const ROWS = 120;
const TESTS = 60;
const CASES = 70;

/** A test of each language, as its formatter writes it. */
const LANGUAGES = [
  {
    extension: 'rs',
    head: () => '//! Checks of the harbor.\nuse harbor::berth;\n\n',
    mark: { condition: '#[cfg(feature = "tide")]\n', skip: '#[ignore = "needs a crane"]\n' },
    test: (name, mark) =>
      `${mark}#[test]\nfn ${name}() {\n    let berth = berth("A", 3);\n    assert_eq!(berth.len(), 3);\n}\n\n`,
  },
  {
    extension: 'py',
    head: () => '"""Checks of the harbor."""\nimport pytest\n\nfrom harbor import berth\n\n\n',
    mark: {
      condition: '@pytest.mark.skipif(not TIDE, reason="needs a tide")\n',
      skip: '@pytest.mark.skip(reason="needs a crane")\n',
    },
    test: (name, mark) =>
      `${mark}def test_${name}():\n    """Berths are counted."""\n    berths = berth("A", 3)\n    assert len(berths) == 3\n\n\n`,
  },
  {
    extension: 'test.ts',
    head: () => "// Checks of the harbor.\nimport { berth } from '../src/berth.ts';\n\n",
    mark: { condition: '.skipIf(!TIDE)', skip: '.skip' },
    test: (name, mark) =>
      `it${mark}('${name} counts berths', () => {\n  const berths = berth('A', 3);\n  expect(berths).toHaveLength(3);\n});\n\n`,
  },
];

function renderTests(index, pick) {
  const { head, mark, test } = LANGUAGES[index % LANGUAGES.length];
  const kind = index % 20 === 7 ? 'skip' : index % 3 === index % 2 ? 'condition' : null;
  const cases = Array.from({ length: CASES }, (_, number) =>
    test(`berth_${index}_${number}`, kind !== null && pick(10) === 0 ? mark[kind] : ''),
  );
  return head() + cases.join('');
}

const pathOf = (index) => `tests/part-${index % 6}/case_${index}.${LANGUAGES[index % LANGUAGES.length].extension}`;

/** Makes it in a new temporary folder. */
export function generateTests() {
  const { folder, write, commit } = openRepository('tests');
  const pick = counter(17);
  for (let index = 0; index < TESTS; index += 1) write(pathOf(index), renderTests(index, pick));
  for (let index = 0; index < 40; index += 1) write(`src/part-${index}.ts`, `export const part${index} = ${index};\n`);
  const row = (_, index) =>
    `| R-${Math.floor(index / 10)}.${index % 10} | Item ${index} and what it is about | ${pick(4) === 0 ? 'partial' : 'done'} | \`src/part-${pick(40)}.ts\`, \`src/part-${pick(40)}.ts\` | \`${pathOf(index % TESTS)}\` | ${index % 4 === 0 ? 'Something is still open.' : '-'} |`;
  write(
    TESTS_PAGE,
    [
      '# Status',
      '',
      '| ID | Item | Status | Evidence | Tests | Gap |',
      '|---|---|---|---|---|---|',
      ...Array.from({ length: ROWS }, row),
      '',
    ].join('\n'),
  );
  commit('Everything');
  return folder;
}
