import { HIGHEST_FREQUENCY, TILE_AREA, TILE_PX } from './tile-size.ts';

/** A complex plane of one tile, row-major. */
export interface ComplexTile {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export function complexTile(): ComplexTile {
  return { re: new Float64Array(TILE_AREA), im: new Float64Array(TILE_AREA) };
}

/** Columns that hold carriers: from 0 to the highest frequency; the other half of a real plane's spectrum mirrors them. */
export const CARRIER_COLUMNS = HIGHEST_FREQUENCY + 1;

const COSINES = Float64Array.from({ length: TILE_PX }, (_, i) => Math.cos((2 * Math.PI * i) / TILE_PX));
const SINES = Float64Array.from({ length: TILE_PX }, (_, i) => Math.sin((2 * Math.PI * i) / TILE_PX));
/** Places of a line's values with the base-4 digits of their numbers reversed. */
const REVERSED = Uint16Array.from({ length: TILE_PX }, (_, i) => {
  let reversed = 0;
  for (let rest = i, place = TILE_PX >> 2; place > 0; rest >>= 2, place >>= 2) reversed += (rest & 3) * place;
  return reversed;
});

const lineRe = new Float64Array(TILE_PX);
const lineIm = new Float64Array(TILE_PX);

/** Carrier columns one after the other, a little longer than they are: with a power of two they would share cache lines. */
const COLUMN_STRIDE = TILE_PX + 8;
const columnsRe = new Float64Array(CARRIER_COLUMNS * COLUMN_STRIDE);
const columnsIm = new Float64Array(CARRIER_COLUMNS * COLUMN_STRIDE);

/**
 * Spectrum of a real plane in place, without normalisation: `Σ f(x, y) · e^(−2πi(ux + vy)/256)`. Only the columns
 * `u < {@link CARRIER_COLUMNS}` are complete afterwards. What `im` holds before does not matter.
 */
export function transformToSpectrum({ re, im }: ComplexTile): void {
  // Two real rows make one complex line; its even part is the one's spectrum, its odd part the other's.
  for (let y = 0; y < TILE_PX; y += 2) {
    const row = y * TILE_PX;
    for (let x = 0; x < TILE_PX; x++) {
      const from = row + REVERSED[x]!;
      lineRe[x] = re[from]!;
      lineIm[x] = re[from + TILE_PX]!;
    }
    transformLine(lineRe, lineIm);
    for (let u = 0, at = y; u < CARRIER_COLUMNS; u++, at += COLUMN_STRIDE) {
      const mirror = (TILE_PX - u) & (TILE_PX - 1);
      columnsRe[at] = (lineRe[u]! + lineRe[mirror]!) / 2;
      columnsIm[at] = (lineIm[u]! - lineIm[mirror]!) / 2;
      columnsRe[at + 1] = (lineIm[u]! + lineIm[mirror]!) / 2;
      columnsIm[at + 1] = (lineRe[mirror]! - lineRe[u]!) / 2;
    }
  }
  for (let u = 0; u < CARRIER_COLUMNS; u++) {
    const column = u * COLUMN_STRIDE;
    for (let y = 0; y < TILE_PX; y++) {
      const from = column + REVERSED[y]!;
      lineRe[y] = columnsRe[from]!;
      lineIm[y] = columnsIm[from]!;
    }
    transformLine(lineRe, lineIm);
    for (let v = 0, to = u; v < TILE_PX; v++, to += TILE_PX) {
      re[to] = lineRe[v]!;
      im[to] = lineIm[v]!;
    }
  }
}

/**
 * The inverse, in place, without normalisation, for a spectrum that is zero beyond the columns
 * `u < {@link CARRIER_COLUMNS}`. The real part is what that half and its conjugate mirror image make together, halved; the
 * imaginary part is left as it was.
 */
export function transformToPlane({ re, im }: ComplexTile): void {
  for (let u = 0; u < CARRIER_COLUMNS; u++) {
    for (let v = 0; v < TILE_PX; v++) {
      const from = REVERSED[v]! * TILE_PX + u;
      lineRe[v] = re[from]!;
      lineIm[v] = im[from]!;
    }
    transformLine(lineIm, lineRe);
    columnsRe.set(lineRe, u * COLUMN_STRIDE);
    columnsIm.set(lineIm, u * COLUMN_STRIDE);
  }
  for (let y = 0; y < TILE_PX; y += 2) {
    lineRe.fill(0);
    lineIm.fill(0);
    lineRe[0] = columnsRe[y]!;
    lineIm[0] = columnsRe[y + 1]!;
    for (let u = 1, at = y + COLUMN_STRIDE; u < CARRIER_COLUMNS; u++, at += COLUMN_STRIDE) {
      const to = REVERSED[u]!;
      const mirror = REVERSED[TILE_PX - u]!;
      lineRe[to] = (columnsRe[at]! - columnsIm[at + 1]!) / 2;
      lineIm[to] = (columnsIm[at]! + columnsRe[at + 1]!) / 2;
      lineRe[mirror] = (columnsRe[at]! + columnsIm[at + 1]!) / 2;
      lineIm[mirror] = (columnsRe[at + 1]! - columnsIm[at]!) / 2;
    }
    transformLine(lineIm, lineRe);
    re.set(lineRe, y * TILE_PX);
    re.set(lineIm, (y + 1) * TILE_PX);
  }
}

/**
 * Radix-4 transform (Cooley and Tukey 1965) in place of a line in the order of {@link REVERSED}. With real and imaginary
 * parts exchanged it is the inverse.
 */
function transformLine(re: Float64Array, im: Float64Array): void {
  for (let quarter = 1, step = TILE_PX >> 2; quarter < TILE_PX; quarter <<= 2, step >>= 2)
    for (let k = 0; k < quarter; k++) {
      const turn = k * step;
      const cosine1 = COSINES[turn]!;
      const sine1 = SINES[turn]!;
      const cosine2 = COSINES[2 * turn]!;
      const sine2 = SINES[2 * turn]!;
      const cosine3 = COSINES[3 * turn]!;
      const sine3 = SINES[3 * turn]!;
      for (let a = k; a < TILE_PX; a += 4 * quarter) {
        const b = a + quarter;
        const c = b + quarter;
        const d = c + quarter;
        const bRe = re[b]! * cosine1 + im[b]! * sine1;
        const bIm = im[b]! * cosine1 - re[b]! * sine1;
        const cRe = re[c]! * cosine2 + im[c]! * sine2;
        const cIm = im[c]! * cosine2 - re[c]! * sine2;
        const dRe = re[d]! * cosine3 + im[d]! * sine3;
        const dIm = im[d]! * cosine3 - re[d]! * sine3;
        const sumRe = re[a]! + cRe;
        const sumIm = im[a]! + cIm;
        const differenceRe = re[a]! - cRe;
        const differenceIm = im[a]! - cIm;
        re[a] = sumRe + bRe + dRe;
        im[a] = sumIm + bIm + dIm;
        re[b] = differenceRe + bIm - dIm;
        im[b] = differenceIm - bRe + dRe;
        re[c] = sumRe - bRe - dRe;
        im[c] = sumIm - bIm - dIm;
        re[d] = differenceRe - bIm + dIm;
        im[d] = differenceIm + bRe - dRe;
      }
    }
}
