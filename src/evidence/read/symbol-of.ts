// Tells which name of code a text gives: a function, a test, a class or a member.
import { EXTENSIONS } from '../../text/file-names.ts';

/** True for a name that code may give something. ASCII is told without the costlier look at all scripts. */
export const isIdentifier = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 200 &&
  (/^[A-Za-z_$][\w$]*$/.test(text) || (/[^\0-\x7f]/.test(text) && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text)));
/** Product names that are written like identifiers. */
const PRODUCTS = new Set(
  'GitHub GitLab JavaScript TypeScript PostgreSQL MySQL SQLite OpenAPI GraphQL macOS iOS DevOps YouTube LinkedIn MongoDB DuckDB DynamoDB OpenTelemetry CloudFormation WebSocket WebAssembly NodeJS NextJS PyPI OAuth README CHANGELOG'.split(
    ' ',
  ),
);

/** `()`, `(...)`, `(x, y)`, `(x: int = 3)`: not `(255)`, as in the type of a column. */
const CALL = /(?:\(\)|\(\.\.\.\)|\(…\)|!|\((?=[^()]*[A-Za-z_])[\w\s,.:=*&?|<>[\]$-]{1,200}\))$/;

/** `KilnTests.testHeats`, `KilnTest.heats_up`, `KilnSpec.coolsDown`: as in Swift, C#, Java and Kotlin. */
const TEST_OF_CLASS =
  /^(?:[A-Z]\w*\.){1,8}test(?:_|[A-Z])\w*$|^(?:\w+\.){0,8}[A-Z]\w*(?:Tests?|TestCase|Specs?|IT)\.[A-Za-z]\w*(?:[a-z0-9][A-Z]|_[A-Za-z])\w*$/;

/** `E2E`, `B2B`, `A11Y`, `P2Ps`: words that are shortened; a constant of code has underscores in it. */
const ABBREVIATION = /^[A-Z][A-Z\d]*s?$/;

/** The bare name a code span gives, where it is written as a name of code; else null. */
export function symbolOf(text: string): string | null {
  const bare = text.replace(
    /^(?:fn|func|function|def|class|struct|enum|trait|interface|type|impl|mod|test|const)\s+/,
    '',
  );
  const called = CALL.exec(bare)?.[0] ?? '';
  const path = bare.slice(0, bare.length - called.length);
  // `module.name` may be a file or a product; `module.name()` is a call.
  // That of a class of tests and a test of it is neither.
  const parts = path.split(called === '()' || TEST_OF_CLASS.test(path) ? /::|#|\./ : /::|#/);
  const last = parts.at(-1) ?? '';
  if (
    parts.length > 20 ||
    !isIdentifier(last) ||
    !parts.every((part) => isIdentifier(part.padEnd(3, '_'))) ||
    PRODUCTS.has(last)
  )
    return null;
  const isName =
    parts.length > 1 ||
    called !== '' ||
    bare !== text ||
    (/[^_]_+[^_]|[a-z0-9][A-Z]/.test(last) && !ABBREVIATION.test(last)) ||
    (/[^\0-\x7f]/.test(last) && /[\p{Ll}\p{N}]\p{Lu}/u.test(last));
  return isName ? last : null;
}

/** The bare name at the end of `TestX::test_y[case]`, `run(x, y)`, `Kiln.heat`, `Kiln#heat` and `(*Kiln).Heat`. */
export function nameIn(name: string): string {
  const parts = name
    .replace(/^\(\*?\w+\)\./, '')
    .replace(/[([].*$/, '')
    .split(/::|#|\./);
  const last = parts.at(-1) ?? '';
  // `a.py:notes.md` is no name in it.
  return parts.length > 1 && EXTENSIONS.has(last.toLowerCase()) ? '' : last;
}
