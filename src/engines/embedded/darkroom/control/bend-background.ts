import { type Frame, OUTER_SPACE, STUFF_LABELS } from '../../illustrator/paint/frame.ts';

/** Rows are moved by at most this share of the picture's height: more would stretch what is painted out of shape. */
const MOST_SHIFT_SHARE = 0.3;
/** The movement ends this far below the lower of the two skylines. */
const REACH_SHARE = 0.16;
const SMALLEST_SKY_SCALE = 0.5;

/** The row at which each column's sky ends; NaN where the column has no sky, or nothing else. */
export function paintedSkyline({
  widthPx,
  heightPx,
  labels,
}: Pick<Frame, 'widthPx' | 'heightPx' | 'labels'>): Float32Array {
  return Float32Array.from({ length: widthPx }, (_, x) => {
    let y = 0;
    while (y < heightPx && isSky(labels[y * widthPx + x]!)) y++;
    return y === 0 || y === heightPx ? Number.NaN : y;
  });
}

function isSky(label: number): boolean {
  return label === STUFF_LABELS.sky || label === STUFF_LABELS.none || OUTER_SPACE.includes(label);
}

/** Moves a background's rows, column by column, so that its sky ends where `wanted` says; in place. */
export function bendBackground(frame: Frame, wanted: Float32Array): void {
  const { widthPx, heightPx } = frame;
  const painted = paintedSkyline(frame);
  const known = painted.filter((row) => !Number.isNaN(row));
  if (known.length < widthPx / 2) return;
  const lowest = Math.max(...wanted.filter((row) => !Number.isNaN(row)), ...known);
  const endPx = Math.min(heightPx - 1, lowest + heightPx * REACH_SHARE);
  const colour = frame.colour.slice();
  const depth = frame.depth.slice();
  const labels = frame.labels.slice();
  const skyScale = skyScaleOf(painted, wanted);
  for (let x = 0; x < widthPx; x++) {
    const from = painted[x]!;
    if (Number.isNaN(from) || Number.isNaN(wanted[x])) continue;
    const most = heightPx * MOST_SHIFT_SHARE;
    const to = Math.min(endPx - 2, Math.max(1, from + Math.min(most, Math.max(-most, wanted[x]! - from))));
    for (let y = 0; y < endPx; y++) {
      const source = y < to ? Math.min(y * skyScale, from - 1) : from + ((y - to) * (endPx - from)) / (endPx - to);
      const upper = Math.min(heightPx - 2, Math.floor(source));
      const share = Math.min(1, source - upper);
      const p = y * widthPx + x;
      const a = upper * widthPx + x;
      const nearest = share < 0.5 ? a : a + widthPx;
      for (let c = 0; c < 3; c++)
        frame.colour[p * 3 + c] = colour[a * 3 + c]! * (1 - share) + colour[(a + widthPx) * 3 + c]! * share;
      frame.depth[p] = depth[nearest]!;
      frame.labels[p] = labels[nearest]!;
    }
  }
}

/** One scale for all of the sky, so that clouds keep their shape: as much as nearly all columns need. */
function skyScaleOf(painted: Float32Array, wanted: Float32Array): number {
  const scales = painted
    .map((from, x) => from / Math.max(1, wanted[x]!))
    .filter((scale) => !Number.isNaN(scale))
    .sort();
  return Math.min(1, Math.max(SMALLEST_SKY_SCALE, scales[Math.floor(scales.length * 0.04)]!));
}
