import type { OwnSubject } from '../own-subject.ts';
import { aurora } from './aurora.ts';
import { blackHole } from './black-hole.ts';
import { BOUQUETS } from './blooms/bouquets.ts';
import { BLOOMS } from './blooms/index.ts';
import { boulder, mossyBoulder } from './boulder.ts';
import { BROADLEAF_TREES } from './broadleaf.ts';
import { CHRISTMAS_TREES } from './christmas-tree.ts';
import { CONSTELLATION_SUBJECTS } from './constellations.ts';
import { CUT_FLOWERS } from './cut-flowers.ts';
import { CUT_OPEN } from './cut-open.ts';
import { FARMLAND } from './farmland.ts';
import { FIGS } from './figs.ts';
import { floatingIsland } from './floating-island.ts';
import { lavender, lotus, rose, tulips, wheat } from './flowers.ts';
import { fern, pumpkin, treeStump } from './forest-floor.ts';
import { GARDEN_FRUIT } from './garden-fruit.ts';
import { HARVEST } from './harvest.ts';
import { houseplant } from './houseplant.ts';
import { hydrangea } from './hydrangea.ts';
import { cave, crystals, iceberg, volcano, waterfall } from './landforms.ts';
import { leafBlade } from './leaf-blade.ts';
import { leaf, tropicalLeaf } from './leaves.ts';
import { lilyPad } from './lily-pad.ts';
import { LYING_FRUIT } from './lying-fruit.ts';
import { MARKET_PRODUCE } from './market-produce.ts';
import { ORCHARD } from './orchard.ts';
import { mountFuji } from './peaks.ts';
import { planter } from './planter.ts';
import { raspberry } from './raspberry.ts';
import { rockArch } from './rock-arch.ts';
import { scallions } from './scallions.ts';
import { coral, sandcastle, seashell } from './shore.ts';
import { beehive, campfire, mushroomHouse, nest, spiderWeb } from './small.ts';
import { smoke } from './smoke.ts';
import { SPRIGS_SUBJECTS } from './sprigs.ts';
import { stick } from './stick.ts';
import { sun } from './sun.ts';
import { bonsai, deadTree, palm, pine, willow } from './trees.ts';
import { twinPeaks } from './twin-peaks.ts';
import { VEGETABLES } from './vegetables.ts';
import { WILD_PLANTS } from './wild-plants.ts';
import { WORLD_ROCKS } from './world-rocks.ts';

/** Plants, landforms and small things of nature. */
export const NATURE_SUBJECTS: readonly OwnSubject[] = [
  ...FIGS,
  ...ORCHARD,
  ...CUT_OPEN,
  ...VEGETABLES,
  ...BROADLEAF_TREES,
  pine,
  palm,
  willow,
  deadTree,
  bonsai,
  rose,
  tulips,
  lavender,
  hydrangea,
  wheat,
  lotus,
  leafBlade,
  lilyPad,
  ...LYING_FRUIT,
  ...GARDEN_FRUIT,
  ...MARKET_PRODUCE,
  boulder,
  mossyBoulder,
  rockArch,
  raspberry,
  planter,
  iceberg,
  floatingIsland,
  volcano,
  waterfall,
  cave,
  crystals,
  mushroomHouse,
  nest,
  beehive,
  spiderWeb,
  seashell,
  coral,
  campfire,
  sandcastle,
  pumpkin,
  treeStump,
  fern,
  leaf,
  ...SPRIGS_SUBJECTS,
  houseplant,
  tropicalLeaf,
  mountFuji,
  twinPeaks,
  aurora,
  blackHole,
  ...HARVEST,
  ...BLOOMS,
  ...BOUQUETS,
  ...CUT_FLOWERS,
  scallions,
  ...WILD_PLANTS,
  ...WORLD_ROCKS,
  ...CHRISTMAS_TREES,
  ...CONSTELLATION_SUBJECTS,
  ...FARMLAND,
  smoke,
  stick,
  sun,
];
