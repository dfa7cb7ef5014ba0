import type { Carriers } from './carriers.ts';
import { cellOf } from './draw-tile.ts';
import { HIGHEST_FREQUENCY, LOWEST_FREQUENCY, TILE_AREA, TILE_PX } from './tile-size.ts';
import { CARRIER_COLUMNS, type ComplexTile, complexTile, transformToPlane } from './tile-transform.ts';

/** Where the mark's tile begins in a folded picture, and how certain that is. */
export interface TilePosition {
  /** Offset of the tile's origin in tile pixels, with fractions. */
  readonly x: number;
  readonly y: number;
  /** Height of the correlation's peak in standard deviations of its noise. */
  readonly peak: number;
}

/** A coefficient larger than this many times the mean of its radius is the picture's own pattern. */
const MAX_RELATIVE_MAGNITUDE = 2;

/** Cells of the carrier ring, and the whole part of their radius. */
const RING = ringCells();

function ringCells(): readonly { readonly cell: number; readonly radius: number }[] {
  const cells: { cell: number; radius: number }[] = [];
  for (let v = -HIGHEST_FREQUENCY; v <= HIGHEST_FREQUENCY; v++)
    for (let u = 0; u < CARRIER_COLUMNS; u++) {
      const radius = Math.hypot(u, v);
      if (radius >= LOWEST_FREQUENCY && radius <= HIGHEST_FREQUENCY)
        cells.push({ cell: cellOf(u, v), radius: Math.floor(radius) });
    }
  return cells;
}

/**
 * Makes all radii of the carrier ring equally strong, in place, and clips what stands out: pictures hold far more
 * energy at low frequencies, and regular textures much at single ones. Cells outside the ring stay as they are.
 */
export function whitenSpectrum({ re, im }: ComplexTile): void {
  const sums = new Float64Array(HIGHEST_FREQUENCY + 1);
  const counts = new Float64Array(HIGHEST_FREQUENCY + 1);
  for (const { cell, radius } of RING) {
    sums[radius]! += magnitude(re[cell]!, im[cell]!);
    counts[radius]!++;
  }
  for (const { cell, radius } of RING) {
    const mean = sums[radius]! / counts[radius]!;
    if (mean === 0) continue;
    const relative = magnitude(re[cell]!, im[cell]!) / mean;
    const gain = (relative > MAX_RELATIVE_MAGNITUDE ? MAX_RELATIVE_MAGNITUDE / relative : 1) / mean;
    re[cell]! *= gain;
    im[cell]! *= gain;
  }
}

function magnitude(re: number, im: number): number {
  return Math.sqrt(re * re + im * im);
}

/** Correlates a whitened spectrum with the key's sync pattern at every offset at once and takes the best. */
export function findTile(spectrum: ComplexTile, { syncU, syncV, syncSign }: Carriers): TilePosition {
  const correlation = complexTile();
  let power = 0;
  for (let i = 0; i < syncU.length; i++) {
    const cell = cellOf(syncU[i]!, syncV[i]!);
    const re = spectrum.re[cell]!;
    const im = spectrum.im[cell]!;
    correlation.re[cell] = re * syncSign[i]!;
    correlation.im[cell] = im * syncSign[i]!;
    power += re * re + im * im;
  }
  transformToPlane(correlation);
  const plane = correlation.re;
  let best = 0;
  for (let i = 1; i < TILE_AREA; i++) if (plane[i]! > plane[best]!) best = i;
  const x = best & (TILE_PX - 1);
  const y = best >> Math.log2(TILE_PX);
  return {
    x: x + vertex(plane[cellOf(x - 1, y)]!, plane[best]!, plane[cellOf(x + 1, y)]!),
    y: y + vertex(plane[cellOf(x, y - 1)]!, plane[best]!, plane[cellOf(x, y + 1)]!),
    // The real part of a sum of carriers with random phases has half their power as its variance.
    peak: power === 0 ? 0 : plane[best]! / Math.sqrt(power / 2),
  };
}

/** Where the parabola through three neighbouring values peaks, from -0.5 to 0.5. */
function vertex(before: number, middle: number, after: number): number {
  const curvature = before - 2 * middle + after;
  return curvature >= 0 ? 0 : Math.max(-0.5, Math.min(0.5, (before - after) / (2 * curvature)));
}
