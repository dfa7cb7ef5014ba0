import { ALONE, type Crew } from '../../crew/crew.ts';
import { createRaster, type Raster } from '../raster/raster.ts';

export interface RollingGuidanceOptions {
  /** Structures smaller than this many pixels vanish; the outlines of larger ones stay sharp. */
  readonly scalePx: number;
  /** Summed difference of the channels across which hardly anything flows. */
  readonly range: number;
  /** For each pixel what it belongs to: nothing flows between pixels of different groups. */
  readonly groups: Uint8Array;
}

/** How often lost outlines are brought back: each round sharpens those that the one before left half. */
const ROUNDS = 4;
/** Passes over rows and columns per round; two leave no streaks that the eye finds. */
const PASSES = 2;

/**
 * Removes small structures and keeps the outlines of large ones: rolling guidance (Zhang et al. 2014) by the recursive form of the
 * domain transform (Gastal and Oliveira 2011). Any number of channels; returns a new raster.
 */
export function rollingGuidance(source: Raster, options: RollingGuidanceOptions, crew = ALONE): Raster {
  // A guide without differences: at first everything is blurred.
  let guide = createRaster(source.widthPx, source.heightPx, source.channels);
  for (let round = 0; round < ROUNDS; round++) guide = filtered(source, guide, options, crew);
  return guide;
}

function filtered(source: Raster, guide: Raster, options: RollingGuidanceOptions, crew: Crew): Raster {
  const result = { ...source, values: source.values.slice() };
  for (let pass = 0; pass < PASSES; pass++) {
    // The widths of all passes together make the wanted one (equation 14 of the domain transform).
    const sigmaPx = (options.scalePx * Math.sqrt(3) * 2 ** (PASSES - pass - 1)) / Math.sqrt(4 ** PASSES - 1);
    const fall = -Math.SQRT2 / sigmaPx;
    const flow = { fall, perDifference: fall * (options.scalePx / options.range), groups: options.groups };
    alongRows(result, guide, flow, crew);
    alongColumns(result, guide, flow, crew);
  }
  return result;
}

interface Flow {
  /** Natural logarithm of what is passed on from pixel to pixel, and what each unit of difference adds to it. */
  readonly fall: number;
  readonly perDifference: number;
  readonly groups: Uint8Array;
}

function alongRows(picture: Raster, guide: Raster, flow: Flow, crew: Crew): void {
  const { widthPx, heightPx, channels, values } = picture;
  const rows = (from: number, to: number): void => {
    const shares = new Float32Array(widthPx);
    for (let y = from; y < to; y++) {
      const row = y * widthPx;
      for (let x = 1; x < widthPx; x++) shares[x] = shareBetween(guide, flow, row + x, row + x - 1);
      for (let x = 1; x < widthPx; x++) pass(values, channels, row + x, row + x - 1, shares[x]!);
      for (let x = widthPx - 1; x > 0; x--) pass(values, channels, row + x - 1, row + x, shares[x]!);
    }
  };
  crew.share(heightPx, rows, { pixels: values, values: widthPx * channels });
}

function alongColumns(picture: Raster, guide: Raster, flow: Flow, crew: Crew): void {
  const { widthPx, heightPx, channels, values } = picture;
  const columns = (from: number, to: number): void => {
    const wide = to - from;
    const shares = new Float32Array(wide * heightPx);
    for (let y = 1; y < heightPx; y++) {
      for (let x = from; x < to; x++) {
        const i = y * widthPx + x;
        const share = shareBetween(guide, flow, i, i - widthPx);
        shares[y * wide + x - from] = share;
        pass(values, channels, i, i - widthPx, share);
      }
    }
    for (let y = heightPx - 1; y > 0; y--) {
      for (let x = from; x < to; x++) {
        const i = y * widthPx + x;
        pass(values, channels, i - widthPx, i, shares[y * wide + x - from]!);
      }
    }
  };
  crew.share(widthPx, columns, { pixels: values, values: channels, rows: heightPx });
}

function shareBetween(guide: Raster, flow: Flow, one: number, other: number): number {
  if (flow.groups[one] !== flow.groups[other]) return 0;
  const { channels, values } = guide;
  let difference = 0;
  for (let c = 0; c < channels; c++)
    difference += Math.abs(values[one * channels + c]! - values[other * channels + c]!);
  return Math.exp(flow.fall + flow.perDifference * difference);
}

/** Lets a share of pixel `from` flow into pixel `into`. */
function pass(values: Float32Array, channels: number, into: number, from: number, share: number): void {
  const target = into * channels;
  const source = from * channels;
  for (let c = 0; c < channels; c++) {
    const value = values[target + c]!;
    values[target + c] = value + (values[source + c]! - value) * share;
  }
}
