import type { OwnSubject } from '../own-subject.ts';
import { BEASTS_WITH_BODIES } from './beasts.ts';
import { hummingbird, SIDE_BIRDS } from './birds.ts';
import { BRIGHT_BIRDS } from './bright-birds.ts';
import { hamster, koala } from './cuddly.ts';
import { DINOSAURS } from './dinosaurs.ts';
import { easternDragon } from './eastern-dragon.ts';
import { FAR_BEASTS } from './far-beasts.ts';
import { FAR_BIRDS } from './far-birds.ts';
import { fireflies, firefly } from './fireflies.ts';
import { FLYING_BIRDS } from './flying-birds.ts';
import { flyingDragon } from './flying-dragon.ts';
import { GARDEN_CREATURES } from './garden-creatures.ts';
import { GRAZERS } from './grazing.ts';
import { centaur, pegasus, standingHorse, unicorn } from './horses.ts';
import { dragonfly, grasshopper, moth } from './insects.ts';
import { LEAPING_SWIMMERS } from './leaping-swimmers.ts';
import { LIZARDS } from './lizards.ts';
import { dragon, griffin, phoenix } from './mythical.ts';
import { octopus } from './octopus.ts';
import { ODD_BEASTS } from './odd-beasts.ts';
import { POULTRY } from './poultry.ts';
import { REEF_DWELLERS } from './reef-dwellers.ts';
import { RUNNING_ANIMALS } from './running/running-animal.ts';
import { SAVANNA_BEASTS } from './savanna-beasts.ts';
import { SEA_SWIMMERS } from './sea-swimmers.ts';
import { SHOWY_BIRDS } from './showy-birds.ts';
import { frog, squirrel, walrus } from './sitting.ts';
import { sleepingDragon } from './sleeping-dragon.ts';
import { SMALL_BEASTS } from './small-beasts.ts';
import { SNOUTED_BEASTS } from './snouted.ts';
import { sprayingElephant } from './spraying-elephant.ts';
import { UPRIGHT_BIRDS } from './upright-birds.ts';
import { goldfish, koi, mantaRay, seahorse, starfish } from './water.ts';
import { WATERFOWL } from './waterfowl.ts';
import { WILD_QUADRUPEDS } from './wild-quadrupeds.ts';

/** Animals that the art packs lack or show in one pose only. */
export const ANIMALS_SUBJECTS: readonly OwnSubject[] = [
  ...POULTRY,
  ...SHOWY_BIRDS,
  ...WATERFOWL,
  ...REEF_DWELLERS,
  ...UPRIGHT_BIRDS,
  ...SAVANNA_BEASTS,
  ...GARDEN_CREATURES,
  ...BEASTS_WITH_BODIES,
  frog,
  squirrel,
  walrus,
  unicorn,
  pegasus,
  centaur,
  dragon,
  phoenix,
  griffin,
  easternDragon,
  ...SIDE_BIRDS,
  hummingbird,
  sprayingElephant,
  goldfish,
  koi,
  seahorse,
  mantaRay,
  starfish,
  ...SEA_SWIMMERS,
  dragonfly,
  firefly,
  fireflies,
  moth,
  grasshopper,
  koala,
  hamster,
  ...SNOUTED_BEASTS,
  ...ODD_BEASTS,
  ...FAR_BIRDS,
  ...FAR_BEASTS,
  ...SMALL_BEASTS,
  standingHorse,
  sleepingDragon,
  flyingDragon,
  ...GRAZERS,
  ...FLYING_BIRDS,
  ...BRIGHT_BIRDS,
  ...DINOSAURS,
  ...LIZARDS,
  ...WILD_QUADRUPEDS,
  ...RUNNING_ANIMALS,
  octopus,
  ...LEAPING_SWIMMERS,
];
