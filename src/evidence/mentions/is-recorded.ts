// Recognises where a page tells what a commit did, what somebody ran, or what was where: a new path there would make it wrong.
import { isCommitId } from '../../text/commit-ids.ts';
import type { Segment } from '../../documents/page.ts';

/** Characters of one part of a paragraph that are looked at. */
const WINDOW = 600;

const ENDS_SENTENCE = /[.!?;](?=\s)|[。！？；]/u;
/** What a sentence begins with that is about a commit: `abc1234 moved`, `Commit abc1234: `; the group is the id. */
const COMMIT_FIRST =
  /^[^\p{L}\p{N}]{0,6}(?:(?:the\s|der\s|el\s|le\s|o\s)?commit\s|コミット|提交|коммит\s)?[^\p{L}\p{N}]{0,3}([0-9a-f]{7,40})(?![\p{Script=Latin}\p{N}_-])/iu;
const THIS_COMMIT =
  /^[^\p{L}\p{N}]{0,6}(?:(?:this|that|the same) commit|(?:この|その|同|本|当該)コミット|(?:该|此|本)提交|dieser commit|este commit|ce commit|этот коммит)/iu;

/** True of a text that is about a commit from its first word on; `since abc1234` says when something began that is so now. */
export const isAboutCommit = (text: string): boolean => isCommitId(COMMIT_FIRST.exec(text.slice(0, WINDOW))?.[1] ?? '');

/** What git said of a path when it was asked. */
const GIT = /`git\s(?:log|show|diff|blame|grep|ls-files|ls-tree)(?=[\s`])/u;
/** What came of it: the command is no advice. */
const ASKED =
  /(?<!\p{L})(?:(?:we|i|have|has|had)\s(?:checked|run)|ran|(?:was|were)\s(?:run|executed)|showed|returned|found|confirmed|no commits|wurden? ausgeführt|ergab|mostró|a montré|показал[ао]?)(?!\p{L})|実行した|確認した|確認済み|結果/iu;
/** A command that was run: without what came of it, or when, it may be advice. */
const RAN =
  /(?<!\p{L})(?:ran|(?:was|were)\s(?:run|executed)|wurden? ausgeführt|ausgeführt wurden?|a été (?:exécutée?|lancée?)|se ejecutó|foi executad[oa]|был[ао]? запущен[ао]?)(?!\p{L})|実行し(?:た|ました)|执行了|실행했/iu;
const WITH_RESULT =
  /\d{4}-\d\d-\d\d|\d{1,6}\s(?:passed|failed|tests?)(?!\p{L})|(?<!\p{L})(?:passed|failed|green|skipped|exit code)(?!\p{L})|結果|失敗|成功/iu;

/** A label or heading above places that something has left. */
const OLD_PLACES =
  /^[^\p{L}]{0,8}(?:the\s)?(?:old|legacy|former|previous|alte|frühere|antiguas?|antiguos?|anciens?|anciennes?|antigos?|旧|старые)\s?(?:source\s|file\s)?(?:paths?|files?|locations?|places?|layout|structure|pfade|dateien|rutas|archivos|chemins|fichiers|caminhos|arquivos|пути|パス|ファイル|構成|配置)(?:\s?[([（][^()]{0,30}[)\]）])?[^\p{L}\p{N}]{0,8}$/iu;
const LONGEST_LABEL = 80;

/** `Old paths:`, `### Legacy files (3)`: what is listed below was there. */
export const listsOldPlaces = (text: string): boolean => text.length <= LONGEST_LABEL && OLD_PLACES.test(text);

/** Segments before and behind a code span in which its sentence is, and those that may name the commit that it is about. */
const BESIDE = 24;
const ABOVE = 100;

/** True where the sentence of a code span records what a commit did, or a command that was run. */
export function isRecorded(segments: readonly Segment[], index: number): boolean {
  const start = startOf(segments, index);
  const end = readOnOneLine(segments.slice(index + 1, index + 1 + BESIDE)).split(ENDS_SENTENCE)[0] ?? '';
  const own = readOnOneLine(segments.slice(index, index + 1));
  const sentence = start + own + end;
  return (
    isAboutCommit(sentence) ||
    (THIS_COMMIT.test(start) && namesCommit(readOnOneLine(segments.slice(Math.max(0, index - ABOVE), index)))) ||
    (GIT.test(sentence) && ASKED.test(start + end)) ||
    (/\S\s+\S/.test(own) && RAN.test(start + end) && WITH_RESULT.test(sentence))
  );
}

/** The words of its sentence before a code span; none where the sentence is too long. */
function startOf(segments: readonly Segment[], index: number): string {
  const from = Math.max(0, index - BESIDE);
  const sentences = readOnOneLine(segments.slice(from, index)).split(ENDS_SENTENCE);
  return from > 0 && sentences.length === 1 ? '' : (sentences.at(-1) ?? '');
}

const namesCommit = (text: string): boolean =>
  (text.match(/(?<![\w./-])[0-9a-f]{7,40}(?![\w/-])/gu) ?? []).some(isCommitId);

/** As it is read on one line, with the marks of code. Of each part only so much. */
export const readOnOneLine = (segments: readonly Segment[]): string =>
  segments
    .map(({ kind, text }) => (kind === 'code' ? `\x60${text}\x60` : kind === 'break' ? ' ' : text).slice(0, WINDOW))
    .join('');

/** True where a text names a path of the repository or what is in it: as a whole, and not as the end of another one. */
export function namesPlace(text: string, place: string): boolean {
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const end = at + place.length;
    const [lead, next] = [text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2)];
    // `src/kiln.rs` does not name `src/kiln/`.
    const isWhole = !/[\w-]$|[\w.-]\/$/.test(lead) && !/^(?:[\w-]|\.\w)/.test(next);
    if (isWhole && (place.includes('/') || next.startsWith('/'))) return true;
  }
  return false;
}
