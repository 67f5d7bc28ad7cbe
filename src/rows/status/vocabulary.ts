// The words and glyphs that say how far a claim is, in the languages and spellings measured in real pages.
import type { Status } from '../row.ts';

type Known = Exclude<Status, 'unknown'>;

/*
 * Decisions:
 * - Work that failed or is broken claims nothing: it is `failed`, neither `partial` nor `not-started` (its evidence may well exist).
 * - `draft` is mostly written for work not yet begun; `accepted`, `active`, `ready`, `approved` and `new` mean too many things and stay unknown.
 * - What was dropped on purpose (retired, superseded, removed, deprecated, cancelled) claims nothing: `not-applicable`.
 * - `tbd`, `unknown` and question marks say that nobody knows, and so does the guard.
 */
const PHRASES = {
  done: [
    'done|pass|passed|passes|passing|complete|completed|completes|completion|implemented|yes|y|true|fixed|closed|verified|covered|met|wired|wired up|green|ok|okay|satisfied|tested|shipped|stable',
    'exists|exist|supported|full|full support|fully|resolved|compliant|conformant|conforms|delivered|landed|merged|released|live|deployed|available|present|working|works|operational|integrated|validated',
    'confirmed|clean|verified clean|achieved|finished|finalized|finalised|built|solved|in production|production|production ready|ga|signed off|code complete|feature complete|at parity|parity|full parity|addressed|mitigated|proven|enforced|ready for production|success|successful|succeeded|checked|migrated|ported|aligned|adopted|published|all tests pass|tests pass|no gap|no gaps',
    '已完成|已关闭|已關閉|完成|完了|已实现|已實現|实现|实现完成|已实施|已通过|通过|已验证|已修复|已支持|支持|已上线|已交付|已解决|是|達成|済|済み|実装済み|実装済|解決済み|解決済|修正済み|設定済み|対応済み|対応済|完了済み|検証済み|合格',
    'completado|completada|completo|completa|hecho|hecha|terminado|terminada|implementado|implementada|listo|lista|cumple|cumplido|verificado|verificada|sí|resuelto|resuelta|aprobado|entregado|cerrado|cerrada|corregido|corregida|solucionado|solucionada',
    'terminé|terminée|termine|fait|faite|fini|finie|implémenté|implémentée|achevé|achevée|complet|complète|réalisé|réalisée|validé|validée|oui|livré|livrée|vérifié|vérifiée|fermé|fermée|corrigé|corrigée|résolu|résolue',
    'erledigt|fertig|abgeschlossen|umgesetzt|implementiert|vollständig|vorhanden|erfüllt|bestanden|getestet|geprüft|ja|behoben|gelöst|fertiggestellt|verifiziert|geschlossen|korrigiert',
    'concluído|concluída|concluido|concluida|feito|feita|pronto|pronta|finalizado|finalizada|sim|entregue|atendido|atendida|resolvido|resolvida|testado|testada|fechado|fechada|corrigido|corrigida',
    'готово|готов|готова|решено|решён|решен|принято|сделано|выполнено|выполнен|завершено|завершён|завершен|реализовано|реализован|реализована|да|закрыто|закрыт|закрыта|исправлено|исправлен|исправлена|устранено|проверено|поддерживается|внедрено|пройдено',
    'gotowe|gotowy|gotowa|zrobione|zrobiony|ukończone|ukończony|ukonczone|zakończone|zakończony|wykonane|wdrożone|wdrożony|zaimplementowane|zaimplementowany|tak|spełnione|zamknięte|naprawione|zweryfikowane',
    '완료|완료됨|구현|구현됨|구현 완료|구현완료|개발 완료|개발완료|통과|검증됨|검증 완료|지원|지원됨|예|해결|해결됨|해결 완료|fatto|completato|klaar|voltooid|tamamlandı',
    'valmis|valmiit|valmiina|tehty|toteutettu|korjattu|kyllä|kunnossa|testattu|valmis ja testattu|toteutettu ja testattu|varmennettu|todennettu|verifioitu|julkaistu|toimii|ratkaistu|suljettu',
  ],
  partial: [
    'partial|partially|partly|partial support|partially done|partially complete|partially completed|partially implemented|partially tested|partially supported|partially met|partially covered|partially verified|in part|in progress|inprogress|wip|work in progress|started|ongoing|underway|under way|begun',
    'prototype|prototyped|in testing|testing|experimental|beta|alpha|preview|mvp|pass partial|partial pass|partial error|incomplete|limited|bounded|degraded|in development|developing|under development|in review|under review|review|ready for review|in qa|yellow|amber',
    'pending review|pending approval|pending verification|pending merge|awaiting review|awaiting approval|implementing|building|code only|scaffolded|scaffold|needs work|needs tests|needs review|needs verification|implemented unverified|implemented untested|unwired|not fully|not complete|not completed|not finished|not wired|half done|some|mixed|at risk|draft implementation',
    '部分|部分完成|部分实现|部分支持|部分通过|进行中|進行中|开发中|開發中|測試中|测试中|一部|一部完了|部分的|実装中|対応中|作業中|検証中|部分実装|一部実装|一部対応|部分対応|要確認|要修正|確認中|着手中|着手済み|検討中|实现中|實現中|实施中|基本完成|初步完成|部分達成',
    'parcial|parcialmente|en progreso|en curso|en proceso|en desarrollo|en pruebas|incompleto|incompleta',
    'partiel|partielle|partiellement|en cours|en développement|incomplet|incomplète|en test',
    'teilweise|teilweise umgesetzt|teilweise implementiert|teilweise erfüllt|in arbeit|in bearbeitung|laufend|begonnen|angefangen|unvollständig|in entwicklung|teils',
    'em andamento|em progresso|em desenvolvimento|em curso|parcialmente implementado|iniciado|em teste',
    'частично|частично готово|частично реализовано|частично восстановлено|частично восстановлен|частично выполнено|в процессе|в работе|в разработке|начато|начат|начата|не полностью|тестируется',
    'częściowo|częściowe|częściowy|czesciowo|w toku|w trakcie|w realizacji|rozpoczęte|niekompletne|w budowie',
    '부분|부분 완료|부분완료|부분 구현|부분구현|일부|일부 완료|진행 중|진행중|개발 중|개발중|구현 중|구현중|작업 중|테스트 중|parziale|in corso|gedeeltelijk|devam ediyor',
    'kesken|keskeneräinen|osittain|osin|osittain valmis|osittain tehty|osittain toteutettu|osin valmis|osin toteutettu|työn alla|käynnissä|meneillään|aloitettu|testauksessa|valmis katselmoitavaksi',
  ],
  failed: [
    'fail|failed|fails|failing|failure|broken|bug|bugs|buggy|error|errors|errored|regressed|regression|red|flaky|unstable|non compliant|noncompliant|not compliant|mismatch|失败|失敗|不合格|未通过|fallido|falla|fallo|échec|échoué|fehlgeschlagen|fehlerhaft|falhou|ошибка|сломано|провалено|nieudane|błąd|실패|not compliant yet|still broken|still fails|still failing|still fail|does not work|sigue fallando|всё ещё не работает|仍然失败|epäonnistui|epäonnistunut|rikki|ei toimi',
  ],
  'not-started': [
    'not started|notstarted|awaiting|reopened|re opened|not implemented|not done|not begun|planned|pending|open|missing|gap|gaps|draft|drafted|todo|to do|no|n|false|none|absent|stub|stubbed|stub only|スタブ|スタブのみ|specified|proposed|unimplemented|unstarted|not yet|not yet started|not yet implemented',
    'backlog|queued|scheduled|upcoming|unsupported|not supported|not available|unavailable|not verified|unverified|not tested|untested|not covered|uncovered|not met|unmet|not found|not present|not exists|not wired up|not integrated|not delivered|not validated|not addressed|unaddressed|unresolved|new work|idea|to be done|spec only|design only|designed|neglected',
    'still exists|still exist|still present|still there|still open|still missing|still pending|still reproduces|still reproducible|still occurs|still absent|remains|remains open|persists|sigue existiendo|existe toujours|besteht weiterhin|besteht noch|ainda existe|всё ещё существует|nadal istnieje|仍存在|依然存在|仍然存在|まだ存在|여전히 존재',
    'nothing yet|no evidence|no implementation|unfixed|not fixed|not closed|not passed|not working|not built|not merged|not released|not deployed|not enforced|awaiting implementation|to implement|not complied',
    '未开始|未開始|未实现|未實現|未完成|未完了|计划中|計劃中|计划|待办|待辦|待定中|待开始|待实现|待处理|缺失|无|否|未着手|未実装|未対応|予定|計画中|計画|未検証|実装予定|対応予定|未测试|没有|待开发|待测试|待验证|未開発|未开发|未達成|未确认|未確認',
    'pendiente|pendientes|no iniciado|no iniciada|sin iniciar|sin empezar|planificado|planificada|planeado|por hacer|falta|faltante|no implementado|no implementada|abierto|abierta|ausente|no cumple',
    'à faire|a faire|non commencé|non commencée|pas commencé|pas commencée|non démarré|prévu|prévue|planifié|planifiée|manquant|manquante|en attente|non|non implémenté|ouvert|ouverte|absent|absente',
    'offen|ausstehend|geplant|nicht begonnen|nicht gestartet|nicht angefangen|nicht umgesetzt|nicht implementiert|nicht erfüllt|fehlt|fehlend|nein|zu tun|noch offen|nicht vorhanden',
    'não iniciado|não iniciada|nao iniciado|não começado|não implementado|não implementada|planejado|planejada|a fazer|faltando|ausente|não|nao|pendência|aberto|aberta',
    'не начато|не начат|не начата|запланировано|запланирован|планируется|ожидает|отсутствует|нет|не реализовано|не сделано|не выполнено|не готово|открыто|в планах|к выполнению|черновик',
    'nierozpoczęte|nierozpoczęty|nie rozpoczęto|nie rozpoczęte|planowane|planowany|zaplanowane|zaplanowany|do zrobienia|brak|brakuje|oczekuje|oczekujące|nie|niezaimplementowane|otwarte|nie zrobione',
    '미시작|시작 전|시작전|미구현|미완료|예정|계획|계획됨|대기|대기 중|대기중|없음|누락|아니오|할 일|미착수|구현 대기|개발 대기|구현 필요|설계 필요|da fare|non iniziato|niet begonnen|başlanmadı',
    'ei aloitettu|aloittamatta|ei toteutettu|toteuttamatta|ei tehty|tekemättä|ei vielä|ei valmis|suunniteltu|suunnitteilla|puuttuu|avoin|avoinna|odottaa|tulossa|ei|luonnos',
  ],
  blocked: [
    'blocked|waiting|stalled|stuck|on blocker|blocked externally|bloqueado|bloqueada|bloqué|bloquée|blockiert|заблокировано|заблокирован|zablokowane|zablokowany|阻塞|被阻塞|已阻塞|受阻|ブロック|ブロック中|保留中|차단|차단됨|막힘|bloccato|geblokkeerd|estetty|estynyt|estossa|jumissa',
  ],
  deferred: [
    'deferred|carry over|carryover|carried over|carry forward|carried forward|documented carry over|disabled by default|off by default|future|future work|later|postponed|parked|on hold|hold|paused|suspended|icebox|someday|next release|post mvp|descoped for now|aplazado|aplazada|pospuesto|diferido|futuro|reporté|reportée|différé|verschoben|zurückgestellt|später|adiado|adiada|отложено|отложен|позже|odłożone|odroczone|wstrzymane|推迟|推遲|延期|延后|暂缓|暂停|後回し|延期済み|보류|보류 중|연기|연기됨|rinviato|uitgesteld|lykätty|myöhemmin|siirretty myöhemmäksi|tauolla',
  ],
  'not-applicable': [
    "n/a|na|n a|not applicable|out of scope|retired|superseded|removed|deleted|archived|deprecated|obsolete|cancelled|canceled|dropped|abandoned|rejected|withdrawn|wontfix|wont fix|wont do|won't fix|won't do|won't implement|not needed|not required|not planned|not relevant|irrelevant|excluded|skipped|skip|ignored|duplicate|by design|ruled out|refuted|disproved|no aplica|fuera de alcance|descartado|non applicable|sans objet|hors périmètre|nicht anwendbar|entfällt|nicht zutreffend|nicht relevant|não aplicável|não se aplica|fora do escopo|неприменимо|не применимо|не применяется|отменено|не требуется|nie dotyczy|anulowane|poza zakresem|不适用|不適用|无需|已取消|已废弃|已移除|已删除|已刪除|已归档|已歸檔|削除済み|削除|取消|対象外|該当なし|廃止|해당 없음|해당없음|취소|취소됨|제외|non applicabile|niet van toepassing|ei sovellu|ei koske|ei tarpeen|ei tarvita|peruttu|peruutettu|poistettu",
  ],
} as const satisfies Record<Known, readonly string[]>;

