import { bytesOfHex } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import type { ColourName, Entity } from '../../scene.ts';
import { colourHex } from '../colour-table.ts';

const FRUITED = /^(.+)-fruited$/;
const FRUITS = 34;
/** In heights of the tree: larger than life, to be seen. */
const RADIUS = 0.017;
/** The part of the tree's height, from the top, in which fruit hangs. */
const CROWN: readonly [number, number] = [0.06, 0.62];
const LEAFY_ALPHA = 200;

/** The colour of the fruit that a tree is said to bear. */
export function fruitOf({ attributes }: Entity): ColourName | undefined {
  return attributes.map((attribute) => FRUITED.exec(attribute)?.[1]).find((colour) => colour !== undefined) as
    | ColourName
    | undefined;
}

/** Hangs round fruit among the leaves of a tree, in place. Premultiplied 8-bit RGBA. */
export function hangFruit(
  rgba: Uint8Array,
  widthPx: number,
  heightPx: number,
  colour: ColourName,
  random: Random,
): void {
  const [red, green, blue] = bytesOfHex(colourHex(colour));
  const radius = Math.max(1, RADIUS * heightPx);
  for (let hung = 0, tries = 0; hung < FRUITS && tries < FRUITS * 8; tries++) {
    const x = random.between(0, 1) * widthPx;
    const y = random.between(...CROWN) * heightPx;
    if ((rgba[(Math.floor(y) * widthPx + Math.floor(x)) * 4 + 3] ?? 0) < LEAFY_ALPHA) continue;
    hung++;
    for (let row = Math.max(0, Math.floor(y - radius)); row <= Math.min(heightPx - 1, y + radius); row++) {
      for (let column = Math.max(0, Math.floor(x - radius)); column <= Math.min(widthPx - 1, x + radius); column++) {
        const [dx, dy] = [(column - x) / radius, (row - y) / radius];
        const cover = Math.min(1, (1 - Math.hypot(dx, dy)) * radius);
        if (cover <= 0) continue;
        // Lit from the upper left, with a small gleam.
        const light = 0.92 - 0.34 * (dx + dy) + 0.7 * Math.max(0, 0.34 - Math.hypot(dx + 0.34, dy + 0.38));
        const i = (row * widthPx + column) * 4;
        rgba[i] = rgba[i]! * (1 - cover) + Math.min(255, red * light) * cover;
        rgba[i + 1] = rgba[i + 1]! * (1 - cover) + Math.min(255, green * light) * cover;
        rgba[i + 2] = rgba[i + 2]! * (1 - cover) + Math.min(255, blue * light) * cover;
        rgba[i + 3] = rgba[i + 3]! * (1 - cover) + 255 * cover;
      }
    }
  }
}
