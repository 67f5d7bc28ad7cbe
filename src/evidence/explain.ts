// Says in words why a reference resolved as it did: the one place where a code becomes a sentence.
import { unreachable } from '../text/unreachable.ts';
import type { GlobProblem, LineWhy, LineWhyCode, PlaceWhy, TableDoubt, Why, WhyCode } from './resolution.ts';

type Sentences = { readonly [Code in WhyCode]: (why: Why<Code>) => string };

const TRUNCATED = 'the list of files is incomplete';
const NO_FILE = 'no file matches';

const OPAQUE = {
  url: 'addresses are not fetched',
  ticket: 'tickets are not looked up',
  prose: 'words, not a place',
  placeholder: 'says that there is nothing',
} as const;

const SENTENCES: Sentences = {
  'from-root': explainPlace,
  'from-page': explainPlace,
  'in-folder': explainPlace,
  'unique-end': explainPlace,
  ambiguous: ({ paths, more }) => `could be ${paths.join(', ')}${more > 0 ? ` or ${more} more` : ''}`,
  shortened: ({ path }) => `the only path that can be meant in short: ${path}`,
  outside: () => 'outside the repository',
  'truncated-listing': () => TRUNCATED,
  dangling: ({ to }) => `a symbolic link to ${to}, which does not exist`,
  'behind-link': ({ kind, path }) => `behind the ${kind === 'link' ? 'symbolic link' : 'submodule'} ${path}`,
  'path-too-long': () => 'too long for a path',
  'empty-path': () => 'names nothing',
  'not-surely-path': () => 'found nowhere, and not surely a path',
  nowhere: () => 'found nowhere',
  'other-case': () => 'found only in other upper and lower case',
  'other-form': () => 'found only in another Unicode form',
  'own-address': () => 'the address is one of this repository',
  'own-address-empty': () => 'the address is one of this repository, and nothing is there',
  'other-branch': () => 'not here, and the address may name another branch',
  ignored: () => 'ignored by git, so no commit has it',
  'to-come': () => 'still to be made, as the row says',
  'spoken-of': () => 'a sentence mentions it and does not cite it',
  opaque: ({ kind }) => OPAQUE[kind],
  failed: () => 'Matrix Guard failed to look',
  unsought: () => 'not looked for',

  'glob-matches': ({ count, capped, place }) =>
    `${capped ? `${count} or more files match` : count === 1 ? 'one file matches' : `${count} files match`} ${explainPlace(place)}`,
  'glob-refused': ({ problem }) => explainProblem(problem),
  'glob-too-costly': () => 'the globs of this run would have to be held against too many files',
  'glob-behind-link': () => 'behind a symbolic link or submodule',
  'glob-unmatched': () => NO_FILE,
  'glob-not-surely-files': () => `${NO_FILE}, and not surely a glob of files`,

  'command-unknown': () => 'no command that is known',
  'command-untold': () => 'nothing in the repository tells whether this command works',
  'defined-in': ({ path }) => `defined in ${path}`,
  'target-is-file': () => 'a file of this name exists',
  'runner-file-absent': ({ file }) => `there is no ${file}`,
  'table-doubt': ({ doubt }) => explainDoubt(doubt),
  'target-doubtful': ({ doubt }) => `not found, but ${explainDoubt(doubt)}`,
  'target-is-pattern': () => 'the name is a pattern',
  'installed-tool': () => 'no script of this name; it may be an installed tool',
  'target-undefined': ({ file }) => `no ${file} defines it`,
  'command-file-unreadable': () => 'the file could not be read',
  'file-lacks-target': ({ path, target }) => `${path} does not have ${target}`,
  'only-module': () => 'the only module of this name',
  'installed-module': () => 'no module of this name here; it may be installed',
  'package-unnamed': () => 'names no package',
  'package-absent': () => 'no such package',
  'package-present': () => 'the package is there',
  'nothing-to-look-for': () => 'names nothing that could be looked for',
  'built-from': () => 'the file cargo builds it from',
  'named-in': ({ path }) => `named in ${path}`,
  'cargo-target-absent': ({ kind }) => `no ${kind} target of this name`,
  'no-search': () => 'the source cannot search',
  'found-in': ({ path }) => `found in ${path}`,
  'no-source-has': ({ language, name }) => `no ${language} file has ${name}`,

  'commit-known': ({ day }) => `a commit of ${day}`,
  'commit-limit': ({ most }) => `only the first ${most} commits that head's pages name are looked up`,
  'commit-not-in-head': () => 'a commit that head does not contain: of another branch, or squashed since',
  'commit-unknown': () => 'no commit here has this id: squashed since, or of another repository',
  'commit-ambiguous': () => 'several commits have an id that begins so',
  'history-unavailable': ({ reason }) => reason,

  'deleted-here': () => 'deleted in this change',
  'renamed-here': ({ to }) => `renamed to ${to} in this change`,
  'gone-perhaps-renamed': () => 'removed in this change, perhaps by a rename',
  'matches-deleted': () => 'every match was deleted in this change',
  'matches-renamed': ({ to }) => `its matches were renamed in this change: ${to}`,
  'target-was-there': () => 'it was there before this change',

  'name-in-file': ({ path }) => `${explain(path)}; the name is in it`,
  'name-not-in-file': ({ path, elsewhere }) =>
    elsewhere.length > 0 ? `not in ${path}; found in ${elsewhere.join(', ')}` : `not in ${path}`,
  'name-vanished': ({ from, documented }) =>
    `was in ${from} before, and ${documented ? 'only documentation' : 'no file'} has it now`,
  'name-vanished-since': ({ from, commit }) =>
    `was in ${from} when the row was last written (${commit.slice(0, 7)}), and only documentation has it now`,
  'name-moved': ({ from }) => `was in ${from ?? 'a cited file'} before and is in no cited file now`,
  'name-in-row': ({ path }) => `found in ${path}, which the row cites`,
  'name-in-document': ({ path }) => `found in ${path}, which another row cites`,
  'name-in-tree': ({ path }) => `found in ${path}, which no row cites`,
  'name-still-defined': ({ path }) => `defined in ${path}, as before this change`,
  'name-part': ({ path }) => `only a part of a longer name in ${path}`,
  'name-mentioned': ({ path }) => `only mentioned in ${path}`,
  'name-is-file': ({ path }) => `${path} has this name`,
  'name-nowhere': ({ name }) => `no file has the name ${name}`,
  'name-unsearchable': () => 'not in a cited file, and the source cannot search the rest',
  unreadable: ({ path }) => `${path ?? 'a cited file'} could not be read`,
};

