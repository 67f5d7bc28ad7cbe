// The published schema of a report is the one that reports are read by, every number and sentence of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportJsonSchema } from '../../src/report/schema.ts';

it('is schema/report.json', () => {
  const published: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.json'), 'utf8'));
  expect(JSON.parse(JSON.stringify(reportJsonSchema()))).toEqual(published);
});
