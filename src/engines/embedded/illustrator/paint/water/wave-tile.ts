import { ALONE, type Crew, workAlone } from '../../crew/crew.ts';
import type { Random } from '../../maths/random.ts';

/** Samples per side of the tile. */
const SIZE = 256;
const WAVES = 36;
/** Sharpens crests and flattens troughs: the exponent of e in the height transform. */
const CREST = 0.95;

/** A square patch of sea that repeats: height about −0.6 to 1 and its slopes, for a tile one unit wide. */
export interface WaveTile {
  /** `256 × 256 × 3`: height, slope along u, slope along v. */
  readonly samples: Float32Array;
  /** Height and slopes at (u, v) in tiles, into `out[0..2]`. */
  sample(u: number, v: number, out: Float64Array): void;
}

/** Sums sine waves that run roughly the same way, whole numbers of them across the tile so that it repeats. */
export function createWaveTile(random: Random, crew = ALONE): WaveTile {
  const heights = sumWaves(wavesOf(random), crew);
  const samples = new Float32Array(SIZE * SIZE * 3);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const east = heights[y * SIZE + ((x + 1) & (SIZE - 1))]!;
      const west = heights[y * SIZE + ((x + SIZE - 1) & (SIZE - 1))]!;
      const north = heights[((y + 1) & (SIZE - 1)) * SIZE + x]!;
      const south = heights[((y + SIZE - 1) & (SIZE - 1)) * SIZE + x]!;
      const p = (y * SIZE + x) * 3;
      samples[p] = heights[y * SIZE + x]!;
      samples[p + 1] = (east - west) * SIZE * 0.5;
      samples[p + 2] = (north - south) * SIZE * 0.5;
    }
  }

  function sample(u: number, v: number, out: Float64Array): void {
    const x = u * SIZE;
    const y = v * SIZE;
    const floorX = Math.floor(x);
    const floorY = Math.floor(y);
    const along = x - floorX;
    const down = y - floorY;
    const left = floorX & (SIZE - 1);
    const right = (floorX + 1) & (SIZE - 1);
    const top = (floorY & (SIZE - 1)) * SIZE;
    const bottom = ((floorY + 1) & (SIZE - 1)) * SIZE;
    const a = (top + left) * 3;
    const b = (top + right) * 3;
    const c = (bottom + left) * 3;
    const d = (bottom + right) * 3;
    for (let k = 0; k < 3; k++) {
      const upper = samples[a + k]! + (samples[b + k]! - samples[a + k]!) * along;
      const lower = samples[c + k]! + (samples[d + k]! - samples[c + k]!) * along;
      out[k] = upper + (lower - upper) * down;
    }
  }
  return { samples, sample };
}

interface Wave {
  readonly amplitude: number;
  readonly phase: number;
  /** Change of the phase per sample along both sides. */
  readonly stepX: number;
  readonly stepY: number;
}

function wavesOf(random: Random): Wave[] {
  const waves: Wave[] = [];
  const heading = random.between(-0.8, 0.8) + Math.PI / 2;
  for (let wave = 0; wave < WAVES; wave++) {
    const number = 2 + Math.floor(18 * (wave / WAVES) ** 1.7);
    const angle = heading + random.bell() * 0.75;
    const kx = Math.round(number * Math.cos(angle));
    const ky = Math.round(number * Math.sin(angle));
    const count = Math.hypot(kx, ky);
    if (count === 0) continue;
    const amplitude = (random.between(0.6, 1.2) * 0.55) / count ** 1.4;
    const phase = random.between(0, Math.PI * 2);
    waves.push({ amplitude, phase, stepX: (2 * Math.PI * kx) / SIZE, stepY: (2 * Math.PI * ky) / SIZE });
  }
  return waves;
}

function sumWaves(waves: readonly Wave[], crew: Crew): Float32Array {
  const heights = new Float32Array(SIZE * SIZE);
  const sumRows = (from: number, to: number): void => {
    for (const { amplitude, phase, stepX, stepY } of waves) {
      for (let y = from; y < to; y++) {
        for (let x = 0; x < SIZE; x++) heights[y * SIZE + x]! += amplitude * Math.sin(stepX * x + stepY * y + phase);
      }
    }
    for (let i = from * SIZE; i < to * SIZE; i++) heights[i] = Math.exp(heights[i]! * CREST);
  };
  crew.share(SIZE, sumRows, { pixels: heights, values: SIZE });
  let mean = 0;
  let highest = 0;
  const measureRows = (from: number, to: number): void => {
    let sum = mean;
    let most = highest;
    for (let i = from * SIZE; i < to * SIZE; i++) {
      sum += heights[i]! / heights.length;
      most = Math.max(most, heights[i]!);
    }
    mean = sum;
    highest = most;
  };
  workAlone(SIZE, measureRows);
  const range = highest - mean;
  const scaleRows = (from: number, to: number): void => {
    for (let i = from * SIZE; i < to * SIZE; i++) heights[i] = (heights[i]! - mean) / range;
  };
  workAlone(SIZE, scaleRows);
  return heights;
}
