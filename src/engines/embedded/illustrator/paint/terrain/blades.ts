import type { LinearRgb } from '../../maths/colour.ts';
import { lengthOf } from '../../maths/powers.ts';
import type { Random } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { SkyLight } from '../sky/sky.ts';

/** One blade of grass on screen. */
export interface Blade {
  readonly rootX: number;
  readonly rootY: number;
  readonly heightPx: number;
  /** How far the tip stands aside of the root. */
  readonly leanPx: number;
  readonly widthPx: number;
  readonly depth: number;
  readonly colour: LinearRgb;
  readonly tone: number;
  readonly light: SkyLight;
  /** Share of the blade's light that gets through the air. */
  readonly clear: number;
  /** Light of the air in front of it. */
  readonly mist: LinearRgb;
}

/** A kind of flower. */
export interface Flower {
  readonly petal: LinearRgb;
  readonly heart: LinearRgb;
  /** Radius as a share of the grass height. */
  readonly size: number;
  readonly petals: number;
}

/** Meadow flowers; colours are linear reflectances. */
export const FLOWERS = {
  daisy: { petal: [0.82, 0.82, 0.84], heart: [0.75, 0.5, 0.04], size: 0.085, petals: 9 },
  poppy: { petal: [0.72, 0.045, 0.025], heart: [0.03, 0.02, 0.03], size: 0.11, petals: 4 },
  buttercup: { petal: [0.85, 0.62, 0.03], heart: [0.6, 0.38, 0.02], size: 0.065, petals: 5 },
  cornflower: { petal: [0.12, 0.16, 0.7], heart: [0.2, 0.1, 0.4], size: 0.075, petals: 8 },
  clover: { petal: [0.62, 0.22, 0.5], heart: [0.7, 0.4, 0.55], size: 0.07, petals: 7 },
} satisfies Record<string, Flower>;

/** Draws a blade: a bent, tapering stroke, dark at the root, lit and partly shone through at the tip. */
export function drawBlade(frame: Frame, blade: Blade): void {
  const { widthPx, heightPx, colour, depth, labels, own } = frame;
  const { light, clear, mist } = blade;
  const [lx, ly, lz] = light.direction;
  const facing = 0.35 + 0.45 * ly + 0.3 * Math.max(0, lz) + 0.2 * lx * Math.sign(blade.leanPx);
  const bottom = Math.min(heightPx - 1, Math.floor(blade.rootY));
  const top = Math.max(0, Math.ceil(blade.rootY - blade.heightPx));
  for (let y = bottom; y >= top; y--) {
    const t = (blade.rootY - y) / blade.heightPx;
    if (t > 1) break;
    if (own[y] === 0) continue;
    const centre = blade.rootX + blade.leanPx * t * t;
    const half = (blade.widthPx * (1 - t * 0.92)) / 2;
    const shade = 0.22 + 0.78 * t;
    const sun = facing * shade * (0.55 + 0.6 * t) * blade.tone;
    const open = (0.4 + 0.65 * shade) * blade.tone;
    const red = blade.colour[0] * (light.key[0] * sun + light.ambient[0] * open) * clear + mist[0];
    const green = blade.colour[1] * (light.key[1] * sun + light.ambient[1] * open) * clear + mist[1];
    const blue = blade.colour[2] * (light.key[2] * sun + light.ambient[2] * open) * clear + mist[2];
    const left = centre - half;
    const right = centre + half;
    for (let x = Math.max(0, Math.floor(left)); x <= Math.min(widthPx - 1, Math.floor(right)); x++) {
      const cover = Math.min(right, x + 1) - Math.max(left, x);
      if (cover <= 0.02) continue;
      const i = y * widthPx + x;
      if (depth[i]! < blade.depth * 0.9) continue;
      const rest = 1 - cover;
      const c = i * 3;
      colour[c] = colour[c]! * rest + red * cover;
      colour[c + 1] = colour[c + 1]! * rest + green * cover;
      colour[c + 2] = colour[c + 2]! * rest + blue * cover;
      if (cover > 0.5 && labels[i]! < 100) {
        depth[i] = blade.depth;
        labels[i] = STUFF_LABELS.vegetation;
      }
    }
  }
}

/** Where a flower is drawn, and in what light. */
export interface FlowerPlace {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
  readonly depth: number;
  readonly light: SkyLight;
  readonly clear: number;
  readonly mist: LinearRgb;
  readonly random: Random;
}

/** Draws a flower head seen at a slant: petals round a heart. */
export function drawFlower(frame: Frame, flower: Flower, place: FlowerPlace): void {
  const { widthPx, heightPx, colour, depth } = frame;
  const { light, radiusPx, random } = place;
  const slant = random.between(0.4, 0.9);
  const turn = random.between(0, 6.28);
  const tone = random.between(0.8, 1.15);
  const exposure = 0.35 + 0.6 * light.direction[1] + 0.25 * Math.max(0, light.direction[2]);
  const reach = Math.ceil(radiusPx + 1);
  for (let dy = -reach; dy <= reach; dy++) {
    const y = Math.round(place.yPx) + dy;
    if (y < 0 || y >= heightPx || frame.own[y] === 0) continue;
    for (let dx = -reach; dx <= reach; dx++) {
      const x = Math.round(place.xPx) + dx;
      if (x < 0 || x >= widthPx) continue;
      const v = dy / (radiusPx * slant);
      const u = dx / radiusPx;
      const distance = lengthOf(u, v);
      // Petals reach no farther than 1: half of the square holds none, and their outline takes long.
      if ((1 - distance) * radiusPx <= -0.5) continue;
      const angle = Math.atan2(v, u) * flower.petals * 0.5 + turn;
      const outline = 0.74 + 0.26 * Math.abs(Math.cos(angle));
      const cover = Math.min(1, Math.max(0, (outline - distance) * radiusPx + 0.5));
      const i = y * widthPx + x;
      if (cover <= 0 || depth[i]! < place.depth * 0.9) continue;
      const isHeart = distance < (flower.petals < 6 ? 0.2 : 0.3);
      const base = isHeart ? flower.heart : flower.petal;
      // Petals are cupped: dark within, pale at the rim, the far side in the shade of the near one.
      const shade = tone * (0.5 + 0.55 * distance) * (1 - 0.22 * v) * (0.86 + 0.14 * Math.abs(Math.cos(angle)));
      for (let k = 0; k < 3; k++) {
        const lit =
          base[k]! * shade * (light.key[k]! * exposure + light.ambient[k]! * 0.95) * place.clear + place.mist[k]!;
        colour[i * 3 + k] = colour[i * 3 + k]! * (1 - cover) + lit * cover;
      }
    }
  }
}
