import { ALONE, type Crew } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import type { Noise } from '../../maths/noise.ts';
import type { RowSource } from './raster.ts';

/** Side of the computed piece of paper; the sheet mirrors it, which leaves no seam. */
const TILE_PX = 512;

/** One layer of a paper's surface: bumps of a size and a strength. */
export interface PaperGrain {
  readonly bumpPx: number;
  readonly strength: number;
  /** How many times longer the bumps are along x; fibres and wood. Default 1. */
  readonly stretch?: number;
}

/** Surfaces by what is made of them; bump sizes for a 1024 px picture. */
export const PAPERS = {
  /** Rag paper for watercolour: deep soft pits. */
  coldPressed: [
    { bumpPx: 6, strength: 0.5 },
    { bumpPx: 3, strength: 0.4 },
    { bumpPx: 1.7, strength: 0.3 },
  ],
  /** Drawing paper: a fine tooth. */
  drawing: [
    { bumpPx: 2.6, strength: 0.6 },
    { bumpPx: 1.4, strength: 0.5 },
  ],
  /** Laid paper for charcoal and chalk: a coarse tooth with a faint weave. */
  laid: [
    { bumpPx: 3.4, strength: 0.5 },
    { bumpPx: 1.8, strength: 0.35 },
    { bumpPx: 2.2, strength: 0.3, stretch: 9 },
  ],
  /** Washi: soft and fibrous. */
  washi: [
    { bumpPx: 2.2, strength: 0.35, stretch: 12 },
    { bumpPx: 3, strength: 0.35 },
    { bumpPx: 1.5, strength: 0.3 },
  ],
  /** Dyed card for cutting: felt-like. */
  card: [
    { bumpPx: 2.4, strength: 0.5 },
    { bumpPx: 1.5, strength: 0.4 },
  ],
} as const satisfies Record<string, readonly PaperGrain[]>;

export type PaperName = keyof typeof PAPERS;

/**
 * The surface of a sheet as rows of heights, about -1 to 1, mean 0. `scale` multiplies the bump sizes; bumps stay above
 * a pixel.
 */
export function paperRows(noise: Noise, name: PaperName, widthPx: number, scale: number, crew = ALONE): RowSource {
  const tile = paperTile(noise, PAPERS[name], scale, crew);
  const result = new Float32Array(widthPx);
  const column = new Int32Array(widthPx);
  for (let x = 0; x < widthPx; x++) column[x] = mirrored(x);
  return {
    row(y) {
      const offset = mirrored(y) * TILE_PX;
      for (let x = 0; x < widthPx; x++) result[x] = tile[offset + column[x]!]!;
      return result;
    },
  };
}

function mirrored(position: number): number {
  const place = position % (2 * TILE_PX);
  return place < TILE_PX ? place : 2 * TILE_PX - 1 - place;
}

function paperTile(noise: Noise, grains: readonly PaperGrain[], scale: number, crew: Crew): Float32Array {
  const tile = notePixels(new Float32Array(TILE_PX * TILE_PX));
  const addGrain = (grain: PaperGrain, layer: number, from: number, to: number): void => {
    const frequency = 1 / Math.max(1.4, grain.bumpPx * scale);
    const frequencyAlong = frequency / (grain.stretch ?? 1);
    for (let y = from; y < to; y++) {
      for (let x = 0; x < TILE_PX; x++) {
        const i = y * TILE_PX + x;
        // Turned a little, so that neither the noise's grid nor the picture's shows.
        const u = (x + y * 0.05) * frequencyAlong + layer * 31.7;
        tile[i] = tile[i]! + grain.strength * noise.at(u, (y - x * 0.05) * frequency + layer * 11.3);
      }
    }
  };
  const addGrains = (from: number, to: number): void => {
    for (const [index, grain] of grains.entries()) addGrain(grain, index + 1, from, to);
  };
  crew.share(TILE_PX, addGrains, { pixels: tile, values: TILE_PX });
  return tile;
}
