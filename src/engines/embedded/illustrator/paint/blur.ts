import { ALONE, type Crew } from '../crew/crew.ts';
import { notePixels } from '../crew/kept-code.ts';

/** Layout of the pixels given to {@link blur}: row-major, `channels` values per pixel side by side (1 for a plane). */
export interface RasterLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: number;
}

const BOX_PASSES = 3;
/** From this sigma on the picture is shrunk first; the blurred result has nothing finer to lose. */
const SHRINK_FROM_SIGMA_PX = 5;
/** Sigma left to the box passes on the shrunken picture, in its own pixels: enough to hide the enlarging. */
const SHRUNKEN_SIGMA_PX = 2.5;
/** Columns handled at once by the vertical passes, so that a strip stays in the processor's cache. */
const STRIP_VALUES = 48;

/**
 * Gaussian blur, approximated by three box passes (Wells 1986), edges repeated. Returns a new array with the layout of the
 * source; time does not grow with sigma. Below 0.3 px it is a copy.
 */
export function blur(source: Float32Array, layout: RasterLayout, sigmaPx: number, crew = ALONE): Float32Array {
  const result = notePixels(source.slice());
  blurInPlace(result, layout, sigmaPx, crew);
  return result;
}

/** {@link blur} without a second full-size array. */
export function blurInPlace(pixels: Float32Array, layout: RasterLayout, sigmaPx: number, crew = ALONE): void {
  if (sigmaPx < 0.3) return;
  const smallestSide = Math.min(layout.widthPx, layout.heightPx);
  const factor = Math.min(Math.floor(sigmaPx / SHRUNKEN_SIGMA_PX), Math.floor(smallestSide / 4));
  if (sigmaPx < SHRINK_FROM_SIGMA_PX || factor < 2) {
    boxBlur(pixels, layout, sigmaPx, crew);
    return;
  }
  const small = shrink(pixels, layout, factor, crew);
  // Averaging over `factor` pixels and the linear enlarging blur too: variances f²/12 and f²/6.
  const remaining = Math.sqrt(Math.max(0, sigmaPx * sigmaPx - (factor * factor) / 4)) / factor;
  boxBlur(small.pixels, small.layout, remaining, crew);
  enlarge(small.pixels, small.layout, pixels, layout, factor, crew);
}

/** Radii of the box passes whose summed variance comes nearest to sigma². */
function boxRadii(sigmaPx: number): number[] {
  const variance = 12 * sigmaPx * sigmaPx;
  let lower = Math.floor(Math.sqrt(variance / BOX_PASSES + 1));
  if (lower % 2 === 0) lower--;
  const lowerCount = Math.round(
    (variance - BOX_PASSES * lower * lower - 4 * BOX_PASSES * lower - 3 * BOX_PASSES) / (-4 * lower - 4),
  );
  return Array.from({ length: BOX_PASSES }, (_, pass) => ((pass < lowerCount ? lower : lower + 2) - 1) >> 1);
}

function boxBlur(pixels: Float32Array, layout: RasterLayout, sigmaPx: number, crew: Crew): void {
  const radii = boxRadii(sigmaPx).filter((radius) => radius > 0);
  if (radii.length === 0) return;
  blurRows(pixels, layout, radii, crew);
  blurColumns(pixels, layout, radii, crew);
}

function blurRows(pixels: Float32Array, layout: RasterLayout, radii: readonly number[], crew: Crew): void {
  const { widthPx, heightPx, channels } = layout;
  const rowLength = widthPx * channels;
  let from = new Float32Array(rowLength);
  let to = new Float32Array(rowLength);
  const blurSome = (first: number, end: number): void => {
    for (let y = first; y < end; y++) {
      const offset = y * rowLength;
      from.set(pixels.subarray(offset, offset + rowLength));
      for (const radius of radii) {
        for (let channel = 0; channel < channels; channel++) boxLine(from, to, channel, channels, widthPx, radius);
        [from, to] = [to, from];
      }
      pixels.set(from, offset);
    }
  };
  crew.share(heightPx, blurSome, { pixels, values: rowLength });
}

/** One box pass over `count` values of `from`, which start at `start` and lie `stride` apart. */
function boxLine(
  from: Float32Array,
  to: Float32Array,
  start: number,
  stride: number,
  count: number,
  radius: number,
): void {
  const scale = 1 / (2 * radius + 1);
  const last = start + (count - 1) * stride;
  const first = from[start]!;
  const end = from[last]!;
  let sum = first * radius;
  for (let i = 0; i < radius; i++) sum += from[Math.min(start + i * stride, last)]!;
  const reach = radius * stride;
  // The middle, where the box lies within the line, is most of it: a loop of its own needs no looking out for the ends.
  const middle = Math.min(last + stride, start + reach);
  const tail = Math.max(middle, last - reach + stride);
  let i = start;
  for (; i < middle; i += stride) {
    sum += i + reach > last ? end : from[i + reach]!;
    to[i] = sum * scale;
    sum -= first;
  }
  for (; i < tail; i += stride) {
    sum += from[i + reach]!;
    to[i] = sum * scale;
    sum -= from[i - reach]!;
  }
  for (; i <= last; i += stride) {
    sum += end;
    to[i] = sum * scale;
    sum -= from[i - reach]!;
  }
}

/** Columns of a picture side by side: values of each row from `offset` on, rows `pitch` values apart. */
interface Strip {
  readonly values: Float32Array;
  readonly offset: number;
  readonly pitch: number;
}

