import type { Entity, Relation, Scene } from '../../illustrator/scene.ts';
import type { FactsOf } from '../../illustrator/subject/facts.ts';
import type { CutOut } from '../backdrop/cut-out.ts';
import { entityCalled } from './cast-product.ts';
import { guestConcept } from './product-place.ts';

/** Something photographed that is shown beside the first. */
export interface Companion {
  readonly cut: CutOut;
  /** What the prompt calls it. */
  readonly word?: string;
  /** Taken where the word says nothing. */
  readonly heightMetres: number;
}

/** Something photographed, as the scene's entity `id`. */
export interface Guest {
  readonly id: number;
  readonly cut: CutOut;
  readonly heightMetres: number;
}

/** Finds each companion in a scene by its word, or adds it beside the first. They stand there: nobody holds, wears or rides them. */
export function castCompanions(
  scene: Scene,
  companions: readonly Companion[],
  factsOf: FactsOf,
): { readonly scene: Scene; readonly guests: readonly Guest[] } {
  let cast = scene;
  const guests: Guest[] = [];
  for (const { cut, word, heightMetres } of companions) {
    const taken = [0, ...guests.map(({ id }) => id)];
    const free = cast.entities.filter(({ id }) => !taken.includes(id));
    const found = word === undefined ? undefined : entityCalled({ ...cast, entities: free }, word);
    const id = found?.id ?? cast.entities.length;
    guests.push({ id, cut, heightMetres: found ? factsOf(found.concept).heightMetres : heightMetres });
    cast = withGuest(cast, id, found ?? { ...STRANGER, id, word: word ?? STRANGER.word });
  }
  return { scene: cast, guests };
}

const STRANGER: Entity = {
  id: 0,
  concept: 'package',
  word: 'subject',
  count: 1,
  colours: [],
  sizeFactor: 1,
  attributes: [],
};

/** Labels tell things apart by their words. */
function withGuest(scene: Scene, id: number, entity: Entity): Scene {
  const others = scene.entities.filter((other) => other.id !== id);
  const isDouble = others.some(({ word }) => word === entity.word);
  const guest = {
    ...entity,
    concept: guestConcept(id),
    count: 1,
    word: isDouble ? `${entity.word} (${id})` : entity.word,
  };
  const kept = scene.relations.filter(({ subject, object }) => subject !== id && object !== id);
  const beside: Relation = { kind: 'next-to', subject: id, object: 0 };
  return {
    ...scene,
    entities: [...others, guest].sort((a, b) => a.id - b.id),
    relations: [...kept, beside],
    notUnderstood: scene.notUnderstood.filter((word) => word.toLowerCase() !== entity.word.toLowerCase()),
  };
}
