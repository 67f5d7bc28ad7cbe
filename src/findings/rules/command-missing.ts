// Cited commands that the repository does not have.
import type { Citation } from '../../evidence/citation.ts';
import { draftFor, groupCitations } from '../group-citations.ts';
import type { Draft } from '../finding.ts';
import { driftGround } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { isRenamed } from '../weight-of-evidence.ts';

export const commandMissing = defineRule({
  id: 'command-missing',
  severity: 'warning',
  summary: 'A cited command names a target, script, recipe or file that does not exist.',
  messages: {
    target: {
      says: '`{command}`: `{runner}` has no target or script `{target}`.',
      do: 'Cite the command that replaced it. If it is not evidence, list it under `ignore` in the configuration.',
    },
    'target-in-file': {
      says: '`{command}`: `{path}` does not define `{target}`.',
      do: 'Cite the command that replaced it. If it is not evidence, list it under `ignore` in the configuration.',
    },
    file: {
      says: '`{command}`: `{path}` does not exist.',
      do: 'Cite the command that replaced it. If it is not evidence, list it under `ignore` in the configuration.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(subject, isMissing)) {
      const { row, citation } = group;
      const { text, command } = citation.reference;
      const { runner = text, target = null, path = null } = command ?? {};
      // A file of no target is but a word that looks like a path; a table of targets is read.
      const old = target === null && path !== null ? 'reading' : 'head';
      const known: Pick<Draft, 'ground' | 'cause'> = {
        ground: citation.change === 'deleted' ? driftGround({ subject, row, citation, old }) : old,
        cause: { kind: 'target-gone', path: path ?? runner, detail: target ?? text },
      };
      if (path === null)
        yield draftFor(group, {
          messageId: 'target',
          data: { command: text, target: target ?? text, runner },
          ...known,
        });
      else if (target === null) yield draftFor(group, { messageId: 'file', data: { command: text, path }, ...known });
      else
        yield draftFor(group, {
          messageId: 'target-in-file',
          data: { command: text, target, path, runner },
          ...known,
        });
    }
  },
});

/** A command whose file was renamed is only a wrong pointer, of which rule `evidence-renamed` speaks. */
function isMissing(citation: Citation): boolean {
  return citation.reference.kind === 'command' && citation.resolution.state === 'missing' && !isRenamed(citation);
}
