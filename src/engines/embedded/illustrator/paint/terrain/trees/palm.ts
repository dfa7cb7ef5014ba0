import type { LinearRgb } from '../../../maths/colour.ts';
import type { Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { type Branch, drawBranches } from './branches.ts';
import { createSpriteCanvas, dab, type SpriteCanvas } from './sprite.ts';

const BARK: LinearRgb = [0.2, 0.15, 0.1];
const LEAF: LinearRgb = [0.09, 0.17, 0.035];
const DRY: LinearRgb = [0.26, 0.2, 0.07];
const FRONDS = 17;
const LEAFLETS = 34;
/** Width of the canvas in tree heights. */
const WIDTH = 1.15;

/** Draws a coconut palm `heightPx` high under the given light. */
export function drawPalm(light: SkyLight, heightPx: number, random: Random): SpriteCanvas {
  const scalePx = heightPx * 0.8;
  const canvas = createSpriteCanvas(Math.ceil(WIDTH * heightPx), heightPx);
  const lean = random.between(0.06, 0.3) * (random.chance(0.5) ? 1 : -1);
  const trunk: Branch[] = [];
  const pieces = 14;
  const xAt = (t: number): number => lean * (t ** 1.7 - 0.5);
  for (let i = 0; i < pieces; i++) {
    const t = i / pieces;
    const u = (i + 1) / pieces;
    const radius = 0.018 - 0.008 * t + 0.012 * Math.exp(-t * 14);
    trunk.push({ fromX: xAt(t), fromY: t, toX: xAt(u), toY: u, z: 0, fromRadius: radius, toRadius: radius * 0.93 });
  }
  const fronds = Array.from({ length: FRONDS }, (_, i) => ({
    turn: (i / FRONDS) * Math.PI * 2 + random.between(-0.2, 0.2),
    rise: random.between(-0.25, 1),
    length: random.between(0.36, 0.5),
  })).sort((a, b) => Math.sin(b.turn) - Math.sin(a.turn));
  for (const frond of fronds.filter((f) => Math.sin(f.turn) > 0.2)) {
    drawFrond(canvas, xAt(1), frond, light, scalePx, random);
  }
  drawBranches(canvas, trunk, BARK, light, scalePx, random);
  for (const frond of fronds.filter((f) => Math.sin(f.turn) <= 0.2)) {
    drawFrond(canvas, xAt(1), frond, light, scalePx, random);
  }
  return canvas;
}

function drawFrond(
  canvas: SpriteCanvas,
  crownX: number,
  frond: { readonly turn: number; readonly rise: number; readonly length: number },
  light: SkyLight,
  scalePx: number,
  random: Random,
): void {
  const aside = Math.cos(frond.turn);
  const away = Math.sin(frond.turn);
  const [lx, ly, lz] = light.direction;
  const facing = Math.max(0, aside * lx * 0.5 + ly * 0.8 + away * lz * 0.4);
  const base = frond.rise < -0.12 ? DRY : LEAF;
  for (let i = 1; i <= LEAFLETS; i++) {
    const t = i / LEAFLETS;
    const out = frond.length * t;
    const x = crownX + aside * out * (1 - 0.12 * t);
    const y =
      1 + frond.length * (frond.rise * 0.75 * t - (0.45 + 0.5 * Math.max(0, frond.rise)) * t * t) - away * out * 0.12;
    const reach = frond.length * 0.27 * Math.sin(Math.PI * Math.min(1, 0.18 + t * 0.8));
    for (const side of [-1, 1]) {
      const tone = random.between(0.75, 1.25) * (side > 0 ? 1 : 0.82);
      const sun = facing * (side > 0 ? 1 : 0.7) + Math.max(0, lz) * 0.35;
      const open = 0.55 + 0.4 * Math.max(0, frond.rise);
      const colour = (k: 0 | 1 | 2): number =>
        base[k] * tone * (light.key[k] * sun * 1.1 + light.ambient[k] * open * 1.2);
      const hang = reach * (side > 0 ? 0.75 + 0.25 * t : 0.1 + 0.3 * t);
      const spread = side * reach * 0.55 * Math.abs(away);
      const tipX = x + spread + aside * reach * (side > 0 ? 0.45 : 0.75);
      const tipY = y - hang;
      dab(
        canvas,
        canvas.widthPx / 2 + ((x + tipX) / 2) * scalePx,
        canvas.heightPx - ((y + tipY) / 2) * scalePx,
        Math.max(1, Math.hypot(tipX - x, tipY - y) * 0.52 * scalePx),
        Math.max(0.55, 0.0042 * scalePx),
        Math.atan2(y - tipY, tipX - x),
        colour(0),
        colour(1),
        colour(2),
      );
    }
  }
}
