// The tests of source files in every language that is read, and what keeps each of them from running; and what in a source is a comment.
import {
  hasTestLanguage,
  isSupport,
  judgeAtOnce,
  readTests,
  withoutComments,
} from '../../src/evidence/tests/read-tests.ts';
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';

function showTests(path: string, text: string): string {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const tests = readTests(path, text);
  return [
    `# ${path}${isSupport(path) ? ' (support)' : ''}: ${judgeAtOnce(path, text) ?? 'cannot be told at once'}`,
    ...(tests === null ? ['not read'] : []),
    ...(tests ?? []).map(({ name, suites, start, end, mark }) => {
      const words =
        mark === null
          ? 'runs'
          : `${mark.kind} by ${JSON.stringify(text.slice(mark.at, mark.end))}, reason ${JSON.stringify(mark.reason)}${mark.bodiless === true ? ', no body' : ''}`;
      return `L${lineOf(start)}-L${lineOf(end)} ${[...suites, name ?? '(no name)'].join(' > ')}: ${words}`;
    }),
  ].join('\n');
}

test.each(listCases('test-sources'))('tests of %s', (_name, path) => {
  const { commits } = readCase(path);
  approve([...(commits.at(-1)?.files ?? [])].map(([file, text]) => showTests(file, text)).join('\n\n'), { path });
});

/** Each character of a comment as `·`: all else is code or a string, and where a string ends shows in what is taken for a comment. */
function showComments(path: string, text: string): string {
  const kept = withoutComments(path, text);
  const shown = Array.from(text, (character, at) => (kept[at] === character ? character : '·')).join('');
  return `# ${path}${hasTestLanguage(path) ? '' : ' (not read)'}\n${shown}`;
}

test.each(listCases('comments'))('comments of %s', (_name, path) => {
  const { commits } = readCase(path);
  approve([...(commits.at(-1)?.files ?? [])].map(([file, text]) => showComments(file, text)).join('\n'), { path });
});
