// What a reference means in one snapshot, and why: codes with data, which `explain` alone turns into sentences.
import type { EntryKind } from '../repository/repository.ts';
import type { HiddenPath } from './locate/hidden-paths.ts';

export type ResolutionState = 'present' | 'missing' | 'unverifiable';

export interface Resolution {
  readonly state: ResolutionState;
  /** The file or folder in the repository the reference means (folders without closing slash); for a missing one where it was looked for. */
  readonly target: string | null;
  /** The nearest path that exists, for a missing one (of a command: the nearest target or script); null where none is unambiguous. */
  readonly candidate: string | null;
  /** Set where `path::name` is missing for its name: the file is there, and the name is nowhere in it. */
  readonly lacksName?: true;
  /** Set for a missing path whose candidate is the one file of its name, and has the cited name if there is one: only the pointer is wrong. */
  readonly moved?: true;
  /** Which way it was found, or what could not be looked at; `explain` puts it into words. */
  readonly why: Why;
  /** Paths looked for, in order. Shown by `inspect`. */
  readonly tried: readonly string[];
}

/** A resolution of which nothing more is known than is given. */
export const makeResolution = (
  state: ResolutionState,
  why: Why,
  rest: Partial<Omit<Resolution, 'state' | 'why'>> = {},
): Resolution => ({ state, target: null, candidate: null, why, tried: [], ...rest });

/** A reference looked up in one snapshot, as far as paths, globs and commands go; names are judged later. */
export interface Located {
  readonly resolution: Resolution;
  /** Files the reference means: itself, the matches of a glob. A folder means itself. */
  readonly files: readonly string[];
}

/** Where a path or glob was looked for, and found. */
interface PlaceData {
  'from-root': object;
  'from-page': object;
  /** A folder named before, in the cell, the row or the table. */
  'in-folder': { readonly folder: string };
  /** Found by its end. `folder`: it is the only such path under this folder; null where it is the only one of all. */
  'unique-end': { readonly folder: string | null };
  'matches-end': object;
}

interface PathData extends Omit<PlaceData, 'matches-end'> {
  /** Several paths end so: the first few, and how many more. */
  ambiguous: { readonly paths: readonly string[]; readonly more: number };
  /** The one file whose path the written one leaves folders out of. */
  shortened: { readonly path: string };
  outside: object;
  'truncated-listing': object;
  /** A symbolic link that leads to nothing. */
  dangling: { readonly to: string };
  'behind-link': { readonly kind: Exclude<EntryKind, 'file'>; readonly path: string };
  /** Not found here; it may be in this submodule, or, where it is null, in any. */
  'perhaps-in-submodule': HiddenPath;
  /** Its folder left in this change, and this submodule may have it now. */
  'left-for-submodule': { readonly path: string };
  /** This change takes the one file of that name away, and this file of code has the name in quotes. */
  'perhaps-written': { readonly path: string };
  'path-too-long': object;
  'empty-path': object;
  'not-surely-path': object;
  /** A folder that held nothing but what keeps it in git. */
  'kept-empty': object;
  nowhere: object;
  'other-case': object;
  'other-form': object;
  'own-address': object;
  'own-address-empty': object;
  'other-branch': object;
  /** Git keeps it out of the repository, so that no commit has it. */
  ignored: object;
  /** The page says that it is in another repository. `beside`: by a name before it in its cell, not in its path. */
  'other-repository': { readonly name: string; readonly beside: boolean };
  /** A file of the original, below a header that names a language of which this repository has no file. */
  'other-project': { readonly language: string; readonly column: string };
  /** Of a row that is not started, or called new or planned: nobody says that it is there. */
  'to-come': object;
  /** The page itself says that it is kept as it was. */
  'of-record': object;
  /** A sentence speaks of it, and does not cite it. */
  'spoken-of': object;
  /** A kind that is not looked up at all. */
  opaque: { readonly kind: 'url' | 'ticket' | 'prose' | 'placeholder' };
  /** A bare name before the names are looked for. */
  unsought: object;
  /** Matrix Guard itself failed. */
  failed: object;
}

/** What a glob asks that is not matched, with the bound it exceeds. */
export type GlobProblem =
  | { readonly kind: 'length' | 'stars' | 'alternatives'; readonly most: number }
  | { readonly kind: 'nested-braces' | 'counting' };

interface GlobData {
  'glob-matches': { readonly count: number; readonly capped: boolean; readonly place: PlaceWhy };
  'glob-refused': { readonly problem: GlobProblem };
  /** The globs of the run would have to be held against too many files. */
  'glob-too-costly': object;
  /** What it would match may be where no tree shows it. */
  'glob-behind-link': object;
  'glob-unmatched': object;
  'glob-not-surely-files': object;
}

