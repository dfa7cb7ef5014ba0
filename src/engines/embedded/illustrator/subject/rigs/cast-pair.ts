import type { Random } from '../../maths/random.ts';
import { castMember } from './cast-member.ts';
import type { Character } from './character.ts';
import type { Part } from './part.ts';
import type { Stagecraft } from './stagecraft.ts';

/** Neither of two is drawn smaller than this share of the other. */
const SMALLEST_SHARE = 0.62;

/** Chooses how two who do something together look. */
export function castPair(
  craft: Stagecraft,
  [first, second]: readonly [Part, Part],
  index: number,
  random: Random,
): [Character, Character] {
  return [castMember(craft, first, index, random), castMember(craft, second, index, random.fork('other'))];
}

/** Height of the second of two in heights of the first, so that neither is drawn tiny. */
export function ratioOfPair(oneHeight: number, otherHeight: number, smallestShare = SMALLEST_SHARE): number {
  return Math.min(1 / smallestShare, Math.max(smallestShare, otherHeight / oneHeight));
}
