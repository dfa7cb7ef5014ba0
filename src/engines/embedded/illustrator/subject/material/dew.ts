import { clamp } from '../../maths/interpolate.ts';
import { createRandom, type Random } from '../../maths/random.ts';

/** The same drops on every thing: they are laid out in the thing's own frame. */
const SEED = 2909;
/** Drops tried for a drawing as broad as high, and their radii as shares of its height: few large, many small. */
const TRIES = 190;
const RADIUS = [0.006, 0.03] as const;
/** Share of a drop's own radius that no other comes nearer. */
const APART = 1.15;
const OPAQUE = 200;

interface Drop {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Puts drops of water on a picture, in place: each shows what is under it darker towards the light and brighter away from it, with
 * a spark and a shadow. Straight 8-bit RGBA, `widthPx` to a row; `heightPx` is the height of the whole drawing.
 */
export function sprinkleDew(rgba: Uint8Array, widthPx: number, heightPx: number): void {
  for (const drop of scatterDrops(rgba, widthPx, heightPx, createRandom(SEED))) paintDrop(rgba, widthPx, drop);
}

function scatterDrops(rgba: Uint8Array, widthPx: number, heightPx: number, random: Random): readonly Drop[] {
  const drops: Drop[] = [];
  const rowsPx = rgba.length / 4 / widthPx;
  const isOn = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < widthPx && y < rowsPx && rgba[(Math.floor(y) * widthPx + Math.floor(x)) * 4 + 3]! >= OPAQUE;
  const tries = Math.round(TRIES * Math.max(1, widthPx / heightPx));
  for (let k = 0; k < tries; k++) {
    const [x, y] = [random.next() * widthPx, random.next() * heightPx];
    const radius = heightPx * (RADIUS[0] + (RADIUS[1] - RADIUS[0]) * random.next() ** 3);
    const rim = radius * 1.25;
    const isWithin = isOn(x - rim, y) && isOn(x + rim, y) && isOn(x, y - rim) && isOn(x, y + rim);
    const isFree = drops.every((other) => Math.hypot(other.x - x, other.y - y) > (other.radius + radius) * APART);
    if (isWithin && isFree) drops.push({ x, y, radius });
  }
  return drops;
}

function paintDrop(rgba: Uint8Array, widthPx: number, { x, y, radius }: Drop): void {
  const reach = Math.ceil(radius * 1.5);
  const rowsPx = rgba.length / 4 / widthPx;
  for (let row = Math.max(0, Math.floor(y) - reach); row <= Math.min(rowsPx - 1, y + reach); row++)
    for (let column = Math.max(0, Math.floor(x) - reach); column <= Math.min(widthPx - 1, x + reach); column++) {
      const i = (row * widthPx + column) * 4;
      if (rgba[i + 3] === 0) continue;
      const across = (column + 0.5 - x) / radius;
      const down = (row + 0.5 - y) / radius;
      const from = Math.hypot(across, down);
      const inside = clamp((1 - from) * radius + 0.5);
      const shadow = 0.42 * clamp(1.45 - Math.hypot(across - 0.22, down - 0.3)) * (1 - inside);
      // The light that enters above left gathers below right.
      const along = (across + down) * Math.SQRT1_2;
      const gathered =
        inside * (0.06 + 0.52 * along * Math.abs(along) - 0.3 * clamp(from - 0.72) - 0.16 * clamp(-along));
      const spark = inside * clamp((0.3 - Math.hypot(across + 0.36, down + 0.4)) * radius * 0.8) * 0.95;
      for (let c = 0; c < 3; c++) {
        const value = rgba[i + c]! / 255;
        const lit = value * (1 - shadow) + (gathered > 0 ? (1 - value) * gathered : value * gathered * 1.5);
        rgba[i + c] = Math.round(255 * clamp(lit + (1 - lit) * spark));
      }
    }
}
