// Edits change what they name and not one character more.
import { splitLines } from '../../src/text/lines.ts';
import { applyEdits } from '../../src/report/apply-edits.ts';
import { chooseSuggestions, fixCommandFor, selectFixes } from '../../src/report/choose-suggestions.ts';
import { edit, finding } from '../publish/findings.ts';
import { fc, runs } from '../helpers/properties.ts';

const EVERYTHING = { all: true, statuses: true };

const ALIGNED = [
  '| Item    | Status  | Code     |',
  '|---------|---------|----------|',
  '| Storing | done    | `a.ts`   |',
  '| Finding | partial | `bcd.ts` |',
].join('\n');

describe('applying edits', () => {
  it.each([
    ['a shorter word takes spaces', ALIGNED, [edit('4:13-20', 'done')], '| Finding | done    | `bcd.ts` |'],
    ['a longer word gives spaces', ALIGNED, [edit('3:13-17', 'partial')], '| Storing | partial | `a.ts`   |'],
    [
      'two cells keep their widths',
      ALIGNED,
      [edit('3:13-17', 'partial'), edit('3:24-28', 'x.ts')],
      '| Storing | partial | `x.ts`   |',
    ],
    [
      'what has no room pushes the pipe',
      ALIGNED,
      [edit('4:24-30', 'longer.ts')],
      '| Finding | partial | `longer.ts` |',
    ],
    ['one space always stays', ALIGNED, [edit('3:13-17', 'not started')], '| Storing | not started | `a.ts`   |'],
  ] as const)('in an aligned table %s', (...[, text, edits, line]) => {
    const before = splitLines(text);
    const after = splitLines(applyEdits(text, edits) ?? '');
    const [{ line: number }] = edits;
    expect(after[number - 1]).toBe(line);
    expect(after.toSpliced(number - 1, 1)).toEqual(before.toSpliced(number - 1, 1));
  });

  it('aligns by what is seen where cells hold wide characters', () => {
    const text =
      '| 功能   | 状态 | Code |\n|--------|------|------|\n| 甲     | done | a.ts |\n| 乙     | 完成 | b.ts |\n';
    expect(applyEdits(text, [edit('4:11-13', 'x')])).toBe(
      '| 功能   | 状态 | Code |\n|--------|------|------|\n| 甲     | done | a.ts |\n| 乙     | x    | b.ts |\n',
    );
  });

  it('keeps a column that is aligned to the right', () => {
    const text = '| A |  Status |\n|---|--------:|\n| x | partial |\n| y |    done |\n';
    expect(applyEdits(text, [edit('4:10-14', 'partial')])).toBe(
      '| A |  Status |\n|---|--------:|\n| x | partial |\n| y | partial |\n',
    );
  });

  it('pads nothing in a table that is not aligned, though some of its cells are of one length', () => {
    const text = '| Item | Status |\n|---|---|\n| 1.1 | partial |\n| 1.2 | partial |\n';
    expect(applyEdits(text, [edit('3:9-16', 'done')])).toBe(
      '| Item | Status |\n|---|---|\n| 1.1 | done |\n| 1.2 | partial |\n',
    );
  });

  it('takes no padding that another edit takes together with its pipe', () => {
    expect(applyEdits('|    |', [edit('1:2-2', ' '), edit('1:2-7', '')])).toBe('| ');
  });

  it('keeps every line ending, a byte order mark and what stands behind the last line', () => {
    expect(applyEdits('\ufeffone\r\ntwo\nthree\rfour  ', [edit('1:1-4', '1'), edit('4:1-5', '4')])).toBe(
      '\ufeff1\r\ntwo\nthree\r4  ',
    );
  });

  it('puts new lines in with the ending the page has', () => {
    expect(applyEdits('a\r\nb\r\n', [edit('1:2-2', '\nnew')])).toBe('a\r\nnew\r\nb\r\n');
  });

  it('gives up on a page that is not the one the edits were made for', () => {
    expect(applyEdits('a\n', [edit('1:1-9', 'x')])).toBeNull();
    expect(applyEdits('a\n', [edit('7:1-1', 'x')])).toBeNull();
  });

  const word = fc.oneof(
    fc.string({ maxLength: 6 }).map((text) => text.replace(/[\r\n|\\]/g, '')),
    fc.constantFrom('done', '✅', '👩‍🚀', '完成', 'e\u0301', '\t', ' ', 'עברית', '`a.ts`', '\u200b', '  '),
  );
  const line = fc.oneof(
    word,
    fc.array(word, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`),
  );
  // A lone CR before a line that an edit empties would join the next LF, so that they are not mixed.
  const page = fc
    .constantFrom(['\n', '\r\n'], ['\r'])
    .chain((endings) =>
      fc
        .tuple(fc.boolean(), fc.array(fc.tuple(line, fc.constantFrom(...endings)), { maxLength: 8 }), line)
        .map(([mark, lines, last]) => `${mark ? '\ufeff' : ''}${lines.map((parts) => parts.join('')).join('')}${last}`),
    );

  it('keeps every byte outside of the edits of any page, but for spaces before a pipe of the edited line', () => {
    fc.assert(
      fc.property(page, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), word), { maxLength: 4 }), (text, wanted) => {
        const lines = splitLines(text.replace(/^\ufeff/, ''));
        const edits = wanted.map(([at, from, length, replacement]) => {
          const number = at % lines.length;
          const content = lines[number] ?? '';
          const start = from % (content.length + 1);
          const end = start + (length % (content.length - start + 1));
          return edit(`${number + 1}:${start + 1}-${end + 1}`, replacement);
        });
        const after = applyEdits(text, edits);
        expect(after).not.toBeNull();
        const result = after ?? '';
        // Marks and endings are the same, one by one.
        expect(result.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
        expect(result.match(/\r\n|\n|\r/g)).toEqual(text.match(/\r\n|\n|\r/g));
        const edited = new Set(edits.map(({ line: number }) => number));
        const now = splitLines(result.replace(/^\ufeff/, ''));
        for (const [index, content] of lines.entries()) {
          if (!edited.has(index + 1)) expect(now[index]).toBe(content);
          else {
            const own = edits.filter(({ line: number }) => number === index + 1);
            const first = Math.min(...own.map(({ column }) => column - 1));
            const last = Math.max(...own.map(({ endColumn }) => endColumn - 1));
            const bare = (part: string): string => part.replaceAll(' ', '');
            expect(bare(now[index] ?? '').startsWith(bare(content.slice(0, first)))).toBe(true);
            expect(bare(now[index] ?? '').endsWith(bare(content.slice(last)))).toBe(true);
            if (!content.includes('|')) {
              expect(now[index]?.startsWith(content.slice(0, first))).toBe(true);
              expect(now[index]?.endsWith(content.slice(last))).toBe(true);
            }
          }
        }
      }),
      runs(500),
    );
  });

  it('gives back the same bytes where nothing is edited', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(applyEdits(text, [])).toBe(text);
      }),
      runs(100),
    );
  });
});

describe('choosing suggestions', () => {
  it('takes one text for one place once', () => {
    const [one, two] = [
      finding({ edits: [edit('3:1-4', 'x')] }),
      finding({ edits: [edit('3:1-4', 'x'), edit('4:1-2', 'y')] }),
    ];
    expect(chooseSuggestions([one, two], EVERYTHING)).toEqual({
      findings: [one, two],
      edits: [edit('3:1-4', 'x'), edit('4:1-2', 'y')],
      left: [],
    });
  });

  it('takes the first by severity where two want the same place, and names the other', () => {
    const [mild, grave] = [
      finding({ severity: 'notice', edits: [edit('3:1-4', 'x')] }),
      finding({ severity: 'error', edits: [edit('3:2-6', 'y')] }),
    ];
    expect(chooseSuggestions([mild, grave], EVERYTHING)).toEqual({
      findings: [grave],
      edits: [edit('3:2-6', 'y')],
      left: [{ finding: mild, rival: grave }],
    });
  });

  it('takes a suggestion whole or not at all', () => {
    const [first, second] = [
      finding({ edits: [edit('3:1-4', 'x')] }),
      finding({ edits: [edit('3:1-4', 'z'), edit('9:1-2', 'w')] }),
    ];
    expect(chooseSuggestions([first, second], EVERYTHING).edits).toEqual([edit('3:1-4', 'x')]);
  });

  it('mends pointers before it lowers claims', () => {
    const [status, pointer] = [
      finding({ ruleId: 'status-overstated', severity: 'error', edits: [edit('3:1-4', 'partial')] }),
      finding({ severity: 'warning', edits: [edit('4:1-4', 'new.ts')] }),
    ];
    expect(chooseSuggestions([status, pointer], EVERYTHING).findings).toEqual([pointer]);
    expect(chooseSuggestions([status], EVERYTHING).findings).toEqual([status]);
  });

  it('leaves out what is mended already: its place is one of base', () => {
    expect(
      chooseSuggestions([finding({ origin: 'resolved', edits: [edit('3:1-4', 'x')] })], EVERYTHING).findings,
    ).toEqual([]);
  });

  describe('what a run of --fix applies', () => {
    const at = (line: number) => [edit(`${line}:1-4`, 'x')];
    const findings = [
      finding({ fingerprint: 'a', ruleId: 'evidence-renamed', rowKey: '1', origin: 'new', edits: at(1) }),
      finding({ fingerprint: 'b', ruleId: 'line-moved', rowKey: '2', origin: 'existing', edits: at(2) }),
      finding({ fingerprint: 'c', ruleId: 'status-overstated', rowKey: '3', origin: 'new', edits: at(3) }),
      finding({ fingerprint: 'd', ruleId: 'status-understated', rowKey: '4', origin: 'existing', edits: at(4) }),
      finding({ fingerprint: 'e', ruleId: 'line-moved', rowKey: '5', origin: 'resolved', edits: at(5) }),
    ];

    it.each([
      [{ all: false, statuses: false }, ['a'], 'matrix-guard check --fix'],
      [{ all: true, statuses: false }, ['a', 'b'], 'matrix-guard check --fix --all'],
      [{ all: false, statuses: true }, ['a', 'c'], 'matrix-guard check --fix --statuses'],
      [{ all: true, statuses: true }, ['a', 'b', 'c', 'd'], 'matrix-guard check --fix --all --statuses'],
    ])('%j', (scope, fingerprints, command) => {
      const chosen = selectFixes(findings, scope);
      expect(chosen.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
      expect(fixCommandFor('matrix-guard', chosen)).toBe(command);
    });
  });
});
