import type { RelationKind, Scene, SettingId } from '../scene.ts';

/** Products are shown with what is cut and laid beside them; what grows or blows about is for meadows. */
const LAID: Readonly<Record<string, { readonly concept: string; readonly count?: number }>> = {
  blossom: { concept: 'cut-flowers', count: 1 },
  'leaf-fluttering-in-wind': { concept: 'herb' },
  leaf: { concept: 'herb' },
  rose: { concept: 'cut-flowers', count: 1 },
};
const BARE_PLURAL = 3;
const PRODUCTS =
  /bottle|lotion|perfume|cosmetic|lipstick|cream|jar$|soap|watch|candle|ring$|necklace|earring|headphone|shoe|sneaker|handbag|lipstick|sunglasses|teapot|mug|cup|hot-beverage|cake|box$|tube|camera|phone/;
const BESIDE: ReadonlySet<RelationKind> = new Set<RelationKind>(['with', 'next-to', 'around']);
const STAGED: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>(['table', 'studio', undefined]);

/** Flowers and leaves beside a product: a few cut ones, partly behind it. */
export function dressTable(scene: Scene): Scene {
  const [product] = scene.entities;
  if (product === undefined || !STAGED.has(scene.setting) || !PRODUCTS.test(product.concept)) return scene;
  const isProp = (id: number): boolean =>
    scene.entities[id]!.count === BARE_PLURAL && Object.hasOwn(LAID, scene.entities[id]!.concept);
  const props = new Set(
    scene.relations
      .filter(({ kind, subject, object }) => BESIDE.has(kind) && (subject === product.id || object === product.id))
      .map(({ subject, object }) => (subject === product.id ? object : subject))
      .filter(isProp),
  );
  if (props.size === 0) return scene;
  return {
    ...scene,
    entities: scene.entities.map((entity) => (props.has(entity.id) ? { ...entity, ...LAID[entity.concept] } : entity)),
    relations: scene.relations.map((relation) => {
      const { kind, subject, object } = relation;
      const prop = [subject, object].find((id) => props.has(id));
      return prop !== undefined && BESIDE.has(kind) && (subject === product.id || object === product.id)
        ? { kind: 'behind' as const, subject: prop, object: product.id }
        : relation;
    }),
  };
}
