import type { SettingId } from '../scene.ts';
import type { ConceptFacts, ConceptKind } from '../subject/concept.ts';
import { HANDY_METRES, isLoose, LOOSE_KINDS } from './loose-things.ts';

/** One of two that are beside each other. */
export interface Party {
  readonly facts: ConceptFacts;
  /** Its height, the size that the prompt asks for included. */
  readonly metres: number;
  /** See `Entity.sizeFactor`. */
  readonly sizeFactor: number;
  /** Whether the picture is about it. */
  readonly isMain: boolean;
}

/** Kinds of what lives, or moves as if it did. */
export const ALIVE: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'person',
  'animal',
  'bird',
  'fantasy',
  'sea-creature',
  'machine',
]);

/** Flowers beside something small on a table are no taller than it. */
const LARGEST_PROP = 0.85;
const SMALL_METRES = 0.5;
/** Things that fit in a hand are not drawn as large as those who are beside them. */
const LARGEST_HANDY = 0.24;
const HANDY: ReadonlySet<ConceptKind> = new Set<ConceptKind>([...LOOSE_KINDS, 'machine']);
/** Of other things, those that are lower are no larger beside the living than they are. */
const LARGE_THING_METRES = 1;
/** An animal of the size of a cat, and what is small beside it. */
const PET_METRES = 0.25;
const LARGEST_SMALL = 0.4;
/** Pillows, stools and the like: what is so low of furniture. */
const CUSHION_METRES = 0.45;

/** How large something may be by another that it may touch, in that one's heights. */
export function largestHandy(guest: Party, host: Party, setting: SettingId): number {
  if (isProp(guest, host, setting)) return LARGEST_PROP;
  const isHandy =
    host.facts.kind === 'person' &&
    HANDY.has(guest.facts.kind) &&
    guest.facts.heightMetres <= HANDY_METRES &&
    !guest.isMain;
  return isHandy ? LARGEST_HANDY * Math.max(1, guest.sizeFactor) : Number.POSITIVE_INFINITY;
}

/** How large something may be beside another that it does not touch, in that one's heights. */
export function largestBeside(guest: Party, host: Party, setting: SettingId): number {
  const handy = largestHandy(guest, host, setting);
  if (Number.isFinite(handy)) return handy;
  if (guest.isMain || !ALIVE.has(host.facts.kind)) return Number.POSITIVE_INFINITY;
  const called = Math.max(1, guest.sizeFactor);
  if (isCushion(guest.facts)) return LARGEST_SMALL * called;
  if (!LOOSE_KINDS.has(guest.facts.kind) || guest.facts.heightMetres >= LARGE_THING_METRES)
    return Number.POSITIVE_INFINITY;
  const natural = Math.max(LARGEST_HANDY, guest.metres / host.metres);
  const isBesidePet = isLoose(guest.facts) && host.facts.heightMetres >= PET_METRES;
  return (isBesidePet ? Math.min(LARGEST_SMALL, natural) : natural) * called;
}

function isCushion({ kind, heightMetres }: ConceptFacts): boolean {
  return kind === 'furniture' && heightMetres <= CUSHION_METRES;
}

function isProp(guest: Party, host: Party, setting: SettingId): boolean {
  const isStillLife = setting === 'table' || setting === 'studio';
  return (
    isStillLife && guest.facts.kind === 'plant' && !ALIVE.has(host.facts.kind) && host.facts.heightMetres < SMALL_METRES
  );
}
