import type { Entity, PerchId } from '../../scene.ts';

/** Somebody or something on a place of somebody's body. */
export interface Passenger {
  readonly entity: Entity;
  readonly at: PerchId;
}
