import { type LabPicture, squaredLabDistance } from './lab.ts';

/** Colours up to this far from one that was stroked are like it. */
const LIKE_STROKED = 9;
/** One colour that a stroke happened to cross is not the object's: at least this share of the strokes is like what is the object's. */
const LEAST_ALIKE = 0.05;
/** How much farther from the ground than from the strokes the border is right beside them. */
const OWN_WEIGHT = 1.5;

/**
 * Where the ground begins if nobody says it: at the border, but where the object runs into it. What lies there and is of
 * a colour that strokes touch more than once in a while, and nearer to them than most of the border, begins at a distance.
 *
 * @param near geodesic distance to the strokes.
 * @returns for each pixel of the picture the distance to the ground that it starts with; infinite but at the border.
 */
export function foreignBorder(lab: LabPicture, strokes: Uint8Array, near: Float32Array): Float32Array {
  const border = borderPixels(lab);
  const median = border.map((pixel) => near[pixel]!).sort((a, b) => a - b)[border.length >> 1]!;
  const stroked: number[] = [];
  for (let pixel = 0; pixel < strokes.length; pixel++) if (strokes[pixel]) stroked.push(pixel);
  const isLikeStroked = (pixel: number): boolean => {
    let alike = 0;
    for (const other of stroked) if (squaredLabDistance(lab.data, pixel, other) <= LIKE_STROKED ** 2) alike++;
    return alike >= LEAST_ALIKE * stroked.length;
  };
  const starts = new Float32Array(strokes.length).fill(Number.POSITIVE_INFINITY);
  for (const pixel of border) {
    if (strokes[pixel]) continue;
    const own = Math.max(0, 1 - near[pixel]! / median);
    starts[pixel] = isLikeStroked(pixel) ? OWN_WEIGHT * own * near[pixel]! : 0;
  }
  return starts;
}

function borderPixels({ widthPx, heightPx }: LabPicture): number[] {
  const border: number[] = [];
  for (let x = 0; x < widthPx; x++) border.push(x, (heightPx - 1) * widthPx + x);
  for (let y = 1; y < heightPx - 1; y++) border.push(y * widthPx, (y + 1) * widthPx - 1);
  return border;
}
