// Small pages and what a change does to them, in one line each: members of a kind, judged by the whole engine.
import { judgeChange, type Files } from './judge-change.ts';

/** What a change does to the files: pages edited by text, files removed (null) or written. */
export type Change = Readonly<Record<string, string | null | ((text: string) => string)>>;

export interface Member {
  readonly name: string;
  /** Besides the files that every member has. */
  readonly files: Files;
  readonly change: Change;
  readonly configuration?: string;
  /** What must be among the news, as parts of `rule path:line key message`; with `!` what must not be; `silent` for no news at all, `fails` and `passes` for the verdict. */
  readonly want: readonly string[];
}

export const PAGE = 'docs/kiln.md';

/** The files that members cite. */
export const STOCK: Files = Object.fromEntries(
  ['bowl', 'cup', 'dish', 'ewer'].flatMap((name) => [
    [`src/${name}.py`, `def fire_${name}():\n    return "${name}"\n`],
    [`tests/test_${name}.py`, `def test_${name}():\n    assert "${name}"\n`],
  ]),
);

/** What of the wants is not so; empty where all is as it should be. */
export async function judgeMember({ files, change, configuration, want }: Member): Promise<readonly string[]> {
  if (want.length === 0) throw new Error('A member that wants nothing cannot fail.');
  const before: Files = { ...STOCK, ...files };
  const after = new Map(Object.entries(before));
  for (const [path, edit] of Object.entries(change)) {
    const text = typeof edit === 'function' ? edit(before[path] ?? '') : edit;
    if (typeof edit === 'function' && text === before[path]) throw new Error(`The change leaves ${path} as it is.`);
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  const report = await judgeChange({ before, after: Object.fromEntries(after), configuration });
  const news = report.findings
    .filter(({ origin, shown }) => origin === 'new' && shown)
    .map(({ ruleId, path, line, rowKey, message }) => `${ruleId} ${path}:${line} ${rowKey ?? '*'} ${message}`);
  const failed = want.filter((one) => {
    if (one === 'silent') return news.length > 0;
    if (one === 'fails') return report.conclusion !== 'failure';
    if (one === 'passes') return report.conclusion !== 'success';
    return one.startsWith('!')
      ? news.some((said) => said.includes(one.slice(1)))
      : !news.some((said) => said.includes(one));
  });
  return failed.length === 0 ? [] : [...failed.map((one) => `unmet: ${one}`), report.conclusion, ...news];
}

/** An edit of one place, or of each where the expression is global; `judgeMember` refuses one that changes nothing. */
export const swap =
  (from: string | RegExp, to: string | ((found: string) => string)): ((text: string) => string) =>
  (text) =>
    typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
