import { ACTION_RELATIONS, type Relation, type RelationKind, type Scene, type SettingId, type Side } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { SubjectGroup } from '../subject/drawing.ts';
import type { FactsOf } from '../subject/facts.ts';
import { isGarland } from '../subject/garlands.ts';
import { TOUCHING } from './attach.ts';
import { isAirborne } from './foothold.ts';
import { FIELD_COUNT, isEarthAbove, isFarOff, isTower, NEVER_IN_SKY, PEAKS } from './habits.ts';
import { isLoose } from './loose-things.ts';
import { CROWD_COUNT } from './overhang.ts';
import { SCENERY_KINDS } from './scenery-kinds.ts';

/** How one group is placed relative to another, its host. */
export interface Tie {
  readonly guest: number;
  readonly host: number;
  readonly kind: RelationKind;
  /** The side of the host that the guest is on. Default: either. */
  readonly side?: Side;
}

const ACTIONS: ReadonlySet<string> = new Set(ACTION_RELATIONS);

/**
 * For each group at most one host, without circles: what the prompt's relations say of where groups are. Indices are those of
 * `groups`. Of `A between B and C`, A stands next to B and C next to A; what is in
 * front of a house has the house behind it. Things acted on stand by those who act, and whoever else acts on them stands by them.
 */
export function tieGroups(scene: Scene, groups: readonly SubjectGroup[], factsOf: FactsOf, setting: SettingId): Tie[] {
  const groupOf = new Map<number, number>();
  for (const [index, group] of groups.entries()) for (const member of group.members) groupOf.set(member, index);
  const shown = new Set(groups.flatMap((group) => group.shown));
  const ties: Tie[] = [];
  /** A garland is over those who have it or are under it, not beside them. */
  const isActor = (index: number): boolean => ACTING.has(factsOf(groups[index]!.lead.concept).kind);
  const isGarlandOver = (one: number, other: number): boolean =>
    (isGarland(groups[one]!.lead.concept) && isActor(other)) ||
    (isGarland(groups[other]!.lead.concept) && isActor(one));
  const add = (guest: number | undefined, host: number | undefined, kind: RelationKind, side?: Side): void => {
    if (guest === undefined || host === undefined || guest === host) return;
    if (isField(groups[guest]!) || isField(groups[host]!)) return;
    if (!TOUCHING.has(kind) && isGarlandOver(guest, host)) return;
    // Nobody leans on the moon: he is seen before it.
    const isApart = !TOUCHING.has(kind) || kind === 'against';
    if (isApart && [guest, host].some((index) => isFarAway(groups[index]!, factsOf, setting))) return;
    if (!TOUCHING.has(kind) && isByBridge(groups[guest]!, groups[host]!)) return;
    if (!TOUCHING.has(kind) && isFlownPast(groups[guest]!, groups[host]!, factsOf)) return;
    if (ties.some((tie) => tie.guest === guest) || reaches(ties, host, guest)) return;
    ties.push({ guest, host, kind, ...(side && { side }) });
  };
  /** Whoever else is before a house stands with the first there, and is put there before the house is. */
  const joinBefore = (backdrop: Tie, guest: number | undefined): void => {
    const known = ties.length;
    add(guest, backdrop.host, 'next-to');
    if (ties.length > known) ties.splice(ties.indexOf(backdrop), 0, ties.pop()!);
  };
  const isScenery = (index: number | undefined): boolean =>
    index !== undefined && SCENERY_KINDS.has(factsOf(groups[index]!.lead.concept).kind);
  const isCrowd = (index: number | undefined): boolean =>
    index !== undefined && groups[index]!.lead.count >= CROWD_COUNT;
  const isPerson = (index: number | undefined): boolean =>
    index !== undefined && factsOf(groups[index]!.lead.concept).kind === 'person';
  /** Small things lie by people, not people by them. */
  const isHandy = (index: number | undefined): boolean =>
    index !== undefined && isLoose(factsOf(groups[index]!.lead.concept));
  const open = scene.relations.filter((candidate) => !shown.has(candidate));
  const relations = [...open.filter(isCarrying), ...open.filter((relation) => !isCarrying(relation))];
  for (const relation of relations) {
    const subject = groupOf.get(relation.subject);
    const object = groupOf.get(relation.object);
    const platform = platformOf(relation, scene, factsOf);
    if (platform !== undefined) add(object, groupOf.get(platform), 'on');
    if (relation.kind === 'between' && ties.some((tie) => tie.guest === subject)) add(object, subject, 'next-to');
    else if (relation.kind === 'between') add(subject, object, 'next-to');
    else if (relation.kind === 'tending' && ties.some((tie) => tie.guest === object))
      add(subject, object, relation.kind);
    else if (isActedOn(relation)) add(object, subject, relation.kind);
    else if (relation.kind === 'next-to' && isPerson(subject) && isHandy(object))
      add(object, subject, 'next-to', relation.side && OPPOSITE[relation.side]);
    else if (relation.kind === 'in-front-of' && isScenery(object) && !isScenery(subject)) {
      const backdrop = ties.find(({ guest, kind }) => guest === object && kind === 'behind');
      if (backdrop) joinBefore(backdrop, subject);
      else add(object, opponentOf(subject, ties) ?? subject, 'behind');
    } else if (relation.kind === 'in-front-of' && isCrowd(object) && !isCrowd(subject)) add(object, subject, 'behind');
    else if (MUTUAL.has(relation.kind) && ties.some((tie) => tie.guest === subject))
      add(object, subject, relation.kind, relation.side && OPPOSITE[relation.side]);
    else add(subject, object, relation.kind, relation.side);
  }
  return ties;
}

