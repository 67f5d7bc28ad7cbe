// What teams' own scripts catch: each mutation of a sound page is found with configuration, on its line. The kinds are those of docs/replacing-a-script.md.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

type Files = Readonly<Record<string, string>>;

/** Text in which one line is changed, and where it is then. */
interface Edit {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** A text on the line where the finding must be, after the edit; absent: the edited line. */
  readonly at?: string;
  /** The page of the finding, where it is another one. */
  readonly in?: string;
  /** The line of the finding, where no text tells it. */
  readonly line?: number;
}

type Mutation = readonly [name: string, rules: string, change: Edit | ((git: GitRepository, files: Files) => string)];

interface Kind {
  readonly configuration: string;
  files(commit: string): Files;
  readonly mutations: readonly Mutation[];
}

const apply = (text: string, { from, to }: Edit): string => {
  if (!text.includes(from)) throw new Error(`Nothing says ${from}.`);
  return text.replace(from, to.replaceAll('$', '$$$$'));
};
const lineOf = (text: string, part: string): number => {
  const line = text.split('\n').findIndex((one) => one.includes(part));
  if (line < 0) throw new Error(`Nothing says ${part}.`);
  return line + 1;
};

/** Makes the change, and says where it must be found. */
function mutate(git: GitRepository, files: Files, edit: Edit): string {
  const before = files[edit.path] ?? '';
  const after = apply(before, edit);
  git.write({ [edit.path]: after });
  if (edit.line !== undefined) return `${edit.in ?? edit.path}:${edit.line}`;
  if (edit.at !== undefined)
    return `${edit.in ?? edit.path}:${lineOf(edit.in === undefined ? after : (files[edit.in] ?? ''), edit.at)}`;
  return `${edit.path}:${before.slice(0, before.indexOf(edit.from)).split('\n').length}`;
}

const PAGE = 'docs/status.md';
const edit = (from: string, to: string, rest: Partial<Edit> = {}): Edit => ({ path: PAGE, from, to, ...rest });

const BOATS = `# Boats

How to read this: one row a boat.

## Register

| Id | Name | State | Proof | Keeper | Share | Seen |
|---|---|---|---|---|---|---|
| B-01 | Ferry | proven | \`src/ferry.ts\`, \`tests/ferry.ts\` | @kim | 100 % | 2026-01-01 |
| B-02 | Tug | built | \`src/tug.ts\` | @mo | 40 % | 2025-12-30 |
| B-03 | Barge | built | \`src/barge.ts\` | @mo | 60 % | 2025-12-31 |
| B-04 | Punt | open | - | @ann | 0 % | - |

## Log

Nothing yet.
`;

