import type { OwnSubject } from '../own-subject.ts';
import { BEDSIDE } from './bedside.ts';
import { ceilingFan } from './ceiling-fan.ts';
import { dressedHearth } from './dressed-hearth.ts';
import { aquarium, bathtub, birdCage, chandelier, crib, mirror } from './fittings.ts';
import { HOME_MACHINES } from './home-machines.ts';
import { kitchenIsland } from './kitchen-island.ts';
import { deskLamp, floorLamp } from './lamps.ts';
import { lectern } from './lectern.ts';
import { deckChair, rockingHorse, stool } from './leisure.ts';
import { pipeOrgan } from './pipe-organ.ts';
import { podium } from './podium.ts';
import { poolTable } from './pool-table.ts';
import { bed, fireplace, grandPiano, roundTable, table } from './rooms.ts';
import { armchair, rockingChair, sofa, throne } from './seats.ts';
import { bookshelf, desk, grandfatherClock, wardrobe } from './storage.ts';
import { tableLamp } from './table-lamp.ts';

/** Furniture and fittings of rooms. */
export const FURNITURE_SUBJECTS: readonly OwnSubject[] = [
  ...BEDSIDE,
  armchair,
  sofa,
  throne,
  rockingChair,
  bed,
  bookshelf,
  floorLamp,
  deskLamp,
  tableLamp,
  grandPiano,
  fireplace,
  dressedHearth,
  roundTable,
  grandfatherClock,
  wardrobe,
  table,
  desk,
  chandelier,
  ceilingFan,
  lectern,
  aquarium,
  birdCage,
  mirror,
  bathtub,
  crib,
  deckChair,
  rockingHorse,
  stool,
  kitchenIsland,
  pipeOrgan,
  poolTable,
  ...HOME_MACHINES,
  podium,
];
