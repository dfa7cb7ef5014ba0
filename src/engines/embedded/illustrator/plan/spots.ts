import type { Spot } from '../paint/painter.ts';
import { type Entity, ON_SEAT, type PlaceKind, type Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import type { CastGroup } from './cluster.ts';
import type { Placement } from './placement.ts';

/** Rooms whose seats are given to people. Behind desks and rows of seats they are seen from the chest up and so drawn standing. */
const SEEN: Partial<Record<PlaceKind, 'half' | 'whole'>> = { office: 'half', carriage: 'half', subway: 'whole' };

/** The scene with the people of a room with seats posed for them. Other scenes are returned unchanged. */
export function poseForSeats(scene: Scene, placeKind: PlaceKind | undefined, factsOf: FactsOf): Scene {
  const seen = placeKind && SEEN[placeKind];
  if (!seen) return scene;
  const seated = (entity: Entity): Entity => {
    const maySit = entity.pose === undefined || entity.pose === 'sit';
    const isAtTable = scene.relations.some(({ kind, subject }) => kind === 'around' && subject === entity.id);
    if (factsOf(entity.concept).kind !== 'person' || !maySit || isAtTable) return entity;
    return { ...entity, pose: 'stand', ...(seen === 'whole' && { attributes: [...entity.attributes, ON_SEAT] }) };
  };
  return { ...scene, entities: scene.entities.map(seated) };
}

/** Things true to scale would look small among the furniture of a drawing. */
const EXAGGERATION = 1.06;
/** Spots are for adults; children have shorter legs below the seat. */
const ADULT_METRES = 1.7;
const LEG_SHARE = 0.48;

/**
 * Gives the spots of a room to people, in order, as far as there are any; groups that find no spot for all their members are
 * left to stand. Where there are desks before the spots, somebody alone stands near instead of being lost behind one.
 */
export function takeSpots(
  cast: readonly CastGroup[],
  spots: readonly Spot[],
  isFree: (group: CastGroup) => boolean,
  isDeskWork = false,
): { readonly placed: Placement[]; readonly left: CastGroup[] } {
  const placed: Placement[] = [];
  const left: CastGroup[] = [];
  let next = 0;
  const isLone = isDeskWork && cast.filter(isFree).length === 1 && cast.find(isFree)!.group.lead.count === 1;
  for (const one of cast) {
    const { count } = one.group.lead;
    if (isLone || !isFree(one) || next + count > spots.length) {
      left.push(one);
      continue;
    }
    for (let member = 0; member < count; member++) placed.push(seat(one, member, spots[next++]!));
  }
  return { placed, left };
}

function seat({ index, group, drawings, facts }: CastGroup, member: number, spot: Spot): Placement {
  const drawing = drawings[member % drawings.length]!;
  const isWhole = group.lead.attributes.includes(ON_SEAT);
  const yPx = spot.yPx - (isWhole ? 0 : (ADULT_METRES - drawing.heightMetres) * LEG_SHARE * spot.metrePx);
  return {
    group: index,
    member,
    concept: group.lead.concept,
    drawing,
    facts,
    xPx: spot.xPx,
    yPx,
    groundYPx: yPx,
    heightPx: drawing.heightMetres * spot.metrePx * EXAGGERATION,
    isFlipped: member % 2 === 1,
    depth: spot.depth,
    contact: 'ground',
    isAmongFurniture: true,
    order: index,
  };
}