/** Why a table of targets or scripts may define more than can be read from it. */
export type TableDoubt =
  | { readonly kind: 'truncated-listing' }
  | { readonly kind: 'too-many-files'; readonly read: number; readonly all: number }
  | { readonly kind: 'file-unreadable'; readonly path: string }
  | { readonly kind: 'includes'; readonly path: string }
  | { readonly kind: 'eval' | 'variables' | 'unreadable' | 'imports' | 'includes-others' | 'no-tasks' };

interface CommandData {
  'command-unknown': object;
  'command-undefined': object;
  'defined-in': { readonly path: string };
  'target-is-file': object;
  'runner-file-absent': { readonly file: string };
  'table-doubt': { readonly doubt: TableDoubt };
  /** Not found in a table that may not be whole. */
  'target-doubtful': { readonly doubt: TableDoubt };
  'target-is-pattern': object;
  'installed-tool': object;
  'target-undefined': { readonly file: string };
  'command-file-unreadable': object;
  'file-lacks-target': { readonly path: string; readonly target: string };
  'only-module': object;
  'installed-module': object;
  'package-unnamed': object;
  'package-absent': object;
  'package-present': object;
  'nothing-to-look-for': object;
  'built-from': object;
  'named-in': { readonly path: string };
  'cargo-target-absent': { readonly kind: string };
  'no-search': object;
  'found-in': { readonly path: string };
  'no-source-has': { readonly language: 'Go' | 'Rust'; readonly name: string };
}

interface CommitData {
  'commit-known': { readonly day: string };
  'commit-limit': { readonly most: number };
  'commit-not-in-head': object;
  'commit-unknown': object;
  'commit-ambiguous': object;
  /** In the words of the repository that could not tell. */
  'history-unavailable': { readonly reason: string };
}

interface ChangeData {
  'deleted-here': object;
  'renamed-here': { readonly to: string };
  /** Nobody could say whether this change deleted or renamed it. */
  'gone-perhaps-renamed': object;
  'matches-deleted': object;
  'matches-renamed': { readonly to: string };
  'target-was-there': object;
}

interface NameData {
  /** `path::name`: how the path was found. */
  'name-in-file': { readonly path: Why };
  'name-not-in-file': { readonly path: string; readonly elsewhere: readonly string[] };
  'name-vanished': { readonly from: string; readonly documented: boolean };
  /** Code had it when the row was last written, at this commit, and only documentation has it now. */
  'name-vanished-since': { readonly from: string; readonly commit: string };
  'name-moved': { readonly from: string | null };
  'name-in-row': { readonly path: string };
  'name-in-document': { readonly path: string };
  'name-in-tree': { readonly path: string };
  'name-still-defined': { readonly path: string };
  'name-part': { readonly path: string };
  /** How names begin, or how one ends, and no file has any that does. */
  'name-pattern': object;
  /** A test of this name is only spoken of. */
  'name-mentioned': { readonly path: string };
  /** A command prints it, as its cell says. */
  'name-printed': object;
  /** A file is called so. */
  'name-is-file': { readonly path: string };
  'name-nowhere': { readonly name: string };
  'name-unsearchable': object;
  /** `path`: null where it is not known which cited file. */
  unreadable: { readonly path: string | null };
}

type WhyData = PathData & GlobData & CommandData & CommitData & ChangeData & NameData;

export type WhyCode = keyof WhyData;

/** One reason, distinguished by `code`. */
export type Why<Code extends WhyCode = WhyCode> = { [C in Code]: { readonly code: C } & WhyData[C] }[Code];

/** Where the matches of a glob are. */
export type PlaceWhy = { [C in keyof PlaceData]: { readonly code: C } & PlaceData[C] }[keyof PlaceData];

interface LineData {
  unreadable: { readonly path: string };
  'shorter-before': object;
  'too-different': { readonly path: string };
  'other-branch': object;
  /** Too short for the lines, and the row does not say which file it means. */
  'other-file': object;
  /** What is cited is in the file more than once, and nothing around it tells which it was. */
  'repeated-line': object;
  /** More lines were put between the cited ones than there were. */
  grown: object;
  /** The page was committed after it was verified, and the lines moved in between. */
  'committed-later': object;
  /** The file was renamed, and the page did not have the anchor before. */
  'new-on-renamed': object;
  /** The page's history could not be read. */
  'history-unknown': object;
  /** It pointed elsewhere before the change already. */
  'old-drift': object;
  /** Line numbers of its page were wrong when they were written, and nothing in its row confirms it. */
  guessed: object;
  /** What it cites can hardly be meant, and no word of its row is there. */
  'shows-nothing': object;
}

export type LineWhyCode = keyof LineData;

/** Why lines could not be followed. */
export type LineWhy<Code extends LineWhyCode = LineWhyCode> = {
  [C in Code]: { readonly code: C } & LineData[C];
}[Code];
