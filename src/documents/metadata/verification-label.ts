// Whether a label promises that somebody verified the page, in the languages that are read; `Date` and `Updated` promise nothing.
import type { Metadata, MetadataField } from './metadata.ts';

const VERIFICATION =
  /verif|last validat|re-?validat|vérif|провер|верифи|验证|驗證|核实|核實|検証|確認済|검증|확인|überprüf|geprüft|zweryf|weryfik|geverif|tarkistet|varmennet|todennet|doğrulan/i;

/** True for a label with *verified* or *verification*, *last validated*, or their translations. */
export const isVerificationLabel = ({ label }: Pick<MetadataField, 'label'>): boolean => VERIFICATION.test(label);

const EDIT =
  /updat|modifi|revis|edited|changed|actualiz|atualiza|mise à jour|aktualis|обновл|更新|修改|갱신|업데이트|aktualizac|päivit/i;

/** True for a label that says only when the page was last edited (`Last updated`, `Modified`), in one row perhaps: nobody says that the others were looked at. */
export const isEditLabel = (field: Pick<MetadataField, 'label'>): boolean =>
  EDIT.test(field.label) && !isVerificationLabel(field);

/** True for a page whose header has a commit or a date under such a label. */
export const hasVerificationHeader = ({
  lastVerifiedCommit,
  lastVerifiedDate,
}: Pick<Metadata, 'lastVerifiedCommit' | 'lastVerifiedDate'>): boolean =>
  [lastVerifiedCommit, lastVerifiedDate].some((field) => field !== null && isVerificationLabel(field));
