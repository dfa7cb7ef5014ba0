import type { Entity, Relation, Scene } from '../scene.ts';
import { artworkExists } from './artwork.ts';
import { type Draft, type Grouping, membersOf, partOf } from './draft-grouping.ts';
import { canAct } from './rigs/actor.ts';
import { CAVITIES } from './rigs/containers.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';

/** Furniture that nobody sits on. */
const NO_SEAT =
  /table|desk|shelf|carpet|podium|[^d]-lamp$|door|window|mirror|chandelier|fireplace|clock|wardrobe|cage|aquarium|piano|cabinet/;

/** Groups those who sit on furniture with it, and what lies in containers with them; those dealt out are added to `taken`. */
export function settleIn(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): Grouping[] {
  const groupings: Grouping[] = [];
  for (const [id, base] of drafts) {
    if (taken.has(id) || base.action) continue;
    const shape = shapeOf(base.entity, craft);
    if (!shape) continue;
    const relations = scene.relations.filter(
      (relation) => relation.object === id && isSettling(relation, shape, drafts, taken, craft),
    );
    const guests = relations.map((relation) => drafts.get(relation.subject)!);
    if (guests.length === 0) continue;
    for (const guest of guests) taken.add(guest.entity.id);
    taken.add(id);
    const alone = guests.length === 1 && guests[0]!.entity.count <= base.entity.count ? guests[0]!.entity : undefined;
    const many = guests.length === 1 && alone && alone.count > 1;
    groupings.push({
      shape,
      lead: ((shape === 'seated' && alone) || many) && !isAloft(base.entity, craft) ? alone! : base.entity,
      parts: guests.map((guest) => partOf(many ? { ...guest, entity: { ...guest.entity, count: 1 } } : guest)),
      base: base.entity,
      members: [...new Set([...guests.flatMap(membersOf), id])],
      shown: [...guests.flatMap((guest) => guest.shown), ...relations],
    });
  }
  return groupings;
}

const POOL_FLOAT = /-float$/;

/** On the moon: up in the sky, wherever those who sit on it belong. */
function isAloft(base: Entity, craft: Stagecraft): boolean {
  return craft.factsOf(base.concept).kind === 'sky-object';
}

function shapeOf(base: Entity, craft: Stagecraft): 'seated' | 'filled' | undefined {
  if (!artworkExists(craft.pack, base.concept)) return undefined;
  if (Object.hasOwn(CAVITIES, base.concept)) return 'filled';
  if (base.concept === 'crescent-moon' || POOL_FLOAT.test(base.concept)) return 'seated';
  return craft.factsOf(base.concept).kind === 'furniture' && !NO_SEAT.test(base.concept) ? 'seated' : undefined;
}

function isSettling(
  { kind, subject, object }: Relation,
  shape: 'seated' | 'filled',
  drafts: Map<number, Draft>,
  taken: Set<number>,
  craft: Stagecraft,
): boolean {
  const guest = drafts.get(subject);
  if (!guest || taken.has(subject)) return false;
  if (shape === 'seated') return (kind === 'on' || kind === 'in' || kind === 'using') && !isRidden(guest);
  if (kind !== 'in' && kind !== 'riding' && kind !== 'using') return false;
  return canAct(craft, guest.entity.concept)
    ? guest.action === undefined || isHeldAtWindow(guest, drafts.get(object)!.entity, craft)
    : artworkExists(craft.pack, guest.entity.concept);
}

/** What is small is held at the window of a car by who sits in it. */
function isHeldAtWindow({ action, second, entity }: Draft, base: Entity, craft: Stagecraft): boolean {
  if (action?.kind !== 'holding' || second || entity.count > 1) return false;
  const isSmall = craft.factsOf(action.object.concept).heightMetres <= LARGEST_AT_WINDOW_METRES;
  return isSmall && CAVITIES[base.concept]?.top !== undefined && artworkExists(craft.pack, action.object.concept);
}

const LARGEST_AT_WINDOW_METRES = 0.3;

/** A rider brings a mount along and does not fit on a chair. */
function isRidden({ action }: Draft): boolean {
  return action?.kind === 'riding';
}
