import type { Scene, SettingId } from '../scene.ts';

/** What a house that somebody is in looks like inside, by its concept. */
const INSIDE: Readonly<Record<string, SettingId>> = {
  cafe: 'cafe',
  restaurant: 'cafe',
  bakery: 'cafe',
  pub: 'cafe',
  library: 'library',
  bookstore: 'library',
};

/** A cafe named with a room or a seat by its window is where one sits, no house that stands in the room. Other scenes are returned unchanged. */
export function enterHouse(scene: Scene): Scene {
  const { entities, relations, setting, surface, ...rest } = scene;
  const isInside = setting === 'room' || surface === 'windowsill';
  const house = entities.find(({ concept, count }) => Object.hasOwn(INSIDE, concept) && count === 1);
  if (!isInside || !house || relations.some(({ object, kind }) => object === house.id && kind !== 'in')) return scene;
  const kept = entities.filter((entity) => entity !== house);
  const newId = new Map(kept.map(({ id }, index) => [id, index]));
  return {
    ...rest,
    setting: INSIDE[house.concept]!,
    entities: kept.map((entity, id) => ({ ...entity, id })),
    relations: relations.flatMap((relation) => {
      const [subject, object] = [newId.get(relation.subject), newId.get(relation.object)];
      return subject === undefined || object === undefined ? [] : [{ ...relation, subject, object }];
    }),
  };
}
