/** Values on a grid: `height × width × 3`, and which of them are given (non-zero). */
export interface Membrane {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Filled in place where nothing is given. */
  readonly values: Float32Array;
  readonly given: Uint8Array;
  /** Non-zero where the membrane is; it ends at the rim of this area without being held there. */
  readonly area: Uint8Array;
  /** By how much the sum of the differences to its neighbours is to differ from 0, `height × width × 3`; absent: nowhere. */
  readonly pull?: Float32Array;
  /** How strongly values are drawn to 0: pulls are felt for about 1 ÷ √hold pixels. Default 0: as far as the area goes. */
  readonly hold?: number;
}

const SWEEPS = 20;
/** Above this side the coarser solution leaves so little to do that fewer sweeps are enough. */
const LARGE_SIDE = 300;
const SWEEPS_OF_LARGE = 6;
/** Over-relaxation: converges fastest near this for grids of a few dozen cells, which is what each level has left to do. */
const RELAXATION = 1.5;
/** Grids this small are solved by sweeps alone. */
const SMALLEST_SIDE = 4;

/**
 * Stretches a membrane over the area: values given stay, all others become the mean of their neighbours (Laplace's equation;
 * Pérez et al. 2003), or differ from it as far as they are pulled (Poisson's equation). Solved from coarse to fine by red-black successive over-relaxation.
 */
export function stretchMembrane(membrane: Membrane): void {
  const { widthPx, heightPx } = membrane;
  if (widthPx > SMALLEST_SIDE && heightPx > SMALLEST_SIDE) {
    const coarse = coarsen(membrane);
    if (coarse.given.includes(1)) {
      stretchMembrane(coarse);
      prolong(coarse, membrane);
    }
  }
  const sweeps = Math.max(widthPx, heightPx) > LARGE_SIDE ? SWEEPS_OF_LARGE : SWEEPS;
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const colour of [0, 1]) for (let y = 0; y < heightPx; y++) relaxRow(membrane, y, (y + colour) & 1);
}

/** Relaxes what is free to move in every second cell of a row, which are not beside each other. */
function relaxRow(membrane: Membrane, y: number, first: number): void {
  const { widthPx, heightPx, values, area, given, pull, hold = 0 } = membrane;
  const share = RELAXATION / (4 + hold);
  const row = y * widthPx;
  for (let x = first; x < widthPx; x += 2) {
    const p = row + x;
    if (area[p] === 0 || given[p] !== 0) continue;
    const left = x > 0 && area[p - 1] !== 0 ? p - 1 : p;
    const right = x < widthPx - 1 && area[p + 1] !== 0 ? p + 1 : p;
    const above = y > 0 && area[p - widthPx] !== 0 ? p - widthPx : p;
    const below = y < heightPx - 1 && area[p + widthPx] !== 0 ? p + widthPx : p;
    for (let c = 0; c < 3; c++) {
      const at = p * 3 + c;
      const sum = values[left * 3 + c]! + values[right * 3 + c]! + values[above * 3 + c]! + values[below * 3 + c]!;
      values[at] = (1 - RELAXATION) * values[at]! + share * (sum + (pull ? pull[at]! : 0));
    }
  }
}

/** Half the size: a cell is given what its given pixels have in the mean. */
function coarsen({ widthPx, heightPx, values, given, area, pull, hold }: Membrane): Membrane {
  const width = (widthPx + 1) >> 1;
  const height = (heightPx + 1) >> 1;
  const coarse = {
    widthPx: width,
    heightPx: height,
    values: new Float32Array(width * height * 3),
    given: new Uint8Array(width * height),
    area: new Uint8Array(width * height),
    ...(pull && { pull: new Float32Array(width * height * 3) }),
    ...(hold !== undefined && { hold: hold * 4 }),
  };
  const counts = new Uint8Array(width * height);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      const q = (y >> 1) * width + (x >> 1);
      if (area[p] !== 0) coarse.area[q] = 1;
      if (pull) for (let c = 0; c < 3; c++) coarse.pull![q * 3 + c]! += pull[p * 3 + c]!;
      if (given[p] === 0) continue;
      coarse.given[q] = 1;
      counts[q]!++;
      for (let c = 0; c < 3; c++) coarse.values[q * 3 + c]! += values[p * 3 + c]!;
    }
  }
  for (let q = 0; q < counts.length; q++)
    if (counts[q]! > 1) for (let c = 0; c < 3; c++) coarse.values[q * 3 + c]! /= counts[q]!;
  return coarse;
}

/** The coarse solution as the fine one's start. */
function prolong(coarse: Membrane, fine: Membrane): void {
  for (let y = 0; y < fine.heightPx; y++) prolongRow(coarse, fine, y);
}

function prolongRow(coarse: Membrane, { widthPx, values, given, area }: Membrane, y: number): void {
  const row = (y >> 1) * coarse.widthPx;
  for (let x = 0, p = y * widthPx; x < widthPx; x++, p++) {
    if (area[p] === 0 || given[p] !== 0) continue;
    const q = (row + (x >> 1)) * 3;
    values[p * 3] = coarse.values[q]!;
    values[p * 3 + 1] = coarse.values[q + 1]!;
    values[p * 3 + 2] = coarse.values[q + 2]!;
  }
}
