import type { SettingId } from '../scene.ts';
import { paintAbstract } from './abstract/abstract.ts';
import { paintCity } from './city/city.ts';
import { paintForest } from './forest/forest.ts';
import { paintCafe } from './interior/cafe.ts';
import { paintKitchen } from './interior/kitchen.ts';
import { paintLibrary } from './interior/library.ts';
import { paintRoom } from './interior/room.ts';
import { paintWoodsFromAbove } from './outdoors/woods-from-above.ts';
import { OUTDOOR_PAINTERS } from './outdoors.ts';
import type { Painter } from './painter.ts';
import { paintSpace } from './space/space.ts';
import { paintStreet } from './street/street.ts';
import { paintPortrait } from './studio/portrait.ts';
import { paintStudio } from './studio/studio.ts';
import { tablePainter } from './table/table.ts';
import { paintUnderwater } from './underwater/underwater.ts';

/** The painters of built, staged and imagined places. Landscapes are in `outdoors/`. */
export const PLACE_PAINTERS: Partial<Record<SettingId, Painter>> = {
  studio: paintStudio,
  portrait: paintPortrait,
  forest: (frame, brief) => (brief.isAerial ? paintWoodsFromAbove : paintForest)(frame, brief),
  room: paintRoom,
  kitchen: paintKitchen,
  cafe: paintCafe,
  library: paintLibrary,
  table: tablePainter({ behind: { ...OUTDOOR_PAINTERS, forest: paintForest, street: paintStreet, city: paintCity } }),
  street: paintStreet,
  city: paintCity,
  underwater: paintUnderwater,
  space: paintSpace,
  abstract: paintAbstract,
};
