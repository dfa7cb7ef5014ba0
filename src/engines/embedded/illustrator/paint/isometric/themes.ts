import type { PlaceKind, Season, SettingId } from '../../scene.ts';
import type { BoardOrder, BoardThing, Ground } from './board.ts';

/** What a board of some kind of place looks like. */
export interface Theme {
  readonly base: Ground;
  /** Ways that cross the board. */
  readonly ways: number;
  readonly way: Ground;
  /** Water: nowhere, a pond, along one side, or all round the land. */
  readonly water: 'none' | 'pond' | 'side' | 'around';
  /** Ground along the water. Default: the base. */
  readonly shore?: Ground;
  /** What stands there at any rate. Default: nothing. */
  readonly landmarks?: readonly BoardOrder[];
  /** What stands about, likelier the higher the number. */
  readonly things: Partial<Record<BoardThing, number>>;
  /** Share of free tiles that something stands on. */
  readonly density: number;
}

const VILLAGE: Theme = {
  base: 'grass',
  ways: 1,
  way: 'sand',
  water: 'pond',
  things: { house: 5, tree: 6, conifer: 2 },
  density: 0.72,
};
const CITY: Theme = {
  base: 'paving',
  ways: 2,
  way: 'road',
  water: 'none',
  things: { tower: 5, shop: 5, tree: 3, lamp: 1 },
  density: 0.9,
};
const PARKLAND: Theme = {
  base: 'grass',
  ways: 1,
  way: 'sand',
  water: 'pond',
  things: { tree: 5, conifer: 2 },
  density: 0.42,
};
const HARBOUR: Theme = {
  base: 'paving',
  ways: 1,
  way: 'road',
  water: 'side',
  things: { house: 4, shop: 3, lamp: 1, tree: 1 },
  density: 0.75,
};
const WOODS: Theme = {
  base: 'grass',
  ways: 0,
  way: 'sand',
  water: 'pond',
  things: { tree: 5, conifer: 5 },
  density: 0.8,
};
const ISLE: Theme = {
  base: 'grass',
  ways: 0,
  way: 'sand',
  water: 'around',
  shore: 'sand',
  things: { palm: 6, house: 1 },
  density: 0.5,
};
const HIGHLAND: Theme = {
  base: 'grass',
  ways: 0,
  way: 'sand',
  water: 'pond',
  landmarks: [{ thing: 'peak', count: 5 }],
  things: { conifer: 7, tree: 1 },
  density: 0.62,
};
const DRYLAND: Theme = {
  base: 'sand',
  ways: 0,
  way: 'rock',
  water: 'pond',
  shore: 'grass',
  things: { palm: 4 },
  density: 0.2,
};

const THEMES: Partial<Record<SettingId, Theme>> = {
  city: CITY,
  street: { ...CITY, ways: 1, things: { shop: 7, tree: 3, lamp: 2 } },
  meadow: PARKLAND,
  savanna: PARKLAND,
  forest: WOODS,
  road: { ...PARKLAND, way: 'road', water: 'none' },
  river: { ...PARKLAND, water: 'side' },
  lake: { ...WOODS, water: 'side', density: 0.5 },
  beach: { ...ISLE, base: 'sand', water: 'side', density: 0.3 },
  sea: { ...ISLE, density: 0.4 },
  pier: HARBOUR,
  cliff: { ...HIGHLAND, water: 'side' },
  island: ISLE,
  mountains: HIGHLAND,
  volcano: HIGHLAND,
  waterfall: HIGHLAND,
  canyon: DRYLAND,
  desert: DRYLAND,
  snow: { ...HIGHLAND, base: 'snow' },
};

/** The theme of a place's board, or undefined for a place that boards do not show. */
export function themeOf(setting: SettingId, placeKind: PlaceKind | undefined, season: Season): Theme | undefined {
  const plain = THEMES[setting];
  if (!plain) return undefined;
  const theme = placeKind === 'village' ? villageOn(plain) : plain;
  return season === 'winter' && theme.base === 'grass' ? { ...theme, base: 'snow', way: 'rock' } : theme;
}

/** A village on the land of another theme; by a lake or a river the water stays at its side. */
function villageOn({ base, water, shore }: Theme): Theme {
  const hasWater = water === 'side' || water === 'around';
  return { ...VILLAGE, base, ...(hasWater && { water }), ...(shore && { shore }) };
}
