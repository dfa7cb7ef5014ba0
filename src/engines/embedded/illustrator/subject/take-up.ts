import type { PerchId, Relation, Scene } from '../scene.ts';
import { artworkExists } from './artwork.ts';
import type { Draft } from './draft-grouping.ts';
import { canAct } from './rigs/actor.ts';
import { isPersonConcept } from './rigs/cast.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';
import { isWholeArt } from './rigs/whole-art.ts';

/** How many a place of a body carries. */
const ROOM: Readonly<Record<PerchId, number>> = { shoulder: 2, head: 1, lap: 1, hand: 1 };

/** Gives those who are on somebody's shoulder, head, lap or hand to their bearers, as far as these can be drawn so. */
export function takeUp(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): void {
  for (const relation of scene.relations) {
    const { at } = relation;
    const bearer = drafts.get(relation.object);
    const borne = drafts.get(relation.subject);
    if (at === undefined || !bearer || !borne || !canBear(relation, bearer, borne, craft, taken)) continue;
    if (borne.entity.count > ROOM[at] - bearer.passengers.filter((other) => other.at === at).length) continue;
    for (let k = 0; k < borne.entity.count; k++) bearer.passengers.push({ entity: borne.entity, at });
    bearer.shown.push(relation);
    taken.add(borne.entity.id);
  }
}

function canBear(
  { subject, object }: Relation,
  { entity: bearer }: Draft,
  { entity: borne, passengers }: Draft,
  craft: Stagecraft,
  taken: ReadonlySet<number>,
): boolean {
  if (taken.has(subject) || taken.has(object) || passengers.length > 0 || bearer.count > 1) return false;
  if (!canAct(craft, bearer.concept) || isWholeArt(bearer.concept)) return false;
  return isPersonConcept(craft.pack, borne.concept) || artworkExists(craft.pack, borne.concept);
}
