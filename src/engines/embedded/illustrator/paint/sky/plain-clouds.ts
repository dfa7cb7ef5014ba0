import { smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { type CloudCanvas, drawRows, layOver } from './cloud-canvas.ts';
import { cloudLight } from './cloud-light.ts';
import type { Sky } from './sky.ts';

const MOST_CLOUDS = 5;
/** Light on a cloud of one tone: between that of its bright top and of its base. */
const SUNLIT = 0.85;
const HEIGHT_IN_CLOUD = 0.7;

/** A disc that a cloud is put together from; all in tangents of view angles. */
interface Puff {
  readonly right: number;
  readonly up: number;
  readonly radius: number;
}

interface PlainCloud {
  readonly base: number;
  readonly puffs: readonly Puff[];
  readonly colour: Float32Array;
}

/** Clouds as printers draw them: a few discs on one straight base, in one tone each. */
export function addPlainClouds(canvas: CloudCanvas, sky: Sky, amount: number): void {
  const random = sky.random.fork('plain-clouds');
  const light = cloudLight(sky);
  const widest = canvas.right[canvas.columns - 1]!;
  const highest = Math.max(0.2, canvas.up[0]!);
  const count = Math.round(1 + amount * (MOST_CLOUDS - 1));
  const clouds = Array.from({ length: count }, (_, i): PlainCloud => {
    const base = highest * (0.25 + (0.6 * (i + random.next())) / count);
    // Turns of the golden section spread any number of clouds over the width.
    const middle = widest * (((random.next() * 0.2 + i * 0.618) % 1) * 2 - 1);
    const colour = new Float32Array(3);
    light.colour(middle, base, SUNLIT, HEIGHT_IN_CLOUD, colour);
    return { base, colour, puffs: puffsOf(random, middle, base, widest * random.between(0.12, 0.26)) };
  });
  const cell = canvas.right[1]! - canvas.right[0]!;
  drawRows(canvas, (row) => {
    for (const cloud of clouds) drawCloudRow(canvas, cloud, row, cell);
  });
}

/** Discs of which the middle ones are the largest, standing on the base. */
function puffsOf(random: Random, middle: number, base: number, halfWidth: number): Puff[] {
  const count = random.integer(3, 5);
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count) * 2 - 1;
    const radius = halfWidth * (0.5 - 0.26 * along * along) * random.between(0.8, 1.15);
    return { right: middle + along * halfWidth * 0.8, up: base + radius * 0.25, radius };
  });
}

function drawCloudRow(canvas: CloudCanvas, { base, puffs, colour }: PlainCloud, row: number, cell: number): void {
  const up = canvas.up[row]!;
  const aboveBase = smoothstep(base - cell, base + cell, up);
  if (aboveBase <= 0) return;
  for (let column = 0; column < canvas.columns; column++) {
    let inside = 0;
    for (const puff of puffs) {
      const distance = Math.hypot(canvas.right[column]! - puff.right, up - puff.up);
      inside = Math.max(inside, smoothstep(puff.radius + cell, puff.radius - cell, distance));
    }
    const opacity = inside * aboveBase;
    if (opacity > 0) layOver(canvas, row * canvas.columns + column, colour[0]!, colour[1]!, colour[2]!, opacity);
  }
}
