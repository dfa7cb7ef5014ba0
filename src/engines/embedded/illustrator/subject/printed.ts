import type { Entity, Scene } from '../scene.ts';
import type { ConceptKind } from './concept.ts';
import type { FactsOf } from './facts.ts';

/** A place for a picture on a thing, as shares of its box. */
interface PrintPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What can only be meant as a picture there; other things lie on or in it. */
  readonly takes: ReadonlySet<ConceptKind>;
  /** True where what it has is a picture on it, too: "a T-shirt with a cat". */
  readonly isOwned?: true;
  /** Drawn as a silhouette in this `#rrggbb`. */
  readonly ink?: string;
}

const CREATURES: readonly ConceptKind[] = ['animal', 'bird', 'insect', 'sea-creature', 'fantasy'];
const ALIVE: ReadonlySet<ConceptKind> = new Set(CREATURES);
const LARGE: readonly ConceptKind[] = ['vehicle', 'aircraft', 'vessel', 'building', 'sky-object', 'tree', 'symbol'];
const LARGER: ReadonlySet<ConceptKind> = new Set<ConceptKind>([...CREATURES, ...LARGE]);
const ANYTHING: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  ...LARGER,
  'person',
  'plant',
  'food',
  'drink',
  'object',
  'machine',
  'instrument',
  'sport',
  'tool',
  'landform',
]);

const INK = '#17181b';

/** Things that pictures are printed on, read off their drawings. */
export const PRINT_PLACES: Readonly<Record<string, PrintPlace>> = {
  't-shirt': { x: 0.5, y: 0.52, width: 0.4, height: 0.42, takes: ANYTHING, isOwned: true },
  sweatshirt: { x: 0.5, y: 0.48, width: 0.36, height: 0.38, takes: ANYTHING, isOwned: true },
  'diamond-sign': { x: 0.5, y: 0.29, width: 0.5, height: 0.26, takes: ANYTHING, isOwned: true, ink: INK },
  'blank-mug': { x: 0.4, y: 0.52, width: 0.44, height: 0.5, takes: LARGER },
  bowl: { x: 0.5, y: 0.66, width: 0.3, height: 0.34, takes: ALIVE },
};

/** Everything that a scene has printed on something: by its id, what it is on. */
export function printsOf({ entities, relations }: Scene, factsOf: FactsOf): ReadonlyMap<number, Entity> {
  const worn = new Set(relations.filter(({ kind }) => kind === 'wearing').map(({ object }) => object));
  const prints = new Map<number, Entity>();
  for (const { kind, subject, object } of relations) {
    if (kind !== 'on' && kind !== 'with') continue;
    const [print, host] = (kind === 'on' ? [subject, object] : [object, subject]).map((id) => entities[id]!);
    const place = Object.hasOwn(PRINT_PLACES, host!.concept) ? PRINT_PLACES[host!.concept]! : undefined;
    if (place === undefined || worn.has(host!.id) || prints.has(host!.id)) continue;
    if ((kind === 'on' || place.isOwned) && place.takes.has(factsOf(print!.concept).kind)) prints.set(print!.id, host!);
  }
  return prints;
}

/** The scene as it is for the choice of a place, in which nothing printed counts: a lion on a T-shirt is no lion. */
export function withoutPrints(scene: Scene, factsOf: FactsOf): Scene {
  const prints = printsOf(scene, factsOf);
  if (prints.size === 0) return scene;
  return {
    ...scene,
    entities: scene.entities.map((entity) => {
      const { concept = entity.concept, word = entity.word } = prints.get(entity.id) ?? {};
      return concept === entity.concept ? entity : { ...entity, concept, word };
    }),
  };
}
