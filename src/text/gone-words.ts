// The words by which a page says that a file or a name is no more, as alternatives of a pattern. Who reads them decides where they have to be.

/** What was done to a file, or to all that a row names. */
export const DELETED = 'deleted|removed';
/** What is done to work as well: as a status they mean that a row claims nothing. */
export const RETIRED = 'retired|dropped';
/** What it was is elsewhere now, or another thing is in its place. */
export const MOVED = 'renamed|moved|replaced';
/** The same seven as orders. */
export const ORDERS = 'delete|remove|retire|drop|rename|move|replace';
/** All that says so of what is before it. Before a name, `gone` and `superseded` may speak of another: `a.ts` gone (`b.ts`). */
export const GONE = `${DELETED}|${RETIRED}|${MOVED}|gone|superseded`;

/** Other words for DELETED and `gone`, and those of other languages. Some of them can as well be said of what comes after them (`removido o freio`): they end what they are said of. */
export const DELETED_ELSEWHERE =
  'eliminated|does not exist(?: any ?more)?|no longer exists|confirmed absent|gelöscht|entfernt|eliminad[oa]|(?:removid[oa]s?|apagad[oa]s?|excluíd[oa]s?|rimoss[oaie])(?=[\\s*_]*(?:$|[).,;:!?|\\]]))|borrad[oa]|supprimée?|eliminat[oa]|verwijderd|usunięt[eyo]|удал[её]н[аоы]?|видалено|silindi|poistettu|已删除|已刪除|已移除|削除済み|삭제됨';

/** True of a text with any of these words: few have one. */
export const GONE_ANYWHERE = new RegExp(`${GONE}|${ORDERS}|former|${DELETED_ELSEWHERE}`, 'i');