function blurColumns(pixels: Float32Array, layout: RasterLayout, radii: readonly number[], crew: Crew): void {
  const { widthPx, heightPx, channels } = layout;
  const rowLength = widthPx * channels;
  const between = [0, 1].map(() => notePixels(new Float32Array(STRIP_VALUES * heightPx)));
  const sums = new Float64Array(STRIP_VALUES);
  const blurStrip = (left: number, width: number): void => {
    const own: Strip = { values: pixels, offset: left, pitch: rowLength };
    let from = own;
    for (const [pass, radius] of radii.entries()) {
      // A single pass cannot write where it still reads.
      const isLast = pass === radii.length - 1 && pass > 0;
      const to = isLast ? own : { values: between[pass & 1]!, offset: 0, pitch: width };
      boxStrip(from, to, width, heightPx, radius, sums);
      from = to;
    }
    if (from !== own) copyStrip(from, own, width, heightPx);
  };
  const blurStrips = (first: number, end: number): void => {
    for (let left = first * STRIP_VALUES; left < Math.min(rowLength, end * STRIP_VALUES); left += STRIP_VALUES)
      blurStrip(left, Math.min(STRIP_VALUES, rowLength - left));
  };
  crew.share(Math.ceil(rowLength / STRIP_VALUES), blurStrips, { pixels, values: STRIP_VALUES, rows: heightPx });
}

function copyStrip(from: Strip, to: Strip, width: number, height: number): void {
  for (let y = 0; y < height; y++) {
    const row = from.offset + y * from.pitch;
    to.values.set(from.values.subarray(row, row + width), to.offset + y * to.pitch);
  }
}

function boxStrip(from: Strip, to: Strip, width: number, height: number, radius: number, sums: Float64Array): void {
  const scale = 1 / (2 * radius + 1);
  const source = from.values;
  const target = to.values;
  for (let x = 0; x < width; x++) {
    let sum = source[from.offset + x]! * radius;
    for (let i = 0; i < radius; i++) sum += source[from.offset + Math.min(i, height - 1) * from.pitch + x]!;
    sums[x] = sum;
  }
  for (let y = 0; y < height; y++) {
    const entering = from.offset + Math.min(y + radius, height - 1) * from.pitch;
    const leaving = from.offset + Math.max(y - radius, 0) * from.pitch;
    const row = to.offset + y * to.pitch;
    for (let x = 0; x < width; x++) {
      const sum = sums[x]! + source[entering + x]!;
      target[row + x] = sum * scale;
      sums[x] = sum - source[leaving + x]!;
    }
  }
}

function shrink(
  pixels: Float32Array,
  layout: RasterLayout,
  factor: number,
  crew: Crew,
): { pixels: Float32Array; layout: RasterLayout } {
  const { widthPx, heightPx, channels } = layout;
  const smallWidth = Math.ceil(widthPx / factor);
  const smallHeight = Math.ceil(heightPx / factor);
  const small = notePixels(new Float32Array(smallWidth * smallHeight * channels));
  const shrinkRow = (sy: number): void => {
    const bottom = Math.min((sy + 1) * factor, heightPx);
    for (let sx = 0; sx < smallWidth; sx++) {
      const left = sx * factor * channels;
      const right = Math.min((sx + 1) * factor, widthPx) * channels;
      const scale = channels / ((bottom - sy * factor) * (right - left));
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let y = sy * factor; y < bottom; y++) {
          const row = y * widthPx * channels + channel;
          for (let i = row + left; i < row + right; i += channels) sum += pixels[i]!;
        }
        small[(sy * smallWidth + sx) * channels + channel] = sum * scale;
      }
    }
  };
  const shrinkRows = (from: number, to: number): void => {
    for (let sy = from; sy < to; sy++) shrinkRow(sy);
  };
  crew.share(smallHeight, shrinkRows, { pixels: small, values: smallWidth * channels });
  return { pixels: small, layout: { widthPx: smallWidth, heightPx: smallHeight, channels } };
}

function enlarge(
  small: Float32Array,
  smallLayout: RasterLayout,
  pixels: Float32Array,
  layout: RasterLayout,
  factor: number,
  crew: Crew,
): void {
  const { widthPx, heightPx, channels } = layout;
  const smallRow = smallLayout.widthPx * channels;
  const row = new Float32Array(smallRow);
  const left = new Int32Array(widthPx);
  const along = new Float64Array(widthPx);
  for (let x = 0; x < widthPx; x++) {
    const sx = Math.min(Math.max((x + 0.5) / factor - 0.5, 0), smallLayout.widthPx - 1);
    left[x] = Math.floor(sx) * channels;
    along[x] = sx - Math.floor(sx);
  }
  const enlargeRow = (y: number): void => {
    const sy = Math.min(Math.max((y + 0.5) / factor - 0.5, 0), smallLayout.heightPx - 1);
    const top = Math.floor(sy) * smallRow;
    const bottom = Math.min(Math.floor(sy) + 1, smallLayout.heightPx - 1) * smallRow;
    const down = sy - Math.floor(sy);
    for (let i = 0; i < smallRow; i++) row[i] = small[top + i]! + (small[bottom + i]! - small[top + i]!) * down;
    let target = y * widthPx * channels;
    for (let x = 0; x < widthPx; x++) {
      const from = left[x]!;
      const next = from + channels < smallRow ? channels : 0;
      const share = along[x]!;
      for (let value = from; value < from + channels; value++) {
        pixels[target++] = row[value]! + (row[value + next]! - row[value]!) * share;
      }
    }
  };
  const enlargeRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) enlargeRow(y);
  };
  crew.share(heightPx, enlargeRows, { pixels, values: widthPx * channels });
}
