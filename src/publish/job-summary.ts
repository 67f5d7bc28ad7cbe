// Adds the report to the job's summary page, within what the runner takes.
import { appendFile, stat } from 'node:fs/promises';
import { JOB_SUMMARY_BYTES } from './limits.ts';

export interface JobSummary {
  /** GITHUB_STEP_SUMMARY. */
  readonly path: string;
  /** The text, at most so many UTF-8 bytes long. */
  readonly render: (maxBytes: number) => string;
}

/** Appends, for other parts of the step may have written before. Throws when the file cannot be written. */
export async function writeJobSummary({ path, render }: JobSummary): Promise<void> {
  const used = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const left = JOB_SUMMARY_BYTES - used - 1;
  if (left <= 0) throw new Error('The job summary is full.');
  const text = `${render(left - 1).trimEnd()}\n`;
  if (Buffer.byteLength(text) > left)
    throw new Error(`The report needs ${Buffer.byteLength(text)} bytes of the job summary, ${left} are left.`);
  await appendFile(path, text, 'utf8');
}
