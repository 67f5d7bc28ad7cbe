// Reads the tests of a source file by its language.
import { nameOf } from '../../text/paths.ts';
import { judgeChunks, type Chunks } from './judge-chunks.ts';
import { maskCode, type Grammar } from './mask-code.ts';
import { readDart } from './read-dart.ts';
import { readDotnet } from './read-dotnet.ts';
import { readGo } from './read-go.ts';
import { readJavascript } from './read-javascript.ts';
import { readJvm } from './read-jvm.ts';
import { readPython } from './read-python.ts';
import { judgeRustAtOnce, readRust } from './read-rust.ts';
import { readSwift } from './read-swift.ts';
import { gatherTests, type Scope, type Source, type TestCase } from './test-source.ts';

interface Language {
  readonly grammar: Grammar;
  /** Without such a word in it, comments and strings included, a file has no marker of any kind. */
  readonly markers: RegExp;
  /** What holds of all tests of a file with such a word, where that can be told without reading it as code; null where it cannot. */
  readonly atOnce?: (text: string) => 'runnable' | 'conditional' | null;
  read(source: Source): readonly Scope[];
}

const C_LIKE: Grammar = {
  comment: '//',
  blocks: 'flat',
  quotes: '"',
  multiline: false,
  triple: false,
  backtick: 'none',
  hashes: false,
  verbatim: false,
  characters: true,
  expressions: false,
};

/** After a dot, or as an option; a comment may be in between. */
const JAVASCRIPT_CHUNKS: Chunks = {
  markers:
    /\.\s*(?:skip|todo|fixme|ignore|runIf|fail|if\b|unless|\/[/*])|\b(?:skip|todo|ignore)\s*[:,}/]|\bpending\(|\bx(?:it|test|describe|context|suite|specify)\b/,
  test: /^(?:describe|it|test)(?:\.(?:only|concurrent|sequential|each|for))?\(/,
  has: /\b(?:it|test)(?:\.(?:only|concurrent|each))?\(/,
  // A call without a title speaks of the whole file, and a variable may be another name for a call that skips.
  apart:
    /^x?(?:describe|it|test)(?:\.\w+)?\(\s*["'`]|^(?!x?(?:describe|context|suite|it|test|specify|Deno)\b)(?!(?:export\s+)?(?:const|let|var)\b[^]*\b(?:describe|context|suite|it|test|specify)\b)/,
  before: null,
};
const PYTHON_CHUNKS: Chunks = {
  markers: /skip|xfail|expectedFailure/i,
  test: /^(?:(?:async )?def test|class )/,
  has: /^[ \t]*(?:async )?def test/m,
  apart: /^(?:import |from |@|(?:async )?def |class )/,
  before: /^@/,
};
const GO_CHUNKS: Chunks = {
  markers: /\.Skip(?:f|Now)?\s*\(|go:build|\+build/,
  test: /^func (?:Test|Benchmark|Fuzz|Example)/,
  has: /^func /,
  apart: /^func /,
  before: null,
};

const JAVASCRIPT: Language = {
  grammar: { ...C_LIKE, quotes: `"'`, characters: false, backtick: 'template', expressions: true },
  markers: JAVASCRIPT_CHUNKS.markers,
  atOnce: (text) => judgeChunks(text, JAVASCRIPT_CHUNKS),
  read: readJavascript,
};
const JVM: Language = {
  grammar: { ...C_LIKE, triple: true, blocks: 'flat', backtick: 'name' },
  markers:
    /@[\w.]*\b(?:Disabled|Enabled|Ignore|Assume|Requires|RunIf|DoNotRun)|\benabled\s*[=/]|\bassume|TestAborted|SkipException/,
  read: readJvm,
};
const DOTNET: Language = {
  grammar: { ...C_LIKE, triple: true, verbatim: true },
  markers:
    /\bSkip(?:When|Unless|Type|Exceptions)?\s*[=/]|\bSkip\.If|\bAssert\.(?:Ignore|Inconclusive|Skip)|\bAssume\.That|SkipException|Skippable|\b(?:Ignore|Explicit|Platform|ConditionalFact|ConditionalTheory|OSCondition)(?:Attribute)?\b|Requires|OnlyFact|IfFact/,
  read: readDotnet,
};

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  [
    'py',
    {
      grammar: { ...C_LIKE, comment: '#', blocks: 'none', quotes: `"'`, triple: true, characters: false },
      markers: PYTHON_CHUNKS.markers,
      atOnce: (text) => judgeChunks(text, PYTHON_CHUNKS),
      read: readPython,
    },
  ],
  ...['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'].map((extension) => [extension, JAVASCRIPT] as const),
  [
    'rs',
    {
      grammar: { ...C_LIKE, blocks: 'nested', multiline: true, hashes: true },
      // Only attributes mark a test; a comment may be before the word.
      markers: /#!?\[\s*(?:\/[/*]|ignore|cfg(?!\(test\)))/,
      atOnce: judgeRustAtOnce,
      read: readRust,
    },
  ],
  [
    'go',
    {
      grammar: { ...C_LIKE, backtick: 'raw' },
      markers: GO_CHUNKS.markers,
      atOnce: (text) => judgeChunks(text, GO_CHUNKS),
      read: readGo,
    },
  ],
  ...['java', 'groovy', 'scala'].map((extension) => [extension, JVM] as const),
  ...['kt', 'kts'].map((extension) => [extension, { ...JVM, grammar: { ...JVM.grammar, blocks: 'nested' } }] as const),
  ['cs', DOTNET],
  [
    'dart',
    {
      grammar: { ...C_LIKE, blocks: 'nested', quotes: `"'`, triple: true, characters: false },
      markers: /\bskip\s*[:/]|markTestSkipped|@(?:Skip|TestOn)\b/,
      read: readDart,
    },
  ],
  [
    'swift',
    {
      grammar: { ...C_LIKE, blocks: 'nested', triple: true, hashes: true, characters: false },
      markers: /@available\b|\.(?:dis|en)abled\s*\(|XCTSkip|Test\.cancel/,
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

/** What holds of all tests of a file together, where that can be told without reading it as code; null where it cannot. */
export function judgeAtOnce(path: string, text: string): 'runnable' | 'conditional' | null {
  return isPlainlyRunnable(path, text) ? 'runnable' : (languageOf(path)?.atOnce?.(text) ?? null);
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
