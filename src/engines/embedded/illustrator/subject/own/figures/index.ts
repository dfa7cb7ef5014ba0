import type { OwnSubject } from '../own-subject.ts';
import { cowboy, pirate, witch, wizard } from './adventurers.ts';
import { golem, robot, scarecrow, skeleton, yeti } from './automatons.ts';
import { clown, devil, elf, gnome, reaper } from './folk.ts';
import { swaddledBaby } from './infant.ts';
import { astronaut, superhero } from './modern.ts';
import { alien, santa, vampire } from './night.ts';
import { ballerina, king, pharaoh, princess, queen } from './royals.ts';
import { bareSnowman } from './snowman.ts';
import { angel, fairy, mermaid } from './spirits.ts';
import { gladiator, knight, ninja, samurai, viking } from './warriors.ts';

/** Figures of history, tales and trades. */
export const FIGURES_SUBJECTS: readonly OwnSubject[] = [
  knight,
  samurai,
  viking,
  gladiator,
  ninja,
  pirate,
  cowboy,
  wizard,
  witch,
  superhero,
  bareSnowman,
  astronaut,
  king,
  queen,
  princess,
  pharaoh,
  ballerina,
  angel,
  fairy,
  mermaid,
  santa,
  vampire,
  alien,
  robot,
  skeleton,
  scarecrow,
  golem,
  yeti,
  elf,
  gnome,
  reaper,
  clown,
  devil,
  swaddledBaby,
];
