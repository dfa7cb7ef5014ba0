import type { ColourName, Entity, RelationKind, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { FLOWERS } from './flowers.ts';
import { FIELD_COUNT } from './habits.ts';

/** What grows in grass or in tubs, and in which colours; empty: all. */
const COLOURS_OF_CONCEPT: Readonly<Record<string, readonly ColourName[]>> = {
  ...FLOWERS,
  bouquet: [],
  'flower-pot': [],
  'potted-plant': [],
};
/** What grows on bushes in gardens. */
const BUSH_OF: Readonly<Record<string, string>> = { rose: 'rose-bush' };
const POTTED: ReadonlySet<string> = new Set(['flower-pot', 'potted-plant']);
const BUSHES = 5;
/** Places that are painted with flowers growing. */
const GROW_IN: ReadonlySet<SettingId> = new Set<SettingId>([
  'meadow',
  'lake',
  'river',
  'mountains',
  'cliff',
  'road',
  'street',
  'waterfall',
  'savanna',
]);
const STREETS: ReadonlySet<SettingId> = new Set<SettingId>(['street', 'city']);
const ARCHITECTURE: ReadonlySet<string> = new Set(['building', 'tree', 'landform']);
const LIES: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'with',
  'in',
  'on',
  'around',
  'next-to',
  'between',
  'behind',
  'in-front-of',
  'under',
  'against',
]);

/**
 * Flowers named with an outdoor place or a house are not things of their own, as tall as people: they grow there, in the grass of a meadow, in tubs
 * and window boxes of a street, as bushes of a garden. Single and counted flowers, and those that somebody holds or that stand in a vase, stay things.
 */
export function plantFlowers(named: Scene, factsOf: FactsOf): Scene {
  const scene = growBlossoms(named, factsOf);
  const setting = scene.setting ?? placeOfHouse(scene, factsOf);
  if (setting === undefined || !(scene.isFromBalcony || GROW_IN.has(setting) || STREETS.has(setting))) return scene;
  const growing = scene.entities.filter((entity) => grows(entity, scene, setting, factsOf));
  if (growing.length === 0) return scene;
  const bushes = growing.filter(({ concept, count }) => isBush(concept, setting) && count < FIELD_COUNT);
  const gone = new Set(growing.filter((entity) => !bushes.includes(entity)).map(({ id }) => id));
  const kept = scene.entities
    .filter(({ id }) => !gone.has(id))
    .map((entity) =>
      bushes.includes(entity)
        ? { ...entity, concept: BUSH_OF[entity.concept]!, count: Math.max(BUSHES, entity.count) }
        : entity,
    );
  const ids = new Map(kept.map(({ id }, index) => [id, index]));
  const planted = [...new Set(growing.filter(({ id }) => gone.has(id)).flatMap(coloursOf))];
  return {
    ...scene,
    setting,
    season: scene.season ?? 'summer',
    entities: kept.map((entity, id) => ({ ...entity, id })),
    relations: scene.relations.flatMap(({ kind, subject, object }) => {
      const [from, to] = [ids.get(subject), ids.get(object)];
      return from === undefined || to === undefined ? [] : [{ kind, subject: from, object: to }];
    }),
    ...(gone.size > 0 && { planted }),
  };
}

/** "a tower with cherry blossoms": the trees that bear them stand by it. */
function growBlossoms(scene: Scene, factsOf: FactsOf): Scene {
  const { entities, relations } = scene;
  const standsBy = ({ id }: Entity): boolean =>
    relations.some(
      ({ subject, object }) => object === id && ARCHITECTURE.has(factsOf(entities[subject]!.concept).kind),
    );
  const isOnTrees = (entity: Entity): boolean => entity.concept === 'cherry-blossom' && standsBy(entity);
  if (!entities.some(isOnTrees)) return scene;
  const grown = entities.map((entity) =>
    isOnTrees(entity) ? { ...entity, concept: 'cherry-tree', count: TREES } : entity,
  );
  return { ...scene, entities: grown };
}

const TREES = 2;

/** A shop full of flowers is in a street, a cottage with flowers stands in the country. */
function placeOfHouse({ entities }: Scene, factsOf: FactsOf): SettingId | undefined {
  const house = entities.find(({ concept }) => factsOf(concept).kind === 'building');
  if (house === undefined) return undefined;
  return URBAN.has(house.concept) ? 'street' : 'meadow';
}

const URBAN: ReadonlySet<string> = new Set(['shop', 'cafe', 'hotel', 'apartment-building', 'window-shutters']);

function isBush(concept: string, setting: SettingId): boolean {
  return setting === 'meadow' && Object.hasOwn(BUSH_OF, concept);
}

function grows(
  entity: Entity,
  { entities, relations, isFromBalcony }: Scene,
  setting: SettingId,
  factsOf: FactsOf,
): boolean {
  const { concept, count, id, isCounted } = entity;
  if (!Object.hasOwn(COLOURS_OF_CONCEPT, concept) || count < 2 || isCounted) return false;
  if (POTTED.has(concept) && !STREETS.has(setting) && !isFromBalcony) return false;
  if (count >= FIELD_COUNT && concept !== 'blossom') return false;
  return relations.every(({ kind, subject, object }) => {
    if (subject !== id && object !== id) return true;
    const other = entities[subject === id ? object : subject]!;
    if (!LIES.has(kind)) return false;
    if (ARCHITECTURE.has(factsOf(other.concept).kind) || Object.hasOwn(COLOURS_OF_CONCEPT, other.concept)) return true;
    return object === id && kind !== 'with' && kind !== 'on';
  });
}

function coloursOf({ concept, colours }: Entity): readonly ColourName[] {
  if (colours.length > 0) return colours;
  return COLOURS_OF_CONCEPT[concept] ?? [];
}
