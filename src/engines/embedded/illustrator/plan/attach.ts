import type { RelationKind } from '../scene.ts';
import { placeAround } from './attach-around.ts';
import { placeClimbing } from './attach-climbing.ts';
import {
  placeAbove,
  placeAgainst,
  placeAhead,
  placeAtFeet,
  placeAtMuzzle,
  placeBehind,
  placeBeside,
  placeFaceToFace,
  placeFacing,
  placeInFront,
  placeInReach,
  placeInTow,
} from './attach-nearby.ts';
import { placeIn, placeInHand, placeOn, placeOnTop, placeThrough, placeUnder } from './attach-touching.ts';
import { drape, isDraped } from './drape.ts';
import type { Figure } from './figure.ts';
import type { Meeting } from './meeting.ts';
import { isMounted, mount } from './mount.ts';

/** Places guests by their relation to a host; returns the guests, moved. */
type Attach = (meeting: Meeting) => Figure[];

/** Which relations are touching ones: sizes are then compared closely. */
export const TOUCHING: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'on',
  'in',
  'against',
  'riding',
  'holding',
  'wearing',
  'eating',
  'drinking',
  'playing',
  'reading',
  'kicking',
  'using',
  'tending',
  'pushing',
  'pulling',
  'climbing',
]);

const ATTACHMENTS: Partial<Record<RelationKind, Attach>> = {
  on: placeOn,
  riding: placeOn,
  in: placeIn,
  under: placeUnder,
  behind: placeBehind,
  'in-front-of': placeInFront,
  above: placeAbove,
  around: placeAround,
  against: placeAgainst,
  through: placeThrough,
  wearing: placeOnTop,
  climbing: placeClimbing,
  hanging: placeUnder,
  catching: placeAtMuzzle,
  chasing: placeAhead,
  watching: placeFacing,
  addressing: placeFacing,
  'shaking-hands': placeFacing,
  'high-fiving': placeFacing,
  'arm-wrestling': placeFacing,
  hugging: placeFaceToFace,
  kissing: placeFaceToFace,
  tending: placeInReach,
  pushing: placeInReach,
  pulling: placeInTow,
  kicking: placeAtFeet,
  playing: placeAtFeet,
  holding: placeInHand,
  eating: placeInHand,
  drinking: placeInHand,
};

/** Moves the guests to where the relation wants them; relations without a place of their own put them side by side. */
export function attach(meeting: Meeting): Figure[] {
  if (isDraped(meeting)) return drape(meeting);
  if (isMounted(meeting)) return mount(meeting);
  return (ATTACHMENTS[meeting.kind] ?? placeBeside)(meeting);
}
