// Cited paths that lie outside the repository.
import { evidenceOutsideRepository } from '../../../src/findings/rules/evidence-outside-repository.ts';
import { FERRY, line, row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const away = { state: 'unverifiable' } as const;

testRule(evidenceOutsideRepository, {
  valid: [
    {
      name: 'a machine’s own folder in a sentence of an audit',
      text: row('1 Ferry', 'done', '`/etc/ferry.conf`'),
      facts: { '/etc/ferry.conf': { ...away, claim: 'It writes a file at start.' } },
    },
    ...['/proc/self/maps', '/tmp/ferry.log', '~/.config/ferry.toml', '/dev/null'].map((path) => ({
      name: `what every machine or user has: ${path}`,
      text: row('1 Ferry', 'done', `\`${path}\``),
      facts: { [path]: away },
    })),
    { name: 'a path of the repository', text: FERRY },
    {
      name: 'a path that climbs to the root and no further',
      text: row('1 Ferry', 'done', '`../src/gone.ts`'),
      facts: { '../src/gone.ts': { state: 'missing' } },
    },
    { name: 'an endpoint', text: row('1 Ferry', 'done', '`/api/ferries`'), facts: { '/api/ferries': away } },
    { name: 'a path from the root with a leading slash', text: row('1 Ferry', 'done', '`/src/ferry.ts`') },
  ],
  invalid: [
    {
      name: 'an absolute path',
      text: row('1 Ferry', 'done', '`/home/me/ferry.ts`'),
      facts: { '/home/me/ferry.ts': away },
      findings: [
        {
          messageId: 'absolute',
          message: '`/home/me/ferry.ts` is an absolute path.',
          data: { path: '/home/me/ferry.ts' },
          line: 3,
          column: 21,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a path of another system',
      text: row('1 Ferry', 'done', '`C:/ships/ferry.ts`'),
      facts: { 'C:/ships/ferry.ts': away },
      findings: [
        {
          messageId: 'absolute',
          message: '`C:/ships/ferry.ts` is an absolute path.',
          severity: 'warning',
          data: { path: 'C:/ships/ferry.ts' },
          line: 3,
          column: 21,
        },
      ],
    },
    ...(
      [
        ['C:/ships/ferry.ts', 'page'],
        ['/home/kim/ferry.ts', 'page'],
        ['/Users/kim/ferry.ts', 'page'],
        ['/root/ferry.ts', 'page'],
        ['../../ferry.ts', 'page'],
        ['../../../', 'page'],
        ['../../other/ferry.ts', 'page'],
        ['/mnt/host/ferry.ts', 'reading'],
      ] as const
    ).map(([path, ground]) => ({
      name: `${path}: ground ${ground}`,
      text: row('1 Ferry', 'done', `\`${path}\``),
      facts: { [path]: away },
      findings: [
        {
          messageId: path.startsWith('..') ? 'climbing' : 'absolute',
          message: `\`${path}\` ${path.startsWith('..') ? 'points outside the repository' : 'is an absolute path'}.`,
          severity: 'warning' as const,
          data: { path },
          line: 3,
          column: 21,
          ground,
        },
      ],
    })),
    {
      name: 'a link to a checkout beside this one',
      text: row('1 Ferry', 'done', '`../../other/ferry.ts`'),
      facts: { '../../other/ferry.ts': { ...away, linked: true } },
      findings: [
        {
          messageId: 'climbing',
          message: '`../../other/ferry.ts` points outside the repository.',
          severity: 'warning',
          data: { path: '../../other/ferry.ts' },
          line: 3,
          column: 21,
          ground: 'reading',
        },
      ],
    },
    {
      name: 'of several those that nobody else can open, and the others apart',
      text: row('1 Ferry', 'done', '`/mnt/other/ferry.ts` `/home/kim/ferry.ts`'),
      facts: { '/mnt/other/ferry.ts': away, '/home/kim/ferry.ts': away },
      findings: [
        {
          messageId: 'absolute',
          message: '`/mnt/other/ferry.ts` is an absolute path.',
          severity: 'warning',
          data: { path: '/mnt/other/ferry.ts' },
          line: 3,
          column: 21,
          ground: 'reading',
        },
        {
          messageId: 'absolute',
          message: '`/home/kim/ferry.ts` is an absolute path.',
          severity: 'warning',
          data: { path: '/home/kim/ferry.ts' },
          line: 3,
          column: 43,
          ground: 'page',
        },
      ],
    },
    {
      name: 'an absolute path whose tail is a path of the repository',
      text: row('1 Ferry', 'done', '`/home/me/fleet/src/ferry.ts`'),
      facts: { '/home/me/fleet/src/ferry.ts': away },
      headPaths: new Set(['src/ferry.ts', 'ferry.ts']),
      findings: [
        {
          messageId: 'absolute',
          data: { path: '/home/me/fleet/src/ferry.ts' },
          message: '`/home/me/fleet/src/ferry.ts` is an absolute path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'an absolute path whose tail is the end of one path',
      text: row('1 Ferry', 'done', '`/home/me/src/ferry.ts`'),
      facts: { '/home/me/src/ferry.ts': away },
      headPaths: new Set(['fleet/src/ferry.ts', 'fleet/ferry.ts']),
      findings: [
        {
          messageId: 'absolute',
          data: { path: '/home/me/src/ferry.ts' },
          message: '`/home/me/src/ferry.ts` is an absolute path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `fleet/src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
    {
      name: 'an absolute path whose tail is the end of two paths',
      text: row('1 Ferry', 'done', '`/home/me/src/ferry.ts`'),
      facts: { '/home/me/src/ferry.ts': away },
      headPaths: new Set(['fleet/src/ferry.ts', 'dock/src/ferry.ts']),
      findings: [
        {
          messageId: 'absolute',
          data: { path: '/home/me/src/ferry.ts' },
          message: '`/home/me/src/ferry.ts` is an absolute path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'an absolute path that shares but its name with the repository',
      text: row('1 Ferry', 'done', '`/home/me/fleet/ferry.ts`'),
      facts: { '/home/me/fleet/ferry.ts': away },
      headPaths: new Set(['ferry.ts']),
      findings: [
        {
          messageId: 'absolute',
          data: { path: '/home/me/fleet/ferry.ts' },
          message: '`/home/me/fleet/ferry.ts` is an absolute path.',
          severity: 'warning',
          line: 3,
          column: 21,
          fixed: null,
        },
      ],
    },
    {
      name: 'many of them, once a page',
      text:
        row('1 Ferry', 'done', '`/home/me/src/ferry.ts`') +
        line('2 Boat', 'done', '`/home/me/src/boat.ts`, `D:/boat.ts`, `../../x/boat.ts`'),
      facts: {
        '/home/me/src/ferry.ts': away,
        '/home/me/src/boat.ts': away,
        'D:/boat.ts': away,
        '../../x/boat.ts': away,
      },
      headPaths: new Set(['src/ferry.ts']),
      findings: [
        {
          messageId: 'many',
          severity: 'warning',
          data: {
            count: 4,
            paths: '`/home/me/src/ferry.ts`, `/home/me/src/boat.ts`, `D:/boat.ts` and 1 more',
          },
          message:
            '4 references point outside the repository: `/home/me/src/ferry.ts`, `/home/me/src/boat.ts`, `D:/boat.ts` and 1 more.',
          rowKey: null,
          line: 3,
          column: 21,
          fixed: '| 1 Ferry | done | `src/ferry.ts` | `tests/ferry.test.ts` | - |',
        },
      ],
    },
  ],
});
