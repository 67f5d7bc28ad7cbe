// Says in words why a reference resolved as it did: the one place where a code becomes a sentence.
import { unreachable } from '../text/unreachable.ts';
import type { GlobProblem, LineWhy, LineWhyCode, PlaceWhy, TableDoubt, Why, WhyCode } from './resolution.ts';

type Sentences = { readonly [Code in WhyCode]: (why: Why<Code>) => string };

const TRUNCATED = 'the list of files is incomplete';
const NO_FILE = 'no file matches';

const OPAQUE = {
  url: 'URLs are not fetched',
  ticket: 'tickets are not looked up',
  prose: 'plain words, not a reference',
  placeholder: 'a placeholder: the cell is left open',
} as const;

const SENTENCES: Sentences = {
  'from-root': explainPlace,
  'from-page': explainPlace,
  'in-folder': explainPlace,
  'unique-end': explainPlace,
  ambiguous: ({ paths, more }) => `could be ${paths.join(', ')}${more > 0 ? ` or ${more} more` : ''}`,
  shortened: ({ path }) => `short for ${path}, the only match`,
  outside: () => 'outside the repository',
  'truncated-listing': () => TRUNCATED,
  dangling: ({ to }) => `a symbolic link to ${to}, which does not exist`,
  'behind-link': ({ kind, path }) => `behind the ${kind === 'link' ? 'symbolic link' : 'submodule'} ${path}`,
  'perhaps-in-submodule': ({ path }) =>
    `not found, but it may be in ${path === null ? 'a submodule' : `the submodule ${path}`}`,
  'left-for-submodule': ({ path }) => `removed in this change, but the submodule ${path} may have it now`,
  'perhaps-written': ({ path }) => `the program may write a file or folder with this name (see ${path})`,
  'path-too-long': () => 'too long to be a path',
  'empty-path': () => 'no path is left after the root',
  'not-surely-path': () => 'not found, and may not be a path',
  'kept-empty': () => 'the folder held only a file that keeps it in git',
  nowhere: () => 'not found',
  'other-case': () => 'found only in another letter case',
  'other-form': () => 'found only in another Unicode form',
  'own-address': () => 'the URL points into this repository',
  'own-address-empty': () => 'the URL points into this repository, but nothing is there',
  'other-branch': () => 'not on this branch, but the URL may name another one',
  ignored: () => 'ignored by git, so never committed',
  'other-repository': ({ name }) => `in another repository, ${name}, according to the page`,
  'other-project': ({ language, column }) =>
    `of another project, according to the header “${column}”: no ${language} file is here`,
  'of-record': () => 'the page says that it is kept as a record',
  'to-come': () => 'not created yet, according to the row',
  'spoken-of': () => 'mentioned in a sentence, not cited',
  opaque: ({ kind }) => OPAQUE[kind],
  failed: () => 'Matrix Guard failed while looking for it',
  unsought: () => 'not looked for',

  'glob-matches': ({ count, capped, place }) =>
    `${capped ? `${count} or more files match` : count === 1 ? 'one file matches' : `${count} files match`} ${explainPlace(place)}`,
  'glob-refused': ({ problem }) => explainProblem(problem),
  'glob-too-costly': () => 'the globs of this run would be compared with too many files',
  'glob-behind-link': () => 'behind a symbolic link or submodule',
  'glob-unmatched': () => NO_FILE,
  'glob-not-surely-files': () => `${NO_FILE}, and it may not be a glob`,

  'command-unknown': () => 'an unknown command',
  'command-undefined': () => 'the repository does not define this command, so it cannot be checked',
  'defined-in': ({ path }) => `defined in ${path}`,
  'target-is-file': () => 'a file with this name exists',
  'runner-file-absent': ({ file }) => `${file} does not exist`,
  'table-doubt': ({ doubt }) => explainDoubt(doubt),
  'target-doubtful': ({ doubt }) => `not found, but ${explainDoubt(doubt)}`,
  'target-is-pattern': () => 'the name is a pattern, not one target',
  'installed-tool': () => 'no script with this name; it may be an installed tool',
  'target-undefined': ({ file }) => `not defined in any ${file}`,
  'command-file-unreadable': () => 'the file could not be read',
  'file-lacks-target': ({ path, target }) => `${path} does not have ${target}`,
  'only-module': () => 'the only module with this name',
  'installed-module': () => 'no module with this name here; it may be installed',
  'package-unnamed': () => 'the command names no package',
  'package-absent': () => 'no such package',
  'package-present': () => 'the package exists',
  'nothing-to-look-for': () => 'the command names no file or target',
  'built-from': () => 'the file that cargo builds it from',
  'named-in': ({ path }) => `named in ${path}`,
  'cargo-target-absent': ({ kind }) => `no ${kind} target with this name`,
  'no-search': () => 'files cannot be searched here',
  'found-in': ({ path }) => `found in ${path}`,
  'no-source-has': ({ language, name }) => `no ${language} file has ${name}`,

  'commit-known': ({ day }) => `a commit from ${day}`,
  'commit-limit': ({ most }) => `only the first ${most} commits that pages cite are looked up`,
  'commit-not-in-head': () => 'a commit that is not in the history of head (another branch, or squashed?)',
  'commit-unknown': () => 'not a commit of this repository (squashed, or from another repository?)',
  'commit-ambiguous': () => 'more than one commit id begins with this',
  'history-unavailable': ({ reason }) => reason,

  'deleted-here': () => 'deleted in this change',
  'renamed-here': ({ to }) => `renamed to ${to} in this change`,
  'gone-perhaps-renamed': () => 'removed in this change, perhaps by a rename',
  'matches-deleted': () => 'every match was deleted in this change',
  'matches-renamed': ({ to }) => `its matches were renamed in this change: ${to}`,
  'target-was-there': () => 'it existed before this change',

  'name-in-file': ({ path }) => `${explain(path)}; the name is in it`,
  'name-not-in-file': ({ path, elsewhere }) =>
    elsewhere.length > 0 ? `not in ${path}; found in ${elsewhere.join(', ')}` : `not in ${path}`,
  'name-vanished': ({ from, documented }) =>
    `was in ${from}; now ${documented ? 'only documentation has it' : 'no file has it'}`,
  'name-vanished-since': ({ from, commit }) =>
    `was in ${from} when the row was last written (${commit.slice(0, 7)}); now only documentation has it`,
  'name-moved': ({ from }) => `was in ${from ?? 'a cited file'}; now no cited file has it`,
  'name-in-row': ({ path }) => `found in ${path}, which the row cites`,
  'name-in-document': ({ path }) => `found in ${path}, which another row cites`,
  'name-in-tree': ({ path }) => `found in ${path}, which no row cites`,
  'name-still-defined': ({ path }) => `still defined in ${path}`,
  'name-part': ({ path }) => `only part of a longer name in ${path}`,
  'name-pattern': () => 'part of a name, or a pattern, not a whole name',
  'name-mentioned': ({ path }) => `only mentioned in ${path}`,
  'name-printed': () => 'not found, but a command prints it, according to the row',
  'name-is-file': ({ path }) => `${path} has this name`,
  'name-nowhere': ({ name }) => `no file has the name ${name}`,
  'name-unsearchable': () => 'not in the cited files; the other files cannot be searched here',
  unreadable: ({ path }) => `${path ?? 'a cited file'} could not be read`,
};

