// Writes docs/messages.md: every sentence of the product, with an example each, so that somebody can read them aloud.
// Run: npm run generate
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { explain, explainLines } from '../src/evidence/explain.ts';
import { fillMessage } from '../src/findings/fill-message.ts';
import { RULES } from '../src/findings/rules/index.ts';
import type { LineWhy, Why } from '../src/evidence/resolution.ts';
import { LINE_REASONS, REASONS, sampleData } from './message-samples.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/messages.md');

/** Files whose texts are no sentences: words that pages use, scripts for shells, style sheets, the pages of the demo. */
const NO_SENTENCES =
  /^src\/(?:cli\/commands\/(?:completion\/|demo-repository)|documents\/metadata\/|rows\/(?:lists\/labels|status\/(?:vocabulary|[a-z]+-words|stated-counts))|text\/(?:file-names|header-words|keys|months|placeholders|says-something|table-headers|unreachable)|report\/reporters\/html\/style|findings\/rules\/|evidence\/(?:explain|read\/)|evidence\/locate\/nearest-path|documents\/markdown\/limit-input|cli\/commands\/stamp\/(?:header-edits|label)|cli\/commands\/init\/(?:workflow|render-configuration))/;

const cell = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** A value that has no sample is shown by its name, so that a new message is on the page at once. */
const fill = (template: string, rule: string, message: string): string => {
  const names = [...template.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, `‹${name}›`] as const);
  return fillMessage(template, { ...Object.fromEntries(names), ...sampleData(rule, message) });
};

function rules(): string {
  return RULES.map(({ id, summary, messages }) => {
    const rows = Object.entries(messages).map(([name, message]) => [
      `\`${name}\``,
      fill(message.says, id, name),
      message.do === null ? '' : fill(message.do, id, name),
    ]);
    return `### ${id}\n\n[${summary}](rules/${id}.md)\n\n${table(['message', 'what it says', 'what to do'], rows)}`;
  }).join('\n\n');
}

function reasons(): string {
  const found = Object.entries(REASONS).flatMap(([code, samples]) =>
    samples.map((sample) => [`\`${code}\``, explain({ code, ...sample } as Why)]),
  );
  const lines = Object.entries(LINE_REASONS).map(([code, sample]) => [
    `\`${code}\``,
    explainLines({ code, ...sample } as LineWhy),
  ]);
  return `${table(['reason', 'what it says of a reference'], found)}\n\n${table(['reason', 'what it says of lines'], lines)}`;
}

/** Every other sentence, by the file that says it. */
function frames(): string {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !NO_SENTENCES.test(file))
    .sort()
    .flatMap((file) => {
      const texts = [...new Set(readTexts(file, readFileSync(join(ROOT, file), 'utf8')))];
      return texts.length === 0 ? [] : [`### ${file}\n\n${texts.map((text) => `- ${text}`).join('\n')}`];
    })
    .join('\n\n');
}

/** A sentence has words; a path, a key, a tag of HTML and a piece of another text do not say anything. */
const isSentence = (text: string): boolean =>
  /[a-z]{2,}[,:]? [a-z“`‹(0-9-]/i.test(text) && !/[<>]{1}|^[\s(]|\|.*\||\\n/.test(text);

function readTexts(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== null && isSentence(text)) texts.push(text.replace(/\s+/g, ' ').trim());
    if (text === null) ts.forEachChild(node, visit);
    else if (ts.isTemplateExpression(node)) node.templateSpans.forEach((span) => visit(span.expression));
  };
  visit(tree);
  return texts;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ expression, literal }) => example(expression) + literal.text).join('')
    : null;
}

/** What a value looks like in its sentence: a count with its noun, the last of two choices, else the value's name. */
function example(expression: ts.Expression): string {
  if (ts.isParenthesizedExpression(expression)) return example(expression.expression);
  if (ts.isConditionalExpression(expression)) return example(expression.whenFalse);
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return example(expression.left);
  const text = textOf(expression);
  if (text !== null) return text;
  if (ts.isCallExpression(expression)) {
    const [first, second] = expression.arguments;
    if (expression.expression.getText() === 'countOf' && second !== undefined && ts.isStringLiteralLike(second))
      return `2 ${second.text}s`;
    if (first !== undefined && ts.isIdentifier(expression.expression)) return example(first);
    if (ts.isPropertyAccessExpression(expression.expression)) return example(expression.expression.expression);
  }
  if (ts.isPropertyAccessExpression(expression))
    return /^(?:length|size)$/.test(expression.name.text) ? '2' : `‹${expression.name.text}›`;
  return ts.isIdentifier(expression) ? `‹${expression.text}›` : '‹…›';
}

/** docs/messages.md as the code has it now. */
export function generateMessages(): string {
  return (
    [
      '# Messages',
      'Every sentence of Matrix Guard with sample values, so that somebody can read them aloud. `npm run generate` writes this page: change the sentences in the source.',
      '## Findings',
      rules(),
      '## Reasons',
      '`matrix-guard inspect` and notes give one of these for each reference.',
      reasons(),
      '## Everything else',
      'Help, errors, notes, and the sentences around findings, by file. `‹name›` is a value.',
      frames(),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const [, script = ''] = process.argv;
if (import.meta.url === pathToFileURL(script).href) writeFileSync(PAGE, generateMessages());
