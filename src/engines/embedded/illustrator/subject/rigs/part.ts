import type { Entity, RelationKind } from '../../scene.ts';
import type { Passenger } from './passenger.ts';

/** Somebody, what they wear and what they do. */
export interface Part {
  readonly entity: Entity;
  readonly wearing: readonly Entity[];
  readonly action?: { readonly kind: ActionKind; readonly object: Entity };
  /** What the other hand holds. */
  readonly second?: Entity;
  /** Others who do it with the same thing, each by himself. */
  readonly fellows?: readonly Part[];
  /** Those whom their body carries. */
  readonly passengers?: readonly Passenger[];
}

/** Actions that join an actor and a thing in one figure. */
export type ActionKind = Extract<
  RelationKind,
  | 'holding'
  | 'with'
  | 'riding'
  | 'reading'
  | 'eating'
  | 'drinking'
  | 'playing'
  | 'kicking'
  | 'juggling'
  | 'tossing'
  | 'catching'
  | 'hanging'
  | 'painting'
  | 'cooking'
  | 'using'
  | 'pulling'
>;
