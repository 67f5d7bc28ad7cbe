// Reads the tests of a Java, Kotlin, Groovy or Scala file: JUnit and TestNG.
import { readAttributed, type Attribute, type AttributeLanguage } from './read-attributes.ts';
import type { Scope, Source } from './test-source.ts';

const JVM: AttributeLanguage = {
  attribute: /@(?!interface\b)([A-Za-z_][\w.]*)/,
  bracketed: false,
  // A Java method has a type before its name; modifiers, generics and arrays may be before that.
  declaration:
    /\b(?:(class|interface|object)\s+|fun\s+(?:<[^<>]{0,80}>\s+)?|(?:void|def)\s+)([A-Za-z_]\w*|`[^`\n]{1,200}`)/,
  isSuite: (keyword) => keyword !== '',
  isTest: (attributes) => attributes.some(({ name }) => TESTS.has(lastOf(name))),
  markOf: ({ name, value }: Attribute) => {
    const own = lastOf(name);
    if (own === 'Disabled' || own === 'Ignore' || own === 'Ignored') return 'skipped';
    if (own === 'Test' && /\benabled\s*=\s*false\b/.test(value)) return 'skipped';
    return /^(?:Disabled|Enabled|Ignore|Assume|Requires|RunIf|DoNotRun)\w+/.test(own) ? 'conditional' : null;
  },
  statement: /^\s*(?:throw\s+(?:new\s+)?\w*(?:TestAborted|Skip)\w*|(?:Assumptions\.)?assumeTrue\s*\(\s*false\b)/,
  anywhere: /\b(?:assume(?:True|False|That|ThatNot|NotNull)?\s*\(|TestAborted\w*|SkipException)/,
};

const TESTS: ReadonlySet<string> = new Set([
  'Test',
  'ParameterizedTest',
  'RepeatedTest',
  'TestFactory',
  'TestTemplate',
  'Property',
  'Example',
  'ArchTest',
]);

const lastOf = (name: string): string => name.split('.').at(-1) ?? '';

export const readJvm = (source: Source): readonly Scope[] => readAttributed(source, JVM);
