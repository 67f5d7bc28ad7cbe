// Reads the tests of a Swift file: XCTest and Swift Testing.
import { readAttributed, type Attribute, type AttributeLanguage } from './read-attributes.ts';
import type { Scope, Source } from './test-source.ts';

const SWIFT: AttributeLanguage = {
  attribute: /@([A-Za-z_]\w*)/,
  bracketed: false,
  declaration: /\b(?:(class|struct|extension|enum|actor)\s+|func\s+)([A-Za-z_]\w*|`[^`\n]{1,200}`)/,
  isSuite: (keyword) => keyword !== '',
  isTest: (attributes, name) =>
    attributes.some((attribute) => attribute.name === 'Test') || /^test[A-Z0-9_]/.test(name),
  markOf: ({ name, value }: Attribute) => {
    if (name === 'available') return 'conditional';
    if (name !== 'Test' && name !== 'Suite') return null;
    if (/\.disabled\s*\(\s*if\b|\.enabled\s*\(/.test(value)) return 'conditional';
    return /\.disabled\s*\(/.test(value) ? 'skipped' : null;
  },
  statement: /^\s*throw\s+XCTSkip\b/,
  anywhere: /\b(?:XCTSkip(?:If|Unless)?|Test\.cancel)\b/,
};

export const readSwift = (source: Source): readonly Scope[] => readAttributed(source, SWIFT);
