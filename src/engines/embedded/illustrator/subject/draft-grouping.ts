import type { Entity, Relation } from '../scene.ts';
import type { TableCompany } from './rigs/at-table.ts';
import type { ActionKind, Part } from './rigs/part.ts';
import type { Passenger } from './rigs/passenger.ts';

/** How a group is drawn. */
export type GroupShape =
  | 'solo'
  | 'seated'
  | 'filled'
  | 'hug'
  | 'kiss'
  | 'hand-in-hand'
  | 'dance'
  | 'shake-hands'
  | 'high-five'
  | 'arm-wrestle'
  | 'embrace'
  | 'chase'
  | 'emblem'
  | 'at-table';

/** Entities that are drawn together, decided but not drawn. */
export interface Grouping {
  readonly shape: GroupShape;
  readonly lead: Entity;
  /** Those who act or are contained. */
  readonly parts: readonly Part[];
  /** Seat, container or vehicle. */
  readonly base?: Entity;
  /** What is on the table that they sit at. */
  readonly company?: Omit<TableCompany, 'table' | 'parts'>;
  readonly members: readonly number[];
  readonly shown: readonly Relation[];
}

/** What is known while relations are dealt out. */
export interface Draft {
  readonly entity: Entity;
  readonly wearing: Entity[];
  /** What its drawing shows anyway. */
  readonly parts: Entity[];
  action?: { readonly kind: ActionKind; readonly object: Entity };
  second?: Entity;
  readonly passengers: Passenger[];
  /** Others who ride with it. */
  readonly fellows: Draft[];
  readonly shown: Relation[];
}

/** Who takes part in a drawing, with what they do and wear. */
export function partOf({ entity, wearing, action, second, passengers, fellows }: Draft): Part {
  return {
    entity,
    wearing,
    ...(action ? { action } : {}),
    ...(second ? { second } : {}),
    ...(passengers.length > 0 && { passengers }),
    ...(fellows.length > 0 && { fellows: fellows.map(partOf) }),
  };
}

/** Everything that one draft shows, by entity id. */
export function membersOf({ entity, wearing, parts, action, second, passengers, fellows }: Draft): number[] {
  return [
    ...new Set([
      entity.id,
      ...[...wearing, ...parts].map(({ id }) => id),
      ...passengers.map((passenger) => passenger.entity.id),
      ...fellows.flatMap(membersOf),
      ...(action ? [action.object.id] : []),
      ...(second ? [second.id] : []),
    ]),
  ];
}
