import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell, type Random } from '../../maths/random.ts';
import type { Season } from '../../scene.ts';
import { blend } from '../interior/walls.ts';
import type { Material } from '../traced/solid.ts';

const LEAVES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#5f8f3c', '#7fae4e', '#4c7a34'],
  summer: ['#3f6f2e', '#557f36', '#2f5a28'],
  autumn: ['#b0432a', '#cf7a2c', '#7d2f26'],
  winter: ['#4a5a3c', '#3c4a34', '#5f6650'],
};
const BLOSSOM = ['#e58aa8', '#f2eef0', '#b06ac0'];
const LEAF_M = 0.085;

/** Ivy or a climbing rose that has grown up one side of a wall and over its middle. */
export function climbers(random: Random, noise: Noise, season: Season): Material {
  const side = random.pick([-1, 1]);
  const tones = LEAVES[season].map(linearOfHex);
  const bloom = linearOfHex(random.pick(BLOSSOM));
  const bloomShare = season === 'spring' || season === 'summer' ? random.pick([0, 0.14, 0.2]) : 0;
  const salt = random.integer(1, 900);
  return (hit) => {
    const u = hit.u * side;
    // A stem beside the door, spreading along the top of the wall.
    const stem = smoothstep(0.55, 0.1, Math.abs(u - 1.12 - 0.12 * Math.sin(hit.v * 2.4)));
    const top = smoothstep(2.75, 3.15, hit.v + 0.1 * u);
    const growth =
      Math.max(stem * smoothstep(0, 0.5, hit.v), top) + 0.55 * noise.fractal(hit.u * 1.7 + salt, hit.v * 1.7, 4);
    if (growth < 0.42) return;
    const row = Math.floor(hit.v / (LEAF_M * 0.7));
    const along = hit.u / LEAF_M + (row & 1) * 0.5;
    const column = Math.floor(along);
    const luck = hashCell(column, row, salt);
    const tone: LinearRgb = luck < bloomShare ? bloom : tones[Math.floor(luck * 7) % tones.length]!;
    const x = along - column - 0.5;
    const y = hit.v / (LEAF_M * 0.7) - row - 0.5;
    const isLeaf = Math.abs(x) * 1.6 + Math.abs(y) < 0.75;
    if (!isLeaf && growth < 0.6) return;
    blend(hit, tone, 0.97);
    const shade = (isLeaf ? 0.75 + 0.5 * (0.5 - y) : 0.45) * (0.75 + 0.5 * hashCell(column, row, salt + 4));
    hit.red *= shade;
    hit.green *= shade;
    hit.blue *= shade;
    hit.emittedRed = 0;
    hit.emittedGreen = 0;
    hit.emittedBlue = 0;
  };
}
