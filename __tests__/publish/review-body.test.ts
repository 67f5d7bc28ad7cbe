// What a review comment says: each finding in a line, no more than ten of them, and a block whose marks nothing in it can end.
import { fence, renderFileComment, renderLineComment } from '../../src/publish/review-body.ts';
import type { FileComment } from '../../src/publish/placement.ts';
import { finding } from './findings.ts';
import { TARGET } from '../approved/show-published.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    finding({ message: `Finding ${index + 1}.`, rowKey: `R-${index + 1}`, line: index + 1, advice: null }),
  );

it.each([
  [[], '```'],
  [['a `b` c'], '```'],
  [['``` x'], '````'],
  [['`', '````` `` x', '``'], '``````'],
])('fences %j', (lines, marks) => {
  expect(fence(lines)).toBe(marks);
});

it('says one finding without a list, several as a list, and counts the eleventh', () => {
  const render = (count: number): string =>
    renderLineComment({
      kind: 'line',
      path: 'a.md',
      startLine: 1,
      endLine: 1,
      replacement: ['new'],
      findings: many(count),
    });
  expect(render(1)).toBe('Finding 1.\n\n```suggestion\nnew\n```');
  expect(render(2)).toBe('- Finding 1.\n- Finding 2.\n\n```suggestion\nnew\n```');
  const ten = Array.from({ length: 10 }, (_, index) => `- Finding ${index + 1}.`).join('\n');
  expect(render(10)).toBe(`${ten}\n\n\`\`\`suggestion\nnew\n\`\`\``);
  expect(render(12)).toBe(`${ten}\n- and 2 more\n\n\`\`\`suggestion\nnew\n\`\`\``);
});

describe('a comment on a file', () => {
  const comment = (part: Partial<FileComment> = {}): string =>
    renderFileComment(
      { kind: 'file', path: 'src/a.ts', previousPath: null, folder: null, findings: many(1), rows: [], ...part },
      TARGET,
    );

  it('names what became of it', () => {
    const first = (part: Partial<FileComment>): string | undefined => comment(part).split('\n')[0];
    expect(first({})).toBe(
      'This change deletes `src/a.ts`. The page was not changed, and rows of it rely on that file:',
    );
    expect(first({ previousPath: 'src/old.ts' })).toBe(
      'This change renames `src/old.ts` to `src/a.ts`. The page was not changed, and rows of it rely on that file:',
    );
    expect(first({ folder: { path: 'src', count: 3 } })).toBe(
      'This change deletes 3 files in `src`. The page was not changed, and rows of it rely on those files:',
    );
    expect(first({ previousPath: 'old.ts', folder: { path: '', count: 2 } })).toBe(
      'This change renames 2 files of the top folder. The page was not changed, and rows of it rely on those files:',
    );
  });

  it('counts the eleventh place, names each once, and ends with the first advice', () => {
    const lines = (findings: FileComment['findings']): string[] => comment({ findings }).split('\n').slice(2);
    expect(lines(many(10))).toHaveLength(10);
    expect(lines(many(11)).slice(9)).toEqual([
      '- [`docs/status.md:10`](https://github.com/pottery/kiln/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/docs/status.md?plain=1#L10)',
      '- and 1 more',
    ]);
    const [one] = many(1);
    if (one === undefined) throw new Error('no finding');
    expect(lines([one, { ...one, advice: 'Restore it.' }, { ...one, advice: 'No.' }])).toEqual([
      '- [`docs/status.md:1`](https://github.com/pottery/kiln/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/docs/status.md?plain=1#L1)',
      '',
      'Restore it.',
    ]);
  });
});
