// A bare name that led to a file which only passed on its namesake means that one once the first is deleted.
import { guardRepository, news } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/status.md';
const OTHER = 'src/parts/lid/lid.ts';
const CODE = 'export function lid() {\n  return close();\n}\n';

interface Case {
  readonly cited?: string;
  readonly shim: string;
  readonly name?: string;
  readonly other?: string;
  readonly change?: (git: GitRepository) => void;
}

async function judge({ name = 'lid.ts', cited = name, shim, other = OTHER, change = () => undefined }: Case) {
  const page = `| Item | Status | Evidence |\n|---|---|---|\n| Rim | done | \`src/shop/rim.ts\` |\n| Lid | done | \`${cited}\` |\n`;
  const git = new GitRepository({
    [PAGE]: page,
    'src/shop/rim.ts': 'rim\n',
    [`src/shop/${name}`]: shim,
    [other]: CODE,
  });
  try {
    git.commit();
    change(git.remove(`src/shop/${name}`));
    git.commit();
    const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    return {
      said: news(report).map(({ ruleId }) => ruleId),
      status: report.documents[0]?.rows[1]?.computed,
    };
  } finally {
    git.dispose();
  }
}

it.each<[string, Case]>([
  ['a line of TypeScript', { shim: "export * from '@/parts/lid/lid';\n" }],
  ['a comment and a directive', { shim: "// Moved.\n'use client'\nexport { lid } from '../parts/lid/lid.ts'\n" }],
  ['CommonJS', { shim: "module.exports = require('../parts/lid/lid');\n" }],
  ['Python', { name: 'lid.py', other: 'parts/lid/lid.py', shim: '# Moved.\nfrom parts.lid.lid import *\n' }],
  ['Rust', { name: 'lid.rs', other: 'parts/lid/lid.rs', shim: 'pub use crate::lid::lid::*;\n' }],
  ['a header', { name: 'lid.h', other: 'parts/lid/lid.h', shim: '#include "../parts/lid/lid.h"\n' }],
])('nothing is lost: %s', async (_, given) => {
  expect((await judge(given)).said).toEqual([]);
});

const SHIM = "export * from '@/parts/lid/lid';\n";
it.each<[string, Case]>([
  ['it had code of its own', { shim: `${SHIM}export const seal = () => 1;\n` }],
  ['it had nothing to do with the other', { shim: CODE }],
  ['it passed on another file', { shim: "export * from '@/parts/cap/cap';\n" }],
  ['it passed on a namesake in another folder', { shim: "export * from '@/parts/cap/lid';\n" }],
  ['it does something with it', { shim: "import { lid } from '@/parts/lid/lid'; lid.close();\n" }],
  [
    'it only says in a remark where it is from',
    { shim: 'export const lid = (x) => x + 1; // from ../parts/lid/lid\n' },
  ],
  ['it calls what it gets', { shim: "module.exports = wrap(require('../parts/lid/lid').lid());\n" }],
  ['it was empty', { shim: '// Nothing.\n' }],
  ['the row has its path', { shim: SHIM, cited: 'src/shop/lid.ts' }],
  ['the other one goes too', { shim: SHIM, change: (git) => void git.remove(OTHER) }],
  [
    'the other one comes with the change',
    { shim: SHIM, other: 'src/parts/lid/cover.ts', change: (git) => void git.write({ [OTHER]: 'new\n' }) },
  ],
])('the file is reported where %s', async (_, given) => {
  expect((await judge(given)).said).toContain('evidence-deleted');
});
