import type { PoseId, RelationKind } from '../scene.ts';
import { ACTING_KINDS, type ConceptKind } from '../subject/concept.ts';
import type { Link } from './clause.ts';
import { actsAs, isSurface, isVessel, SMALL_KINDS } from './kinds.ts';
import { isWorn } from './tables/clothing.ts';

/** What the settling of a relation needs to know of a thing. */
export interface Participant {
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly count: number;
  readonly pose?: PoseId;
}

/** A relation, and whether it holds from the object to the subjects. */
export interface SettledRelation {
  readonly kind: RelationKind;
  readonly isReversed: boolean;
}

/** Concepts that one rides when "on" them. */
const MOUNTS =
  /^(horse|unicorn|pegasus|camel|two-hump-camel|elephant|donkey|bicycle|motorcycle|motor-scooter|kick-scooter|skateboard|broom|sled|snowboard|surfboard)(-body)?$/;
const CANNOT_RIDE: ReadonlySet<PoseId> = new Set(['sleep', 'lie', 'stand']);

/** One sits or lies on them, also where a language says "in". */
const SEATS = /plate|sofa|couch|chair|bench|stool|throne|branch|^wood$/;
const TABLES = /table$|desk$/;
/** "Talking on a branch": nobody talks on it as on a telephone. */
const PERCHES = /branch|roof|fence|wall$|rock|boulder|bench|^cable$|stump|log$|nest/;
/** One waits at them. */
const DOORS = /^(door|gate|garden-gate|mailbox|window|desert-pool|fountain|well)$/;
/** Climbed from below, holding on; one stands on other things that are climbed. */
const CLIMBED = /ladder|wall$|rope|pole$|mast$|tower|lighthouse|skyscraper|cactus|flag|cliff|rock-face/;
/** What is made but not eaten is not cooked. */
const EDIBLE: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'food',
  'drink',
  'animal',
  'sea-creature',
  'plant',
  'object',
]);

/** One stands over what stands on the ground and is stirred. */
const STIRRED = /^(cauldron|barrel|stove)$/;

/** In one shoe sits a kitten; people wear theirs. */
const FOOTWEAR = /shoe|boot|sandal/;

/** Things one flies on. */
const CARRIES_FLIERS = /broom|carpet|cloud|rocket|plane|balloon|leaf|feather|dragon|saucer|umbrella|moon/;

/**
 * What a link means between these things: clothes are worn, but not people; one stands by people, not on them, and hits back at who is hit; umbrellas are not; a tool leant on is in the hand; who is on a horse rides; who flies is above a
 * house, not on it; and what a table or a bowl is said to have lies on or in it.
 */
export function settleRelation(
  { kind, isReversed, at }: Link,
  subjects: readonly Participant[],
  object: Participant,
): SettledRelation {
  if (isReversed) return { kind, isReversed };
  const place = kind === 'with' ? placeOfContents(subjects, object) : undefined;
  if (place !== undefined) return { kind: place, isReversed: true };
  const carries = ({ concept }: Participant): boolean => MOUNTS.test(concept) && concept !== object.concept;
  if (kind === 'with' && isActing(object) && subjects.every(carries)) return { kind: 'riding', isReversed: true };
  if (kind === 'on' && object.kind === 'person' && at === undefined) return { kind: 'next-to', isReversed };
  if (kind === 'wearing' && isActing(object) && !isWorn(object.concept)) return { kind: 'holding', isReversed };
  if (kind === 'kicking' && isActing(object)) return { kind: 'against', isReversed };
  if (kind === 'addressing' && !isActing(object)) return { kind: 'next-to', isReversed };
  if (kind === 'using' && PERCHES.test(object.concept)) return { kind: 'on', isReversed };
  if (isWorn(object.concept)) return { kind: wornKind(kind, subjects, object), isReversed };
  if (kind === 'in' && TABLES.test(object.concept))
    return { kind: subjects.every(isActing) ? 'around' : 'next-to', isReversed };
  if (kind === 'in' && SEATS.test(object.concept)) return { kind: 'on', isReversed };
  if (kind === 'in' && object.kind === 'sky-object') return { kind: 'next-to', isReversed };
  if (kind === 'in' && DOORS.test(object.concept) && subjects.every(({ pose }) => pose !== 'swim'))
    return { kind: 'next-to', isReversed };
  if (kind === 'in' && object.kind === 'person') return { kind: 'next-to', isReversed };
  if (kind === 'against' && object.kind === 'tool' && subjects.every(isActing)) return { kind: 'holding', isReversed };
  if (kind === 'cooking' && (!EDIBLE.has(object.kind) || STIRRED.test(object.concept)))
    return { kind: 'tending', isReversed };
  if (kind === 'catching' && isActing(object))
    return { kind: object.kind === 'sea-creature' ? 'holding' : 'chasing', isReversed };
  if (kind === 'climbing' && !CLIMBED.test(object.concept) && object.kind !== 'tree') return { kind: 'on', isReversed };
  const isPlaced = kind === 'on' || kind === 'in';
  if (isPlaced && MOUNTS.test(object.concept) && subjects.every(canRide)) return { kind: 'riding', isReversed };
  const isAbove = kind === 'on' && subjects.every(({ pose }) => pose === 'fly') && !carriesFliers(object);
  return { kind: isAbove ? 'above' : wornKind(kind, subjects, object), isReversed };
}

function placeOfContents(subjects: readonly Participant[], { kind }: Participant): RelationKind | undefined {
  if (subjects.every(({ concept }) => isSurface(concept)) && SMALL_KINDS.has(kind)) return 'on';
  const fits = SMALL_KINDS.has(kind) || ACTING_KINDS.has(kind);
  return fits && subjects.every(({ concept }) => isVessel(concept)) ? 'in' : undefined;
}

function wornKind(kind: RelationKind, subjects: readonly Participant[], { concept, count }: Participant): RelationKind {
  if (kind === 'wearing' && concept === 'umbrella') return 'holding';
  const isInside = kind === 'in' && count === 1 && FOOTWEAR.test(concept) && !subjects.every(isPerson);
  if (!isWorn(concept) || isInside) return kind;
  const hasWearer = subjects.some((subject) => actsAs(subject.concept, subject.kind));
  return kind === 'in' || ((kind === 'with' || kind === 'using') && hasWearer) ? 'wearing' : kind;
}

function isPerson({ kind }: Participant): boolean {
  return kind === 'person';
}

function isActing({ concept, kind }: Participant): boolean {
  return actsAs(concept, kind);
}

function canRide({ concept, kind, pose }: Participant): boolean {
  return actsAs(concept, kind) && (pose === undefined || !CANNOT_RIDE.has(pose));
}

function carriesFliers({ concept, kind }: Participant): boolean {
  return ACTING_KINDS.has(kind) || kind === 'plant' || CARRIES_FLIERS.test(concept);
}
