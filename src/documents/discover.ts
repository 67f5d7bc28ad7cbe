// Tells from a page's path and a quick look at its text whether it can be a status page; nothing is parsed.
import { findInText, STATUS_TITLE } from './find-in-text.ts';
import { isRecordText } from './records.ts';
import { isPlainMarkdownPath, nameOf } from '../text/paths.ts';

export interface Candidacy {
  readonly candidate: boolean;
  /** One clause for the report: what spoke for the page, or that nothing did. */
  readonly reason: string;
}

/** Folders of other people's or generated pages. */
const FOREIGN = new Set([
  'node_modules',
  'vendor',
  'vendored',
  'third_party',
  'third-party',
  'thirdparty',
  'external',
  'bower_components',
  'dist',
  'build',
  'target',
  'out',
  '_build',
  'site-packages',
  'venv',
]);

/**
 * Folders with a dot that belong to a tool: what it keeps, fetches or generates, and what instructs it. Other folders with a dot
 * (`.planning`, `.specs`, `.project`) hold pages that people write and read.
 */
const TOOL_FOLDER =
  /^\.(?:git|svn|hg|jj|venv|virtualenv|env|tox|nox|cache|.*[-_]cache|tmp|temp|history|trash|idea|vscode.*|vs|fleet|devcontainer|husky|yarn|pnpm.*|npm|cargo|rustup|gradle|m2|terraform|serverless|aws|docker|next|nuxt|output|turbo|nx|angular|svelte-kit|astro|vercel|netlify|expo|dart_tool|bundle|build|dist|eggs?|ipynb_checkpoints|pytest.*|mypy.*|ruff.*|obsidian|changeset|changes|archives?|claude.*|cursor.*|codex|gemini|agents?|windsurf.*|cline.*|roo.*|continue|aider.*|serena|opencode|copilot.*|assistants?|trae|qoder|junie|amazonq|augment.*|prompts?|skills?|commands|rules|templates?|mcp.*|worktrees?)$/i;

/** Folders whose pages are kept as they were on a day. */
const PAST = new Set([
  'archive',
  'archives',
  'archived',
  '_archive',
  '.archive',
  'history',
  'historical',
  'milestones',
  'completed',
  'complete',
  'done',
  'old',
  'legacy',
  'deprecated',
  'snapshots',
  'retrospectives',
  'sessions',
  'receipts',
  'handoffs',
  'hand-offs',
  'handovers',
  'postmortems',
  'post-mortems',
  'incidents',
]);

/** Folders of pages that instruct people or machines, or record what was decided: their tables claim no work. */
const OTHER_FOLDERS = new Set([
  'prompts',
  'agents',
  'skills',
  'adr',
  'adrs',
  'decisions',
  'rfcs',
  'runbooks',
  'playbooks',
]);

