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
