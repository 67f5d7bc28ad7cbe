// Every kind of trouble, at every request of the publishers.
import { testTroubles } from './play-troubles.ts';
import { TROUBLES } from './write-faults.ts';

testTroubles(TROUBLES);