const REGISTER: Kind = {
  configuration: `documents:
  - path: ${PAGE}
    columns: { Id: key, Name: item, State: status, Proof: implementation, Keeper: owner, Share: other, Seen: verified-date }
    statuses: { open: not-started, built: done, proven: done }
    closedStatuses: exact
    rows: keep
    require: { words: { proven: [{ glob: "tests/**" }] } }
    form:
      columns: [Id, Name, State, Proof, Keeper, Share, Seen]
      filled: [Id, Name, State, Keeper]
      key: "B-[0-9]{2}"
      forbid: [TBD, FIXME]
      cells: { Keeper: "@[a-z]+", Share: "(100|[0-9]{1,2}) %", Seen: "[0-9]{4}-[0-9]{2}-[0-9]{2}|-" }
      cites: { Proof: ["src/**", "tests/**"] }
      unique: [Id, Name]
      order: key
      rows: 4
      keys: [B-01, B-02, B-03, B-04]
      headings: [Register, Log]
      text: { require: ["How to read this"], forbid: ["[ \\t]+$", "TODO"] }
      words: { open: { empty: [Proof, Seen] }, built: { filled: [Seen] }, proven: { cells: { Share: "100 %" } } }
rules: { verification-missing: off, row-malformed: error, row-unguarded: error, verification-date-invalid: error }
`,
  files: () => ({
    [PAGE]: BOATS,
    'src/ferry.ts': 'ferry\n',
    'src/tug.ts': 'tug\n',
    'src/barge.ts': 'barge\n',
    'tests/ferry.ts': 'test\n',
    'lib/ferry.ts': 'lib\n',
  }),
  mutations: [
    ['a column renamed', 'row-form', edit('| Keeper |', '| Owner |')],
    [
      'a column dropped',
      'row-form',
      (git, files) => {
        git.write({ [PAGE]: (files[PAGE] ?? '').replace(/^(\|(?:[^|]*\|){5})[^|\n]*\|/gm, '$1') });
        return `${PAGE}:7`;
      },
    ],
    ['two columns swapped', 'row-form', edit('| Id | Name |', '| Name | Id |')],
    [
      'a column added',
      'row-form',
      (git, files) => {
        git.write({
          [PAGE]: (files[PAGE] ?? '').replace(
            /^\|.*\|$/gm,
            (row) => `${row}${row.includes('---') ? '---' : row.includes('Seen') ? ' More ' : ' x '}|`,
          ),
        });
        return `${PAGE}:7`;
      },
    ],
    ['the status column renamed', 'row-form row-unguarded matrix-unreadable', edit('| State |', '| Flavor |')],
    ['a column dropped from the header alone', 'row-unguarded', edit('| Share | Seen |', '| Share |', { at: '|---' })],
    ['a cell too few', 'row-form', edit('| @mo | 40 % | 2025-12-30 |', '| @mo | 40 % |')],
    ['a cell too many', 'row-malformed', edit('| Tug |', '| Tug | boat |')],
    ['an empty name', 'row-form', edit('| Tug |', '|  |')],
    ['an empty keeper', 'row-form', edit('| @kim |', '| |')],
    ['a dash for a keeper', 'row-form', edit('| @kim |', '| - |')],
    ['an empty status', 'row-form', edit('| built | `src/tug.ts`', '| | `src/tug.ts`')],
    ['an empty key', 'row-form', edit('| B-02 |', '| |')],
    ['a word outside the legend', 'row-form', edit('| proven |', '| shipped |')],
    ['a word that would be known', 'row-form', edit('| proven |', '| done |')],
    ['a status with wrong capitals', 'row-form', edit('| proven |', '| Proven |')],
    ['a status all in capitals', 'row-form', edit('| open |', '| OPEN |')],
    ['a status with a remark', 'row-form', edit('| built | `src/tug.ts`', '| built (mostly) | `src/tug.ts`')],
    ['a status with a full stop', 'row-form', edit('| proven |', '| proven. |')],
    ['a key of another form', 'row-form', edit('| B-02 |', '| B-2 |')],
    ['a key in small letters', 'row-form', edit('| B-02 |', '| b-02 |')],
    ['a key with an addition', 'row-form', edit('| B-02 |', '| B-02a |')],
    ['a key twice', 'row-form', edit('| B-03 | Barge', '| B-02 | Barge')],
    ['a key twice, in another case', 'row-form', edit('| B-03 | Barge', '| b-02 | Barge')],
    ['a name twice', 'row-form', edit('| Barge |', '| tug |')],
    [
      'a row repeated',
      'row-form row-duplicate',
      edit('| B-04 | Punt', '| B-03 | Barge | built | `src/barge.ts` | @mo | 60 % | 2025-12-31 |\n| B-04 | Punt'),
    ],
    ['a row in the wrong place', 'row-form', edit('| B-01 | Ferry', '| B-05 | Ferry')],
    ['a row missing', 'row-form', edit('| B-04 | Punt | open | - | @ann | 0 % | - |\n', '', { at: '| Id |' })],
    [
      'a row too many',
      'row-form',
      edit('\n\n## Log', '\n| B-05 | Raft | open | - | @ann | 0 % | - |\n\n## Log', { at: '| Id |' }),
    ],
    ['a required key gone', 'row-form', edit('| B-04 |', '| B-05 |', { at: '| Id |' })],
    ['a percentage over 100', 'row-form', edit('| 40 % |', '| 140 % |')],
    ['a percentage without its sign', 'row-form', edit('| 40 % |', '| 40 |')],
    ['a negative percentage', 'row-form', edit('| 40 % |', '| -4 % |')],
    ['a keeper of another form', 'row-form', edit('| @kim |', '| Kim |')],
    ['a date that is malformed', 'row-form', edit('2025-12-30', '30.12.2025')],
    ['a date that does not exist', 'verification-date-invalid', edit('2025-12-30', '2025-13-30')],
    ['a date in the future', 'verification-date-invalid', edit('2025-12-30', '2027-12-30')],
    ['a forbidden word in a cell', 'row-form', edit('| Tug |', '| Tug (TBD) |')],
    ['a forbidden word in the text', 'row-form', edit('Nothing yet.', 'TODO: write.')],
    ['spaces at the end of a line', 'row-form', edit('Nothing yet.', 'Nothing yet.  ')],
    ['spaces at the end of a row', 'row-form', edit('| 2025-12-30 |', '| 2025-12-30 | ')],
    ['a required text gone', 'row-form', edit('How to read this: one row a boat.', 'Read.', { line: 1 })],
    ['a section gone', 'row-form', edit('## Log\n', '', { line: 1 })],
    ['a section renamed', 'row-form', edit('## Log', '## Journal', { line: 1 })],
    ['evidence from another folder', 'row-form', edit('`src/ferry.ts`', '`lib/ferry.ts`')],
    ['an address for evidence', 'row-form', edit('`src/tug.ts`', '<https://example.com/tug>')],
    ['evidence on a row that is open', 'row-form', edit('| open | - |', '| open | `src/tug.ts` |')],
    ['no date on a row that is built', 'row-form', edit('2025-12-30', '-')],
    ['a share that the top status forbids', 'row-form', edit('| 100 % |', '| 90 % |')],
    ['a top status without a test', 'status-overstated', edit(', `tests/ferry.ts`', '')],
    ['evidence that is not there', 'evidence-missing', edit('`src/tug.ts`', '`src/tugs.ts`')],
    ['evidence in words', 'status-overstated evidence-withdrawn', edit('`src/tug.ts`', 'we saw it float')],
    ['evidence emptied', 'status-overstated evidence-withdrawn', edit('`src/tug.ts`', '')],
    ['a row below a blank line', 'row-unguarded', edit('| B-04 | Punt', '\n| B-04 | Punt', { at: '| B-04' })],
    [
      'a row in a comment',
      'row-unguarded',
      edit('| B-04 | Punt | open | - | @ann | 0 % | - |', '<!-- | B-04 | Punt | open | - | @ann | 0 % | - | -->'),
    ],
    [
      'a table without its delimiter row',
      'row-unguarded matrix-unreadable',
      edit('|---|---|---|---|---|---|---|\n', '', { line: 1 }),
    ],
    ['a table in a fence', 'row-unguarded matrix-unreadable', edit('| Id |', '```\n| Id |', { line: 1 })],
    ['a merge conflict', 'row-unguarded', edit('| B-02 |', '<<<<<<< ours\n| B-02 |', { at: '<<<<<<<' })],
    [
      'what is left of a merge conflict',
      'row-unguarded',
      edit('| B-02 |', '>>>>>>> theirs\n| B-02 |', { at: '>>>>>>>' }),
    ],
  ],
};

