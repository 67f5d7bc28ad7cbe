// Recognises sentences that say that a path is not there: what takes it away makes them right.
import { CLAUSE_END } from './is-planned.ts';

/** A verb ends what is said of a path: behind `, and` something else begins, unless that is code too. */
const VERB_END = String.raw`(?:${CLAUSE_END}|,\s(?:and|but|so|und|aber|y|pero|et|mais|и|но)\s(?!\x60))`;

const NONE_BEFORE =
  /(?:^|[^\p{L}])(?:no|there is no|there are no|there's no|kein|keine|es gibt keine?|aucun|aucune|ningún|ninguna|nenhum|nenhuma|nessun|нет|没有|沒有)\s{0,2}$/iu;
const KIND = String.raw`(?:\s(?:file|workflow|test|module|script|page|config|job))?`;
const THERE = 'present|there|available|in the (?:tree|repo|repository)';
// All of them end the clause: what is missing, available or present for somebody or beside something else is there.
const PRESENT_AFTER = new RegExp(
  String.raw`^${KIND}(?:\s(?:(?:is|are|was|were)\s(?:yet\s)?(?:${THERE}|here)(?:\syet)?|exists?|existe|existiert|yet|so far|here)${VERB_END}|[\s*_]{0,3}(?:[.;:,)]|$))`,
  'iu',
);
const ABSENT_AFTER = new RegExp(
  String.raw`^(?:${KIND}\s(?:(?:is|are|was|were)\s(?:still\s|currently\s)?(?:not\s(?:yet\s)?(?:${THERE})(?:\syet)?|absent|missing)|(?:isn['’]t|aren['’]t)\s(?:yet\s)?(?:${THERE})(?:\syet)?|does(?:\snot|n['’]t)\s(?:yet\s)?exist(?:\syet)?|(?:ist|sind)\snicht\svorhanden|fehlt(?:\snoch)?|no existe|n['’]existe pas|não existe|non esiste|nie istnieje|не существует|отсутствует)|\s?(?:不存在|缺失|(?:は|が)存在しない|없음))${VERB_END}`,
  'iu',
);
/** It is what the sentence is about: in `tests for x are missing` and `if x is missing` it is not. */
const IS_SUBJECT =
  /(?:^|[.;:!?(—–]|(?<!\p{L})(?:because|since|but))[\s*_]{0,3}(?:(?:the|a|an|der|die|das|el|la|le|l['’]|o|il|lo)\s)?$/iu;

/** `no x workflow is present`, `x is absent`: the sentence says that it is not there. That none is missing says that it is. */
export function isCalledAbsent(before: string, after: string): boolean {
  const [lead, tail] = [before.slice(-40), after.slice(0, 80)];
  return NONE_BEFORE.test(lead) ? PRESENT_AFTER.test(tail) : ABSENT_AFTER.test(tail) && saysOf(before);
}

const saysOf = (before: string): boolean => IS_SUBJECT.test(before.length > 40 ? `\x60${before.slice(-40)}` : before);
