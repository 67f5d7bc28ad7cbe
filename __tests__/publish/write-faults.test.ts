// One trouble of each kind, at every request of the publishers.
import { testTroubles } from './play-troubles.ts';
import { COMMON } from './write-faults.ts';

testTroubles(COMMON);