const CATALOGUE: Kind = {
  configuration: `documents:
  - path: ${PAGE}
    statuses: { planned: not-started, built: done }
    plan: { path: "plan/*.yaml", ids: "id: (P-[0-9]{2})", statuses: "state: ([a-z]+)" }
    planIgnore: ["P-9*"]
    form: { key: "P-[0-9]{2}", order: plan }
rules: { verification-missing: off, heading-unmapped: error, row-unplanned: error, pages-disagree: error }
`,
  files: () => ({
    [PAGE]:
      '# Parts\n\n| ID | Part | Status | Proof |\n|---|---|---|---|\n| P-01 | Keel | built | `src/a.ts` |\n| P-03 | Mast | built | `src/b.ts` |\n| P-02 | Boom | planned | - |\n',
    'plan/parts.yaml':
      'parts:\n  - id: P-01\n    state: built\n  - id: P-03\n    name: mast\n    state: built\n  - id: P-02\n    state: planned\n  - id: P-90\n    state: dropped\n',
    'src/a.ts': 'a\n',
    'src/b.ts': 'b\n',
  }),
  mutations: [
    [
      'an id without a row',
      'heading-unmapped',
      { path: 'plan/parts.yaml', from: '  - id: P-90', to: '  - id: P-04\n  - id: P-90' },
    ],
    [
      'a row removed',
      'heading-unmapped',
      edit('| P-02 | Boom | planned | - |\n', '', { in: 'plan/parts.yaml', at: 'P-02' }),
    ],
    ['a row that the plan does not know', 'row-unplanned', edit('| P-02 |', '| P-05 |')],
    ['a row more', 'row-unplanned', edit('| P-02 |', '| P-06 | Sail | planned | - |\n| P-02 |')],
    ['an id twice', 'row-unplanned row-duplicate', edit('| P-02 | Boom', '| P-03 | Boom')],
    ['an id twice, in another case', 'row-unplanned row-duplicate row-form', edit('| P-02 | Boom', '| p-03 | Boom')],
    ['an id in another form', 'row-form', edit('| P-02 |', '| P-2 |')],
    [
      'rows out of the order of the plan',
      'row-form',
      edit(
        '| P-03 | Mast | built | `src/b.ts` |\n| P-02 | Boom | planned | - |\n',
        '| P-02 | Boom | planned | - |\n| P-03 | Mast | built | `src/b.ts` |\n',
      ),
    ],
    ['a status that the plan contradicts', 'pages-disagree', edit('| planned |', '| built |')],
    [
      'a plan that the status contradicts',
      'pages-disagree',
      {
        path: 'plan/parts.yaml',
        from: 'name: mast\n    state: built',
        to: 'name: mast\n    state: planned',
        in: PAGE,
        at: 'P-03',
      },
    ],
    [
      'the plan removed',
      'plan-missing',
      (git) => {
        git.remove('plan/parts.yaml');
        return `${PAGE}:1`;
      },
    ],
  ],
};

const EVIDENCE: Kind = {
  configuration: `documents:
  - path: ${PAGE}
    columns: { Reason: note }
    statuses: { open: not-started, built: done, accepted: done, on hold: deferred }
    require:
      done: [{ column: Code }]
      words: { accepted: [{ column: Tests, atLeast: 2 }, { glob: "receipts/*.md" }] }
    form: { words: { on hold: { filled: [Reason], cells: { Reason: ".*[A-Z]+-[0-9]+.*" } }, accepted: { empty: [Reason] } } }
rules: { verification-missing: off, row-form: error, command-missing: error, symbol-missing: error }
`,
  files: () => ({
    [PAGE]:
      '# Parts\n\n| ID | Part | Status | Code | Tests | Reason |\n|---|---|---|---|---|---|\n| A-1 | Keel | accepted | `src/a.ts`, `receipts/a.md` | `tests/a.ts`, `tests/b.ts::floats` | |\n| A-2 | Mast | built | `src/b.ts` | `tests/b.ts` | |\n| A-3 | Boom | on hold | | | Waits for SEA-12. |\n',
    'src/a.ts': 'alpha, which is long enough\n',
    'src/b.ts': 'beta, which is long enough as well\n',
    'tests/a.ts': 'test of alpha\n',
    'tests/b.ts': 'function floats() {}\n',
    'receipts/a.md': '# Receipt\n',
  }),
  mutations: [
    ['no receipt', 'status-overstated', edit(', `receipts/a.md`', '')],
    ['one test of two', 'status-overstated', edit(', `tests/b.ts::floats`', '')],
    ['words in place of code', 'status-overstated', edit('`src/b.ts`', 'see CI')],
    ['no code', 'status-overstated', edit('`src/b.ts`', '')],
    ['a dash for code', 'status-overstated', edit('`src/b.ts`', '-')],
    ['the top word unearned', 'status-overstated', edit('| built |', '| accepted |')],
    ['a row on hold without a reason', 'row-form', edit('Waits for SEA-12.', '')],
    ['a reason without a ticket', 'row-form', edit('Waits for SEA-12.', 'Waits.')],
    ['a reason on an accepted row', 'row-form', edit('floats` | |', 'floats` | Why? |')],
    [
      'a receipt deleted',
      'evidence-deleted',
      (git) => {
        git.remove('receipts/a.md');
        return `${PAGE}:5`;
      },
    ],
    [
      'a test deleted',
      'evidence-deleted',
      (git) => {
        git.remove('tests/a.ts');
        return `${PAGE}:5`;
      },
    ],
    [
      'a test renamed',
      'evidence-renamed',
      (git) => {
        git.rename('tests/a.ts', 'tests/alpha.ts');
        return `${PAGE}:5`;
      },
    ],
    [
      'a test function renamed',
      'symbol-missing',
      (git) => {
        git.write({ 'tests/b.ts': 'function swims() {}\n' });
        return `${PAGE}:5`;
      },
    ],
    ['a path with a slip', 'evidence-missing', edit('receipts/a.md', 'receipts/aa.md')],
  ],
};

