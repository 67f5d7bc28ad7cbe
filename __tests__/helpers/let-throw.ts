// Contains no surprise, for tests that judge one part alone: what throws, throws.
import type { Surprises } from '../../src/text/surprises.ts';

export const LET_THROW: Surprises = {
  contain: (_place, work) => work(),
  containAsync: (_place, work) => work(),
  list: () => [],
};
