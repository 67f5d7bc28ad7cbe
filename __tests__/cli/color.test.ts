// When output is coloured.
import { decideColor } from '../../src/cli/output/color.ts';

describe('colour', () => {
  it.each([
    { name: 'a terminal', when: undefined, env: {}, terminal: true, expected: true },
    { name: 'a pipe', when: undefined, env: {}, terminal: false, expected: false },
    { name: 'a dumb terminal', when: 'auto', env: { TERM: 'dumb' }, terminal: true, expected: false },
    { name: 'NO_COLOR in a terminal', when: undefined, env: { NO_COLOR: '1' }, terminal: true, expected: false },
    { name: 'an empty NO_COLOR', when: undefined, env: { NO_COLOR: '' }, terminal: true, expected: true },
    { name: 'FORCE_COLOR in a pipe', when: undefined, env: { FORCE_COLOR: '1' }, terminal: false, expected: true },
    { name: 'an empty FORCE_COLOR', when: undefined, env: { FORCE_COLOR: '' }, terminal: false, expected: true },
    {
      name: 'FORCE_COLOR=0 in a terminal',
      when: undefined,
      env: { FORCE_COLOR: '0' },
      terminal: true,
      expected: false,
    },
    {
      name: 'NO_COLOR against FORCE_COLOR',
      when: undefined,
      env: { NO_COLOR: '1', FORCE_COLOR: '1' },
      terminal: true,
      expected: false,
    },
    {
      name: '--color always against NO_COLOR',
      when: 'always',
      env: { NO_COLOR: '1' },
      terminal: false,
      expected: true,
    },
    {
      name: '--color never against FORCE_COLOR',
      when: 'never',
      env: { FORCE_COLOR: '1' },
      terminal: true,
      expected: false,
    },
  ])('$name: $expected', ({ when, env, terminal, expected }) => {
    expect(decideColor({ when, env, terminal })).toBe(expected);
  });
});
