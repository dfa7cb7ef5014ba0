import type { Scene, SettingId } from '../../illustrator/scene.ts';
import type { ConceptFacts } from '../../illustrator/subject/concept.ts';
import type { FactsOf } from '../../illustrator/subject/facts.ts';
import type { ProductScene } from './cast-product.ts';

/** What the product counts as where the place is planned: a thing that stands anywhere and is never mirrored. */
export const GUEST_CONCEPT = 'photographed-product';

const ROOMS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library']);
const TABLES: ReadonlySet<string> = new Set(['table', 'desk', 'counter', 'kitchen-counter']);
/** Higher products stand on the floor of a room, and nothing higher stands on a table. */
const TABLE_LIMIT_METRES = 0.9;
/** Height that a product has on a table, whatever its name stands for elsewhere. */
const MOST_ON_TABLE_METRES = 0.5;

/** The same for any photographed thing, by its entity. */
export function guestConcept(id: number): string {
  return id === 0 ? GUEST_CONCEPT : `${GUEST_CONCEPT}-${id}`;
}

/** Facts of everything, and of what is photographed as the layout takes it. */
export function factsWithGuests(
  factsOf: FactsOf,
  guests: readonly { readonly id: number; readonly heightMetres: number }[],
): FactsOf {
  const facts = new Map(
    guests.map(({ id, heightMetres }): [string, ConceptFacts] => [
      guestConcept(id),
      { kind: 'clothing', heightMetres, footing: 'stands' },
    ]),
  );
  return (concept) => facts.get(concept) ?? factsOf(concept);
}

/**
 * Settles where the product stands: on a table, where the prompt names one or where small things are in a room, which is then the
 * room behind; else in the prompt's place. What does not fit on a table is left out and reported.
 */
export function settlePlace({ scene, heightMetres }: ProductScene, factsOf: FactsOf): ProductScene {
  if (scene.setting === undefined && !isAtTable(scene)) return { scene, heightMetres };
  const isOnTable = scene.setting === 'table' || isAtTable(scene) || isSmallIndoors(scene, heightMetres);
  const placed = isOnTable ? onTable(scene, factsOf) : scene;
  return {
    scene: {
      ...placed,
      entities: placed.entities.map((entity, id) => (id === 0 ? { ...entity, concept: GUEST_CONCEPT } : entity)),
    },
    heightMetres: isOnTable ? Math.min(heightMetres, MOST_ON_TABLE_METRES) : heightMetres,
  };
}

function isAtTable({ entities, relations }: Scene): boolean {
  return relations.some(
    ({ kind, subject, object }) => subject === 0 && kind === 'on' && TABLES.has(entities[object]!.concept),
  );
}

function isSmallIndoors({ setting, relations }: Scene, heightMetres: number): boolean {
  const isCarried = relations.some(({ kind, subject }) => subject === 0 && kind === 'on');
  return setting !== undefined && ROOMS.has(setting) && heightMetres <= TABLE_LIMIT_METRES && !isCarried;
}

function onTable(scene: Scene, factsOf: FactsOf): Scene {
  const isTooLarge = (id: number): boolean =>
    id !== 0 && factsOf(scene.entities[id]!.concept).heightMetres > TABLE_LIMIT_METRES;
  const kept = scene.entities.filter(({ id, concept }) => !TABLES.has(concept) && !isTooLarge(id));
  const newIdOf = new Map(kept.map(({ id }, index) => [id, index]));
  const leftOut = scene.entities.filter(({ id, concept }) => isTooLarge(id) && !TABLES.has(concept));
  return {
    ...scene,
    setting: 'table',
    entities: kept.map((entity, id) => ({ ...entity, id })),
    relations: scene.relations.flatMap(({ kind, subject, object }) => {
      const [from, to] = [newIdOf.get(subject), newIdOf.get(object)];
      return from === undefined || to === undefined ? [] : [{ kind, subject: from, object: to }];
    }),
    notUnderstood: [...scene.notUnderstood, ...leftOut.map(({ word }) => word)],
  };
}