/** What is behind one of two who meet is behind both. */
function opponentOf(group: number | undefined, ties: readonly Tie[]): number | undefined {
  return ties.find(({ guest, kind }) => guest === group && MEETINGS.has(kind))?.host;
}

const ACTING: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['person', 'animal', 'bird', 'fantasy']);

/** What carries somebody says where he is; whom he meets there comes after. */
function isCarrying({ kind }: Relation): boolean {
  return kind === 'on' || kind === 'in' || kind === 'riding';
}

const OPPOSITE: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

/** Relations that hold from the other side, too. */
const MUTUAL: ReadonlySet<RelationKind> = new Set<RelationKind>(['next-to', 'against', 'with']);
const MEETINGS: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'against',
  'hugging',
  'kissing',
  'holding-hands',
  'chasing',
]);
const PLATFORMS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['building', 'vessel', 'landform']);

/** Who is met by somebody on a bridge or a ship is on it as well, unless the prompt puts him elsewhere. */
function platformOf({ kind, subject, object }: Relation, scene: Scene, factsOf: FactsOf): number | undefined {
  if (!MEETINGS.has(kind) || scene.relations.some((other) => other.subject === object && isCarrying(other)))
    return undefined;
  const stand = scene.relations.find((other) => other.subject === subject && other.kind === 'on');
  if (stand === undefined || stand.object === object) return undefined;
  return PLATFORMS.has(factsOf(scene.entities[stand.object]!.concept).kind) ? stand.object : undefined;
}

/** A bridge crosses the water where it can: what is beside it or beneath it has a place of its own. */
function isByBridge(one: SubjectGroup, other: SubjectGroup): boolean {
  return /bridge$/.test(one.lead.concept) !== /bridge$/.test(other.lead.concept);
}

/** Who flies takes no house or ship up into the air with him. */
function isFlownPast(guest: SubjectGroup, host: SubjectGroup, factsOf: FactsOf): boolean {
  const isScenery = SCENERY_KINDS.has(factsOf(guest.lead.concept).kind);
  return isScenery && isAirborne(host.lead, factsOf) && !isAirborne(guest.lead, factsOf);
}

/** A field is everywhere: nothing is tied to it. */
function isField(group: SubjectGroup): boolean {
  return group.lead.count >= FIELD_COUNT;
}

/** What is far off, sun, moon, planets, peaks and the towers over a street are near nothing; only touching brings them down. */
function isFarAway({ lead }: SubjectGroup, factsOf: FactsOf, setting: SettingId): boolean {
  const facts = factsOf(lead.concept);
  if (
    isFarOff(lead, setting) ||
    PEAKS.has(lead.concept) ||
    isTower(facts, setting) ||
    isEarthAbove(lead.concept, setting)
  )
    return true;
  return facts.kind === 'sky-object' && !NEVER_IN_SKY.has(lead.concept);
}

const CARRIED: ReadonlySet<RelationKind> = new Set<RelationKind>(['riding', 'climbing', 'hanging']);

/** Actions tie the object to the actor; riders and climbers, though, are carried by what they are on. */
function isActedOn(relation: Relation): boolean {
  return ACTIONS.has(relation.kind) && !CARRIED.has(relation.kind);
}

/** True when following hosts from `from` arrives at `to`. */
function reaches(ties: readonly Tie[], from: number, to: number): boolean {
  let current: number | undefined = from;
  while (current !== undefined) {
    if (current === to) return true;
    const here: number = current;
    current = ties.find((tie) => tie.guest === here)?.host;
  }
  return false;
}
