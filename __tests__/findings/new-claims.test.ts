// What head has: its files and every folder above them, whatever their names' length.
import { lookIn } from '../../src/findings/new-claims.ts';
import { evidenceSurvives } from '../../src/findings/surviving-evidence.ts';
import { FERRY } from '../helpers/ferry-page.ts';
import { documentOf, subjectOf, type Facts } from '../helpers/subject.ts';

const paths = (...names: readonly string[]): ReadonlyMap<string, string> => new Map(names.map((name) => [name, '1']));

it.each([
  ['a', true],
  ['a/b', true],
  ['a/b/c.ts', true],
  ['d.ts', true],
  ['b', false],
  ['a/', false],
  ['', false],
  ['c.ts', false],
])('has %j: %j', (path, there) => {
  expect(lookIn(paths('a/b/c.ts', 'a/b/e.ts', 'd.ts'))(path)).toBe(there);
});

it('has nothing where nobody knows the files', () => {
  expect(lookIn(null)('a')).toBe(false);
});

describe('what a page claimed survives it', () => {
  const survives = (text: string, facts: Facts, names: readonly string[] | null): boolean =>
    evidenceSurvives(
      subjectOf(documentOf(text, { facts: { 'src/ferry.ts': facts } })),
      names === null ? null : paths(...names),
    );

  it('where a done row cites a file that was there and is', () => {
    const there: Facts = { state: 'present', target: 'src/ferry.ts' };
    expect(survives(FERRY, there, ['src/ferry.ts'])).toBe(true);
    expect(survives(FERRY.replace('done', 'partial'), there, ['src/ferry.ts'])).toBe(false);
    expect(survives(FERRY, there, ['src/boat.ts'])).toBe(false);
    expect(survives(FERRY, there, null)).toBe(false);
    expect(survives(FERRY, { state: 'missing', target: 'src/ferry.ts' }, ['src/ferry.ts'])).toBe(false);
    expect(evidenceSurvives(undefined, paths('src/ferry.ts'))).toBe(false);
  });
});
