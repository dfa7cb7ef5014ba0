import { smoothstep } from '../../maths/interpolate.ts';
import { hashCell, type Random } from '../../maths/random.ts';

/** Samples of a tip along and across the stroke. */
export const TIP_LENGTH = 128;
export const TIP_WIDTH = 32;

/** The trace of one stroke as seen from above, `TIP_WIDTH × TIP_LENGTH`: how much paint lies where. */
export interface BrushTip {
  /** Opacity 0–1. */
  readonly cover: Float32Array;
  /** Thickness of the paint 0–1; the furrows of the bristles. */
  readonly height: Float32Array;
}

export interface BrushKind {
  /** 0 a smooth loaded brush, 1 stiff bristles with deep furrows. */
  readonly bristle: number;
  /** 0 paint to the end, 1 a brush that runs dry. */
  readonly dryness: number;
}

/** Makes some different tips of one brush, so that no two strokes in a row show the same furrows. */
export function createTips(kind: BrushKind, count: number, random: Random): BrushTip[] {
  return Array.from({ length: count }, () => createTip(kind, random.integer(0, 1 << 20)));
}

function createTip({ bristle, dryness }: BrushKind, salt: number): BrushTip {
  const cover = new Float32Array(TIP_LENGTH * TIP_WIDTH);
  const height = new Float32Array(TIP_LENGTH * TIP_WIDTH);
  for (let row = 0; row < TIP_WIDTH; row++) {
    const across = ((row + 0.5) / TIP_WIDTH) * 2 - 1;
    const strength = 0.55 * hashCell(row, 1, salt) + 0.45 * hashCell(row >> 2, 2, salt);
    const lead = 0.03 + 0.1 * hashCell(row >> 1, 3, salt);
    const trail = 0.04 + (0.1 + 0.25 * dryness) * hashCell(row >> 1, 4, salt);
    const side = smoothstep(1, 0.72 + 0.12 * hashCell(row, 5, salt), Math.abs(across));
    for (let column = 0; column < TIP_LENGTH; column++) {
      const along = (column + 0.5) / TIP_LENGTH;
      const ends = smoothstep(0, lead, along) * smoothstep(1, 1 - trail, along);
      // The brush empties: bristles lift one after the other.
      const empty = dryness * along > strength * 1.25 + 0.25 * hashCell(row, column >> 4, salt) ? 0.15 : 1;
      const i = row * TIP_LENGTH + column;
      cover[i] = ends * side * empty;
      const furrow = 1 - bristle * (1 - strength);
      // Paint heaps up at the rims and where the brush is lifted.
      const heap = 0.65 + 0.25 * smoothstep(0.55, 0.9, Math.abs(across)) + 0.35 * smoothstep(0.7, 0.95, along);
      height[i] = furrow * heap;
    }
  }
  return { cover, height };
}
