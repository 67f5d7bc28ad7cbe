// Tells whether a commit's subject, a title or a branch names a row by its key. Versions, dates and longer keys never do.

/** Texts are read this far; more is no subject. */
const MAX_TEXT = 300;
/** Words that number the steps of any change (`part 2`), and so name a row only where a text begins with them. */
const COMMON_LABEL =
  /^(?:epic|phase|milestone|section|chapter|part|stage|sprint|wave|track|theme|feature|story|task|step|slice|iteration|item|rule|level|tier|layer|issue|ticket|risk|finding|error|gap|case|check|week|day|lot|goal|gate|control|point|round|version|phasen?|fasen?|étape|jalon|tâche|etapa|tarea|tarefa|paso|passo|hito|marco|meilenstein|schritt|aufgabe|abschnitt|teil|fasi|compito|stap|taak|mijlpaal|etap|zadanie|krok|aşama|adım|görev|vaihe|этап|фаза|шаг|задача|阶段|階段|步骤|步驟|任务|任務|フェーズ|段階|ステップ|タスク|단계|작업)[\s_-]{0,3}/iu;
/** Of these, the words that part a plan and not a change: they name its part inside a sentence, too, if something else proves it. */
const PLAN_LABEL =
  /^(?:phase|milestone|stage|sprint|wave|iteration|phasen?|fasen?|étape|jalon|etapa|hito|marco|meilenstein|fasi|mijlpaal|etap|aşama|vaihe|этап|фаза|阶段|階段|フェーズ|단계)[\s_-]{0,3}/iu;
/** An ordinary word and a number. Three letters and fewer are a prefix of its own, and so are capitals. */
const WORD_AND_NUMBER = /^(?=.*(?:\p{Ll}|\p{Lo}))(?:\p{L}{4,}|\p{Lo}{2,})(?:\s\p{L}+){0,2}[\s_-]{1,3}\d{1,4}\p{L}?$/u;
/** Names of their own, wherever they are. */
const OWN_LABEL = /^epic/iu;
/** Subjects in which a bare number is a release, brackets or not. */
const RELEASE = /\b(?:releases?d?|versions?|bump(?:s|ed)?|upgrades?d?|changelog)\b/iu;
const NUMBER = /^\d{1,4}(?:\.\d{1,4}){0,6}\p{L}?$/u;

/** What may not follow a key: another character of a word, another number of a longer key, a placeholder of versions (`7.1.x`). */
const END = '(?![\\p{L}\\p{N}_])(?!\\.[\\p{N}x*])(?!-\\p{L}{0,3}\\p{N})';
const START = '(?<![\\p{L}\\p{N}_.-])';
/** In a branch's name, a dash parts words. */
const START_IN_BRANCH = '(?<![\\p{L}\\p{N}.])';
/** Where a text begins: after a commit type (`feat: `, `feat(`) or an opening bracket, too. */
const OPENING = '^(?:[a-z]{1,12}(?:\\([^()]{0,40}\\))?!?:\\s{0,3}|[a-z]{1,12}\\()?[\\[(]?';

interface RowName {
  /** The row's key as written. */
  readonly key: string;
  /** Configured ways to name a row, each with `{key}` in it once. */
  readonly patterns: readonly string[];
}

export interface Namer {
  /** Whether a commit's subject or a title names the row. */
  inSubject(text: string): boolean;
  /** Whether one does so in a way that configuration gives. */
  asConfigured(text: string): boolean;
  /** Whether one names a part of a plan in the middle of its words. */
  inPassing(text: string): boolean;
  /** Whether a branch's name does. */
  inBranch(text: string): boolean;
}

/** Dotted numbers (`3.4`, `T7.1`), and letters with a number of their own (`WS-P1`, `EPIC 4`, `T-12`). Words are commit scopes, and `P1` is a priority. */
export const isSureKey = (key: string): boolean =>
  /\d\.\d/u.test(key) || /^\p{L}{2,}[\p{L}\s_-]*\d/u.test(key) || /^\p{L}[_-]\p{L}*\d/u.test(key);

/**
 * An ordinary label and a plain number (`Phase 3`, `Fase 13`, `Sprint 2`): another plan of the repository numbers its parts the same way, so that the
 * key alone proves nothing.
 */
export const isOrdinaryKey = (key: string): boolean => {
  const written = plainDashes(key.trim());
  if (OWN_LABEL.test(written)) return false;
  const number = COMMON_LABEL.test(written) ? written.replace(COMMON_LABEL, '') : null;
  return (number !== null && /^\d{1,4}\p{L}?$/u.test(number)) || WORD_AND_NUMBER.test(written);
};

