import { ANATOMY_SUBJECTS } from './anatomy/index.ts';
import { ANIMALS_SUBJECTS } from './animals/index.ts';
import { ARMS_SUBJECTS } from './arms/index.ts';
import { BUILDINGS_SUBJECTS } from './buildings/index.ts';
import { CLOTHING_SUBJECTS } from './clothing/index.ts';
import { FIGURES_SUBJECTS } from './figures/index.ts';
import { FLAGS_SUBJECTS } from './flags/index.ts';
import { FURNITURE_SUBJECTS } from './furniture/index.ts';
import { MACHINES_SUBJECTS } from './machines/index.ts';
import { MAPS_SUBJECTS } from './maps/index.ts';
import { NATURE_SUBJECTS } from './nature/index.ts';
import type { OwnSubject } from './own-subject.ts';
import { GLYPH_SYMBOLS } from './symbols/glyph-symbols.ts';
import { THINGS_SUBJECTS } from './things/index.ts';
import { VEHICLES_SUBJECTS } from './vehicles/index.ts';

const ALL: readonly OwnSubject[] = [
  ...BUILDINGS_SUBJECTS,
  ...VEHICLES_SUBJECTS,
  ...FURNITURE_SUBJECTS,
  ...FLAGS_SUBJECTS,
  ...MAPS_SUBJECTS,
  ...FIGURES_SUBJECTS,
  ...NATURE_SUBJECTS,
  ...THINGS_SUBJECTS,
  ...ANIMALS_SUBJECTS,
  ...MACHINES_SUBJECTS,
  ...ANATOMY_SUBJECTS,
  ...CLOTHING_SUBJECTS,
  ...ARMS_SUBJECTS,
  ...GLYPH_SYMBOLS,
];

/** Every own drawing by its concept. */
export const OWN_SUBJECTS: ReadonlyMap<string, OwnSubject> = new Map(ALL.map((subject) => [subject.concept, subject]));