const LINKS: Kind = {
  configuration: `documents:
  - path: ${PAGE}
    form: { cites: { Page: "docs/parts/*.md", Evidence: ["src/**"] } }
links: ["docs/**/*.md", README.md]
rules: { verification-missing: off, link-broken: error, anchor-broken: error, evidence-outside-repository: error }
`,
  files: () => ({
    [PAGE]:
      '# Parts\n\n| ID | Part | Status | Evidence | Page |\n|---|---|---|---|---|\n| A-1 | Keel | done | `src/a.ts` | [keel](parts/keel.md) |\n| A-2 | Mast | done | [b](../src/b.ts) | [mast](parts/mast.md#steps) |\n\nSee [all][all].\n\n[all]: parts/keel.md\n',
    'docs/parts/keel.md': '# Keel\n\n![plan](keel.png)\n',
    'docs/parts/mast.md': '# Mast\n\n## Steps\n\n[up](#steps)\n',
    'docs/parts/keel.png': 'x',
    'docs/other.md': '# Other\n',
    'README.md': '# Boat\n\n[status](docs/status.md)\n',
    'src/a.ts': 'a\n',
    'src/b.ts': 'b\n',
  }),
  mutations: [
    ['a link to nothing', 'evidence-missing', edit('(parts/keel.md)', '(parts/kele.md)')],
    ['a link out of the folder', 'row-form', edit('(parts/keel.md)', '(other.md)')],
    ['a link out of the folder by dots', 'row-form', edit('(parts/keel.md)', '(parts/../other.md)')],
    ['a link to the web', 'row-form', edit('(parts/keel.md)', '(https://example.com/keel.md)')],
    ['an anchor to nothing', 'anchor-broken', edit('#steps', '#step')],
    ['a definition to nothing', 'link-broken', edit('[all]: parts/keel.md', '[all]: parts/all.md')],
    ['an anchor on another page', 'anchor-broken', { path: 'docs/parts/mast.md', from: '(#steps)', to: '(#stairs)' }],
    [
      'a heading renamed',
      'anchor-broken',
      { path: 'docs/parts/mast.md', from: '## Steps', to: '## Stairs', in: PAGE, at: 'A-2' },
    ],
    [
      'an image that is gone',
      'link-broken',
      (git) => {
        git.remove('docs/parts/keel.png');
        return 'docs/parts/keel.md:3';
      },
    ],
    [
      'a page that is gone',
      'evidence-deleted',
      (git) => {
        git.remove('docs/parts/mast.md');
        return `${PAGE}:6`;
      },
    ],
    ['evidence outside', 'evidence-outside-repository', edit('`src/a.ts`', '`../../a.ts`')],
    ['an absolute path', 'evidence-outside-repository', edit('`src/a.ts`', '`/home/kim/boat/src/a.ts`')],
    ['evidence in another folder', 'row-form', edit('`src/a.ts`', '`docs/other.md`')],
    ['a link of the readme', 'link-broken', { path: 'README.md', from: 'docs/status.md', to: 'docs/state.md' }],
  ],
};

