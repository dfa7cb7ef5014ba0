import type { ConnectedParts } from './connected-parts.ts';
import { distanceToColours, likenessToGround, thinned } from './ground-likeness.ts';
import { liesApart, rimOf } from './hole-rim.ts';
import type { LabPicture } from './lab.ts';
import { nearestSeeds } from './nearest-seeds.ts';

/** Parts that are this much nearer to colours of the object are its own. */
const OBJECT_LIKENESS = 0.5;
/** Fewer pixels of the object have nothing to say. */
const LEAST_OBJECT = 20;
const OBJECT_SAMPLES = 320;
/** Beside holes there may be further ones, and so on. */
const ROUNDS = 3;

/**
 * Which of the enclosed parts of an object show the ground: those that look like it more than like the rest of the object, where
 * something else lies between. A part with a mere step of colour towards the ground is the object's.
 *
 * @param parts whose pixels are in scan order; empty parts are none.
 * @param outside `height × width`, 1 on the ground around the object.
 */
export function holesOf(
  { partOf, sizes }: Pick<ConnectedParts, 'partOf' | 'sizes'>,
  lab: LabPicture,
  outside: Uint8Array,
): boolean[] {
  const pixels: number[][] = sizes.map(() => []);
  partOf.forEach((part, pixel) => {
    if (part >= 0) pixels[part]!.push(pixel);
  });
  const parts = pixels
    .map((own, part) => ({ part, own, rim: rimOf(own, partOf, lab), has: (pixel: number) => partOf[pixel] === part }))
    .filter(({ own }) => own.length);
  const holes = sizes.map(() => false);
  const ground = outside.slice();
  for (let round = 0; round < ROUNDS; round++) {
    const left = parts
      .filter(({ part }) => !holes[part])
      .map((one) => ({ ...one, toGround: likenessToGround(one, lab, ground) }));
    if (left.every(({ toGround }) => toGround === undefined)) break;
    const object = thinned(
      left.flatMap(({ own, toGround }) => (toGround === undefined ? own : [])),
      OBJECT_SAMPLES,
    );
    const isObjects = (own: readonly number[], toGround: number): boolean =>
      object.length >= LEAST_OBJECT && distanceToColours(object, own, lab) < OBJECT_LIKENESS * toGround;
    const nearest = nearestSeeds(ground, lab);
    const found = left.filter(
      ({ toGround, ...one }) => toGround !== undefined && liesApart(one, nearest, lab) && !isObjects(one.own, toGround),
    );
    if (found.length === 0) break;
    for (const { part, own } of found) {
      holes[part] = true;
      for (const pixel of own) ground[pixel] = 1;
    }
  }
  return holes;
}
