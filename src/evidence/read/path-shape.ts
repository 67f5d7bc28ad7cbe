// Tells by its shape alone whether a token is a path, surely or perhaps.
import { EXTENSIONS, WELL_KNOWN } from '../../text/file-names.ts';
import { extensionOf, nameOf } from '../../text/paths.ts';

/** `sure`: nothing but a path looks so, and where it is not found it is missing. `perhaps`: only the tree can tell. `no`: never a path. */
export type PathShape = 'sure' | 'perhaps' | 'no';

/** Longest token that is looked at: the longest path that Linux and git accept on common file systems. */
export const MAX_PATH = 4096;

const DOMAIN =
  /^(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|ai|co|gov|edu|app|sh|me|info|cloud|xyz|de|eu|uk)(?::\d+)?$/i;
const MEDIA =
  /^(?:application|audio|font|image|message|model|multipart|text|video)\/(?:vnd\.|x-|\*|[a-z0-9-]{1,40}\+|json$|xml$|pdf$|zip$|html$|plain$|css$|csv$|markdown$|javascript$|yaml$|octet-stream$|form-data$|event-stream$|graphql$|wasm$|png$|jpeg$|gif$|webp$|mp4$|mpeg$)/i;
/** `localhost:8080`, `127.0.0.1`, `db:5432`: a machine and its port. */
const HOST = /^(?:localhost(?::\d+)?|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|[a-z][\w.-]*:\d{2,5})$/i;
/** Names that stand for others: `path/to/x.ts`, `adr/NNNN-title.md`, `logs/YYYY/x.log`. */
const TO_FILL_IN = /^(?:path\/to|your[-_/]|some\/path)|(?:^|[/_.-])(?:X{2,}|N{3,}|Y{4}|TBD|TODO)(?:[/_.-]|$)/;
const BRANCH = /^(?:origin|upstream|remotes|refs|heads|feature|feat|bugfix|hotfix|chore|dependabot|renovate)\//i;
const ABSOLUTE =
  /^(?:\/(?:etc|usr|home|var|tmp|opt|root|mnt|srv|bin|sbin|lib|dev|proc|sys|Users|Library|Applications|private|Volumes)(?:\/|$)|~\/|[A-Za-z]:\/|\/\/[^/]+\/)/;
const ENDPOINT =
  /^\/(?:api|v\d+|graphql|rest|rpc|auth|oauth2?|health|healthz|metrics|admin|users?|login|logout)(?:\/|$|\?)/i;
/** Characters no path in evidence has, but types, calls, expressions and templates do. */
const FOREIGN = /[<>|"'`=;!^\\\n\r\t\0]|\$\{|::|:\/\//;

/** True for file names that mean a file wherever they are (`Makefile`, `package.json`). */
function isWellKnown(path: string): boolean {
  return WELL_KNOWN.has(nameOf(path).toLowerCase());
}

/** Well-known names that are words of every page: a file is meant where they are in capitals. */
const WORDS = /^(?:licen[sc]e|notice|codeowners)$/i;

const isWellKnownFile = (path: string): boolean => {
  const name = nameOf(path);
  return isWellKnown(path) && (!WORDS.test(name) || name === name.toUpperCase());
};

/** True for a path that names a place outside any repository. */
export function isAbsolute(path: string): boolean {
  return ABSOLUTE.test(path);
}

/** True for a path with a name in it that somebody is to replace. */
export function isToFillIn(path: string): boolean {
  return TO_FILL_IN.test(path);
}

/** Judges a token without anchor and outer punctuation, separators already `/`. `code` says whether it was in code marks. */
export function pathShape(token: string, code: boolean): PathShape {
  if (token.length < 2 || token.length > MAX_PATH || FOREIGN.test(token) || /^[-@&?%#:,$]/.test(token)) return 'no';
  if (/\s/.test(token) || token.includes('(...)') || token.endsWith('()')) return 'no';
  const shape = token.includes('/') ? shapeWithSlash(token, code) : shapeOfName(token, code);
  // With a leading slash it may as well be a path of the machine (`/otel-output/spans.jsonl`), and before a colon is what kind of path, or whose.
  return shape === 'sure' && (isToFillIn(token) || /^\/|:/.test(token)) ? 'perhaps' : shape;
}

function shapeWithSlash(token: string, code: boolean): PathShape {
  if (isAbsolute(token)) return code || extensionOf(token) !== null ? 'perhaps' : 'no';
  const first = token.slice(0, token.indexOf('/'));
  const extension = extensionOf(token);
  if (DOMAIN.test(first) || HOST.test(first) || MEDIA.test(token) || ENDPOINT.test(token)) return 'no';
  if (first.startsWith('…') || first === '...') return extension === null ? 'no' : 'perhaps';
  if (isWellKnownFile(token)) return 'sure';
  if (extension === null) {
    if (token.startsWith('/') && !token.endsWith('/')) return 'no';
    if (BRANCH.test(token) && !token.endsWith('/')) return 'no';
    if (token.endsWith('/')) return /[A-Za-z]/.test(token) ? 'perhaps' : 'no';
    // Bare `and/or` is prose; in code marks it may be a folder. Dates, fractions and versions have no letter in any component.
    return (code || token.startsWith('./') || token.startsWith('../')) && /[A-Za-z]{2}/.test(token) ? 'perhaps' : 'no';
  }
  if (/[()[\]*?{},]/.test(token)) return code ? 'perhaps' : shapeOfBrackets(token);
  if (EXTENSIONS.has(extension)) return shapeOfPieces(token);
  if (!code) return 'no';
  return token.split('/').length > 2 && /^[a-z0-9]{1,4}$/.test(extension) ? 'sure' : 'perhaps';
}

/** `Foo.js/Bar.js`: every piece has an extension, so it may be a list as well as a path. */
function shapeOfPieces(token: string): PathShape {
  const folders = token.split('/').slice(0, -1);
  return folders.some((folder) => EXTENSIONS.has(extensionOf(folder) ?? '')) ? 'perhaps' : 'sure';
}

function shapeOfBrackets(token: string): PathShape {
  return EXTENSIONS.has(extensionOf(token) ?? '') ? 'perhaps' : 'no';
}

/** Frameworks that are named like a file. */
const PRODUCT =
  /^(?:(?:[A-Z][a-z]+|node|next|vue|nuxt|express|react|three|d3|p5|chart|ember|backbone|alpine|discord|socket)\.(?:js|io)|ASP\.NET|asp\.net|console\.log|Math\.[a-z]+|e\.g|i\.e)$/;

function shapeOfName(token: string, code: boolean): PathShape {
  // A bare `Dockerfile` in a sentence is mostly a word.
  if (isWellKnownFile(token)) return code ? 'sure' : 'perhaps';
  if (WORDS.test(token)) return 'no';
  const extension = extensionOf(token);
  if (extension === null)
    return code && /^\.[a-z][a-z0-9_-]{2,}$/i.test(token) && !EXTENSIONS.has(token.slice(1).toLowerCase())
      ? 'perhaps'
      : 'no';
  if (!EXTENSIONS.has(extension) || PRODUCT.test(token) || /^v?\d+(?:\.\d+)*\.[a-z]$/i.test(token)) return 'no';
  return /^[\p{L}\p{N}_.@+~[\](){},*-]+$/u.test(token) ? 'perhaps' : 'no';
}
