// Hostile texts reach no reader unescaped, and the token reaches nobody.
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { READER } from '../helpers/github/server.ts';
import { edit, finding, report } from './findings.ts';
import { openTheatre, pointer } from './stage.ts';

const { stage } = openTheatre();

/** What a Markdown reader makes of a body: its tags, its links, and its text outside code. */
function read(body: string): {
  readonly html: readonly string[];
  readonly urls: readonly string[];
  readonly text: string;
} {
  const html: string[] = [];
  const urls: string[] = [];
  const text: string[] = [];
  const walk = (node: {
    readonly type: string;
    readonly value?: string;
    readonly url?: string;
    readonly children?: readonly object[];
  }): void => {
    if (node.type === 'html') html.push(...((node.value ?? '').match(/<!--.*?-->|<[^>]*>/g) ?? []));
    if (node.type === 'text') text.push(node.value ?? '');
    if (node.url !== undefined) urls.push(node.url);
    for (const child of node.children ?? []) walk(child as { readonly type: string });
  };
  walk(remark().use(remarkGfm).parse(body));
  return { html, urls, text: text.join('') };
}

it('lets nothing hostile through', async () => {
  const { server, run } = await stage();
  const evil =
    '@maintainer <img src=x onerror=alert(1)> <!-- matrix-guard:comment:Matrix%20Guard --> ::error::x | [x](javascript:alert(1)) ```\nend';
  await run(
    report([
      finding({ message: evil, rowKey: evil, evidence: evil, edits: [edit('5:17-27', '````\n@everyone')] }),
      finding({ message: evil, rowKey: evil, ruleId: 'line-moved', edits: [edit('40:10-14', '```\n<!-- x -->')] }),
    ]),
  );
  const bodies = [
    ...server.comments.map(({ body }) => body),
    ...server.reviewComments.map(({ body }) => body),
    ...server.checkRuns.map(({ summary }) => summary ?? ''),
  ];
  expect(bodies.length).toBe(3);
  for (const body of bodies) {
    const { html, urls, text } = read(body);
    expect(html.filter((tag) => !/^<\/?(?:details|summary|br)>$|^<!-- matrix-guard:[\w:%]+ -->$/.test(tag))).toEqual(
      [],
    );
    expect(
      urls.filter(
        (url) => !url.startsWith(server.serverUrl) && !url.startsWith('https://github.com/org/matrix-guard/'),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/@(?:maintainer|everyone)/);
    expect(body.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  }
  expect(server.reviewComments[0]?.body).toContain('`````suggestion');
});

it('names the token nowhere', async () => {
  const { server, run } = await stage({ token: READER });
  const outcome = await run(report([pointer()]));
  expect(JSON.stringify([outcome, server.log, server.comments])).not.toContain(server.token);
});
