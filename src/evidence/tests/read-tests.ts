// Reads the tests of a source file by its language.
import { nameOf } from '../../text/paths.ts';
import { maskCode, type Grammar } from './mask-code.ts';
import { readDart } from './read-dart.ts';
import { readDotnet } from './read-dotnet.ts';
import { readGo } from './read-go.ts';
import { readJavascript } from './read-javascript.ts';
import { readJvm } from './read-jvm.ts';
import { readPython } from './read-python.ts';
import { readRust } from './read-rust.ts';
import { readSwift } from './read-swift.ts';
import { gatherTests, type Scope, type Source, type TestCase } from './test-source.ts';

interface Language {
  readonly grammar: Grammar;
  /** Without such a word in it, comments and strings included, a file has no marker of any kind. */
  readonly markers: RegExp;
  read(source: Source): readonly Scope[];
}

const C_LIKE: Grammar = {
  comment: '//',
  blocks: 'flat',
  quotes: '"',
  triple: false,
  backtick: 'none',
  hashes: false,
  verbatim: false,
  characters: true,
  expressions: false,
};

const JAVASCRIPT: Language = {
  grammar: { ...C_LIKE, quotes: `"'`, characters: false, backtick: 'template', expressions: true },
  markers: /skip|todo|fixme|pending|fail|ignore|runIf|\bx(?:it|test|describe|context|suite|specify)\b/i,
  read: readJavascript,
};
const JVM: Language = {
  grammar: { ...C_LIKE, triple: true, blocks: 'flat', backtick: 'name' },
  markers: /disabled|enabled|ignore|assum|requires|runif|donotrun|skip|abort/i,
  read: readJvm,
};
const DOTNET: Language = {
  grammar: { ...C_LIKE, triple: true, verbatim: true },
  markers: /skip|ignore|explicit|platform|conditional|requires|inconclusive|assume|OSCondition|Only|IfFact/i,
  read: readDotnet,
};

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  [
    'py',
    {
      grammar: { ...C_LIKE, comment: '#', blocks: 'none', quotes: `"'`, triple: true, characters: false },
      markers: /skip|xfail|expectedFailure/i,
      read: readPython,
    },
  ],
  ...['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'].map((extension) => [extension, JAVASCRIPT] as const),
  [
    'rs',
    {
      grammar: { ...C_LIKE, blocks: 'nested', hashes: true },
      // Only attributes mark a test; a comment may be before the word.
      markers: /#!?\[\s*(?:\/[/*]|ignore|cfg(?!\(test\)))/,
      read: readRust,
    },
  ],
  ['go', { grammar: { ...C_LIKE, backtick: 'raw' }, markers: /Skip|go:build|\+build/, read: readGo }],
  ...['java', 'groovy', 'scala'].map((extension) => [extension, JVM] as const),
  ...['kt', 'kts'].map((extension) => [extension, { ...JVM, grammar: { ...JVM.grammar, blocks: 'nested' } }] as const),
  ['cs', DOTNET],
  [
    'dart',
    {
      grammar: { ...C_LIKE, blocks: 'nested', quotes: `"'`, triple: true, characters: false },
      markers: /skip|TestOn/i,
      read: readDart,
    },
  ],
  [
    'swift',
    {
      grammar: { ...C_LIKE, blocks: 'nested', triple: true, hashes: true, characters: false },
      markers: /skip|disabled|enabled|available|cancel/i,
      read: readSwift,
    },
  ],
]);

/** Longest source that is read, in UTF-16 units. */
const MAX_SOURCE = 1_500_000;

/** The tests of a file in the order they are in; null where its language is unknown or it is too large. */
export function readTests(path: string, text: string): readonly TestCase[] | null {
  const language = languageOf(path);
  if (language === undefined || text.length > MAX_SOURCE) return null;
  return gatherTests(language.read({ text, code: maskCode(text, language.grammar) }));
}

/** What nearly every test has in its name, or in the word that makes it one. */
const TEST_WORD = /test|\bit\(|spec|fact|theory|property|scenario/i;

/** Whether a file has tests, and surely nothing that keeps one of them from running: then it need not be read as code. */
export function isPlainlyRunnable(path: string, text: string): boolean {
  const language = languageOf(path);
  return language !== undefined && !language.markers.test(text) && TEST_WORD.test(text);
}

/** The text of a file with its comments blanked; as it is where the language is unknown. */
export function withoutComments(path: string, text: string): string {
  const language = languageOf(path);
  return language === undefined || text.length > MAX_SOURCE
    ? text
    : maskCode(text, language.grammar, { strings: true });
}

const languageOf = (path: string): Language | undefined =>
  LANGUAGES.get(/\.([A-Za-z]+)$/.exec(nameOf(path))?.[1]?.toLowerCase() ?? '');

/** Whether the tests of a file of this name can be read. */
export const hasTestLanguage = (path: string): boolean => languageOf(path) !== undefined;

const SUPPORT =
  /^(?:conftest|__init__|__main__|setup|mod|lib|main|common|helpers?|utils?|fixtures?|support|setup[-_.]?\w*|jest\.\w+|vitest\.\w+|playwright\.\w+|\w+[-_.]?(?:helpers?|utils?|fixtures?|setup|support))\.\w+(?:\.\w+)?$/i;

/** True for a file beside tests that holds none by its nature: setup, helpers, module files. */
export const isSupport = (path: string): boolean =>
  SUPPORT.test(nameOf(path)) || /(?:^|\/)(?:fixtures?|helpers?|support|common|testdata|__mocks__)\//i.test(path);