const LINES: { readonly [Code in LineWhyCode]: (why: LineWhy<Code>) => string } = {
  unreadable: ({ path }) => `${path} could not be read`,
  'shorter-before': () => 'the file was shorter than that before',
  'too-different': ({ path }) => `${path} differs too much to be compared line by line`,
  'other-branch': () => 'the address may name another branch',
  'repeated-line': () => 'its file has the cited lines more than once',
  'committed-later': () => 'the page was committed after it was verified, and the lines moved in between',
  'new-on-renamed': () => 'this change adds the anchor and renames the file',
  'history-unknown': () => 'the history of the page could not be read',
  'old-drift': () => 'it did not point at what was cited before this change either',
};

/** One clause: which way a reference was found, or what could not be looked at. */
export function explain<Code extends WhyCode>(why: Why<Code>): string {
  return SENTENCES[why.code](why);
}

/** One clause: why an anchor could not be followed. */
export function explainLines<Code extends LineWhyCode>(why: LineWhy<Code>): string {
  return LINES[why.code](why);
}

function explainPlace(place: PlaceWhy): string {
  switch (place.code) {
    case 'from-root':
      return 'from the repository root';
    case 'from-page':
      return 'from the page’s folder';
    case 'in-folder':
      return `in ${place.folder}, named before`;
    case 'unique-end':
      return place.folder === null ? 'the only path that ends so' : `the only path under ${place.folder} that ends so`;
    case 'matches-end':
      return 'anywhere';
    default:
      return unreachable(place);
  }
}

function explainProblem(problem: GlobProblem): string {
  switch (problem.kind) {
    case 'length':
      return `the glob is longer than ${problem.most} characters`;
    case 'stars':
      return `the glob has more than ${problem.most} stars`;
    case 'alternatives':
      return `the glob stands for more than ${problem.most} alternatives`;
    case 'nested-braces':
      return 'the glob has nested braces';
    case 'counting':
      return 'the glob counts with `..`';
    default:
      return unreachable(problem);
  }
}

function explainDoubt(doubt: TableDoubt): string {
  switch (doubt.kind) {
    case 'truncated-listing':
      return TRUNCATED;
    case 'too-many-files':
      return `only ${doubt.read} of ${doubt.all} files were read`;
    case 'file-unreadable':
      return `${doubt.path} could not be read`;
    case 'includes':
      return `it includes ${doubt.path}`;
    case 'eval':
      return 'targets made by $(eval)';
    case 'variables':
      return 'targets with variables';
    case 'unreadable':
      return 'it could not be read';
    case 'imports':
      return 'it imports other files';
    case 'includes-others':
      return 'it includes other files';
    case 'no-tasks':
      return 'it has no tasks that could be read';
    default:
      return unreachable(doubt);
  }
}
