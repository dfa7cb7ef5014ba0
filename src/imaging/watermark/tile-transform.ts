import { HIGHEST_FREQUENCY, TILE_AREA, TILE_PX } from './tile-size.ts';

/** A complex plane of one tile, row-major. */
export interface ComplexTile {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export function complexTile(): ComplexTile {
  return { re: new Float64Array(TILE_AREA), im: new Float64Array(TILE_AREA) };
}

const BITS = Math.log2(TILE_PX);
const COSINES = Float64Array.from({ length: TILE_PX / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / TILE_PX));
const SINES = Float64Array.from({ length: TILE_PX / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / TILE_PX));
const REVERSED = Uint16Array.from({ length: TILE_PX }, (_, i) => {
  let reversed = 0;
  for (let bit = 0; bit < BITS; bit++) if (i & (1 << bit)) reversed |= 1 << (BITS - 1 - bit);
  return reversed;
});

/** Columns that hold carriers: from 0 to the highest frequency; the other half of a real plane's spectrum mirrors them. */
export const CARRIER_COLUMNS = HIGHEST_FREQUENCY + 1;

const lineRe = new Float64Array(TILE_PX);
const lineIm = new Float64Array(TILE_PX);

/**
 * Spectrum of a real plane in place, without normalisation: `Σ f(x, y) · e^(−2πi(ux + vy)/256)`. Only the columns
 * `u < {@link CARRIER_COLUMNS}` are complete afterwards.
 */
export function transformToSpectrum({ re, im }: ComplexTile): void {
  for (let y = 0; y < TILE_PX; y++) transformLine(re, im, y * TILE_PX, 1, -1);
  for (let x = 0; x < CARRIER_COLUMNS; x++) transformLine(re, im, x, TILE_PX, -1);
}

/**
 * The inverse, in place, without normalisation, for a spectrum that is zero beyond the columns
 * `u < {@link CARRIER_COLUMNS}`. The real part is what that half and its conjugate mirror image make together, halved.
 */
export function transformToPlane({ re, im }: ComplexTile): void {
  for (let x = 0; x < CARRIER_COLUMNS; x++) transformLine(re, im, x, TILE_PX, 1);
  for (let y = 0; y < TILE_PX; y++) transformLine(re, im, y * TILE_PX, 1, 1);
}

/** Radix-2 transform of one row or column (Cooley and Tukey 1965). */
function transformLine(re: Float64Array, im: Float64Array, start: number, stride: number, sign: number): void {
  for (let i = 0; i < TILE_PX; i++) {
    const from = start + REVERSED[i]! * stride;
    lineRe[i] = re[from]!;
    lineIm[i] = im[from]!;
  }
  for (let half = 1, step = TILE_PX / 2; half < TILE_PX; half <<= 1, step >>= 1) {
    for (let block = 0; block < TILE_PX; block += half * 2) {
      for (let k = 0, turn = 0; k < half; k++, turn += step) {
        const cosine = COSINES[turn]!;
        const sine = sign * SINES[turn]!;
        const a = block + k;
        const b = a + half;
        const bRe = lineRe[b]! * cosine - lineIm[b]! * sine;
        const bIm = lineRe[b]! * sine + lineIm[b]! * cosine;
        lineRe[b] = lineRe[a]! - bRe;
        lineIm[b] = lineIm[a]! - bIm;
        lineRe[a]! += bRe;
        lineIm[a]! += bIm;
      }
    }
  }
  for (let i = 0; i < TILE_PX; i++) {
    re[start + i * stride] = lineRe[i]!;
    im[start + i * stride] = lineIm[i]!;
  }
}
