// Tells stamps that nobody renews: those of a page that records finished work, or is kept as it was, and of a row that is about one event.
import { isRecordPage } from '../documents/records.ts';
import type { VerifiedClaim } from '../evidence/verification/verification.ts';
import { isCode } from '../text/code-path.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** What the status in the header of a page says of work that is over. `Verified`, `current` and `approved` are said of pages that people keep up to date. */
const FINISHED =
  /^[^\p{L}\p{N}]*(?:(?:fully )?(?:implemented|completed?|closed|done|resolved|merged|shipped|delivered|finished)|fertig|erledigt|abgeschlossen|umgesetzt|terminado|completado|cerrado|terminé|achevé|concluído|finalizado|completato|zakończon[yae]|завершен[оа]?|завершён|выполнено|готово|완료|完了|已完成)(?:$|[^\p{L}\p{N}])/iu;

/** What a row is about that happens once. */
const EVENT =
  /(?:^|[^\p{L}])(?:publication|published|submission|submitted|tagged|announced|announcement|merged|shipped|sign-?off|signed off|hand-?over|veröffentlichung|veröffentlicht|publicación|publicado|publié|публикация|опубликовано|发布|公開)(?:$|[^\p{L}])/iu;

/** Whether a stamp says when something was over. A page that the configuration or the command line names is renewed whatever its header says, unless it is kept as it was. */
export function isOver(subject: Subject, { row }: Pick<VerifiedClaim, 'row'>): boolean {
  const own = row === null ? undefined : subject.rows[row];
  if (own !== undefined && isEvent(own)) return true;
  // A change cannot declare its own page over.
  return [subject.before ?? subject, subject].every(isPageOver);
}

/** A feature may be called like an event (`Form submission`); then its code is cited. */
function isEvent({ row, evidence }: AssessedRow): boolean {
  return (
    row.declared.status === 'done' &&
    EVENT.test(row.title.slice(0, MAX_LENGTH)) &&
    !evidence.some(({ resolution: { target } }) => target !== null && isCode(target))
  );
}

function isPageOver({ page, metadata, settings }: Subject): boolean {
  if (!settings.configured && FINISHED.test((metadata.status?.value ?? '').slice(0, MAX_LENGTH))) return true;
  return isRecordPage(page);
}

const MAX_LENGTH = 300;
