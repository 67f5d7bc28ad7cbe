// Rows of one table with the same key.
import { rowDuplicate } from '../../../src/findings/rules/row-duplicate.ts';
import { line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

testRule(rowDuplicate, {
  valid: [
    {
      name: 'one key with different titles',
      text: row('1 Ferry', 'done', '`src/ferry.ts`') + line('1 Boat', 'done', '`src/boat.ts`'),
    },
    {
      name: 'rows of their own',
      text: row('1 Ferry', 'done', '`src/ferry.ts`') + line('2 Ferry', 'done', '`src/ferry.ts`'),
    },
    {
      name: 'keys that divide the table',
      text:
        row('Layer 1 Hull', 'done', '`a.ts`') +
        line('Layer 1 Deck', 'done', '`b.ts`') +
        line('Layer 2 Mast', 'done', '`c.ts`') +
        line('Layer 2 Sail', 'done', '`d.ts`'),
    },
    { name: 'a form to fill in', text: row('T-XX', 'done', '`a.ts`') + line('T-XX', 'partial', '`a.ts`') },
    {
      name: 'numbers without titles, which count something',
      text: row('3', 'done', '`a.ts`') + line('3', 'done', '`b.ts`'),
    },
    { name: 'dashes', text: row('—', 'done', '`a.ts`') + line('—', 'done', '`a.ts`') },
    { name: 'packages of one release', text: row('R0.WP1', 'done', '`a.ts`') + line('R0.WP2', 'done', '`b.ts`') },
    {
      name: 'an area over several rows',
      text: row('Harbour', 'done', '`src/ferry.ts`') + line('Harbour', 'done', '`src/boat.ts`'),
    },
  ],
  invalid: [
    {
      name: 'a key three times, once',
      text:
        row('1 Ferry', 'done', '`src/ferry.ts`') +
        line('1 FERRY', 'done', '`src/boat.ts`') +
        line('1 Ferry', 'partial', '`src/raft.ts`'),
      findings: [
        {
          messageId: 'duplicate',
          data: { key: '1', rows: 3, first: 3 },
          line: 4,
          column: 3,
          severity: 'warning',
          rowKey: '1',
          message: 'Duplicate key 1: 3 rows of this table use it with the same title (first on line 3).',
        },
      ],
    },
    {
      name: 'a copied row without a key',
      text: row('Harbour', 'done', '`src/ferry.ts`') + line('Harbour', 'done', '`src/ferry.ts`'),
      findings: [
        {
          messageId: 'duplicate',
          message: 'Duplicate key harbour: 2 rows of this table use it with the same title (first on line 3).',
          severity: 'warning',
          data: { key: 'harbour', rows: 2, first: 3 },
          line: 4,
          column: 3,
        },
      ],
    },
  ],
});
