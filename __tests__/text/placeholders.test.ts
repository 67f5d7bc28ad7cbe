// What says nothing: in any cell, in a cell of evidence, in a stamp.
import { isEvidencePlaceholder, isPlaceholder, isStampPlaceholder } from '../../src/text/placeholders.ts';

it.each([
  // text, in any cell, in evidence, in a stamp
  ['', true, true, true],
  ['-', true, true, true],
  ['—', true, true, true],
  ['TBD', true, true, true],
  ['tba', true, true, true],
  ['N/A', true, true, true],
  ['暂无', true, true, true],
  ['Ei mitään', true, true, true],
  ['Not applicable', true, true, true],
  ['Gap', false, true, false],
  ['missing', false, true, false],
  ['Puuttuu', false, true, false],
  ['Ei vielä', false, true, false],
  ['planned', false, true, false],
  ['❌', false, true, false],
  ['0', false, true, false],
  ['Gap: no tests yet', false, true, false],
  ['**TBD** (see below)', false, true, false],
  ['pending', false, true, true],
  ['unknown', false, true, true],
  ['never', false, false, true],
  ['not yet verified', false, false, true],
  ['<commit>', false, false, true],
  ['YYYY-MM-DD', false, false, true],
  ['-----', false, false, true],
  ['src/a.ts', false, false, false],
  ['abc1234', false, false, false],
  ['2026-03-03', false, false, false],
  ['gapless', false, false, false],
  ['constructor', false, false, false],
  ['x'.repeat(100_000), false, false, false],
  [`<${'x'.repeat(100_000)}>`, false, false, false],
])('%.30j', (text, ...expected) => {
  expect([isPlaceholder(text), isEvidencePlaceholder(text), isStampPlaceholder(text)]).toEqual(expected);
});
