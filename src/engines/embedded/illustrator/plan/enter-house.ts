import type { RelationKind, Scene, SettingId } from '../scene.ts';

/** What a house that somebody is in looks like inside, by its concept. */
const INSIDE: Readonly<Record<string, SettingId>> = {
  cafe: 'cafe',
  restaurant: 'cafe',
  bakery: 'cafe',
  pub: 'cafe',
  library: 'library',
  bookstore: 'library',
};

/** Shops by whose names one eats there. */
const EATERY = /\b(PIZZA|RAMEN|NOODLE|SUSHI|BURGER|COFFEE|TEA|SANDWICH|DONUT|DOUGHNUT|CAKE|PASTRY|TACO|JUICE) SHOP\b/;

function insideOf(concept: string, { lettering }: Scene): SettingId | undefined {
  if (Object.hasOwn(INSIDE, concept)) return INSIDE[concept];
  return concept === 'shop' && lettering.some((words) => EATERY.test(words)) ? 'cafe' : undefined;
}

const WITHIN: ReadonlySet<RelationKind> = new Set<RelationKind>(['in', 'with']);

/** What is seen of a house from outside. */
const STREETSIDE = /tree$|bush$|^(car|taxi|bus|bicycle|motor-scooter|street-lamp|fountain)$/;

/** Isometric cafes and shops are cut open like doll's houses, unless what is around them is to be seen. */
function isCutOpen({ styles, setting, entities }: Scene): boolean {
  return (
    styles.includes('isometric') && setting === undefined && !entities.some(({ concept }) => STREETSIDE.test(concept))
  );
}

/** A cafe named with a room or a seat by its window is where one sits, no house that stands in the room; people called tiny are as large as its chairs. Other scenes are returned unchanged. */
export function enterHouse(scene: Scene): Scene {
  const { entities, relations, setting, surface, ...rest } = scene;
  const isOpen = isCutOpen(scene);
  const isInside = setting === 'room' || surface === 'windowsill' || isOpen;
  const house = entities.find(({ concept, count }) => insideOf(concept, scene) !== undefined && count === 1);
  if (!isInside || !house || relations.some(({ object, kind }) => object === house.id && !WITHIN.has(kind)))
    return scene;
  const kept = entities.filter((entity) => entity !== house);
  const newId = new Map(kept.map(({ id }, index) => [id, index]));
  return {
    ...rest,
    setting: insideOf(house.concept, scene)!,
    entities: kept.map((entity, id) => ({
      ...entity,
      id,
      ...(isOpen && { sizeFactor: Math.max(1, entity.sizeFactor) }),
    })),
    relations: relations.flatMap((relation) => {
      const [subject, object] = [newId.get(relation.subject), newId.get(relation.object)];
      return subject === undefined || object === undefined ? [] : [{ ...relation, subject, object }];
    }),
  };
}
