// What submodules are called, and which of them a page names.
import { listNamed } from '../../src/evidence/locate/hidden-paths.ts';
import { nameSubmodules } from '../../src/evidence/locate/submodule-names.ts';

const modules = (...pairs: readonly (readonly [path: string, url: string])[]): string =>
  pairs.map(([path, url]) => `[submodule "${path}"]\n\tpath = ${path}\n\turl = ${url}\n`).join('');

const namesOf = (folders: readonly string[], text = ''): Readonly<Record<string, string | null>> =>
  Object.fromEntries(nameSubmodules(folders, text).byName);

type Case = readonly [
  what: string,
  folders: readonly string[],
  modules: string,
  names: Readonly<Record<string, string | null>>,
];

const CASES: readonly Case[] = [
  ['by its folder', ['plugins/Tides'], '', { tides: 'plugins/Tides' }],
  ['not by a folder that many have', ['vendor/core', 'third_party/zlib/src'], '', {}],
  ['by none that two have', ['a/tides', 'b/tides'], '', { tides: null }],
  [
    'by its repository and the words of that',
    ['plugins/x'],
    modules(['plugins/x', 'https://git.example/us/Acme-Tides.git//']),
    { x: 'plugins/x', 'acme-tides': 'plugins/x', acme: 'plugins/x', tides: 'plugins/x' },
  ],
  [
    'by an address of ssh',
    ['plugins/x'],
    modules(['plugins/x/', 'git@git.example:tides.git']),
    { x: 'plugins/x', tides: 'plugins/x' },
  ],
  [
    'by its folder before a word of another',
    ['plugins/x', 'lib/tides'],
    modules(['plugins/x', 'us/tides']),
    { x: 'plugins/x', tides: 'lib/tides' },
  ],
  [
    'by no word that two repositories have',
    ['a/x', 'a/y'],
    modules(['a/x', 'us/acme-x'], ['a/y', 'us/acme-y']),
    { x: 'a/x', y: 'a/y', acme: null, 'acme-x': 'a/x', 'acme-y': 'a/y' },
  ],
  ['by no address of a longer line than a path', ['a/x'], modules(['a/x', `${'z'.repeat(5000)}/tides`]), { x: 'a/x' }],
  ['by what belongs to no submodule', ['a/x'], 'path = a/x\nurl = us/tides\n[core]\n', { x: 'a/x', tides: 'a/x' }],
];

it.each(CASES)('a submodule is called %s', (...[, folders, text, expected]) => {
  expect(namesOf(folders, text)).toEqual(expected);
});

it.each([
  ['by its path', 'It is in `vendor/core/`.', ['vendor/core']],
  ['by a path below it', 'See ./vendor/core/a.c, too.', ['vendor/core']],
  ['by an address', 'https://git.example/us/Tides', ['plugins/tides']],
  ['by its folder', 'The tides come in.', ['plugins/tides']],
  ['by none', 'The core of zlib, `core`, and other/vendor.', []],
  ['not by a part of a word', 'Tidesman.', []],
])('a page names a submodule %s', (_, text, expected) => {
  expect(listNamed(['vendor/core', 'plugins/tides'], text)).toEqual(expected);
});
