import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { PixelSize } from '../../../../core/image.ts';

/** Persons who cover less of a picture are part of its scenery. */
const LEAST_SHARE = 0.04;
/** Head and trunk together, in boxes of the face. */
const FACES_OF_A_BODY = 10;

/** Where nobody was seen. */
const ELSEWHERE = 0;
/** A prior that leaves no doubt. */
export const SURELY_BODY = 1;
/** From these on, a prior that faces give is that of a trunk, and of a head. */
export const TRUNK_FROM = 0.6;
export const HEAD_FROM = 0.9;
const IN_HEAD = 0.97;
const IN_TRUNK = 0.7;
/** Legs may be anywhere below, and so may the ground: colour decides; and so it does where broad shoulders and arms may be. */
const BELOW_TRUNK = 0.35;
const BESIDE_TRUNK = 0.35;
/** Middle and rim of a box that holds a whole person: limbs reach the rim here and there only. */
const IN_BOX_MIDDLE = 0.4;
const AT_BOX_RIM = 0;

// Proportions of the drawing canon, in faces: hair reaches beyond a face, above all upwards; shoulders are three faces wide and lie half a face
// below the chin; a body is seven and a half heads high.
const HEAD = { middle: 0.45, halfWidth: 0.66, halfHeight: 0.72 };
const HEAD_CORE = { middle: 0.4, halfWidth: 0.45, halfHeight: 0.58 };
const NECK_HALF_WIDTH = 0.45;
const SHOULDER_HALF_WIDTH = 1.5;
const ARMS_HALF_WIDTH = 2.4;
const SHOULDERS_BELOW_CHIN = 0.6;
const WAIST_BELOW_CHIN = 2.5;
const FEET_BELOW_CHIN = 6.5;

/** Those who are large enough to be what the picture is about. */
export function mainPersons(persons: readonly PersonSighting[]): PersonSighting[] {
  return persons.filter(({ shows, left, top, right, bottom }) => {
    const share = (right - left) * (bottom - top) * (shows === 'face' ? FACES_OF_A_BODY : 1);
    return share >= LEAST_SHARE;
  });
}

/** How likely each pixel belongs to somebody who was seen, 0–1, `height × width`. */
export function bodyPrior(persons: readonly PersonSighting[], { widthPx, heightPx }: PixelSize): Float32Array {
  const prior = new Float32Array(widthPx * heightPx).fill(ELSEWHERE);
  for (const person of persons) {
    const likelihood = person.shows === 'face' ? belowFace : inBox;
    for (let y = 0; y < heightPx; y++)
      for (let x = 0; x < widthPx; x++) {
        const across = ((x + 0.5) / widthPx - (person.left + person.right) / 2) / (person.right - person.left);
        const down = ((y + 0.5) / heightPx - person.top) / (person.bottom - person.top);
        const pixel = y * widthPx + x;
        prior[pixel] = Math.max(prior[pixel]!, likelihood(across, down));
      }
  }
  return prior;
}

/** @param across from the face's middle, in its widths. @param down from its top, in its heights. */
function belowFace(across: number, down: number): number {
  if (isWithin(HEAD_CORE, across, down)) return SURELY_BODY;
  if (isWithin(HEAD, across, down)) return IN_HEAD;
  const belowChin = down - 1;
  if (belowChin < -0.25 || belowChin > FEET_BELOW_CHIN) return ELSEWHERE;
  const sloping = Math.min(1, Math.max(0, belowChin / SHOULDERS_BELOW_CHIN));
  const halfWidth = NECK_HALF_WIDTH + (SHOULDER_HALF_WIDTH - NECK_HALF_WIDTH) * sloping;
  if (Math.abs(across) > halfWidth + (ARMS_HALF_WIDTH - SHOULDER_HALF_WIDTH) * sloping) return ELSEWHERE;
  if (Math.abs(across) > halfWidth) return BESIDE_TRUNK;
  return belowChin <= WAIST_BELOW_CHIN ? IN_TRUNK : BELOW_TRUNK;
}

/** @param across from the box's middle, in its widths. @param down from its top, in its heights. */
function inBox(across: number, down: number): number {
  const rim = Math.max(Math.abs(across) * 2, Math.abs(down - 0.5) * 2);
  return rim > 1 ? ELSEWHERE : IN_BOX_MIDDLE + (AT_BOX_RIM - IN_BOX_MIDDLE) * rim ** 3;
}

function isWithin(ellipse: typeof HEAD, across: number, down: number): boolean {
  return (across / ellipse.halfWidth) ** 2 + ((down - ellipse.middle) / ellipse.halfHeight) ** 2 <= 1;
}
