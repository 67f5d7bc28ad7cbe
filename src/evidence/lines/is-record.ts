// Tells pages whose line numbers are those of the day on which they were written.
import { isRecordPage } from '../../documents/records.ts';
import type { CitingPage } from '../run.ts';

/** True where a page says that it is kept as it was, at base as well: a change does not end the checks of its own page. */
export const isRecord = ({ document, twin }: CitingPage): boolean =>
  [document, ...(twin === null ? [] : [twin.document])].every(({ page }) => isRecordPage(page));
