// The input `documents` that names no file: an error that says how the input was understood, and nothing is judged.
import { onPull, openStage, PAGE } from './stage.ts';

const {
  commits: { main, broken },
  github,
} = openStage();
const change = { base: main, head: broken };

it.each([
  ['a typing mistake', 'docs/status-matrx.md', ['`docs/status-matrx.md`']],
  ['a glob of another folder', 'doc/**/*.md', ['`doc/**/*.md`']],
  ['a list in brackets', `[${PAGE}]`, [`[${PAGE}]`]],
  ['a YAML list', `- ${PAGE}`, [`\`- ${PAGE}\``]],
  ['several with commas', `${PAGE}, docs/other.md`, [`\`${PAGE}, docs/other.md\``]],
  ['quotes', `"${PAGE}"`, [`\`"${PAGE}"\``]],
  ['several lines, none of which fits', `- ${PAGE}\n- docs/other.md`, [`\`- ${PAGE}\``, '`- docs/other.md`']],
  ['a folder', 'docs', ['`docs`']],
])('%s', async (_, documents, understood) => {
  const server = await github();
  const { code, log, outputs } = await onPull(server, change, { inputs: { documents } });
  const error = /^::error::(.*)$/m.exec(log)?.[1] ?? '';
  expect(error).toContain('input `documents`');
  for (const words of understood) expect(error).toContain(words);
  expect([code, outputs['conclusion'], server.writes()]).toEqual([1, undefined, []]);
});

it('one of several that fits is judged, and the others are named', async () => {
  const server = await github();
  const { code, log, outputs } = await onPull(server, change, { inputs: { documents: `${PAGE}\ndocs/othr.md` } });
  expect([code, outputs['conclusion']]).toEqual([1, 'failure']);
  expect(log).toContain('::warning::`docs/othr.md` of the input `documents` matches no file.');
});
