import { linearOfHex } from '../maths/colour.ts';
import type { BoardOrder, BoardThing } from '../paint/isometric/board.ts';
import type { Entity, Scene, SettingId } from '../scene.ts';
import { colourHex } from '../subject/colour-table.ts';

/** Concepts that are built on a board instead of being set upon it as drawings. */
const CONCEPTS: Readonly<Record<BoardThing, string>> = {
  house: 'house house-with-garden houses cabin modern-house hut cottage derelict-house',
  shop: 'shop cafe bakery convenience-store department-store bookstore bank post-office hotel pub restaurant school',
  tower: 'skyscraper office-building apartment-building tower cityscape building hospital',
  church: 'church chapel',
  castle: 'castle japanese-castle palace fortress',
  lighthouse: 'lighthouse',
  tree: 'deciduous-tree oak-tree tree apple-tree maple-tree birch-tree',
  conifer: 'evergreen-tree pine-tree',
  palm: 'palm-tree coconut-palm',
  peak: 'mountain snow-capped-mountain twin-peaks',
  fountain: 'fountain',
  stall: 'market-stall',
  lamp: 'street-lamp',
  car: 'car automobile oncoming-automobile sport-utility-vehicle taxi',
  boat: 'sailboat sailing-boat boat',
};

const THING_OF_CONCEPT: ReadonlyMap<string, BoardThing> = new Map(
  (Object.entries(CONCEPTS) as [BoardThing, string][]).flatMap(([thing, concepts]) =>
    concepts.split(' ').map((concept) => [concept, thing] as const),
  ),
);

/** Places of which there is a board. Indoors and in the sky isometric pictures are like others. */
const BOARDS: ReadonlySet<SettingId> = new Set<SettingId>([
  'lake',
  'mountains',
  'volcano',
  'canyon',
  'cliff',
  'island',
  'sea',
  'beach',
  'desert',
  'snow',
  'meadow',
  'savanna',
  'forest',
  'river',
  'waterfall',
  'road',
  'pier',
  'street',
  'city',
]);

/** True where a picture shows its place as a model on a board. */
export function isOnBoard({ styles }: Pick<Scene, 'styles'>, setting: SettingId): boolean {
  return styles.includes('isometric') && BOARDS.has(setting);
}

/** True for what a board has its own way to build. */
export function isBuilt({ concept }: Pick<Entity, 'concept'>): boolean {
  return THING_OF_CONCEPT.has(concept);
}

/** True where a scene is of a single thing that is built, perhaps with trees and the like about it, in no place that it names. */
export function isModel({ entities, setting }: Pick<Scene, 'entities' | 'setting'>): boolean {
  const [first, ...others] = entities;
  return (
    setting === undefined &&
    first?.count === 1 &&
    isBuilt(first) &&
    others.every(({ concept, count }) => count <= MOST_ABOUT && ABOUT.has(THING_OF_CONCEPT.get(concept)))
  );
}

/** What stands about a house, and the most of it that a small board holds. */
const ABOUT: ReadonlySet<BoardThing | undefined> = new Set<BoardThing | undefined>(['tree', 'conifer', 'palm', 'lamp']);
const MOST_ABOUT = 5;

/** Where something that is built stands by itself. */
export function boardFor({ concept }: Pick<Entity, 'concept'>): SettingId {
  const thing = THING_OF_CONCEPT.get(concept);
  if (thing === 'tower' || thing === 'shop' || thing === 'car' || thing === 'lamp') return 'city';
  if (thing === 'peak') return 'mountains';
  if (thing === 'palm') return 'beach';
  return thing === 'boat' || thing === 'lighthouse' ? 'island' : 'meadow';
}

/** What is to be built on a board. */
export function builtOn({ entities }: Pick<Scene, 'entities'>): BoardOrder[] {
  return entities.flatMap(({ concept, count, colours }) => {
    const thing = THING_OF_CONCEPT.get(concept);
    const colour = colours[0];
    if (!thing) return [];
    return [{ thing, count, ...(colour && { colour: linearOfHex(colourHex(colour)) }) }];
  });
}
