// Whether the words of an audit say that something is missing or wrong, or only list files: an edit of a listed file says nothing about a gap.

/** Words that say that something is missing, wrong or still to be done, in the languages of the pages that are read. */
const LACK = new RegExp(
  [
    // English
    String.raw`(?<!\p{L})(?:no|not|never|nobody|none|nothing|nowhere|neither|without|cannot|can['’]t|don['’]t|doesn['’]t|isn['’]t|aren['’]t|won['’]t|didn['’]t|hasn['’]t|lacks?|lacking|lacked|miss(?:es|ing)?|absent|absence|gaps?|bugs?|broken|breaks?|wrong(?:ly)?|incorrect(?:ly)?|insecure|unsafe|unescaped|unvalidated|unchecked|unbounded|unhandled|untested|unimplemented|uncovered|unprotected|unencrypted|unauthenticated|undocumented|incomplete|inconsistent|invalid|fails?|failing|failed|failure|crash(?:es|ed)?|leaks?|leaked|ignored|ignores|swallow(?:s|ed)|hard[- ]?coded|vulnerab\p{L}+|injection|race condition|deadlocks?|stale|outdated|open|unresolved|todo|fixme|stub(?:s|bed)?|placeholders?|mock(?:s|ed)? only|dead code|duplicated?|drift(?:s|ed)?|violat\p{L}+|mismatch(?:es|ed)?|misaligned|too (?:\p{L}+)|only)(?!\p{L})`,
    // German, French, Spanish, Portuguese, Italian, Dutch
    String.raw`(?<!\p{L})(?:kein\p{L}*|nicht|nie|ohne|fehl(?:t|en|end\p{L}*|er)|lücken?|kaputt|falsch|unsicher|veraltet|offen\p{L}{0,2}|aucune?|jamais|sans|manqu\p{L}+|absente?s?|cassée?s?|erron\p{L}+|pas|ningun[ao]?|nunca|sin|falta\p{L}*|ausente|roto|rota|incorrect[ao]|insegur[ao]|abiert[ao]|não|nenhum\p{L}?|sem|ausência|quebrad[ao]|errad[ao]|abert[ao]|pendente|pendiente|senza|manca\p{L}*|rott[ao]|sbagliat[ao]|geen|niet|zonder|ontbre\p{L}+|kapot)(?!\p{L})`,
    // Polish, Czech, Russian, Ukrainian
    String.raw`(?<!\p{L})(?:brak\p{L}*|bez|nie|niepoprawn\p{L}*|błęd\p{L}*|otwart\p{L}*|chybí|není|chyb\p{L}+|не|нет|без|отсутств\p{L}+|сломан\p{L}*|неверн\p{L}*|ошибк\p{L}*|уязвим\p{L}*|открыт\p{L}*|хрупк\p{L}*|немає|відсутн\p{L}+|зламан\p{L}*)(?!\p{L})`,
    // Turkish, Finnish
    String.raw`(?<!\p{L})(?:yok|eksik\p{L}*|değil|hata\p{L}*|ei|puuttu\p{L}*|rikki|väärin|avoin|avoinna)(?!\p{L})`,
    '缺少|缺失|缺乏|没有|沒有|未|不|无法|無法|错误|錯誤|漏洞|硬编码|ない|ません|なし|欠け|不足|誤り|脆弱|未対応|없|않|누락|미구현|미비|오류|취약',
  ].join('|'),
  'iu',
);

/** What a list of files to edit, of evidence, or of what was accepted is called. */
const LISTING =
  /(?<!\p{L})(?:files? (?:to|that|which|we|touched|changed|modified|affected|involved|updated|created|in scope)|(?:affected|changed|modified|touched|updated|target|impacted|related|new|key|relevant) (?:files?|modules?|components?|paths?|code)|(?:to (?:change|modify|edit|touch|update|create))|scope|(?:evidence|proof|file) (?:index|links?|list|inventory|summary)|sources? of truth|(?:canonical|authoritative) (?:sources?|docs?|documents?|pages?)|further reading|see also|related (?:docs?|documents?|documentation|pages?|links?)|harden(?:ed|ing)|approved?|approval|accepted|passed|siehe auch|maßgeblich\p{L}*|voir aussi|véase también|veja também|vedi anche|zie ook|zobacz też|см\. также|источник истины|betroffene dateien|zu ändern\p{L}*|fichiers? (?:à modifier|concernés|modifiés)|archivos (?:a modificar|afectados)|arquivos (?:a modificar|afetados)|изменяемые файлы|затронутые файлы|файлы (?:к|для) изменени\p{L}+)(?!\p{L})|参考资料|参考文献|参照先|修改文件|涉及文件|变更文件|影响范围|通过|変更ファイル|対象ファイル|수정 파일|변경 파일/iu;

/** `src/a.ts (modify)`: what a plan wants to do to a file. */
const INSTRUCTION =
  /[([（]\s?(?:new|modify|modified|edit(?:ed)?|change(?:d)?|update(?:d)?|add(?:ed)?|create(?:d)?|delete(?:d)?|remove(?:d)?|rename(?:d)?|extend(?:ed)?|touch(?:ed)?|rewrite|refactor(?:ed)?|neu|ändern|löschen|modifier|modificar|crear|criar|новый|изменить|удалить|新增|修改|删除)(?![\p{L}\p{N}])[^()[\]（）]{0,40}[)\]）]/iu;

/** `— see HARBOR.md and`: where to read on, which proves nothing. */
const POINTER =
  /(?<![\p{L}\p{N}])(?:see|cf\.|refer to|described in|documented in|defined in|siehe|vgl\.|voir|véase|ver|vide|vedi|zie|patrz|см\.|див\.)(?:\s(?:also|auch|aussi|también|também|anche|ook|też|также))?\s+["'“„«\p{L}\p{N}_./-]|参见|参照|详见|詳見|참조/iu;

const LONGEST = 600;

/** True where a sentence says that something is missing or wrong. */
export const statesGap = (text: string): boolean => LACK.test(text.slice(0, LONGEST));

/** True for a heading or label of files to edit, of evidence, or of what was hardened or approved. */
export const titlesFiles = (text: string): boolean => LISTING.test(text.slice(0, LONGEST));

/** True where an item says what to do to a file. */
export const instructs = (text: string): boolean => INSTRUCTION.test(text.slice(0, LONGEST));

/** True where a sentence points a reader to another place. */
export const refersElsewhere = (text: string): boolean => POINTER.test(text.slice(0, LONGEST));

/** What a review writes behind what it looked at and found in order: `P1-2 Ropes — passed`. */
const PASSED =
  /[—–:：-]\s*(?:✅\s*|\*{2})?(?:passed|approved|accepted|verified|confirmed|ok(?:ay)?|bestanden|bestätigt|approuvé|aprobado|aprovado|approvato|пройдено|принято|подтверждено|通过|合格|承認済み|통과)[\s*.。✅]*$/iu;

/** True for a title that ends by saying that what it names was found in order. */
export const saysPassed = (title: string): boolean => PASSED.test(title.slice(-LONGEST));
