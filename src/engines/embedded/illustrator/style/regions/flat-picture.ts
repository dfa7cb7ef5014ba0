import type { Raster } from '../raster/raster.ts';
import { type LightenOptions, lighten } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { type WorkingCopy, workingCopy } from '../working-copy.ts';
import { type Oklab, rgbOfOklab } from './oklab.ts';
import { type RegionMap, type RegionOptions, regionsOf } from './region-map.ts';
import { ownShare, type RegionRow, smoothRegionRows } from './smooth-rows.ts';

/** Enough for smooth borders at every size: borders are enlarged as curves. */
const WORKING_PIXELS = 220_000;

/** A picture simplified to few flat colours: what posters, prints and comics start from. */
export interface FlatPicture {
  readonly copy: WorkingCopy;
  /** The smoothed picture the areas were cut from. */
  readonly calm: Raster;
  readonly map: RegionMap;
}

/** Smooths a working copy; three channels, its size. */
export type Calming = (copy: WorkingCopy, input: StyleInput) => Raster;

export interface FlatOptions extends RegionOptions {
  readonly tone: LightenOptions;
  /** What takes the textures out of the picture before it is cut into areas. */
  readonly calm: Calming;
}

export function flatPicture(input: StyleInput, options: FlatOptions): FlatPicture {
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, options.tone);
  const calm = options.calm(copy, input);
  return { copy, calm, map: regionsOf(calm, copy.labels, options) };
}

export interface PaintedRow {
  /** Three values per pixel, gamma-encoded sRGB 0–1, borders smoothed. */
  readonly rgb: Float32Array;
  readonly region: RegionRow;
}

/** The areas filled with `colours` at full size, row by row; the same object is returned each time. */
export function paintedRows(
  map: RegionMap,
  colours: readonly Oklab[],
  widthPx: number,
  heightPx: number,
): { row(y: number): PaintedRow } {
  const fills = Float32Array.from(colours.flatMap((colour) => rgbOfOklab(colour)));
  const regions = smoothRegionRows(map, widthPx, heightPx, map);
  const rgb = new Float32Array(widthPx * 3);
  return {
    row(y) {
      const region = regions.row(y);
      for (let x = 0; x < widthPx; x++) {
        const own = region.own[x]! * 3;
        const other = region.other[x]! * 3;
        const share = ownShare(region.borderPx[x]!);
        for (let channel = 0; channel < 3; channel++) {
          const beyond = fills[other + channel]!;
          rgb[x * 3 + channel] = beyond + (fills[own + channel]! - beyond) * share;
        }
      }
      return { rgb, region };
    },
  };
}
