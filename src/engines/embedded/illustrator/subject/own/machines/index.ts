import type { OwnSubject } from '../own-subject.ts';
import { coffeeMaker } from './coffee-maker.ts';
import { ELECTRONICS } from './electronics.ts';
import { MACHINE_PARTS } from './parts.ts';
import { PLUMBING } from './plumbing.ts';
import { POWER_MACHINES } from './power.ts';
import { powerLine } from './power-line.ts';
import { serverRack } from './server-rack.ts';
import { SOUND } from './sound.ts';
import { TOMORROW } from './tomorrow.ts';

/** Machines and their parts. */
export const MACHINES_SUBJECTS: readonly OwnSubject[] = [
  serverRack,
  coffeeMaker,
  powerLine,
  ...MACHINE_PARTS,
  ...ELECTRONICS,
  ...PLUMBING,
  ...POWER_MACHINES,
  ...SOUND,
  ...TOMORROW,
];
