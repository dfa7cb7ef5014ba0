import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { PixelSize } from '../../../../core/image.ts';
import { bodyPrior } from './body-prior.ts';
import { connectedParts } from './connected-parts.ts';
import { headsOfBodies, reddestFaces } from './heads-of-bodies.ts';
import type { KeptFlow } from './kept-flow.ts';
import type { LabPicture } from './lab.ts';
import { type Cut, centrePrior, cutOut } from './salient-cut.ts';
import type { WorkingPicture } from './working-picture.ts';

/** A face lower in the picture, as a share of its height, has no room for a body below. */
const LOWEST_CHIN = 0.7;
/** A cut with a body below the face has a contour at least this share as clear: what is no body has none of its own. */
const CONTOUR_TOLERANCE = 0.96;
/** Subjects may be cut off by the sides below this share of the height. */
const SIDE_END = 0.6;

/** Hats are this wide around the middle of a face, in its widths, and this high above it, in its heights. */
const HAT_HALF_WIDTH = 0.7;
const HAT_HEIGHT = 0.8;

function isOnHead({ left, top, right, bottom }: PersonSighting, x: number, y: number): boolean {
  const across = Math.abs(x - (left + right) / 2);
  return across <= HAT_HALF_WIDTH * (right - left) && y < bottom && y >= top - HAT_HEIGHT * (bottom - top);
}

/**
 * Gives faces their bodies: dark or plain clothes stand out less than a head does, and reach the border. A cut without faces, or
 * with nothing below them that looks like a body, comes back as it is.
 *
 * @param salient how much each pixel stands out, 0–1. @param flow of the cuts of this picture.
 */
export function addBodies(
  picture: WorkingPicture,
  lab: LabPicture,
  salient: Float32Array,
  cut: Cut,
  flow: KeptFlow,
): Cut {
  const own = reddestFaces(picture, cut.inside, ({ bottom }) => bottom < LOWEST_CHIN);
  const faces = own.length > 0 ? own : headsOfBodies(picture, cut.inside);
  if (faces.length === 0) return cut;
  const bodies = bodyPrior(faces, picture);
  const standingOut = salient.map((value, pixel) => Math.max(value, bodies[pixel]!));
  const whole = cutOut(lab, standingOut, bodies, centrePrior, flow);
  if (whole.contour < CONTOUR_TOLERANCE * cut.contour) return cut;
  addKept(whole.inside, cut.inside, picture, faces);
  return whole;
}

/** Adds what only the first cut has, such as hats and what is held, but not what runs out of the picture beside the head. */
function addKept(
  whole: Uint8Array,
  first: Uint8Array,
  { widthPx, heightPx }: PixelSize,
  faces: readonly PersonSighting[],
): void {
  const { partOf, sizes } = connectedParts(
    first.map((inside, pixel) => inside & (1 - whole[pixel]!)),
    widthPx,
    heightPx,
    1,
  );
  const runsOut = sizes.map(() => false);
  const note = (pixel: number): void => {
    if (partOf[pixel]! >= 0) runsOut[partOf[pixel]!] = true;
  };
  for (let x = 0; x < widthPx; x++) note(x);
  for (let y = 0; y < heightPx * SIDE_END; y++) {
    note(y * widthPx);
    note((y + 1) * widthPx - 1);
  }
  partOf.forEach((part, pixel) => {
    if (part < 0) return;
    const x = (pixel % widthPx) / widthPx;
    const y = Math.floor(pixel / widthPx) / heightPx;
    if (!runsOut[part] || faces.some((face) => isOnHead(face, x, y))) whole[pixel] = 1;
  });
}
