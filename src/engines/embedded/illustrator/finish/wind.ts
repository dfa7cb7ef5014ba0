import { type LinearRgb, linearOfHex } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import type { Frame } from '../paint/frame.ts';
import type { Season } from '../scene.ts';

/** What a wind carries. */
export interface Wind {
  readonly season: Season;
  readonly light: LinearRgb;
}

const LEAVES = 120;
/** Lengths of far and near leaves, as shares of the longer edge. */
const LENGTH = [0.004, 0.022] as const;
/** How far a leaf's way bends down and up on its way across, in radians. */
const SWIRL = 0.5;

/** Colours of leaves, of petals in spring, of flurries of snow in winter. */
const CARRIED: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#f6c3d3', '#fbe3ea', '#f2a9c0', '#b9cf7c'],
  summer: ['#7f9c45', '#a9b85a', '#5f8440', '#d9cf8a'],
  autumn: ['#d9852f', '#c4572a', '#e6b23f', '#a8452a'],
  winter: ['#ffffff', '#eef3fa', '#f6f8fc'],
};

/** Draws leaves that a wind carries across the frame's colour, in place: many small ones far off, few large ones near the lens. */
export function applyWind(frame: Frame, { season, light }: Wind, random: Random): void {
  const { widthPx, heightPx } = frame;
  const longer = Math.max(widthPx, heightPx);
  const heading = random.between(-0.15, 0.25);
  const colours = CARRIED[season].map(linearOfHex);
  for (let k = 0; k < LEAVES; k++) {
    const nearness = random.next() ** 3;
    const hue = random.pick(colours);
    paintLeaf(frame, {
      x: random.next() * widthPx,
      y: heightPx * random.next(),
      lengthPx: longer * (LENGTH[0] + (LENGTH[1] - LENGTH[0]) * nearness),
      turn: heading + random.bell() * SWIRL * 2,
      slimness: season === 'winter' ? 1.2 : random.between(1.8, 3.4),
      colour: [hue[0] * light[0] * 1.25, hue[1] * light[1] * 1.25, hue[2] * light[2] * 1.25],
    });
  }
}

interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly lengthPx: number;
  readonly turn: number;
  readonly slimness: number;
  readonly colour: LinearRgb;
}

function paintLeaf({ widthPx, heightPx, colour }: Frame, leaf: Leaf): void {
  const { x, y, lengthPx, turn, slimness } = leaf;
  const half = lengthPx / 2;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  for (let row = Math.max(0, Math.floor(y - half)); row <= Math.min(heightPx - 1, y + half); row++)
    for (let column = Math.max(0, Math.floor(x - half)); column <= Math.min(widthPx - 1, x + half); column++) {
      const [dx, dy] = [column + 0.5 - x, row + 0.5 - y];
      const along = (dx * cosine + dy * sine) / half;
      const across = ((dy * cosine - dx * sine) / half) * slimness;
      // Pointed at both ends.
      const cover = clamp((1 - along * along - Math.abs(across)) * half * 0.8);
      if (cover <= 0) continue;
      const shade = across > 0 ? 0.78 : 1.08;
      const i = (row * widthPx + column) * 3;
      for (let c = 0; c < 3; c++) colour[i + c] = colour[i + c]! + (leaf.colour[c]! * shade - colour[i + c]!) * cover;
    }
}
