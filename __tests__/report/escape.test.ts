// Whatever a repository writes, no reader gets more than text: no links, no mentions, no HTML, no table breaks, no terminal or log commands.
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import {
  codeSpan,
  encodePath,
  escapeHtml,
  escapeLog,
  escapeMarkdown,
  escapeTerminal,
  linkTo,
  messageToHtml,
  messageToMarkdown,
  messageToTerminal,
  messageToText,
  toOneLine,
  toTableCell,
} from '../../src/report/reporters/escape.ts';
import { fc, runs } from '../helpers/properties.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node => remark().use(remarkGfm).parse(markdown);
const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
const textOf = (node: Node): string =>
  flatten(node)
    .map(({ value }) => value ?? '')
    .join('');

/** What GitHub makes a link of in rendered text outside code. */
const AUTOLINK = /@[\w]|#\d|\bGH-\d|https?:\/\/|www\./i;

function expectHarmless(markdown: string, allowed: readonly string[]): void {
  const nodes = flatten(parse(markdown));
  const types = new Set(nodes.map(({ type }) => type));
  expect([...types].filter((type) => !allowed.includes(type))).toEqual([]);
  for (const node of nodes) if (node.type === 'text') expect(node.value).not.toMatch(AUTOLINK);
}

const INLINE = ['root', 'paragraph', 'text'];

const NASTY = [
  '@somebody',
  '@org/team',
  '#12',
  'org/repo#12',
  'GH-12',
  'https://evil.example/x',
  'www.evil.example',
  'a@b.example',
  '<script>alert(1)</script>',
  '<!-- marker -->',
  '<br>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '[x]: https://evil.example',
  '[^1]',
  '`code`',
  '``',
  '```',
  '\\',
  '\\`',
  '|',
  '\\|',
  '| a | b |',
  '---',
  '***',
  '# h',
  '- x',
  '+ x',
  '1. x',
  '1) x',
  '> q',
  '    code',
  '~~x~~',
  '**b**',
  '_i_',
  '$x$',
  '&lt;',
  '&#60;',
  '\n',
  '\r\n',
  '\t',
  ':---:',
  '===',
  '- [ ] x',
  '::error::x',
  '##[error]x',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ud800',
  'ok',
  ' ',
  'docs/a.md',
  '<https://evil.example>',
  'mailto:a@b.example',
  'xmpp:a@b.example',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...'`\\|*_[]()<>!#@:/.-+=~$& \nwwwhttpsGH1a'.split(/(?:)/u)), { maxLength: 40 })
    .map((parts) => parts.join('')),
);
const RUNS = runs(800);

describe('escapeMarkdown', () => {
  it.each(NASTY)('shows %j as it is written', (text) => {
    expectHarmless(escapeMarkdown(text), INLINE);
    expect(textOf(parse(escapeMarkdown(`a ${text} b`))).replace(/\u200b/g, '')).toBe(toOneLine(`a ${text} b`));
  });

  it('yields text and nothing else, for any string', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectHarmless(escapeMarkdown(text), INLINE);
        expect(
          textOf(parse(`x ${escapeMarkdown(text)}`))
            .replace(/\u200b/g, '')
            .trim(),
        ).toBe(`x ${toOneLine(text)}`.replace(/\u200b/g, '').trim());
      }),
      RUNS,
    );
  });

  it('stays readable where nothing is special', () => {
    expect(escapeMarkdown('Boarding passes (draft), see docs/boarding.md')).toBe(
      'Boarding passes (draft), see docs/boarding.md',
    );
  });
});

describe('codeSpan', () => {
  it('is one code span or nothing, for any string', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = codeSpan(text);
        const [paragraph] = parse(`a ${code} b`).children!;
        if (toOneLine(text) === '') expect(code).toBe('');
        else expect(paragraph!.children!.map(({ type }) => type)).toEqual(['text', 'inlineCode', 'text']);
        expect(code).not.toContain('<!--');
      }),
      RUNS,
    );
  });
});

describe('messageToMarkdown', () => {
  it('is text and code, for any string', () => {
    fc.assert(
      fc.property(hostile, (text) => expectHarmless(messageToMarkdown(text), [...INLINE, 'inlineCode'])),
      RUNS,
    );
  });

  it.each([
    ['This change renames `src/board.ts`.', 'This change renames `src/board.ts`.'],
    ['`` a`b `` and `x*y`', '``a`b`` and `x*y`'],
    ['src/board.ts and make_it are words.', 'src/board.ts and make\\_it are words.'],
    ['a mark ` without a partner', 'a mark \\` without a partner'],
    ['- no list', '\\- no list'],
    ['`a` - b', '`a` - b'],
  ])('marks what the message marks, and nothing else: %s', (message, expected) => {
    expect(messageToMarkdown(message)).toBe(expected);
  });
});

describe('a message for other destinations', () => {
  const MESSAGE = 'This <b> deletes `a<b>.ts`. ::error::';

  it('is HTML with code', () => {
    expect(messageToHtml(MESSAGE)).toBe('This &lt;b&gt; deletes <code>a&lt;b&gt;.ts</code>. ::error::');
  });

  it('is plain text without marks', () => {
    expect(messageToText(MESSAGE)).toBe('This <b> deletes a<b>.ts. ::error::');
    expect(messageToText('`` a`b `` is gone')).toBe('a`b is gone');
  });

  it('cannot command a runner', () => {
    expect(messageToTerminal(MESSAGE)).not.toContain('::error');
    expect(messageToTerminal('`#`#[error]')).not.toContain('##[');
  });
});

describe('a table', () => {
  it('keeps its cells, whatever stands in them', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const cells = [escapeMarkdown(a), codeSpan(b), messageToMarkdown(c)].map(toTableCell);
        const tree = parse(`| A | B | C |\n|---|---|---|\n| ${cells.join(' | ')} |\n`);
        expect(tree.children!.map(({ type }) => type)).toEqual(['table']);
        const rows = tree.children![0]!.children!;
        expect(rows).toHaveLength(2);
        expect(rows[1]!.children).toHaveLength(3);
        const types = new Set(flatten(rows[1]!).map(({ type }) => type));
        for (const type of types) expect(['tableRow', 'tableCell', 'text', 'inlineCode']).toContain(type);
      }),
      RUNS,
    );
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'https://a.example/)[x](https://evil.example',
    'https://a.example/ b',
    '//evil.example',
    '',
  ])('to %j are not made', (url) => {
    expect(linkTo('text', url)).toBe('text');
  });

  it('to any path end where they should', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const url = `https://host.example/blob/x/${encodePath(path)}`;
        const nodes = flatten(parse(`a ${linkTo(codeSpan('x'), url)} b`));
        expect(nodes.filter(({ type }) => type === 'link')).toMatchObject([{ url }]);
        expect(nodes.some(({ type }) => type === 'html')).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that opens or closes a tag or an attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
      RUNS,
    );
  });
});

describe('escapeTerminal', () => {
  it('leaves no control character and no workflow command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeTerminal(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
        expect(escapeTerminal(text)).not.toMatch(/^\s*::|\s::|##\[/);
      }),
      RUNS,
    );
  });

  it('leaves a test id as it is', () => {
    expect(escapeTerminal('tests/a.py::test_x')).toBe('tests/a.py::test_x');
    expect(escapeLog('a ::error::x')).toBe('a :\u200b:error::x');
  });
});
