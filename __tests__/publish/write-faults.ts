// Every kind of trouble that a request of the publishers can meet, as data.
import type { Fault } from '../helpers/github/faults.ts';

export interface Trouble {
  readonly name: string;
  readonly fault: Omit<Fault, 'method' | 'route'>;
  /** True where it passes, so that nothing at all may come of it. */
  readonly passes: boolean;
}

const once = (name: string, fault: Omit<Fault, 'times'>): Trouble => ({
  name: `${name}, once`,
  fault: { ...fault, times: 1 },
  passes: true,
});
const always = (name: string, fault: Omit<Fault, 'times'>): Trouble => ({
  name: `${name}, always`,
  fault: { ...fault, times: 999 },
  passes: false,
});

const GARBLED = (['html', 'half', 'object', 'empty', 'cut'] as const).flatMap((garble) => [
  once(`${garble}, not done`, { garble }),
  once(`${garble}, but done`, { garble, done: true }),
  always(`${garble}, not done`, { garble }),
  always(`${garble}, but done`, { garble, done: true }),
]);

export const TROUBLES: readonly Trouble[] = [
  always('404', { status: 404, message: 'Not Found' }),
  always('403', { status: 403, message: 'Resource not accessible by integration' }),
  always('422 that is no position', {
    status: 422,
    message: 'Unprocessable Entity',
    errors: ['User can only have one pending review per pull request'],
  }),
  once('500', { status: 500, message: 'boom' }),
  once('502, but done', { status: 502, message: 'boom', done: true }),
  always('500', { status: 500, message: 'boom' }),
  always('502, but done', { status: 502, message: 'boom', done: true }),
  once('reset', { drop: true }),
  once('reset, but done', { drop: true, done: true }),
  always('reset', { drop: true }),
  always('reset, but done', { drop: true, done: true }),
  once('429', { status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } }),
  always('429', { status: 429, message: 'Too many requests', headers: { 'retry-after': '60' } }),
  ...GARBLED,
];

/** One of each kind, for every run of the gate; the slow tests take all. */
export const COMMON: readonly Trouble[] = TROUBLES.filter(({ name }) =>
  [
    '404, always',
    '422 that is no position, always',
    '500, once',
    '502, but done, once',
    '500, always',
    'reset, but done, once',
    'html, not done, always',
    'half, but done, once',
    'object, not done, once',
    'empty, not done, always',
    'cut, but done, always',
  ].includes(name),
);