const GLYPH_LISTS = {
  done: '✅ ✓ ✔ ☑ ● 🟢 💚 🟩 👍 🆗 🏁 💯 [x]',
  partial: '🟡 ⚠ 🔄 🔶 🔸 ◐ ◑ ◒ ◓ ◔ ◕ 🏗 🚧 🟠 🟨 🟧 🌗 🌓 🧪 💛 🧡 🛠 [~] [/]',
  'not-started': '❌ ✗ ✘ ✖ ⏳ ⌛ ⬜ ◻ ☐ 📋 🔲 🔳 ○ ◯ ⚪ 🔴 🟥 📝 🔜 🗓 📅 👎 [ ]',
  failed: '💥 🐛 🐞',
  blocked: '⛔ 🚫 🛑 [!]',
  deferred: '🔵 ⏸ 🟦 💤 ⏭ [>]',
  'not-applicable': '➖ ⊘ ∅ [-]',
} as const satisfies Record<Known, string>;

/** Status by phrase: words in lower case, joined by one space. */
export const VOCABULARY: ReadonlyMap<string, Known> = new Map(
  entries<readonly string[]>(PHRASES).flatMap(([status, lists]) =>
    lists.flatMap((list) => list.split('|').map((phrase): [string, Known] => [phrase, status])),
  ),
);

