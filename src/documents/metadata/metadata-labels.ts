// The labels under which pages state their metadata, and how much each says.
import type { MetadataName } from './metadata.ts';

/** What a value under a label may be: `verified` is a commit, a date or both, whatever is written. */
type LabelMeaning = Exclude<MetadataName, 'lastVerifiedCommit' | 'lastVerifiedDate'> | 'commit' | 'date' | 'verified';

export interface Label {
  readonly meaning: LabelMeaning;
  /** 3: says so outright, any value counts; 2: says so where the value is of its kind; 1: a common word that gives way to the others. */
  readonly strength: 1 | 2 | 3;
}

const of = (
  meaning: LabelMeaning,
  strength: Label['strength'],
  labels: string,
): readonly (readonly [string, Label])[] =>
  labels.split('|').map((label) => [label.trim(), { meaning, strength }] as const);

const LABELS: ReadonlyMap<string, Label> = new Map([
  ...of(
    'verified',
    3,
    'last verified|last verified commit/date|last verified commit / date|last verified commit and date|last verified (commit/date)|last verified at|last validated|last validated at',
  ),
  ...of(
    'verified',
    2,
    'verified|verification|validation|verified at|audited at|audited|last audited|as of|baseline|verified against|audited against|snapshot',
  ),
  ...of(
    'commit',
    3,
    'last verified commit|verified commit|verified at commit|last verified at commit|last verified sha|verified sha|verification commit|last verified revision|last verified hash',
  ),
  ...of(
    'commit',
    2,
    'baseline commit|audited commit|audit commit|commit audited|reviewed commit|baseline sha|as of commit|audit baseline|code baseline',
  ),
  ...of(
    'commit',
    1,
    'commit|git commit|commit sha|commit hash|commit id|head commit|head|git sha|sha|revision|git revision|提交',
  ),
  ...of(
    'date',
    3,
    'last verified date|verified date|verification date|last verified on|verified on|date verified|last verification|last verification date|last validated on|last validated date|last validation|last validation date',
  ),
  ...of(
    'date',
    2,
    'last updated|updated|last update|last updated on|updated on|updated at|date updated|last reviewed|last review|last reviewed on|reviewed|reviewed on|review date|last review date|audit date|date audited|date of audit|audited on|last audit|last audited on|last checked|status date|last modified|last revised|as of date',
  ),
  ...of(
    'date',
    2,
    'última actualización|dernière mise à jour|zuletzt aktualisiert|stand|дата обновления|последнее обновление|обновлено|最后更新|更新日期|更新时间|最終更新|最終更新日|última atualização|ostatnia aktualizacja',
  ),
  ...of(
    'date',
    2,
    'última verificación|fecha de verificación|dernière vérification|date de vérification|zuletzt verifiziert|zuletzt geprüft|letzte prüfung|дата проверки|последняя проверка|проверено|最后验证日期|验证日期|最后验证|最終検証日|検証日|최종 검증일|검증일|última verificação|data de verificação|ostatnia weryfikacja|data weryfikacji',
  ),
  ...of(
    'date',
    2,
    'viimeksi päivitetty|päivitetty|viimeksi tarkistettu|tarkistettu|viimeksi varmennettu|viimeksi todennettu|tarkistuspäivä|päivityspäivä',
  ),
  ...of('commit', 2, 'varmennettu commit|todennettu commit|tarkistettu commit'),
  ...of(
    'commit',
    2,
    'commit verificado|commit vérifié|verifizierter commit|geprüfter commit|проверенный коммит|验证提交|最后验证提交|検証コミット|검증 커밋|zweryfikowany commit',
  ),
  ...of('date', 1, 'date|report date|assessment date|fecha|datum|data|дата|日期|日付|날짜'),
  ...of('owner', 3, 'owner|owners|document owner|doc owner|page owner|owned by'),
  ...of('owner', 2, 'maintainer|maintainers|maintained by|responsible|owner(s)|maintainer(s)'),
  ...of('status', 3, 'status|document status|doc status|page status'),
  ...of('status', 2, 'overall status|current status|estado|statut|статус|状态|状態|상태'),
  ...of('sourcePlan', 3, 'source plan|plan source|source plans'),
  ...of(
    'sourcePlan',
    2,
    'plan audited|audited plan|plan document|plan|source spec|source specification|source document|source of truth|plan file',
  ),
  ...of('sourcePlan', 1, 'source|sources|spec|specification|based on|derived from|requirements|reference plan'),
]);

/** The longest label, with room for marks around it. */
export const MAX_LABEL = 60;

/** `builder tip re-verified`, `release branch revalidated`: what was verified is named before the word. */
const RIDER =
  /^(?:(?!(?:not|never|un|to|be|must|should|needs?)\b)[\p{L}\p{N}]+ ){0,3}(?:re ?)?(?:verified|validated)$/u;

/** `last verified against commit`, `verified on branch main`: of what is verified, behind the word. */
const AGAINST = /^(?:last )?(?:re ?)?(?:verified|validated) (?:against|at|on|as of)(?: [\p{L}\p{N}]+){0,3}$/u;

/** What a label means, or null. Case, underscores, dashes and what is no letter before it do not matter. */
export function understandLabel(written: string): Label | null {
  if (written.length > MAX_LABEL) return null;
  const words = (/^[A-Za-z0-9]/.test(written) ? written : written.replace(/^[^\p{L}\p{N}]+/u, ''))
    .replaceAll(/[\s_-]+/g, ' ')
    .replace(/[\s:：*]+$/, '')
    .toLowerCase();
  return LABELS.get(words) ?? (RIDER.test(words) || AGAINST.test(words) ? { meaning: 'verified', strength: 2 } : null);
}
