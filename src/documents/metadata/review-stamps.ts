// Finds the dates that a page gives of when it was last looked at or edited: nobody promises by them that evidence stays as it was.
import { commitIdOf, findCommitId } from '../../text/commit-ids.ts';
import { findDate } from '../../text/dates.ts';
import { rangeOfText } from '../markdown/line-text.ts';
import type { Page, Range } from '../page.ts';
import { findLabelledValues, valuesAboveTables, type LabelledValue } from './labelled-values.ts';
import { trimValue, withDayOrder } from './metadata-values.ts';
import type { MetadataField } from './metadata.ts';

export interface ReviewStamp {
  /** Its value is the date or the commit alone. */
  readonly field: MetadataField;
  readonly kind: 'date' | 'commit';
  /** All that the label says, so that a version beside the date counts too. */
  readonly text: string;
  /** The one table that it is about; null for the page. */
  readonly table: Range | null;
}

const wordsOf = (label: string): string =>
  label
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();

/** The page, or what it speaks of, was looked at. `Audit date` and `As of` say of which day a report is. */
const LOOKED_AT =
  /^(?:last |date )?(?:re ?)?(?:checked|audited|reviewed|assessed)(?: on| at| commit)?$|^last (?:check|audit|review|assessment)(?: date| on)?$|^(?:review|assessment) date$|^(?:última|ultima) (?:revisión|revisão|auditoría|auditoria)$|^fecha de revisión$|^data de revisão$|^dernière (?:révision|revue)$|^letzte (?:durchsicht|überarbeitung)$|^дата (?:ревизии|аудита)$|^последний аудит$|^(?:最后|最近)(?:审查|审核|检查|評審|评审)(?:日期|时间)?$|^(?:审查|评审)日期$|^最終(?:確認|レビュー)日?$|^최종 (?:검토|점검)일?$|^ostatni (?:przegląd|audyt)$/u;
/** It was edited. */
const EDITED =
  /^(?:last |date )?(?:updated|modified|edited|changed|revised)(?: on| at)?$|^last (?:update|modification|edit|change|revision)(?: date| on)?$|^(?:fecha de )?(?:[uú]ltima )?actualizaci[oó]n$|^(?:data da )?[uú]ltima atualiza(?:çã|ca)o$|^derni[eè]re mise [aà] jour$|^stand$|^(?:zuletzt|letzte) (?:aktualisiert|aktualisierung|geändert|änderung)$|^(?:дата|последнее) обновлени[ея]$|^обновлено$|^(?:最后|最近)?(?:更新|修改)(?:日期|时间|時間)?$|^(?:最終)?更新日?時?$|^(?:최종|마지막) (?:업데이트|수정)일?$|^ostatnia aktualizacja$|^(?:viimeksi )?päivitetty$|^päivityspäivä$/u;

/** True for a label that says only when its page was edited, be it in one place. */
export const isEdited = ({ label }: Pick<MetadataField, 'label'>): boolean => EDITED.test(wordsOf(label));

/** True for a label that says when its page was edited or looked at. */
export const isReviewLabel = ({ label }: Pick<MetadataField, 'label'>): boolean =>
  EDITED.test(wordsOf(label)) || LOOKED_AT.test(wordsOf(label));

/** Those of the page's head and of its last lines, then those of a table's own lines above it, each in the order of the page. */
export function findReviewStamps(page: Page): readonly ReviewStamp[] {
  const { header, footer } = findLabelledValues(page);
  const stampsOf = (values: readonly LabelledValue[], table: Range | null): readonly ReviewStamp[] =>
    values.flatMap((labelled) => {
      const stamp = isReviewLabel(labelled) ? stampIn(labelled, page) : null;
      return stamp === null ? [] : [{ ...stamp, table }];
    });
  const ofTables = valuesAboveTables(page).flatMap(({ table, values }) => stampsOf(values, table));
  // A page that ends in a small table has that table's own lines among its last ones.
  const lines = new Set(ofTables.map(({ field }) => field.range.line));
  const last = stampsOf(footer, null).filter(({ field }) => !lines.has(field.range.line));
  return [...stampsOf(header, null), ...last, ...ofTables];
}

function stampIn({ label, line, from, to }: LabelledValue, page: Page): Omit<ReviewStamp, 'table'> | null {
  const whole = trimValue(line.text, from, to);
  const text = line.text.slice(whole.from, whole.to);
  const date = findDate(text);
  const found = date ?? (commitIdOf(text) === null ? null : findCommitId(text));
  const range = found === null ? null : rangeOfText(line, whole.from + found.from, whole.from + found.to);
  if (found === null || range === null) return null;
  const field = { label, value: text.slice(found.from, found.to), range };
  return { field: withDayOrder(field, page), kind: date === null ? 'commit' : 'date', text };
}

/** The same for two stamps that say the same under the same label, in any case and with any blanks. */
export const saysOfReview = ({ field: { label }, text }: ReviewStamp): string =>
  JSON.stringify([wordsOf(label), text.replaceAll(/\s+/g, ' ').trim().toLowerCase()]);
