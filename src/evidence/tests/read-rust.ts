// Reads the tests of a Rust file: `#[test]` and its kin, `#[ignore]`, and what `cfg` leaves out.
import { readAttributed, type Attribute, type AttributeLanguage } from './read-attributes.ts';
import type { Scope, Source } from './test-source.ts';

const RUST: AttributeLanguage = {
  attribute: /#!?\[\s*([A-Za-z_][\w:]*)/,
  bracketed: true,
  declaration: /\b(?:(mod|impl)\s+|fn\s+)([A-Za-z_]\w*)/,
  isSuite: (keyword) => keyword === 'mod',
  isTest: (attributes) => attributes.some(({ name }) => isTest(name)),
  markOf: ({ name, value }: Attribute) => {
    if (name === 'ignore') return 'skipped';
    if (name === 'cfg_attr') return /\bignore\b/.test(value) ? 'conditional' : null;
    return name === 'cfg' && !/^\s*\(\s*test\s*\)\s*\]$/.test(value) ? 'conditional' : null;
  },
  statement: /^$(?!)/,
  anywhere: /^$(?!)/,
};

/** `test`, `tokio::test`, `test_case`, `wasm_bindgen_test`, `rstest`, `case` of a table. */
const isTest = (name: string): boolean =>
  /(?:^|::|_)test$|^(?:rstest|test_case|quickcheck|case|test_log::test)$|^test_\w+$/.test(name);

export function readRust(source: Source): readonly Scope[] {
  const inner = /^[ \t]*#!\[[ \t]*cfg[ \t]*\(/m.exec(source.code);
  const scopes = readAttributed(source, RUST);
  // `#![cfg(feature = "…")]` holds for the whole file.
  return inner === null || /#!\[\s*cfg\s*\(\s*test\s*\)\s*\]/.test(source.code)
    ? scopes
    : [
        {
          kind: 'suite',
          name: null,
          start: 0,
          end: source.code.length + 1,
          mark: { kind: 'conditional', at: inner.index, end: inner.index + inner[0].length, reason: null },
        },
        ...scopes,
      ];
}

/** An attribute that skips, or in which a comment may hide one that does. */
const MAY_SKIP = /#!?\[\s*(?:ignore\b|cfg_attr\b|\/[/*])/;
/** A condition other than that of test builds. */
const CONDITION = /#!?\[\s*cfg(?!\(test\)\])/g;
/** The same on one line, with other attributes and comments after it, before an item that is not a group of others. */
const ITEM_CONDITION =
  /#\[cfg\((?!test\)\])[^\]\n]{0,400}\)\]\s{0,200}(?:(?:#\[[^\]\n]{0,400}\]|\/\/[^\n]{0,400}\n)\s{0,200}){0,20}(?:pub(?:\([^)\n]{0,40}\))?\s{1,9})?(?:unsafe\s{1,9})?(?!(?:pub|unsafe|mod|impl)\b)[A-Za-z_{(]/g;
/** Lines of attributes and comments before a function. */
const ATTRIBUTES =
  /^[ \t]*#\[[^\n]{0,400}\n(?:[ \t\r]*(?:(?:#\[|\/\/)[^\n]{0,400})?\n){0,20}(?=[ \t]*(?:(?:pub|async|const|unsafe)\s{1,9}){0,4}fn\b)/gm;
const TEST = /^[ \t]*#\[(?:\w+::){0,3}test(?:\([^\n]{0,200}\))?\][ \t\r]*$/m;
/** A condition on the whole file, with nothing but comments and other attributes in the lines before it. */
const FILE_CONDITION =
  /^(?:[ \t\r]*(?:\/\/[^\n]*|#!\[(?!\s*cfg)[^\n]*\][ \t\r]*)?\n){0,200}[ \t]*#!\[cfg\((?!test\)\])/;

/** A module on a condition that the file ends with: all its lines are indented, as formatters write them. */
const LAST_GROUP =
  /^#\[cfg\((?!test\)\])[^\]\n]{0,400}\)\]\n(?:(?:#\[|\/\/)[^\n]{0,400}\n){0,20}(?:pub )?mod \w{1,80} \{\n(?:[ \t][^\n]*\n|\n)*\}\s*(?![^])/m;

/**
 * What holds of all tests of a file together, told from its attributes alone; null where that takes reading it as code. Where no condition is on a
 * group, a test without one can run.
 */
export function judgeRustAtOnce(text: string): 'runnable' | 'conditional' | null {
  if (MAY_SKIP.test(text) || !TEST.test(text)) return null;
  if (FILE_CONDITION.test(text)) return /#!\[\s*cfg\s*\(\s*test\s*\)\s*\]/.test(text) ? null : 'conditional';
  const last = LAST_GROUP.exec(text)?.index ?? null;
  if (last !== null && !TEST.test(text.slice(0, last))) return 'conditional';
  if (count(text, CONDITION) !== count(text, ITEM_CONDITION)) return null;
  for (const [attributes] of text.matchAll(ATTRIBUTES))
    if (TEST.test(attributes) && !attributes.includes('cfg')) return 'runnable';
  return null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
