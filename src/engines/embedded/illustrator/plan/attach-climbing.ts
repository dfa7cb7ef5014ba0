import { turned } from './facing.ts';
import { extentOf, type Figure, moved } from './figure.ts';
import { AFTER, carried, type Meeting, shrinkTo } from './meeting.ts';

/** How high on the host feet are, and how much of it a climber takes at most, in heights of the host. */
const FEET = 0.14;
const TALLEST = 0.42;
/** Half the thickness of a trunk, in widths of the tree. */
const TRUNK = 0.035;
/** Half the thickness of what is slender, in its widths; what is broad is climbed on its face. */
const SLENDER = 0.12;
const SLENDER_ASPECT = 0.6;
/** How far arms reach round what they hold, in widths of the climber. */
const GRASP = 0.12;

/** Part of the way up, holding on to a trunk, a ladder or a wall from its side. */
export function placeClimbing({ host, guests, facing }: Meeting): Figure[] {
  const fitted = shrinkTo(guests, host.width, 0.3, host.height * TALLEST);
  const isSlender = host.width < host.height * SLENDER_ASPECT;
  const half = host.facts.kind === 'tree' ? TRUNK : isSlender ? SLENDER : 0;
  const towards = turned(fitted, facing);
  const own = extentOf(towards);
  const grasp = (own.right - own.left) * GRASP;
  const edge = half * host.width - grasp;
  const x = half === 0 ? host.x : facing === 'right' ? host.x - edge - own.right : host.x + edge - own.left;
  return moved(towards, { x, rise: host.rise, lift: host.lift + host.height * FEET, order: host.order + AFTER }).map(
    carried,
  );
}
