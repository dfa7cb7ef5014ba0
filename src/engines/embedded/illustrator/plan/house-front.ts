import type { PlaceKind, Scene, SettingId } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';

/** Parts of houses that are nothing without a wall. */
const PARTS_OF_FRONTS: ReadonlySet<string> = new Set(['door']);

/** What is too large to stand between a pavement and a wall. */
const TOO_LARGE: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'building',
  'tree',
  'landform',
  'vessel',
  'aircraft',
]);

/** Shops, which stand in the row of houses along a street. */
const SHOPS: ReadonlySet<string> = new Set(['cafe', 'shop', 'bookstore', 'convenience-store']);

/** True where the picture is of a shop, seen from across the street. */
export function showsShopFront({ entities, relations }: Scene, setting: SettingId): boolean {
  const [shop] = entities;
  if (setting !== 'street' || shop === undefined || shop.count > 1 || !SHOPS.has(shop.concept)) return false;
  return relations.every(({ subject, object }) => subject !== shop.id && object !== shop.id);
}

/** A shop is as large as the houses beside it, however small it is called. */
export function fillRow(scene: Scene, placeKind: PlaceKind | undefined): Scene {
  if (placeKind !== 'shop-front') return scene;
  const [shop, ...rest] = scene.entities;
  return { ...scene, entities: [{ ...shop!, sizeFactor: Math.max(1, shop!.sizeFactor) }, ...rest] };
}

/** True where the picture is of the front of a house: its door, and perhaps who stands at it. */
export function showsHouseFront({ entities }: Scene, setting: SettingId, factsOf: FactsOf): boolean {
  return (
    setting === 'street' &&
    entities.some(({ concept }) => PARTS_OF_FRONTS.has(concept)) &&
    entities.every(({ concept }) => !TOO_LARGE.has(factsOf(concept).kind))
  );
}
