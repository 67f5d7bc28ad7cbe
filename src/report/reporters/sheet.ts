// What every part of the terminal report is written on: colors, width, and how commands are called.
import type { Severity } from '../../findings/finding.ts';
import type { Paint, Style } from './terminal-text.ts';

export const MARKS = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] } as const satisfies Record<
  Severity,
  readonly [string, Style]
>;

export interface Sheet {
  readonly paint: Paint;
  readonly width: number;
  readonly verbose: boolean;
  readonly program: string;
}
