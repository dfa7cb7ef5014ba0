import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { PainterBrief } from '../painter.ts';
import type { AbstractPalette } from './abstract-palette.ts';

/** Inside of a form, negative, and distance outside it, in sides of the tile; `u`, `v` run from 0 to 1 over the tile. */
type Form = (u: number, v: number) => number;

/** Forms that fit into each other whichever way their tiles are turned. */
const FORMS: readonly Form[] = [
  (u, v) => Math.hypot(u, v) - 1,
  (u, v) => Math.abs(Math.hypot(u, v) - 0.72) - 0.28,
  (u, v) => (u + v - 1) / Math.SQRT2,
  (u, v) => Math.hypot(u - 0.5, v) - 0.5,
  (u, v) => Math.hypot(u - 0.5, v - 0.5) - 0.34,
  (u, v) => Math.max(Math.hypot(u, v) - 1, Math.hypot(u - 1, v - 1) - 1),
  (u) => u - 0.5,
];

interface Tile {
  readonly form: Form;
  readonly turns: number;
  readonly ground: LinearRgb;
  readonly figure: LinearRgb;
  /** A dot in the middle of the form's corner. Default: none. */
  readonly dot?: LinearRgb;
}

/** Tiles across the shorter side, and across the repeat. */
const TILES = 8;
const REPEAT = 4;

/** A repeat of square tiles with quarter circles, leaves, triangles and discs in few colours; its edges meet. */
export function paintTiling(frame: Frame, { random, palette: named }: PainterBrief, palette: AbstractPalette): void {
  const { widthPx, heightPx, colour } = frame;
  const colours = named.length > 1 ? named : palette.colours;
  const tiles = Array.from({ length: REPEAT * REPEAT }, (): Tile => {
    const ground = random.integer(0, colours.length - 1);
    const figure = (ground + random.integer(1, colours.length - 1)) % colours.length;
    const other = colours[random.integer(0, colours.length - 1)]!;
    return {
      form: random.pick(FORMS),
      turns: random.integer(0, 3),
      ground: colours[ground]!,
      figure: colours[figure]!,
      ...(random.chance(0.3) && other !== colours[figure] && { dot: other }),
    };
  });
  const sidePx = Math.min(widthPx, heightPx) / TILES;
  paintOwnRows(frame, 0, heightPx, (y) => {
    const row = Math.floor(y / sidePx);
    for (let x = 0; x < widthPx; x++) {
      const column = Math.floor(x / sidePx);
      const tile = tiles[(row % REPEAT) * REPEAT + (column % REPEAT)]!;
      const [u, v] = turned((x + 0.5) / sidePx - column, (y + 0.5) / sidePx - row, tile.turns);
      const cover = clamp(0.5 - tile.form(u, v) * sidePx);
      const dotted = tile.dot ? clamp(0.5 - (Math.hypot(u - 0.3, v - 0.3) - 0.13) * sidePx) : 0;
      for (let c = 0; c < 3; c++) {
        const plain = tile.ground[c]! + (tile.figure[c]! - tile.ground[c]!) * cover;
        colour[(y * widthPx + x) * 3 + c] = tile.dot ? plain + (tile.dot[c]! - plain) * dotted : plain;
      }
    }
  });
}

function turned(u: number, v: number, turns: number): readonly [number, number] {
  if (turns === 1) return [v, 1 - u];
  if (turns === 2) return [1 - u, 1 - v];
  return turns === 3 ? [1 - v, u] : [u, v];
}