/** How a row is named elsewhere: `7.1` as `T7.1` and `[7.1]`, `WS-P1` and `EPIC 4` as they are, in either case. */
export function makeNamer({ key, patterns }: RowName): Namer {
  const written = plainDashes(key.trim().slice(0, 80));
  // Digits are written in one way only: a text without those of the key does not name it, which spares most keys their costly expressions.
  const [digits = ''] = /\d+/.exec(written) ?? [];
  let made: Expressions | null = null;
  const names = (text: string, match: (expressions: Expressions, text: string) => boolean): boolean =>
    text.includes(digits) && match((made ??= makeExpressions(written, patterns)), plainDashes(text.slice(0, MAX_TEXT)));
  return {
    inSubject: (text) =>
      names(
        text,
        ({ own, configured }, subject) => own.inSubject(subject) || configured.some((pattern) => pattern.test(subject)),
      ),
    asConfigured: (text) =>
      names(text, ({ configured }, subject) => configured.some((pattern) => pattern.test(subject))),
    inPassing: (text) => names(text, ({ own }, subject) => own.inPassing(subject)),
    // In a branch's name `_` stands for a space.
    inBranch: (text) =>
      names(
        text.replaceAll('_', ' '),
        ({ own, configured }, branch) =>
          own.inBranch(branch) || configured.some((pattern) => pattern.test(branch.replaceAll('/', ' '))),
      ),
  };
}

interface Expressions {
  readonly own: Pick<Namer, 'inSubject' | 'inPassing' | 'inBranch'>;
  readonly configured: readonly RegExp[];
}

function makeExpressions(key: string, patterns: readonly string[]): Expressions {
  return {
    own: NUMBER.test(key) ? numberNamer(key) : nameNamer(key),
    configured: patterns.map((pattern) => patternFor(pattern, key)),
  };
}

function plainDashes(text: string): string {
  return text.replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
}

/** A bare number is a version, a date or a count; with one letter before it, or alone in brackets, it is a key. */
function numberNamer(key: string): Expressions['own'] {
  // A letter and a plain number is a product or a size (`S3`, `M1`): only the T of tasks and tickets is taken for one.
  const letter = key.includes('.') ? '(?![vV])\\p{L}' : '[tT]';
  const lettered = (start: string): RegExp => new RegExp(`${start}${letter}${escape(key)}${END}`, 'iu');
  const [subject, branch] = [lettered(START), lettered(START_IN_BRANCH)];
  return {
    inSubject: (text) => subject.test(text) || (!RELEASE.test(text) && inBrackets(text, key)),
    inPassing: () => false,
    inBranch: (text) => branch.test(text),
  };
}

function inBrackets(text: string, key: string): boolean {
  return [...text.matchAll(/\[([^[\]]{1,80})\]/gu)].some(([, inner = '']) =>
    inner.split(key.includes('.') ? /[,+&]/u : /$^/u).some((part) => part.trim().toLowerCase() === key.toLowerCase()),
  );
}

/** Letters and numbers as they are; what parts them may be a dash, a space, `_` or nothing. */
function nameNamer(key: string): Expressions['own'] {
  const name = key
    .split(/[\s_-]{1,3}/u)
    .map(escape)
    .join('[\\s_-]?');
  const weak = (COMMON_LABEL.test(key) && !OWN_LABEL.test(key)) || /^\p{L}\d{1,3}$/u.test(key);
  // In a sentence, `gd32-bridge` is another word than `GD32`, while `T1.4-wash` can only be about `T1.4`.
  const end = /^[\p{L}\p{N}]+$/u.test(key) ? `${END}(?!-\\p{L}{2})` : END;
  const subject = new RegExp(weak ? `${OPENING}${name}${end}` : `${START}${name}${end}`, 'iu');
  const branch = new RegExp(weak ? `(?:^|/)${name}${END}` : `${START_IN_BRANCH}${name}${END}`, 'iu');
  const passing = PLAN_LABEL.test(key) ? new RegExp(`${START}${name}${end}`, 'iu') : null;
  return {
    inSubject: (text) => subject.test(text),
    inPassing: (text) => passing?.test(text) === true,
    inBranch: (text) => branch.test(text),
  };
}

/** A configured pattern is text, not an expression: only `{key}` and white space mean something in it. */
function patternFor(pattern: string, key: string): RegExp {
  const [before = '', after = ''] = pattern.trim().split('{key}', 2);
  const loose = (text: string): string => text.split(/\s+/u).map(escape).join('\\s+');
  const start = before === '' ? START : /^[\p{L}\p{N}]/u.test(before) ? '(?<![\\p{L}\\p{N}_])' : '';
  const end = after === '' ? END : /[\p{L}\p{N}]$/u.test(after) ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(`${start}${loose(before)}${escape(key)}${loose(after)}${end}`, 'iu');
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
