// A rule's page as it looks in a terminal.
import { renderPage } from '../../src/cli/output/render-page.ts';

const render = (text: string, width = 40): string => renderPage({ text, width, color: false });

describe('a page in the terminal', () => {
  it('wraps paragraphs and keeps code spans whole', () => {
    expect(render('The file `src/a very long name.rs` is gone and nobody told the page about it.\n')).toBe(
      'The file `src/a very long name.rs` is\ngone and nobody told the page about it.\n',
    );
  });

  it('keeps code blocks as they are', () => {
    expect(render('# Title\nText\n\n```yaml\nrules:\n\n  a: off\n```\nMore\n')).toBe(
      'Title\n\nText\n\n    rules:\n    \n      a: off\n\nMore\n',
    );
  });

  it('indents the continuation of list items', () => {
    expect(render('- one item that is longer than the line\n- two\n  goes on\n', 24)).toBe(
      '• one item that is\n  longer than the line\n• two goes on\n',
    );
  });

  it('aligns tables', () => {
    expect(render('| a | longer |\n|---|---|\n| `x\\|y` | z |\n')).toBe('  a      longer\n  `x|y`  z\n');
  });

  it('shows where a link leads only where it leads out', () => {
    expect(render('See [the rule](evidence-missing.md) and [the site](https://example.com).', 80)).toBe(
      'See the rule and the site (https://example.com).\n',
    );
  });

  it('colours headings and code', () => {
    const text = renderPage({ text: '# A\n\nb `c`', width: 40, color: true });
    expect(text).toContain('\u001b[1mA\u001b[22m');
    expect(text).toContain('\u001b[33m`c`\u001b[39m');
  });
});
