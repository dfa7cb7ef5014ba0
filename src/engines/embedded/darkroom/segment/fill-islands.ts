import { connectedParts } from './connected-parts.ts';
import { type LabPicture, squaredLabDistance } from './lab.ts';

/** Neighbours that differ by less (in L*a*b*) are one surface. */
const SURFACE_STEP = 6;
/** An island is smaller than this share of the object, */
const MOST_SHARE = 0.12;
/** and borders on the object along this share of its shore. */
const LEAST_SHORE = 0.25;

/**
 * Gives the object what is outside of it only by colour: parts of its surroundings that nowhere go over smoothly into the
 * rest, most of whose shore is the object's, such as hair between a face and a wall. Changes the 0/1 cut in place.
 */
export function fillIslands(lab: LabPicture, cut: Uint8Array): void {
  const { widthPx, heightPx } = lab;
  const reached = reachFromBorder(lab, cut);
  const apart = cut.map((inside, pixel) => (inside || reached[pixel] ? 0 : 1));
  const { partOf, sizes } = connectedParts(apart, widthPx, heightPx, 1);
  const shores = sizes.map(() => ({ own: 0, all: 0 }));
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      if (x < widthPx - 1) noteShore(pixel, pixel + 1);
      if (y < heightPx - 1) noteShore(pixel, pixel + widthPx);
    }
  function noteShore(a: number, b: number): void {
    if (partOf[a] === partOf[b]) return;
    for (const [island, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const shore = shores[partOf[island]!];
      if (!shore) continue;
      shore.all++;
      if (cut[other]) shore.own++;
    }
  }
  const most = MOST_SHARE * cut.reduce((sum, inside) => sum + inside, 0);
  const isFilled = sizes.map((size, part) => size <= most && shores[part]!.own >= LEAST_SHORE * shores[part]!.all);
  for (let pixel = 0; pixel < cut.length; pixel++) if (isFilled[partOf[pixel]!]) cut[pixel] = 1;
}

/** What can be reached from the picture's border over smooth ground outside of the object. */
function reachFromBorder({ widthPx, heightPx, data }: LabPicture, cut: Uint8Array): Uint8Array {
  const reached = new Uint8Array(cut.length);
  const stack: number[] = [];
  const visit = (pixel: number): void => {
    if (cut[pixel] || reached[pixel]) return;
    reached[pixel] = 1;
    stack.push(pixel);
  };
  for (let x = 0; x < widthPx; x++) for (const y of [0, heightPx - 1]) visit(y * widthPx + x);
  for (let y = 0; y < heightPx; y++) for (const x of [0, widthPx - 1]) visit(y * widthPx + x);
  for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
    const x = pixel % widthPx;
    const step = (to: number): void => {
      if (squaredLabDistance(data, pixel, to) < SURFACE_STEP ** 2) visit(to);
    };
    if (x > 0) step(pixel - 1);
    if (x < widthPx - 1) step(pixel + 1);
    if (pixel >= widthPx) step(pixel - widthPx);
    if (pixel < widthPx * (heightPx - 1)) step(pixel + widthPx);
  }
  return reached;
}