const RECEIPTS: Kind = {
  configuration: `documents:
  - path: ${PAGE}
    columns: { Seen at: verified-commit, Seen on: verified-date }
    form: { words: { done: { filled: [Seen at, Seen on], cells: { Seen at: "[0-9a-f]{10}" } } } }
metadata: [{ path: ${PAGE}, statuses: [draft, verified] }]
rules: { verification-unknown-commit: error, verification-date-invalid: error, verification-missing: error }
`,
  files: (commit) => ({
    [PAGE]: `# Parts\n\n- Status: verified\n- Owner: @kim\n- Last Verified Commit: ${commit}\n- Last Verified Date: 2026-01-01\n\n| ID | Part | Status | Evidence | Seen at | Seen on |\n|---|---|---|---|---|---|\n| A-1 | Keel | done | \`src/a.ts\` | ${commit} | 2026-01-01 |\n| A-2 | Mast | not started | | | |\n`,
    'src/a.ts': 'a\n',
  }),
  mutations: [
    [
      'a stamp of nowhere',
      'verification-unknown-commit',
      (git, files) =>
        mutate(git, files, edit(/Commit: ([0-9a-f]+)/.exec(files[PAGE] ?? '')?.[0] ?? '', 'Commit: 0123456789')),
    ],
    [
      'a receipt of nowhere',
      'verification-unknown-commit',
      (git, files) =>
        mutate(git, files, edit(/\| ([0-9a-f]{10}) \|/.exec(files[PAGE] ?? '')?.[0] ?? '', '| 0123456789 |')),
    ],
    [
      'a receipt on another branch',
      'verification-unknown-commit',
      (git, files) => {
        git.git('switch', '-qc', 'side');
        git.write({ 'src/side.ts': 'side\n' });
        const side = git.commit().slice(0, 10);
        git.git('switch', '-q', 'main');
        return mutate(git, files, edit(/\| ([0-9a-f]{10}) \|/.exec(files[PAGE] ?? '')?.[0] ?? '', `| ${side} |`));
      },
    ],
    [
      'a receipt that is too short',
      'row-form',
      (git, files) => mutate(git, files, edit(/\| ([0-9a-f]{10}) \|/.exec(files[PAGE] ?? '')?.[0] ?? '', '| 01234 |')),
    ],
    [
      'no receipt',
      'row-form',
      (git, files) => mutate(git, files, edit(/\| ([0-9a-f]{10}) \|/.exec(files[PAGE] ?? '')?.[0] ?? '', '| |')),
    ],
    ['no date', 'row-form', edit('| 2026-01-01 |', '| - |')],
    ['a date in the future', 'verification-date-invalid', edit('| 2026-01-01 |', '| 2026-02-01 |')],
    ['a date before the commit', 'verification-date-invalid', edit('| 2026-01-01 |', '| 2025-02-01 |')],
    ['a date that is none', 'verification-date-invalid', edit('| 2026-01-01 |', '| 2026-02-31 |')],
    ['a header date in the future', 'verification-date-invalid', edit('Date: 2026-01-01', 'Date: 2026-03-01')],
    ['a header date that is none', 'verification-date-invalid', edit('Date: 2026-01-01', 'Date: last week')],
    ['no header date', 'verification-missing', edit('- Last Verified Date: 2026-01-01\n', '', { at: 'Commit:' })],
    [
      'no header commit',
      'verification-missing',
      (git, files) =>
        mutate(
          git,
          files,
          edit(/- Last Verified Commit: [0-9a-f]+\n/.exec(files[PAGE] ?? '')?.[0] ?? '', '', { at: 'Date:' }),
        ),
    ],
    ['no owner', 'verification-missing', edit('- Owner: @kim\n', '', { line: 1 })],
    ['no status', 'verification-missing', edit('- Status: verified\n', '', { line: 1 })],
    ['a status that is not allowed', 'verification-missing status-unknown', edit('Status: verified', 'Status: shiny')],
    ['a stamp still to be written', 'verification-missing', edit('Date: 2026-01-01', 'Date: TBD')],
  ],
};

