import type { PersonSighting } from '../../../../core/find-persons.ts';
import { bodyPrior, HEAD_FROM, mainPersons, TRUNK_FROM } from './body-prior.ts';
import { findFaces } from './find-faces.ts';
import { skinRedness } from './skin.ts';
import type { WorkingPicture } from './working-picture.ts';

/** Skin is told from beige walls, sand and hair by its redness, the Cr of YCbCr; reddest first. */
const LEAST_REDNESSES = [150, 147, 144, 141, 133];
/** A head that a cut lacks: at most this share of it is in the cut, and at least this share of the trunk where it would sit. */
const MOST_OF_HEAD = 0.15;
const LEAST_OF_TRUNK = 0.6;

/**
 * Faces outside a cut that sit on a body inside it: a head of another colour than the clothes. Faces without a body below are left
 * out, since sand, fur and cardboard look like faces now and then.
 *
 * @param inside `height × width`, 1 in the cut.
 */
export function headsOfBodies(picture: WorkingPicture, inside: Uint8Array): PersonSighting[] {
  const outside = inside.map((isIn) => 1 - isIn);
  return reddestFaces(picture, outside, (face) => isOnBody(bodyPrior([face], picture), inside));
}

/** The large faces within a part of a picture that are wanted, sought where skin is reddest first, so that they end where beige things begin. */
export function reddestFaces(
  picture: WorkingPicture,
  within: Uint8Array,
  isWanted: (face: PersonSighting) => boolean,
): PersonSighting[] {
  const { rgb } = picture;
  for (const redness of LEAST_REDNESSES) {
    const isRed = (p: number): boolean => skinRedness(rgb[p * 3]!, rgb[p * 3 + 1]!, rgb[p * 3 + 2]!) >= redness;
    const faces = mainPersons(
      findFaces(
        picture,
        within.map((isIn, p) => (isIn && isRed(p) ? 1 : 0)),
      ),
    ).filter(isWanted);
    if (faces.length > 0) return faces;
  }
  return [];
}

function isOnBody(prior: Float32Array, inside: Uint8Array): boolean {
  const ofHead = shareIn(inside, prior, (likelihood) => likelihood >= HEAD_FROM);
  const ofTrunk = shareIn(inside, prior, (likelihood) => likelihood >= TRUNK_FROM && likelihood < HEAD_FROM);
  return ofHead <= MOST_OF_HEAD && ofTrunk >= LEAST_OF_TRUNK;
}

/** Share of the pixels whose likelihood is of one kind that are inside. */
function shareIn(inside: Uint8Array, prior: Float32Array, isOfKind: (likelihood: number) => boolean): number {
  let [sum, count] = [0, 0];
  for (let p = 0; p < prior.length; p++) {
    if (!isOfKind(prior[p]!)) continue;
    sum += inside[p]!;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
