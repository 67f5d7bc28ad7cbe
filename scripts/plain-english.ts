// Words that read like a translation, and synonyms of the glossary, as data: the gate keeps them out of messages, README and docs, and says what to write instead.
import ts from 'typescript';

/** What must not be written, and what to write instead. Each is chosen so that it never strikes good English. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bstands?\b(?! for\b|-)/i, 'is'],
  [/\bstood\b/i, 'was'],
  [/\btold\b/i, 'reported'],
  [/\btells? of\b/i, 'reports'],
  [/\bwhoever\b/i, 'anyone who'],
  [/\badrift\b/i, 'wrong, drift'],
  [/\bthrow-away\b/i, 'temporary'],
  [/\bclimbs? (?:out|above|beyond)\b/i, 'points outside'],
  [/\bspeaks? of\b/i, 'mentions, is about'],
  [/\bwrong use\b/i, 'usage error'],
  [/\bis gone again\b/i, 'was deleted'],
  [/\bnobody (?:can tell|knows)\b/i, 'cannot be checked'],
  [
    /(?<!\bthere |\bThere )\b(?:is|are) no(?! (?:longer|more|less|fewer|different|later|such|one)\b)(?= [a-z`“{])/,
    'is not a',
  ],
];

/** One thing has one word: synonyms of docs/glossary.md, and other spellings than the American. */
const SYNONYMS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bguarded (?:page|document)s?\b/i, 'checked page'],
  [/\bunder guard\b/i, 'checked'],
  [/\bunverifiable\b/i, 'cannot be checked'],
  [/\bdeclar(?:e|es|ed|ing) (?:itself )?(?:done|partial|not started)\b/i, 'marked done'],
  [/\bbounds?\b/i, 'limit'],
  [/\bconfig files?\b/i, 'configuration'],
  [/\bautofix(?:es)?\b|\bquick fix(?:es)?\b/i, 'suggestion, fix'],
  [/\bproofs? links?\b|\bcitations? links?\b/i, 'reference'],
  [/\ball the same\b/i, 'anyway'],
  [
    /\b(?:colou|behaviou|favou|honou)r|(?:recogn|organ|normal|summar|minim)is(?:e|ed|es|ing)\b|\blicence\b|\bmisspelt\b/i,
    'American spelling',
  ],
];

/** A forbidden word, where it is and what to write instead. */
export interface Fault {
  /** 1-based. */
  readonly line: number;
  readonly found: string;
  readonly instead: string;
}

/** Faults in a Markdown page. Code is left out: names of files and commands are what they are. */
export function checkMarkdown(text: string): readonly Fault[] {
  let fenced = false;
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    const prose = line.replaceAll(/`[^`]*`/g, '``').replaceAll(/\]\([^)]*\)/g, ']()');
    return fenced ? [] : checkSentence(prose, index + 1);
  });
}

/** Faults in the texts of a TypeScript file; texts without a space are ids and keys. */
export function checkTexts(file: string, source: string): readonly Fault[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const faults: Fault[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && node.text.trim().includes(' ')) {
      faults.push(...checkSentence(node.text, tree.getLineAndCharacterOfPosition(node.getStart()).line + 1));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return faults;
}

function checkSentence(text: string, line: number): readonly Fault[] {
  return [...FORBIDDEN, ...SYNONYMS].flatMap(([pattern, instead]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ line, found, instead }];
  });
}
