import { type Entity, FAR_OFF, type SettingId } from '../scene.ts';
import type { ConceptFacts } from '../subject/concept.ts';
import type { SubjectDrawing, SubjectGroup } from '../subject/drawing.ts';
import { INDOORS } from './habitat.ts';

/** How a group keeps itself in a place: on the ground, on water, in the air, hanging in water or space, in the sky far away, as a field, on the horizon, or far behind the rest. */
export type Habit = 'ground' | 'water' | 'air' | 'suspended' | 'sky' | 'field' | 'horizon' | 'far';

/** From this count on a group is a field: scattered over all the ground, uncounted. */
export const FIELD_COUNT = 60;

const WADER_METRES = 1.3;

/** Mountains that are things of a prompt rather than its place. */
export const PEAKS: ReadonlySet<string> = new Set(['mount-fuji', 'mount-rushmore', 'uluru', 'hollywood-sign']);

/** The Earth, seen from elsewhere. */
const EARTH = /^globe-showing/;
const OTHER_WORLDS: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>(['planet', 'moon']);

/** True where a globe is no model but the Earth in the sky of another world. */
export function isEarthAbove(concept: string, setting: SettingId | undefined): boolean {
  return EARTH.test(concept) && OTHER_WORLDS.has(setting);
}

const WEIGHTLESS: ReadonlySet<SettingId> = new Set<SettingId>(['space', 'sky', 'underwater', 'abstract']);
/** Dwellers of the sea floor. */
const BOTTOM_DWELLERS = /crab|lobster|shell|coral|oyster|snail|starfish|seaweed|anchor|treasure|chest|wreck/;

/** Weather words that name things on the ground. */
export const NEVER_IN_SKY = new Set([
  'fire',
  'droplet',
  'water-wave',
  'snowman',
  'bare-snowman',
  'snowman-without-snow',
  'closed-umbrella',
  'umbrella',
]);

/** How a group keeps itself in a setting; `drawing` is one of its drawings. */
export function habitOf(group: SubjectGroup, drawing: SubjectDrawing, facts: ConceptFacts, setting: SettingId): Habit {
  const { lead } = group;
  const isTied = group.members.length > 1;
  if (lead.count >= FIELD_COUNT) return WEIGHTLESS.has(setting) ? 'suspended' : 'field';
  if (isFarOff(lead, setting)) return 'far';
  if (setting === 'underwater') return sinks(lead.concept, drawing, facts) ? 'ground' : 'suspended';
  if (facts.kind === 'sky-object' && !NEVER_IN_SKY.has(lead.concept) && (lead.id > 0 || !WEIGHTLESS.has(setting)))
    return 'sky';
  if (isEarthAbove(lead.concept, setting)) return 'sky';
  if (WEIGHTLESS.has(setting)) return 'suspended';
  if (PEAKS.has(lead.concept) && !isTied && lead.count === 1 && !INDOORS.has(setting)) return 'horizon';
  if (isTower(facts, setting) && !isTied && lead.count === 1) return 'horizon';
  if (NEVER_IN_SKY.has(lead.concept)) return 'ground';
  const isFloating =
    drawing.footing === 'floats' || facts.kind === 'vessel' || (lead.pose === 'swim' && facts.kind !== 'insect');
  if ((isFloating || isWading(lead, facts, setting) || isBridge(lead, setting)) && !isStaged(setting)) return 'water';
  if (
    (drawing.footing === 'flies' || drawing.footing === 'hangs') &&
    !isStaged(setting) &&
    !(isTied && lead.pose !== 'fly')
  )
    return 'air';
  if (lead.pose === 'fly') return isStaged(setting) && lead.id === 0 && !isTied ? 'suspended' : 'air';
  return 'ground';
}

/** Who is said to wade; large animals that walk at a river cross it. */
export function isWading(
  { pose, attributes }: Entity,
  { kind, heightMetres }: ConceptFacts,
  setting: SettingId | undefined,
): boolean {
  if (attributes.includes('wading')) return true;
  return setting === 'river' && pose === 'walk' && kind === 'animal' && heightMetres > WADER_METRES;
}

/** What stands or floats far behind the rest, where there is room for it. */
export function isFarOff({ attributes }: Entity, setting: SettingId): boolean {
  return attributes.includes(FAR_OFF) && !WEIGHTLESS.has(setting) && !INDOORS.has(setting);
}

const WATERSIDE: ReadonlySet<SettingId> = new Set<SettingId>(['river', 'lake', 'waterfall']);

/** Bridges cross the water that is there. */
function isBridge({ concept }: Entity, setting: SettingId): boolean {
  return /bridge/.test(concept) && WATERSIDE.has(setting);
}

const TOWER_METRES = 40;

/** Towers rise at the end of a street, far above its houses. */
export function isTower({ kind, heightMetres }: ConceptFacts, setting: SettingId): boolean {
  return (setting === 'street' || setting === 'city') && kind === 'building' && heightMetres >= TOWER_METRES;
}

/** Rooms, tables and studios: what would fly or float outside stands here as a model or an animal at rest. */
function isStaged(setting: SettingId): boolean {
  return setting === 'table' || setting === 'studio' || setting === 'portrait';
}

function sinks(concept: string, drawing: SubjectDrawing, facts: ConceptFacts): boolean {
  if (facts.kind === 'sea-creature' || facts.kind === 'person' || facts.kind === 'vessel')
    return BOTTOM_DWELLERS.test(concept);
  if (facts.kind === 'animal' || facts.kind === 'bird' || facts.kind === 'fantasy') return false;
  return drawing.footing === 'stands' || drawing.footing === 'lies';
}
