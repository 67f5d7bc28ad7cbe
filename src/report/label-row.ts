// What people call a row: the key that was written and its title, never the slug that stands in for a key.
import { shortenMiddle } from '../text/shorten.ts';
import { slugOf } from '../text/keys.ts';
import type { ReportRow } from './report.ts';

export interface RowLabel {
  /** As written; null where the row has only a title. */
  readonly key: string | null;
  /** Empty where the row has only a key. */
  readonly title: string;
}

export interface LabelledRow {
  /** Null where the row is not listed in the report. */
  readonly row: Pick<ReportRow, 'title'> | null;
  readonly rowKey: string;
}

/** Key and title, the title with its middle left out where it is longer than `most`. */
export function labelRow({ row, rowKey }: LabelledRow, most: number): RowLabel {
  const title = row?.title ?? '';
  const written = title === '' || slugOf(title) !== rowKey;
  return {
    key: written ? shortenMiddle(rowKey, most) : null,
    title: title === rowKey ? '' : shortenMiddle(title, most),
  };
}

/** The key alone, or the title of a row without one. */
export function shortLabel(row: LabelledRow, most: number): string {
  const { key, title } = labelRow(row, most);
  return key ?? title;
}

/** `2.1 Boarding passes`. */
export function fullLabel(row: LabelledRow, most: number): string {
  const { key, title } = labelRow(row, most);
  return [key ?? '', title].filter((part) => part !== '').join(' ');
}
