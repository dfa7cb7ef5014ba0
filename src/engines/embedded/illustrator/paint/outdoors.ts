import type { SettingId } from '../scene.ts';
import { paintBeach } from './outdoors/beach.ts';
import { paintCanyon } from './outdoors/canyon.ts';
import { paintCave } from './outdoors/cave.ts';
import { paintCliff } from './outdoors/cliff.ts';
import { paintDesert } from './outdoors/desert.ts';
import { paintIsland } from './outdoors/island.ts';
import { paintLake } from './outdoors/lake.ts';
import { paintMeadow } from './outdoors/meadow.ts';
import { paintMoon } from './outdoors/moon.ts';
import { paintMountains } from './outdoors/mountains.ts';
import { paintPier } from './outdoors/pier.ts';
import { paintPlanet } from './outdoors/planet.ts';
import { paintRiver } from './outdoors/river.ts';
import { paintRoad } from './outdoors/road.ts';
import { paintSavanna } from './outdoors/savanna.ts';
import { paintSea } from './outdoors/sea.ts';
import { paintAir } from './outdoors/sky.ts';
import { paintSnow } from './outdoors/snow.ts';
import { paintVolcano } from './outdoors/volcano.ts';
import { paintWaterfall } from './outdoors/waterfall.ts';
import type { Painter } from './painter.ts';

/** Painters of the settings under an open sky. */
export const OUTDOOR_PAINTERS: Partial<Record<SettingId, Painter>> = {
  lake: paintLake,
  meadow: paintMeadow,
  mountains: paintMountains,
  snow: paintSnow,
  volcano: paintVolcano,
  canyon: paintCanyon,
  desert: paintDesert,
  savanna: paintSavanna,
  river: paintRiver,
  waterfall: paintWaterfall,
  island: paintIsland,
  cliff: paintCliff,
  beach: paintBeach,
  road: paintRoad,
  pier: paintPier,
  cave: paintCave,
  sea: paintSea,
  sky: paintAir,
  moon: paintMoon,
  planet: paintPlanet,
};