/** One-off reports by what they are about: a pull request, a sprint, an issue, a round, each with its number. */
const NUMBERED =
  /(?:^|[-_. ])(?:prs?|pull(?:[-_ ]?request)?|mr|sprint|issue|ticket|order|iteration|round|session|day|week|run|batch|cycle|attempt|task|wave|pass|checkpoint|increment|bug|incident)[-_. #]?\d{1,6}(?![.\d])(?:$|[-_. ])/i;
/** One-off reports by their name: a receipt, a review of one change, a hand-off, a post-mortem, minutes. */
const ONE_OFF =
  /(?:^|[-_. ])(?:receipts?|hand-?offs?|hand-?overs?|post-?mortems?|retro(?:spective)?|minutes|standup|(?:pr|pull[-_ ]?request|merge[-_ ]?request|code|peer)[-_ ]?reviews?|review[-_ ](?:notes|findings|response|comments)|closeout|close-out|milestone[-_ ]audit|(?:completion|session|work|closure)[-_ ](?:summary|report)|test[-_ ]reports?|journal|diary|log(?:book)?s?$|(?:decision|risk|assumption|issue)s?[-_ ]?(?:register|log|records?)|raid[-_ ]?log)(?:$|[-_. ])|^(?:(?:system[-_ ])?prompts?|claude|agents|gemini|copilot-instructions|skill|cursorrules)(?:\.local)?$/i;

/** `STATUS_SNAPSHOT.md`, `snapshot-v3.2.md`; a page about snapshots is none. */
const SNAPSHOT = /[-_. ]snapshot(?:[-_. ]v?\d[\d.]*)?$/i;

/** Folders and names of pages that are made to be filled in, or to be read by a test: they claim nothing of this repository. */
const SAMPLES = new Set([
  'template',
  'templates',
  '_templates',
  'issue_template',
  'fixture',
  'fixtures',
  '__fixtures__',
  'testdata',
  'test-data',
  'test_data',
  'skeleton',
  'skeletons',
  'boilerplate',
  'scaffold',
  'scaffolds',
  'samples',
]);
/** `TEMPLATE.md`, `status-template.md`: a form. `TEMPLATE_ENGINE_STATUS.md` is about templates, and `reports/` may hold living pages. */
const SAMPLE_NAME = /(?:^|[-_. ])(?:template|boilerplate)$|^(?:template|boilerplate)[-_. ](?:for|of)[-_. ]/i;

/** `.plans/phases/02-kiln/02-VERIFICATION.md`: a page of one phase of the work, with its number, which ends with it. */
const PHASE =
  /(?:^|\/)(?:[^/]*[-_.])?(?:phases|milestones|sprints|iterations)\/(\d{1,4}(?:\.\d{1,3})?)[-_.][^/]*\/\1[-_.][^/]*$/i;

/** `第十五轮…`, `第 3 回…`: one round of many. */
const ROUND = /第\s?[\d一二三四五六七八九十百]{1,5}\s?(?:轮|輪|回|次|版|期|周|週)/u;

const DATE = /(?:^|[^0-9])20\d\d[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?(?:[^0-9]|$)/;

/** File names of the measured families, with dashes and underscores taken for spaces. */
const NAMES = [
  /\b(?:implementation|feature|project|development|build|release|migration|test|phase) status\b/,
  // One stage of the work: `m1-status`, `phase-2-status`, `v2_status`, `mvp status`.
  /\b(?:m\d{1,3}|v\d{1,3}(?: \d{1,3}){0,2}|(?:phase|milestone|stage|epic|part|track) ?(?:\d{1,3}|[a-e]|[ivx]{1,4})|mvp|alpha|beta|roadmap|milestones?|epics?|refactor(?:ing)?|rewrite|port(?:ing)?) status\b/,
  /\b(?:status|gap|compliance|coverage|parity|conformance|verification|traceability|capability|feature|support|readiness) matrix\b/,
  /\btraceability\b/,
  /\b(?:feature|api) parity\b/,
  /\b(?:gap|implementation|status|compliance|completion|code|security) (?:audit|analysis|review|report)\b/,
  /^status$/,
  /\bplan (?:audit|status)\b/,
];

/** Pages that list something else by habit; only their content counts. */
const OTHER =
  /^(?:changelog|changes|history|releases?|release notes|news|license|contributing|code of conduct|security)$/;

/** Whether a path names a Markdown page that is the repository's own. */
export function isOwnPage(path: string): boolean {
  return (
    isPlainMarkdownPath(path) &&
    !path
      .split('/')
      .slice(0, -1)
      .some((folder) => FOREIGN.has(folder.toLowerCase()) || TOOL_FOLDER.test(folder))
  );
}

/** Whether a page is below a folder with a dot: what is planned and recorded there is seldom looked at again, so its header alone declares no page. */
export function isHiddenPath(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => folder.startsWith('.') && folder !== '.github');
}

/** The language at the end of a translated page's name: `MATRIX.zh-CN.md`, `matrix_pt-br.md`, `status.ja.md`. */
const LANGUAGE =
  /(?:\.[a-z]{2,3}(?:[-_][a-z]{2,4})?|[-_](?:[a-z]{2}[-_][a-z]{2}|zh|ja|jp|ko|kr|cn|ru|de|fr|es|pt|it|pl|tr|uk|en))$/i;

/** The name of a page without its ending and its language. */
const titleOf = (path: string): string =>
  nameOf(isPlainMarkdownPath(path) ? path.slice(0, path.lastIndexOf('.')) : path).replace(LANGUAGE, '');

/** Whether a page is kept as it was on a day, is about one event, is a form or a fixture, or instructs: by its path alone. Guarded only where configured. */
export function isSnapshotPath(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  const name = titleOf(path);
  return (
    [SAMPLE_NAME, DATE, NUMBERED, ONE_OFF, SNAPSHOT, ROUND].some((pattern) => pattern.test(name)) ||
    (isHiddenPath(path) && PHASE.test(path)) ||
    folders.some((folder) => {
      const lower = folder.toLowerCase();
      return (
        SAMPLES.has(lower) ||
        PAST.has(lower) ||
        OTHER_FOLDERS.has(lower) ||
        /[-_](?:logs?|archives?|backups?|old|deprecated|legacy)$|[-_]archives?[-_]v?\d|^[-_.]?old[-_]/i.test(folder) ||
        NUMBERED.test(folder) ||
        DATE.test(folder)
      );
    })
  );
}

/** Whether the title or the name of a page says that it is about how far the work is: then its check boxes are claims. */
export function speaksOfStatus({ path, title }: { readonly path: string; readonly title: string }): boolean {
  return isFamily(titleOf(path)) || STATUS_TITLE.test(title);
}

const plainName = (name: string): string =>
  name
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim()
    .toLowerCase();
const isFamily = (name: string): boolean => NAMES.some((pattern) => pattern.test(plainName(name)));

/** Whether a page of this path can be one at all, whatever its text. */
export const canBeStatusPage = (path: string): boolean => !OTHER.test(plainName(titleOf(path)));

/** Whether the name of a page is that of a status page (`PARITY_MATRIX.zh-CN.md`), so that a table with a status column is one of its matrices. */
export function isNamedStatusPage(path: string): boolean {
  return isFamily(titleOf(path));
}

/** Whether the page is worth reading as a status page: by its content, or by its name where it has any table or check box. */
export function mightBeStatusPage({ path, text }: { readonly path: string; readonly text: string }): Candidacy {
  const name = plainName(titleOf(path));
  if (OTHER.test(name)) return { candidate: false, reason: `pages named "${name}" list something else` };
  if (isRecordText(text)) return { candidate: false, reason: 'it says itself that it is kept as a record' };
  const found = findInText(text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
  if (found !== null) return { candidate: true, reason: found };
  if (isFamily(name) && (text.includes('|') || /\[[ xX]\]/.test(text) || /^\s{0,3}#{1,6}\s/m.test(text)))
    return { candidate: true, reason: 'its name is that of a status page' };
  return { candidate: false, reason: 'it has no table with a status column and no labelled evidence' };
}
