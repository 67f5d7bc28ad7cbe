// Finds the other repositories that a page names: by a path that climbs out of this one, or in words.
import type { Page } from '../../documents/page.ts';
import { folderOf } from '../../text/paths.ts';

export interface Siblings {
  /** What they are called, as written. Whether a folder here is called so is for the caller to say. */
  readonly names: ReadonlySet<string>;
  /** Those of them that the page calls another repository in words. */
  readonly called: ReadonlySet<string>;
  /** Folders at the root of one of them, which the page lists beside its name. */
  readonly folders: ReadonlyMap<string, string>;
}

/** Most characters of a page that are read, and most names that are kept. */
const MOST_CHARACTERS = 2_000_000;
const MOST_NAMES = 100;

const REPOSITORY = 'repo(?:sitory|sitories|sitorium|s)?';
/** `sibling repo`, `a separate git repository`, and the like in other languages. */
const OTHER_REPOSITORY = [
  String.raw`(?:sibling|separate|companion|external|other|another|sister)[ -](?:git |github |source )?${REPOSITORY}`,
  String.raw`(?:schwester|externes|separates|eigenes|anderes|getrenntes)[ -]?(?:git-)?${REPOSITORY}`,
  'repositorio (?:hermano|separado|externo|aparte|independiente)',
  'repositório (?:irmão|separado|externo|à parte|independente)',
  'dépôt (?:frère|voisin|séparé|externe|distinct)',
  String.raw`(?:отдельн|соседн|внешн|друг)\p{L}{1,4} репозитори\p{L}{1,3}`,
  '(?:独立|獨立|单独|單獨|外部|姊妹|另一个|另一個|其他)的?(?:仓库|倉庫)',
  '(?:別|外部|姉妹|独立した)の?リポジトリ',
].join('|');
const NAME = String.raw`[A-Za-z0-9][\w.-]{1,60}`;
/** What marks a name: code, emphasis, quotes, a link around it. */
const OPEN = '[`*_"“„\\[(]{1,5}';
const CLOSE = String.raw`[\x60*"”“\])]{1,5}(?:\([^()\s]{1,200}\))?`;
const BEING = String.raw`(?:,? (?:(?:is|are|lives?|moved|split|which is|now|in|into|to) ){0,3}(?:(?:a|an|the|our|its own|own|as|ein|un|une|um) ){0,2}|[ ,(–—-]{1,3}|は|是|在)`;
/** `` `acme-ui` sibling repo ``, `` [`acme-ui`](../acme-ui) is a separate repository ``. */
const NAMED_BEFORE = new RegExp(
  String.raw`${OPEN}(?:[\w.-]{1,60}\/)?(${NAME})\/?${CLOSE}${BEING}(?:${OTHER_REPOSITORY})(?![\p{L}\p{N}])`,
  'giu',
);
/** `` the sibling repository `acme-ui` ``, `a separate repo (acme-ui)`: without marks only what has a joint is surely a name. */
const NAMED_AFTER = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])(?:${OTHER_REPOSITORY})(?:[ :,：]{0,2}(?:(?:called|named|is|namens|llamado|nommé) )?${OPEN}(?:[\w.-]{1,60}\/)?(${NAME})\/?[\x60*"”“\])]|[ :,]{1,2}(?:(?:called|named|is) )?\(?([A-Za-z0-9][\w.]{1,40}-[\w.-]{1,40}\w)(?![\w/]))`,
  'giu',
);
/** `` sibling `acme-ui` ``, `` `acme-ui` (out of tree) ``: enough for a name that a path climbs out to. */
const CALLED = String.raw`sibling|companion|external|separate|out[- ]of[- ](?:this )?(?:tree|repo)`;
const CALLED_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${CALLED})[ :]{1,2}${OPEN}(?:\.\.\/){0,8}(${NAME})`, 'giu');
const CALLED_AFTER = new RegExp(String.raw`(?<![\w.-])(${NAME})\/?${CLOSE}[ ,(–—-]{1,3}(?:${CALLED})(?!\p{L})`, 'giu');
const CLIMBING = /(?<![\w./-])((?:\.\.\/){1,12})([A-Za-z0-9][\w.-]{1,60})(\/|(?![\w.-]))/g;
/** `../../actions`: what GitHub shows of this repository itself. */
const OF_GITHUB =
  /^(?:actions|issues|pulls?|wiki|releases|discussions|commits?|blob|tree|raw|compare|tags|branches|security|projects|milestones|labels|archive)$/;
/** Right after the words: `(packages / services / lib)`. */
const LISTED = /^ ?\(([\w.-]{1,40}\/?(?: ?[/,] ?[\w.-]{1,40}\/?){1,20})\)/;
const ONLY_FILE = /\.[A-Za-z0-9]{1,5}$/;

const known = new WeakMap<Page, Siblings>();

/** The same answer for the same page. */
export function findSiblings(page: Page): Siblings {
  const found = known.get(page) ?? readSiblings(page);
  known.set(page, found);
  return found;
}

function readSiblings({ path, text: whole }: Page): Siblings {
  const text = whole.slice(0, MOST_CHARACTERS);
  const folder = folderOf(path);
  const depth = folder === '' ? 0 : folder.split('/').length;
  const climbed = new Set<string>();
  for (const [, dots = '', name = '', slash] of text.matchAll(CLIMBING)) {
    const isOut = dots.length / 3 > depth;
    if (isOut && (slash === '/' || !ONLY_FILE.test(name)) && !OF_GITHUB.test(name) && climbed.size < MOST_NAMES)
      climbed.add(name);
  }
  const called = new Set<string>();
  const folders = new Map<string, string>();
  for (const pattern of [NAMED_BEFORE, NAMED_AFTER])
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? match[2] ?? '').replace(/\.git$/, '');
      if (called.size >= MOST_NAMES || isPlain(name)) continue;
      called.add(name);
      const listed = LISTED.exec(text.slice(match.index + match[0].length).slice(0, 400))?.[1] ?? '';
      for (const one of listed.split(/[\s/,]+/)) if (one !== '') folders.set(one, name);
    }
  const names = new Set([...climbed, ...called]);
  for (const pattern of climbed.size === 0 ? [] : [CALLED_BEFORE, CALLED_AFTER])
    for (const [, name = ''] of text.matchAll(pattern)) if (climbed.has(name)) called.add(name);
  return { names, called, folders };
}

/** Words of a sentence in the place of a name: `another repository (see …)`. */
const isPlain = (name: string): boolean => /^(?:see|e\.g\.?|i\.e\.?|and|or|the|for|not|in|at)$/i.test(name);
