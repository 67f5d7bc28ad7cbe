// The words beside a status word that change what it says: denials, degrees, what takes back and what lifts that again.

export const NEGATIONS = new Set([
  'not',
  'never',
  "isn't",
  "aren't",
  "wasn't",
  "hasn't",
  "haven't",
  "doesn't",
  "don't",
  'nicht',
  'pas',
  'не',
  'nie',
  'não',
  'without',
  'un',
  'non',
]);

export const DEGREES = new Set([
  'mostly',
  'largely',
  'nearly',
  'almost',
  'partly',
  'partially',
  'half',
  'mainly',
  'substantially',
  'semi',
  'somewhat',
  'basically',
  'weitgehend',
  'größtenteils',
  'fast',
  'teilweise',
  'presque',
  'casi',
  'quase',
  'prawie',
  'почти',
  'частично',
  'parcialmente',
  'częściowo',
  'partiellement',
]);

export const WHOLE = new Set([
  'fully',
  'entirely',
  'completely',
  'yet',
  'been',
  'be',
  'all',
  'totally',
  'everywhere',
  'vollständig',
  'полностью',
]);

/** Said after a status word, these take something back. */
export const LOWERING = new Set([
  'not',
  'partial',
  'partially',
  'partly',
  'pending',
  'missing',
  'todo',
  'wip',
  'unverified',
  'untested',
  'incomplete',
  'remaining',
  'remains',
  'except',
  'without',
  'blocked',
  'stub',
  'stubbed',
  'stubs',
  'failing',
  'fails',
  'failed',
  'broken',
  'unwired',
  'gap',
  'gaps',
  'needs',
  'lacks',
  'lacking',
  "isn't",
  "doesn't",
  "hasn't",
  "aren't",
  'mostly',
  'nearly',
  'almost',
  'nicht',
  'teilweise',
  'falta',
  'manque',
  'не',
  'частично',
  'nie',
  'brak',
  '未',
  '部分',
]);

/** Said before such a word, these take the taking back back: `no gaps`, `previously partial`. */
export const LIFTING = new Set([
  'no',
  'none',
  'zero',
  '0',
  'any',
  'without',
  'nothing',
  'was',
  'were',
  'previously',
  'formerly',
  'former',
  'ex',
  'closes',
  'closed',
  'fixes',
  'fixed',
  'fills',
  'resolves',
  'resolved',
]);

export const HARMLESS_AFTER_NOT = new Set([
  'applicable',
  'required',
  'needed',
  'relevant',
  'only',
  'just',
  'planned',
  'affected',
]);

/** What `with` takes back: `pass with known limitations`, `done with two open issues`. */
export const SHORTCOMINGS = new Set(
  'limitation|limitations|caveat|caveats|exception|exceptions|reservation|reservations|deviation|deviations|restriction|restrictions|issue|issues|warning|warnings|error|errors|failure|failures|gaps|gap|findings|bugs|einschränkung|einschränkungen|limitaciones|excepciones|réserves|limites|limitações|ressalvas|ограничениями|замечаниями|zastrzeżeniami'.split(
    '|',
  ),
);

export const WITH = new Set(['with', 'mit', 'con', 'avec', 'com', 'с', 'z']);

/** Nouns and adjectives of a shortcoming that the words after them can undo: `stub also landed`, `missing test added`. */
export const UNDOABLE = new Set([
  'stub',
  'stubs',
  'stubbed',
  'gap',
  'gaps',
  'missing',
  'todo',
  'remaining',
  'failing',
  'failed',
  'broken',
  'blocked',
  'incomplete',
  'untested',
  'unverified',
  'pending',
]);

export const UNDOING = new Set([
  'added',
  'removed',
  'deleted',
  'replaced',
  'gone',
  'filled',
  'done',
  'fixed',
  'closed',
  'resolved',
  'landed',
  'merged',
  'shipped',
  'implemented',
  'covered',
  'addressed',
  'cleared',
  'completed',
  'complete',
  'verified',
]);

/** Good words that are no status alone, and a sure one when they are denied. */
export const DENIABLE = new Set(
  'accepted|accept|approved|ready|active|enabled|reachable|installed|connected|used|called|invoked|exposed|documented|reproducible|exported|registered|configured|created|written|visible|stable|fixed|usable|functional|provided|shown|handled|respected|propagated|persisted|akzeptiert|genehmigt|aceptado|aprobado|accepté|approuvé|aceito|принято|одобрено'.split(
    '|',
  ),
);

/** A denial that is written into the word: `未驗證`, `尚未完成`, `没有实现`, `していない`, `미검증`. Exceptions (`不适用`) are in the vocabulary itself. */
export const DENIED_WITHIN =
  /^(?:(?:尚?未|还没有?|還沒有?|没有?|沒有?|未能|无法|無法|不)[\u3400-\u9fff]{1,6}|[\u3040-\u30ff\u3400-\u9fff]{1,12}(?:て|で)い(?:ない|ません)|미[\uac00-\ud7a3]{2,5})$/u;
