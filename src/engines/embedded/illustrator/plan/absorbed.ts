import type { PlaceKind, Relation, RelationKind, SettingId } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { SubjectGroup } from '../subject/drawing.ts';
import { type RoomKind, shownByRoom } from './shown-by-rooms.ts';

/** Where a picture plays. */
export interface Place {
  readonly setting: SettingId;
  readonly placeKind?: PlaceKind;
  readonly isFromBalcony?: boolean;
  /** Whether the prompt names it. */
  readonly isNamed: boolean;
}

/** Things that a painted place shows anyway; beside the main subject they would stand about twice. */
const PART_OF_PLACE: Readonly<Record<string, readonly SettingId[]>> = {
  window: ['room', 'kitchen', 'cafe', 'library'],
  cloud: ['sky'],
  table: ['table'],
  moon: ['moon'],
  'full-moon': ['moon'],
  'globe-showing-americas': ['moon'],
  'globe-showing-europe-africa': ['moon'],
  'globe-showing-asia-australia': ['moon'],
  road: ['road'],
};

/** Rooms of no further kind. */
const PLAIN_ROOMS: Partial<Record<SettingId, RoomKind>> = { room: 'plain', kitchen: 'kitchen' };

/** What houses have anyway. */
const PART_OF_HOUSE: ReadonlySet<string> = new Set(['window', 'door', 'chimney', 'brick']);

/** What grows on the painted front of a house and opens in it. */
const PART_OF_FRONT: ReadonlySet<string> = new Set(['ivy', 'window', 'brick-wall', 'potted-plant', 'flower-pot']);

/** What somebody looks through must be where they are. */
const LOOKED_THROUGH: ReadonlySet<RelationKind> = new Set<RelationKind>(['through', 'watching']);

/** The groups that must be drawn: all but those that the place itself, or a house in it, shows. */
export function withoutPartsOfPlace(
  groups: readonly SubjectGroup[],
  { setting, placeKind, isFromBalcony, isNamed }: Place,
  relations: readonly Relation[],
  kindOf: (concept: string) => ConceptKind,
): readonly SubjectGroup[] {
  const hasHouse = groups.some(({ lead }) => kindOf(lead.concept) === 'building');
  const shown = shownByRoom(groups, isFromBalcony ? 'balcony' : (placeKind ?? PLAIN_ROOMS[setting]), relations);
  return groups.filter(({ lead, members }, index) => {
    if (shown.has(lead.id)) return false;
    if (placeKind === 'house-front' && PART_OF_FRONT.has(lead.concept)) return false;
    if (hasHouse && PART_OF_HOUSE.has(lead.concept)) return false;
    if (setting === 'moon' && index > 0 && lead.concept.startsWith('globe-')) return false;
    if (relations.some(({ object, kind }) => object === lead.id && LOOKED_THROUGH.has(kind))) return true;
    const settings = Object.hasOwn(PART_OF_PLACE, lead.concept) ? PART_OF_PLACE[lead.concept]! : [];
    return (index === 0 && !isNamed) || members.length > 1 || !settings.includes(setting);
  });
}
