import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp, mix } from '../../../maths/interpolate.ts';
import type { Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { drawBranches } from './branches.ts';
import { createSpriteCanvas, dab, type SpriteCanvas } from './sprite.ts';

/** Proportions of a spruce, fir or pine; lengths in tree heights. */
export interface ConiferForm {
  /** Reach of the lowest branches. */
  readonly spread: number;
  /** Height where branches begin. */
  readonly clear: number;
  /** How far branch tips hang below their root, as a share of their length. */
  readonly droop: number;
  readonly needles: LinearRgb;
  /** Snow lying on the branches, 0–1. */
  readonly snow: number;
}

const BARK: LinearRgb = [0.085, 0.06, 0.042];
const SNOW: LinearRgb = [0.84, 0.88, 0.94];
const WHORLS = 30;
const SPRAYS_PER_BRANCH = 15;

/** Tree height in pixels for which the numbers above are meant. */
const USUAL_SCALE_PX = 300;

interface Bough {
  readonly rootY: number;
  readonly length: number;
  readonly turn: number;
  readonly tone: number;
}

/** Draws a conifer `heightPx` high under the given light: whorls of hanging boughs, far ones first. */
export function drawConifer(form: ConiferForm, light: SkyLight, heightPx: number, random: Random): SpriteCanvas {
  const scalePx = heightPx * 0.985;
  const canvas = createSpriteCanvas(Math.ceil((form.spread * 2.3 + 0.02) * scalePx), heightPx);
  const trunk = { fromX: 0, fromY: 0, toX: 0, toY: 0.98, z: 0, fromRadius: 0.016, toRadius: 0.003 };
  const boughs = growBoughs(form, random);
  const isFar = (bough: Bough): boolean => Math.sin(bough.turn) > 0;
  for (const bough of boughs.filter(isFar)) drawBough(canvas, bough, form, light, scalePx, random);
  drawBranches(canvas, [trunk], BARK, light, scalePx, random);
  for (const bough of boughs.filter((b) => !isFar(b))) drawBough(canvas, bough, form, light, scalePx, random);
  return canvas;
}

function growBoughs(form: ConiferForm, random: Random): Bough[] {
  const boughs: Bough[] = [];
  const bare = random.between(0, 0.2);
  for (let whorl = 0; whorl < WHORLS; whorl++) {
    const t = whorl / WHORLS;
    const rootY = form.clear + (0.985 - form.clear) * t;
    const full = form.spread * ((1 - t) ** 0.8 * 0.94 + 0.06);
    const count = 9 - Math.round(t * 4);
    const start = random.between(0, 6.28);
    for (let i = 0; i < count; i++) {
      if (random.chance(bare * 0.5)) continue;
      boughs.push({
        rootY: rootY + random.between(-0.5, 0.5) * (0.9 / WHORLS),
        length: full * random.between(0.66, 1.12),
        turn: start + ((i + random.between(-0.3, 0.3)) / count) * Math.PI * 2,
        tone: random.between(0.75, 1.2),
      });
    }
  }
  return boughs;
}

function drawBough(
  canvas: SpriteCanvas,
  bough: Bough,
  form: ConiferForm,
  light: SkyLight,
  scalePx: number,
  random: Random,
): void {
  const { length } = bough;
  const away = Math.sin(bough.turn);
  const aside = Math.cos(bough.turn);
  const [lx, ly, lz] = light.direction;
  const facing = aside * lx * 0.75 + away * lz * 0.75 + ly * 0.6;
  const backlit = Math.max(0, lz) * 0.3;
  const fineness = clamp(scalePx / USUAL_SCALE_PX, 0.7, 2);
  const sprays = Math.round(SPRAYS_PER_BRANCH * fineness);
  for (let spray = 0; spray < sprays; spray++) {
    const t = (spray + random.next()) / sprays;
    const side = random.between(-1, 1) * (1 - t) * length * 0.3;
    const x = aside * t * length - away * side;
    const depth = away * t * length + aside * side;
    const sag = form.droop * length * (t * 0.55 + t * t * 0.6) - 0.04 * length * t;
    const y = bough.rootY - sag + depth * -0.1;
    const out = 0.3 + 0.7 * t;
    const sun = Math.max(0, facing + random.between(-0.2, 0.25)) * out * out * 1.15 + backlit * t * t;
    const open = (0.2 + 0.75 * out * (0.55 + 0.45 * bough.rootY)) * 1.05;
    const tone = bough.tone * random.between(0.8, 1.25);
    const snow = form.snow * clamp(out * 1.3 - 0.25) * (random.chance(0.62) ? 1 : 0.1);
    const size =
      (0.007 + 0.018 * (length / Math.max(0.05, form.spread))) *
      (scalePx / fineness ** 0.7) *
      random.between(0.75, 1.25);
    const colour = (k: 0 | 1 | 2): number =>
      mix(form.needles[k] * tone, SNOW[k], snow) * (light.key[k] * sun + light.ambient[k] * open);
    const slant = Math.atan2(form.droop * (0.6 + t) + random.between(-0.1, 0.5), aside || 0.01);
    dab(
      canvas,
      canvas.widthPx / 2 + x * scalePx,
      canvas.heightPx - y * scalePx,
      Math.max(1, size * 0.95),
      Math.max(0.6, size * 0.34),
      slant,
      colour(0),
      colour(1),
      colour(2),
    );
  }
}
