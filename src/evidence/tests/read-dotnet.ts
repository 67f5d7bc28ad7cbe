// Reads the tests of a C# file: xUnit, NUnit and MSTest.
import { readAttributed, type Attribute, type AttributeLanguage } from './read-attributes.ts';
import type { Mark, Scope, Source } from './test-source.ts';

const DOTNET: AttributeLanguage = {
  attribute: /\[(?<=(?:^|[\]{};)])\s*\[)\s*(?:[a-z]+\s*:\s*)?([A-Za-z_][\w.]*)/,
  bracketed: true,
  declaration: /\b(?:(class|struct|record)\s+|(?:void|Task|ValueTask)(?:<[^<>;{}]{0,80}>)?\s+)([A-Za-z_]\w*)/,
  isSuite: (keyword) => keyword !== '',
  isTest: (attributes) => attributes.some((attribute) => namesOf(attribute).some(isTest)),
  markOf: (attribute) => {
    const names = namesOf(attribute);
    if (names.includes('Ignore')) return 'skipped';
    const skip = markOfSkip(attribute);
    if (skip !== null) return skip;
    const conditions =
      /^(?:Explicit|Platform|ConditionalFact|ConditionalTheory|Skippable\w*|OSCondition|RequiresPlatform|\w+OnlyFact|\w*IfFact|\w*Requires\w*)$/;
    return names.some((name) => conditions.test(name)) ? 'conditional' : null;
  },
  statement: /^\s*(?:Assert\.(?:Ignore|Inconclusive|Skip)\s*\(|throw\s+(?:\S+\s+)?SkipException)/,
  anywhere: /\b(?:Assert\.(?:Ignore|Inconclusive|Skip\w*)|Skip\.(?:If|IfNot)|Assume\.That|SkipException)\b/,
};

/** `Skip = "…"`; a property that decides (`SkipWhen`) or a value that is none makes it no certain skip. */
function markOfSkip({ value }: Attribute): Mark['kind'] | null {
  if (/\bSkip(?:When|Unless|Type|Exceptions)\s*=/.test(value)) return 'conditional';
  const found = /\bSkip\s*=\s*([^,)\]]+)/.exec(value)?.[1]?.trim();
  return found === undefined || found === 'null' ? null : 'skipped';
}

/** All names of one pair of brackets: `[Test, Ignore("…")]`. */
function namesOf({ name, value }: Attribute): readonly string[] {
  const flat = value.replace(/\([^()]*\)/g, '');
  const others = [...flat.matchAll(/,\s*([A-Za-z_][\w.]*)/g)].flatMap(([, other]) => other ?? []);
  return [name, ...others].map((one) => (one.split('.').at(-1) ?? '').replace(/Attribute$/, ''));
}

const isTest = (name: string): boolean =>
  /^(?:Fact|Theory|Test|TestMethod|TestCase|TestCaseSource|DataTestMethod|Property|Scenario)$|(?:Fact|Theory)$/.test(
    name,
  );

export const readDotnet = (source: Source): readonly Scope[] => readAttributed(source, DOTNET);
