// The job summary takes a mebibyte of one step in all, whatever the step wrote before.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeJobSummary } from '../../src/publish/job-summary.ts';
import { JOB_SUMMARY_BYTES } from '../../src/publish/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-test-'));
const path = join(folder, 'summary.md');
afterAll(() => rmSync(folder, { recursive: true }));

it('is appended to what is there, with one line ending, and told how long it may be', async () => {
  writeFileSync(path, 'before\n');
  const asked: number[] = [];
  await writeJobSummary({ path, render: (most) => (asked.push(most), 'the report  \n\n') });
  expect(readFileSync(path, 'utf8')).toBe('before\nthe report\n');
  expect(asked).toEqual([JOB_SUMMARY_BYTES - 'before\n'.length - 2]);
});

it('makes the file where there is none', async () => {
  rmSync(path, { force: true });
  await writeJobSummary({ path, render: () => 'new' });
  expect(readFileSync(path, 'utf8')).toBe('new\n');
});

it.each([
  ['the last byte that is left', 6, 'fits'],
  ['one byte more', 7, `The report needs 8 bytes of the job summary, 7 are left.`],
])('writes %s', async (_name, length, end) => {
  writeFileSync(path, ' '.repeat(JOB_SUMMARY_BYTES - 8));
  const written = writeJobSummary({ path, render: () => 'x'.repeat(length) });
  if (end === 'fits') expect(await written).toBeUndefined();
  else await expect(written).rejects.toThrow(end);
});

it.each([
  ['two bytes are left', 2, null],
  ['one byte is left', 1, 'The job summary is full.'],
  ['none is left', 0, 'The job summary is full.'],
])('where %s', async (_name, left, problem) => {
  writeFileSync(path, ' '.repeat(JOB_SUMMARY_BYTES - left));
  const written = writeJobSummary({ path, render: () => '' });
  if (problem === null) expect(await written).toBeUndefined();
  else await expect(written).rejects.toThrow(problem);
});

it('counts bytes, not letters', async () => {
  writeFileSync(path, ' '.repeat(JOB_SUMMARY_BYTES - 5));
  await expect(writeJobSummary({ path, render: () => 'öö' })).rejects.toThrow(
    'The report needs 5 bytes of the job summary, 4 are left.',
  );
});
