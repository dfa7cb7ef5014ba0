import type { Scene } from '../scene.ts';
import type { Draft } from './draft-grouping.ts';
import { canAct } from './rigs/actor.ts';
import { roomOn } from './rigs/mounts.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';

/** Lets others who ride the same thing sit behind the first rider, as far as there is room: a couple on one motorcycle. */
export function shareMounts(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): void {
  for (const rider of drafts.values()) {
    const { action, entity } = rider;
    if (action?.kind !== 'riding' || action.object.count > 1 || taken.has(entity.id)) continue;
    const room = roomOn(action.object.concept);
    if (entity.count > room) continue;
    const one: Draft = { ...rider, entity: { ...entity, count: 1 }, fellows: [], passengers: [] };
    for (let k = 1; k < entity.count; k++) rider.fellows.push(one);
    for (const relation of scene.relations) {
      const other = drafts.get(relation.subject);
      const isSame = (relation.kind === 'riding' || relation.kind === 'on') && relation.object === action.object.id;
      if (!isSame || !other || other === rider || !mayJoin(other, craft, taken)) continue;
      if (rider.fellows.length + 1 + other.entity.count > room) continue;
      for (let k = 0; k < other.entity.count; k++)
        rider.fellows.push({ ...other, entity: { ...other.entity, count: 1 } });
      rider.shown.push(relation);
      taken.add(other.entity.id);
    }
  }
}

function mayJoin({ entity, action, passengers }: Draft, craft: Stagecraft, taken: ReadonlySet<number>): boolean {
  return !taken.has(entity.id) && action === undefined && passengers.length === 0 && canAct(craft, entity.concept);
}
