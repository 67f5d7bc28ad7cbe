// What the command tells people to type works where they started it.
import { nameProgram } from '../../src/cli/name-program.ts';

it.each([
  ['the bundle, from the repository of the guard', '/home/a/guard/dist/cli/index.js', 'node dist/cli/index.js'],
  ['the bundle of another folder', '/opt/the guard/dist/cli/index.js', "node '/opt/the guard/dist/cli/index.js'"],
  ['the sources, which Node 20 cannot run by themselves', '/home/a/guard/src/cli/index.ts', 'npm run dev --'],
  ['an installation that a shell finds', '/usr/local/bin/matrix-guard', 'matrix-guard'],
  ['a link that no shell finds', '/opt/odd/matrix-guard', '/opt/odd/matrix-guard'],
  ['a project that has it', '/home/a/guard/node_modules/.bin/matrix-guard', 'npx matrix-guard'],
  ['the cache of npx', '/home/a/.npm/_npx/1f/node_modules/.bin/matrix-guard', 'npx github:org/matrix-guard#v1'],
])('%s', (_name, script, program) => {
  expect(nameProgram({ script, cwd: '/home/a/guard', path: '/usr/bin:/usr/local/bin' })).toBe(program);
});