const LINES: { readonly [Code in LineWhyCode]: (why: LineWhy<Code>) => string } = {
  unreadable: ({ path }) => `${path} could not be read`,
  'shorter-before': () => 'the file had fewer lines before',
  'too-different': ({ path }) => `${path} changed too much to follow its lines`,
  'other-branch': () => 'the URL may name another branch',
  'repeated-line': () => 'the file has the cited lines more than once',
  'committed-later': () => 'the lines moved between the verified commit and the commit of the page',
  'new-on-renamed': () => 'this change adds the line reference and renames the file',
  'history-unknown': () => 'the history of the page could not be read',
  'other-file': () => 'the lines may be of another file: write its whole path',
  grown: () => 'more lines were added between the cited ones than there were',
  'old-drift': () => 'the line reference was already wrong before this change',
  guessed: () => 'many line numbers of the page were wrong when they were written',
  'shows-nothing': () => 'the cited line shows nothing of what its row says',
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
      return `in ${place.folder}, which the table named before`;
    case 'unique-end':
      return place.folder === null
        ? 'the only path with this ending'
        : `the only path under ${place.folder} with this ending`;
    case 'matches-end':
      return 'in any folder';
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
      return `the glob expands to more than ${problem.most} alternatives`;
    case 'nested-braces':
      return 'the glob has nested braces';
    case 'counting':
      return 'the glob has a range with `..`';
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
      return 'it makes targets with $(eval)';
    case 'variables':
      return 'its targets contain variables';
    case 'unreadable':
      return 'it could not be read';
    case 'imports':
      return 'it imports other files';
    case 'includes-others':
      return 'it includes other files';
    case 'no-tasks':
      return 'no tasks were recognized in it';
    default:
      return unreachable(doubt);
  }
}