/** Status by emoji, symbol or check box, without variation selectors. Check boxes in lower case. */
export const GLYPHS: ReadonlyMap<string, Known> = new Map(
  entries<string>(GLYPH_LISTS).flatMap(([status, list]) =>
    (list.match(/\[.\]|[^\s[\]]+/gu) ?? []).map((glyph): [string, Known] => [glyph, status]),
  ),
);

/** True where a text begins with a status mark; check boxes are no marks. */
export function beginsWithGlyph(text: string): boolean {
  const [first = ''] = text;
  return GLYPHS.has(first);
}

/** GitHub's emoji names, by what is between the colons. */
export const SHORTCODES: ReadonlyMap<string, string> = new Map([
  ['white_check_mark', '✅'],
  ['heavy_check_mark', '✔'],
  ['ballot_box_with_check', '☑'],
  ['green_circle', '🟢'],
  ['x', '❌'],
  ['heavy_multiplication_x', '✖'],
  ['red_circle', '🔴'],
  ['warning', '⚠'],
  ['construction', '🚧'],
  ['yellow_circle', '🟡'],
  ['orange_circle', '🟠'],
  ['large_blue_circle', '🔵'],
  ['hourglass', '⌛'],
  ['hourglass_flowing_sand', '⏳'],
  ['white_large_square', '⬜'],
  ['white_circle', '⚪'],
  ['no_entry', '⛔'],
  ['no_entry_sign', '🚫'],
  ['heavy_minus_sign', '➖'],
  ['arrows_counterclockwise', '🔄'],
  ['pause_button', '⏸'],
  ['clipboard', '📋'],
]);

/** Words whose meaning differs from team to team: a legend's explanation weighs more than the word itself. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  'disabled by default',
  'off by default',
  'draft',
  'accepted',
  'open',
  'stable',
  'review',
  'testing',
  'red',
  'green',
  'yellow',
  'amber',
  'future',
]);

function entries<Value>(table: Readonly<Record<Known, Value>>): [Known, Value][] {
  return Object.entries(table) as [Known, Value][];
}