const INDEX: Kind = {
  configuration: `index: [{ page: docs/README.md, lists: "docs/parts/*.md", required: true }]
documents: [docs/README.md]
metadata: ["docs/parts/*.md"]
pages: exact
rules: { page-missing: error, pages-disagree: error, verification-missing: error, row-removed: error, evidence-postdates-verification: off }
`,
  files: (commit) => ({
    'docs/README.md': `# Parts\n\n| Part | Status | Owner | Verified on | Verified at |\n|---|---|---|---|---|\n| [Keel](parts/keel.md) | done | @kim | 2026-01-01 | ${commit} |\n| [Mast](parts/mast.md) | partial | @mo | 2026-01-01 | ${commit} |\n`,
    'docs/parts/keel.md': `# Keel\n\n- Status: done\n- Owner: @kim\n- Last Verified Commit: ${commit}\n- Last Verified Date: 2026-01-01\n`,
    'docs/parts/mast.md': `# Mast\n\n- Status: partial\n- Owner: @mo\n- Last Verified Commit: ${commit}\n- Last Verified Date: 2026-01-01\n`,
  }),
  mutations: [
    [
      'a status that the page contradicts',
      'pages-disagree',
      { path: 'docs/README.md', from: '| done |', to: '| partial |' },
    ],
    ['another word for the same', 'pages-disagree', { path: 'docs/README.md', from: '| done |', to: '| complete |' }],
    [
      'a page that went on alone',
      'pages-disagree',
      { path: 'docs/parts/mast.md', from: 'Status: partial', to: 'Status: done', in: 'docs/README.md', at: 'Mast' },
    ],
    ['another owner', 'pages-disagree', { path: 'docs/README.md', from: '| @mo |', to: '| @ann |' }],
    ['another date', 'pages-disagree', { path: 'docs/README.md', from: '@mo | 2026-01-01', to: '@mo | 2025-12-31' }],
    [
      'another commit',
      'pages-disagree',
      (git, files) =>
        mutate(git, files, {
          path: 'docs/README.md',
          from: /@mo \| 2026-01-01 \| [0-9a-f]+/.exec(files['docs/README.md'] ?? '')?.[0] ?? '',
          to: '@mo | 2026-01-01 | 0123456789',
        }),
    ],
    [
      'a page that is not listed',
      'page-missing',
      (git) => {
        git.write({ 'docs/parts/boom.md': '# Boom\n' });
        return 'docs/README.md:1';
      },
    ],
    [
      'a listed page that is gone',
      'evidence-deleted',
      (git) => {
        git.remove('docs/parts/mast.md');
        return 'docs/README.md:6';
      },
    ],
    ['a row to nothing', 'evidence-missing', { path: 'docs/README.md', from: 'parts/mast.md', to: 'parts/masts.md' }],
    [
      'a page without a status',
      'verification-missing',
      { path: 'docs/parts/mast.md', from: '- Status: partial\n', to: '', line: 1 },
    ],
    [
      'a row removed',
      'page-missing',
      (git, files) => {
        git.write({ 'docs/README.md': (files['docs/README.md'] ?? '').replace(/\| \[Mast.*\n/, '') });
        return 'docs/README.md:1';
      },
    ],
    [
      'the index removed',
      'matrix-deleted page-missing matrix-unreadable',
      (git) => {
        git.remove('docs/README.md');
        return 'docs/README.md:1';
      },
    ],
  ],
};

const COUNTS: Kind = {
  configuration: `documents: [{ path: ${PAGE} }]
rules: { verification-missing: off, counts-disagree: error }
`,
  files: () => ({
    [PAGE]: `# Parts

| Status | Rows | Share |
|---|---|---|
| Done | 3 | 60 % |
| Not started | 2 | 40 % |
| Total | 5 | |

Progress: 3 of 5 done (60 %)

3 done, 2 not started.

| Area | Done | Not started | Total |
|---|---|---|---|
| Hull | 2 | 1 | 3 |
| Rig | 1 | 1 | 2 |
| Total | 3 | 2 | 5 |

## Hull (2/3)

| ID | Part | Status | Evidence |
|---|---|---|---|
| H-1 | Keel | done | \`src/a.ts\` |
| H-2 | Ribs | done | \`src/a.ts\` |
| H-3 | Deck | not started | |

## Rig (1 of 2 done)

Done: 1 · Not started: 1

| ID | Part | Status | Evidence |
|---|---|---|---|
| R-1 | Mast | done | \`src/a.ts\` |
| R-2 | Boom | not started | |
`,
    'src/a.ts': 'a\n',
  }),
  mutations: [
    ['a count off by one', 'counts-disagree', edit('| Done | 3 |', '| Done | 4 |')],
    ['another count', 'counts-disagree', edit('| Not started | 2 |', '| Not started | 1 |')],
    ['a total', 'counts-disagree', edit('| Total | 5 | |', '| Total | 6 | |')],
    ['a share', 'counts-disagree', edit('| 60 % |', '| 70 % |')],
    ['the done of a sentence', 'counts-disagree', edit('3 of 5 done', '4 of 5 done')],
    ['the total of a sentence', 'counts-disagree', edit('3 of 5 done', '3 of 6 done')],
    ['the share of a sentence', 'counts-disagree', edit('(60 %)', '(80 %)')],
    ['a count in a line', 'counts-disagree', edit('3 done, 2 not started', '3 done, 3 not started')],
    ['a count of a section', 'counts-disagree', edit('| Hull | 2 |', '| Hull | 3 |')],
    ['another count of a section', 'counts-disagree', edit('| Rig | 1 | 1 |', '| Rig | 1 | 2 |')],
    ['the total of a section', 'counts-disagree', edit('| Rig | 1 | 1 | 2 |', '| Rig | 1 | 1 | 3 |')],
    ['the total of all sections', 'counts-disagree', edit('| Total | 3 | 2 | 5 |', '| Total | 3 | 2 | 6 |')],
    ['a heading', 'counts-disagree', edit('## Hull (2/3)', '## Hull (3/3)')],
    ['the total of a heading', 'counts-disagree', edit('## Rig (1 of 2 done)', '## Rig (1 of 3 done)')],
    ['a line of a section', 'counts-disagree', edit('Done: 1 ·', 'Done: 2 ·')],
    [
      'a row that changed',
      'counts-disagree',
      edit('| Boom | not started | |', '| Boom | done | `src/a.ts` |', { at: '| Done | 3' }),
    ],
  ],
};

const PROSE: Kind = {
  configuration: `references: [{ path: "docs/**/*.md", exist: true }, README.md]
rules: { evidence-deleted: error, evidence-renamed: error, evidence-missing: error }
`,
  files: () => ({
    'docs/guide.md':
      '# Guide\n\nThe keel is in `src/keel.ts`, and `src/mast.ts:2` holds the mast.\n\nSee [the boom](../src/boom.ts).\n',
    'README.md': '# Boat\n\nStart with `src/keel.ts`.\n',
    'src/keel.ts': 'export const keel = "long enough to be followed";\n',
    'src/mast.ts': 'first\nsecond\nthird\nfourth\n',
    'src/boom.ts': 'export const boom = "another text that is long enough";\n',
  }),
  mutations: [
    [
      'a file deleted',
      'evidence-deleted',
      (git) => {
        git.remove('src/keel.ts');
        return 'docs/guide.md:3';
      },
    ],
    [
      'a file deleted that the readme names',
      'evidence-deleted',
      (git) => {
        git.remove('src/keel.ts');
        return 'README.md:3';
      },
    ],
    [
      'a file renamed',
      'evidence-renamed',
      (git) => {
        git.rename('src/boom.ts', 'lib/boom.ts');
        return 'docs/guide.md:5';
      },
    ],
    [
      'a line moved',
      'line-moved',
      (git) => {
        git.write({ 'src/mast.ts': 'zero\nfirst\nsecond\nthird\nfourth\n' });
        return 'docs/guide.md:3';
      },
    ],
    ['a path that never was', 'evidence-missing', { path: 'docs/guide.md', from: 'src/keel.ts', to: 'src/keels.ts' }],
    [
      'a path in new text',
      'evidence-missing',
      { path: 'docs/guide.md', from: '# Guide\n', to: '# Guide\n\nOr `src/sail.ts`.\n', at: 'sail' },
    ],
    [
      'a link that leads nowhere',
      'evidence-missing link-broken',
      { path: 'docs/guide.md', from: '../src/boom.ts', to: '../src/bom.ts' },
    ],
    [
      'a line past the end',
      'line-out-of-range',
      { path: 'docs/guide.md', from: 'src/mast.ts:2', to: 'src/mast.ts:20' },
    ],
  ],
};

const TWO_PAGES: Kind = {
  configuration: `documents: [docs/a.md, docs/b.md]
pages: agree
rows: keep
rules: { verification-missing: off, pages-disagree: error }
`,
  files: () => ({
    'docs/a.md':
      '# A\n\n| ID | Part | Status | Evidence |\n|---|---|---|---|\n| A-1 | Keel | done | `src/a.ts` |\n| A-2 | Mast | partial | `src/b.ts` |\n',
    'docs/b.md':
      '# B\n\n| ID | Part | Status | Evidence |\n|---|---|---|---|\n| A-1 | Keel | done | `src/a.ts` |\n| A-2 | Mast | partial | `src/b.ts` |\n| A-3 | Boom | done | `src/b.ts` |\n',
    'src/a.ts': 'a\n',
    'src/b.ts': 'b\n',
  }),
  mutations: [
    [
      'one page is ahead',
      'pages-disagree',
      { path: 'docs/b.md', from: '| done | `src/a.ts`', to: '| partial | `src/a.ts`' },
    ],
    [
      'the other page is ahead',
      'pages-disagree',
      { path: 'docs/a.md', from: '| partial |', to: '| done |', in: 'docs/b.md', at: 'A-2' },
    ],
    [
      'a row removed',
      'row-removed',
      { path: 'docs/b.md', from: '| A-3 | Boom | done | `src/b.ts` |\n', to: '', at: 'A-2' },
    ],
    [
      'a page removed',
      'matrix-deleted',
      (git) => {
        git.remove('docs/b.md');
        return 'docs/b.md:1';
      },
    ],
    [
      'a page without its table',
      'matrix-unreadable',
      (git) => {
        git.write({ 'docs/b.md': '# B\n\nGone.\n' });
        return 'docs/b.md:1';
      },
    ],
  ],
};

const TWIN: Kind = {
  configuration: `documents:
  - path: ${PAGE}
    plan:
      path: data/parts.json
      ids: '"id": "(T-[0-9]+)"'
      statuses: '"state": "([^"]*)"'
      cells: { Part: '"name": "([^"]*)"', Owner: '"owner": "([^"]*)"', Share: '"share": ([0-9]+)' }
    closedStatuses: exact
    statuses: { open: not-started, built: done }
rules: { verification-missing: off, pages-disagree: error, heading-unmapped: error, row-unplanned: error }
`,
  files: () => ({
    [PAGE]:
      '# Parts\n\n| ID | Part | Status | Owner | Share | Proof |\n|---|---|---|---|---|---|\n| T-1 | Keel | built | @kim | 100 | `src/a.ts` |\n| T-2 | Mast | open | @mo | 0 | - |\n',
    'data/parts.json':
      '{\n  "parts": [\n    { "id": "T-1", "name": "Keel", "state": "built", "owner": "@kim", "share": 100 },\n    {\n      "id": "T-2",\n      "name": "Mast",\n      "owner": "@mo",\n      "share": 0,\n      "state": "open"\n    }\n  ]\n}\n',
    'src/a.ts': 'a\n',
  }),
  mutations: [
    ['another status', 'pages-disagree', edit('| built |', '| open |')],
    ['a status in other letters', 'pages-disagree row-form', edit('| built |', '| Built |')],
    ['another owner', 'pages-disagree', edit('@kim', '@ann')],
    ['no owner', 'pages-disagree', edit('@mo', '')],
    ['another title', 'pages-disagree', edit('Mast', 'Boom')],
    ['another number', 'pages-disagree', edit('| 100 |', '| 90 |')],
    ['a row of its own', 'row-unplanned', edit('| T-2 |', '| T-3 |')],
    [
      'a twin that went on alone',
      'pages-disagree',
      { path: 'data/parts.json', from: '"share": 0', to: '"share": 10', in: PAGE, at: 'T-2' },
    ],
    [
      'a twin with one more',
      'heading-unmapped',
      { path: 'data/parts.json', from: '      "id": "T-2"', to: '      "id": "T-9" }, { "id": "T-2"' },
    ],
  ],
};

const COVERED: Kind = {
  configuration: `documents:
  - path: ${PAGE}
    plan: { path: "tests/*.ts", ids: "C-[0-9]+" }
  - path: "docs/decisions/*.md"
    form: { headings: [Context, Decision], text: { require: ["^Status: (accepted|superseded)$"], forbid: [TBD] } }
index: [{ page: ${PAGE}, lists: "src/*.ts", required: true }]
links: ["docs/decisions/*.md"]
pages: agree
rules: { verification-missing: off, page-missing: error, pages-disagree: error, heading-unmapped: error, row-unplanned: error }
`,
  files: () => ({
    [PAGE]:
      '# Parts\n\n| ID | Part | Status | Proof |\n|---|---|---|---|\n| C-1 | Keel | done | `src/a.ts` |\n| C-2 | Mast | partial | `src/b.ts` |\n',
    'docs/decisions/1.md': '# One\n\nStatus: accepted\n\n## Context\n\nWind.\n\n## Decision\n\nSail.\n',
    'src/a.ts': 'a\n',
    'src/b.ts': 'b\n',
    'tests/a.ts': '// C-1: floats\n// C-1: turns\n',
    'tests/b.ts': '// C-2\n',
  }),
  mutations: [
    [
      'a source file without a row',
      'page-missing',
      (git) => {
        git.write({ 'src/c.ts': 'c\n' });
        return `${PAGE}:1`;
      },
    ],
    [
      'a test of something without a row',
      'heading-unmapped',
      { path: 'tests/b.ts', from: '// C-2\n', to: '// C-2\n// C-3\n', at: 'C-3' },
    ],
    [
      'a row without a test',
      'row-unplanned',
      { path: 'tests/b.ts', from: 'C-2', to: 'D-2', in: PAGE, at: 'C-2 | Mast' },
    ],
    [
      'a decision without a section',
      'row-form',
      { path: 'docs/decisions/1.md', from: '## Context', to: '## Background', line: 1 },
    ],
    [
      'a decision with another status',
      'row-form',
      { path: 'docs/decisions/1.md', from: 'Status: accepted', to: 'Status: maybe', line: 1 },
    ],
    ['a decision that is not made', 'row-form', { path: 'docs/decisions/1.md', from: 'Sail.', to: 'TBD' }],
  ],
};

const OVERVIEW: Kind = {
  configuration: `documents: [${PAGE}]
pages: agree
rules: { verification-missing: off, pages-disagree: error }
`,
  files: () => ({
    [PAGE]:
      '# Parts\n\n| ID | Part | Status | Proof |\n|---|---|---|---|\n| O-1 | Keel | done | `src/a.ts` |\n| O-2 | Mast | partial | `src/a.ts` |\n\n## Overview\n\n| ID | Status |\n|---|---|\n| O-1 | done |\n| O-2 | partial |\n',
    'src/a.ts': 'a\n',
  }),
  mutations: [
    ['an overview that is ahead', 'pages-disagree', edit('| O-2 | partial |\n', '| O-2 | done |\n')],
    [
      'an overview that is behind',
      'pages-disagree',
      edit('| Mast | partial |', '| Mast | done |', { at: '| O-2 | partial' }),
    ],
  ],
};

const KINDS: readonly (readonly [string, Kind])[] = [
  ['a register', REGISTER],
  ['a catalogue', CATALOGUE],
  ['evidence by status', EVIDENCE],
  ['links', LINKS],
  ['receipts', RECEIPTS],
  ['an index', INDEX],
  ['counts', COUNTS],
  ['prose', PROSE],
  ['two pages', TWO_PAGES],
  ['a twin in JSON', TWIN],
  ['what covers what', COVERED],
  ['an overview', OVERVIEW],
];

let git: GitRepository;
let files: Files;
let base: string;
function start(kind: Kind): void {
  git = new GitRepository({ 'a.txt': 'a\n' });
  files = kind.files(git.commit().slice(0, 10));
  git.write(files);
  base = git.commit();
}
afterEach(() => git.dispose());

/** What is new and shown, as `rule path:line`. */
async function found({ configuration }: Kind): Promise<readonly string[]> {
  git.commit();
  const { findings } = await guardRepository(git.path, { base, head: 'HEAD', configuration });
  return findings
    .filter(({ origin, shown }) => shown && origin === 'new')
    .map(({ ruleId, path, line }) => `${ruleId} ${path}:${line}`);
}

it('has at least eighty mutations', () => {
  git = new GitRepository();
  expect(KINDS.reduce((sum, [, { mutations }]) => sum + mutations.length, 0)).toBeGreaterThan(80);
});

describe.each(KINDS)('%s', (_, kind) => {
  it('is silent where nothing is wrong', async () => {
    start(kind);
    git.write({ 'other.txt': 'x\n' }).commit();
    const { findings } = await guardRepository(git.path, { head: 'HEAD', configuration: kind.configuration });
    expect(findings.filter(({ shown }) => shown).map(({ ruleId, path, line }) => `${ruleId} ${path}:${line}`)).toEqual(
      [],
    );
  });

  it.each(kind.mutations)('%s', async (...[, rules, change]) => {
    start(kind);
    const place = typeof change === 'function' ? change(git, files) : mutate(git, files, change);
    const news = await found(kind);
    const wanted = rules.split(' ').map((rule) => `${rule} ${place}`);
    expect({ news, wanted: news.some((one) => wanted.includes(one)) ? 'found' : wanted }).toEqual({
      news,
      wanted: 'found',
    });
  });
});
