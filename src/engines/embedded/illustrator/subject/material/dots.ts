import { bytesOfHex } from '../../maths/colour.ts';
import { hashCell } from '../../maths/random.ts';

/** Small discs all over a material. */
export interface Dots {
  /** Width of the cell that may hold one, in heights of the drawing. */
  readonly cell: number;
  /** Radius in cells, at most 0.5. */
  readonly radius: number;
  /** Share of the cells that hold one, 0–1. */
  readonly share: number;
  /** `#rrggbb`. */
  readonly colours: readonly string[];
}

const LEAST_SIZE = 0.55;
/** A second sheet of cells lies aslant over the first, so that no rows are seen. */
const SLANT = [0.8, 0.6] as const;
/** How dark a disc is at its rim. */
const RIM_SHADE = 0.3;

/** The colour of the dot at a point in heights of the drawing, into `out` (8 bits each); false where there is none. */
export function createDots({ cell, radius, share, colours }: Dots): (x: number, y: number, out: number[]) => boolean {
  const inks = colours.map(bytesOfHex);
  const dotOf = (u: number, v: number, out: number[]): boolean => {
    const [column, row] = [Math.floor(u), Math.floor(v)];
    if (hashCell(column, row, 11) > share) return false;
    const size = radius * (LEAST_SIZE + (1 - LEAST_SIZE) * hashCell(column, row, 12));
    const spare = 1 - 2 * size;
    const [dx, dy] = [
      u - column - size - spare * hashCell(column, row, 13),
      v - row - size - spare * hashCell(column, row, 14),
    ];
    const distance = Math.hypot(dx, dy) / size;
    if (distance > 1) return false;
    const ink = inks[Math.floor(hashCell(column, row, 15) * inks.length)]!;
    for (let channel = 0; channel < 3; channel++) out[channel] = ink[channel]! * (1 - RIM_SHADE * distance * distance);
    return true;
  };
  return (x, y, out) => {
    const [u, v] = [x / cell, y / cell];
    return dotOf(u * SLANT[0] - v * SLANT[1] + 101, u * SLANT[1] + v * SLANT[0] + 57, out) || dotOf(u, v, out);
  };
}
