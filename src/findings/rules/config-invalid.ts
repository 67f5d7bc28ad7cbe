// What is wrong with the guard's own configuration.
import { defineRule } from '../rule.ts';

export const configInvalid = defineRule({
  id: 'config-invalid',
  severity: 'error',
  summary: 'The configuration is invalid.',
  messages: {
    invalid: {
      says: 'The configuration is invalid: {problem}.',
      do: 'Correct the file. Until then Matrix Guard uses its defaults.',
    },
  },
  *checkRun({ configurationProblems = [] }) {
    for (const { path, line, column, message } of configurationProblems)
      yield {
        messageId: 'invalid',
        data: { problem: message.replace(/[.?]$/, '') },
        ground: 'page',
        path,
        range: { line, column, endLine: line, endColumn: column },
        rowKey: null,
        evidence: null,
      };
  },
});
