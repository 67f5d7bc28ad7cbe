// What became of the evidence of small repositories: every notation, way to find a path, change, line, name, command, test and stamp.
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';
import { runStages } from './run-case.ts';
import { showEvidenceOf } from './show-outcome.ts';

test.each(listCases('evidence'))('evidence of %s', async (_name, path) => {
  approve(showEvidenceOf(await runStages(readCase(path))), { path });
});
