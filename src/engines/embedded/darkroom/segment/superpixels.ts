import type { LabPicture } from './lab.ts';

/** Which superpixel each pixel belongs to. */
export interface Superpixels {
  /** `height × width`, 0 to `count - 1`. */
  readonly labels: Int32Array;
  readonly count: number;
}

/** Weight of nearness against colour likeness; 20 keeps superpixels compact without crossing clear edges. */
const COMPACTNESS = 20;
const ROUNDS = 8;
/** Centre: L, a, b, x, y. */
const FIELDS = 5;
/** A pixel may join centres up to this many grid steps away. */
const REACH_STEPS = 1.6;

/** Divides a picture into about `wanted` compact patches of one colour (SLIC, Achanta et al. 2012). */
export function superpixels(lab: LabPicture, wanted: number): Superpixels {
  const { widthPx, heightPx } = lab;
  const stepPx = Math.sqrt((widthPx * heightPx) / wanted);
  const columns = Math.max(1, Math.round(widthPx / stepPx));
  const rows = Math.max(1, Math.round(heightPx / stepPx));
  const count = columns * rows;
  const centres = gridOfCentres(lab, columns, rows);
  const labels = new Int32Array(widthPx * heightPx);
  const nearest = new Float32Array(widthPx * heightPx);
  for (let round = 0; round < ROUNDS; round++) {
    assignPixels(lab, centres, stepPx, labels, nearest);
    moveCentres(lab, labels, centres);
  }
  return { labels, count };
}

function gridOfCentres({ widthPx, heightPx, data }: LabPicture, columns: number, rows: number): Float64Array {
  const centres = new Float64Array(columns * rows * FIELDS);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = Math.floor(((column + 0.5) * widthPx) / columns);
      const y = Math.floor(((row + 0.5) * heightPx) / rows);
      const pixel = (y * widthPx + x) * 3;
      centres.set([data[pixel], data[pixel + 1], data[pixel + 2], x, y], (row * columns + column) * FIELDS);
    }
  return centres;
}

function assignPixels(
  { widthPx, heightPx, data }: LabPicture,
  centres: Float64Array,
  stepPx: number,
  labels: Int32Array,
  nearest: Float32Array,
): void {
  nearest.fill(Number.POSITIVE_INFINITY);
  const nearness = (COMPACTNESS / stepPx) ** 2;
  const reachPx = Math.ceil(stepPx * REACH_STEPS);
  for (let centre = 0; centre * FIELDS < centres.length; centre++) {
    const [lightness, greenRed, blueYellow, centreX, centreY] = centres.subarray(centre * FIELDS);
    const right = Math.min(widthPx, centreX + reachPx);
    const bottom = Math.min(heightPx, centreY + reachPx);
    for (let y = Math.max(0, Math.floor(centreY - reachPx)); y < bottom; y++)
      for (let x = Math.max(0, Math.floor(centreX - reachPx)); x < right; x++) {
        const pixel = y * widthPx + x;
        const dL = data[pixel * 3] - lightness;
        const da = data[pixel * 3 + 1] - greenRed;
        const db = data[pixel * 3 + 2] - blueYellow;
        const dx = x - centreX;
        const dy = y - centreY;
        const distance = dL * dL + da * da + db * db + nearness * (dx * dx + dy * dy);
        if (distance < nearest[pixel]) {
          nearest[pixel] = distance;
          labels[pixel] = centre;
        }
      }
  }
}

function moveCentres({ widthPx, heightPx, data }: LabPicture, labels: Int32Array, centres: Float64Array): void {
  const count = centres.length / FIELDS;
  const sums = new Float64Array(centres.length);
  const sizes = new Int32Array(count);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const offset = labels[pixel] * FIELDS;
      sums[offset] += data[pixel * 3];
      sums[offset + 1] += data[pixel * 3 + 1];
      sums[offset + 2] += data[pixel * 3 + 2];
      sums[offset + 3] += x;
      sums[offset + 4] += y;
      sizes[labels[pixel]]++;
    }
  for (let centre = 0; centre < count; centre++) {
    if (sizes[centre] === 0) continue;
    for (let field = 0; field < FIELDS; field++)
      centres[centre * FIELDS + field] = sums[centre * FIELDS + field] / sizes[centre];
  }
}
