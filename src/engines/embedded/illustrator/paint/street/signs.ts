import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Lamp } from '../traced/lights.ts';
import { type Material, type Solid, solidBetween } from '../traced/solid.ts';
import { distanceToWord, SIGN_WORDS, wordAspect } from './lettering.ts';
import type { StreetPlan } from './street-plan.ts';

const BOARD_DARK: LinearRgb = [0.02, 0.02, 0.025];

/** A sign that sticks out from a facade, and the light it throws. */
export interface Sign {
  readonly solid: Solid;
  readonly lamp: Lamp | undefined;
}

/** Signs along both sides: many glowing ones in a neon town, a few painted ones elsewhere. */
export function planSigns(plan: StreetPlan, random: Random): Sign[] {
  const signs: Sign[] = [];
  if (!plan.houses.hasSigns) return signs;
  const step = plan.isNeon ? 2.1 : plan.kind === 'lane' ? 6 : 9;
  for (let z = plan.isNeon ? 5.5 : 8; z < Math.min(60, plan.lengthM); z += step * random.between(0.6, 1.3)) {
    const side = random.chance(0.5) ? -1 : 1;
    signs.push(plan.isNeon ? neonSign(plan, random, side, z) : hangingSign(plan, random, side, z));
  }
  return signs;
}

function neonSign(plan: StreetPlan, random: Random, side: number, z: number): Sign {
  const word = random.pick(SIGN_WORDS);
  const upright = random.chance(0.68);
  const colour = random.pick(plan.neon);
  const heightM = upright ? Math.min(5, 0.62 * word.length) : random.between(0.6, 0.9);
  const widthM = upright ? heightM * wordAspect(word, true) * 1.25 : Math.min(3, heightM * wordAspect(word, false));
  const y = random.between(2.9, 4.2) + Math.min(5, z * 0.1) * random.next();
  const outer = plan.halfWidthM + 0.05;
  const x: [number, number] = side > 0 ? [outer - widthM - 0.1, outer - 0.1] : [-outer + 0.1, -outer + 0.1 + widthM];
  const solid = solidBetween('box', x, [y, y + heightM], [z - 0.09, z + 0.09], {
    material: neonMaterial(word, upright, x, [y, y + heightM], colour, random.chance(0.5)),
    label: STUFF_LABELS.building,
    blocksLight: false,
  });
  const strength = 2.6 * Math.sqrt(widthM * heightM);
  const lamp = {
    x: (x[0] + x[1]) / 2,
    y: y + heightM / 2,
    z,
    intensity: [colour[0] * strength, colour[1] * strength, colour[2] * strength] as const,
    down: 0,
  };
  return { solid, lamp };
}

/** Glowing tubes on a dark board inside a glowing frame, or dark letters on a lit box. */
function neonMaterial(
  word: string,
  upright: boolean,
  x: readonly [number, number],
  y: readonly [number, number],
  colour: LinearRgb,
  isBox: boolean,
): Material {
  const width = x[1] - x[0];
  const height = y[1] - y[0];
  return (hit) => {
    hit.paint(BOARD_DARK);
    if (hit.face < 4) {
      hit.emit(colour, isBox ? 0.5 : 0.05);
      return;
    }
    const u = (hit.x - x[0]) / width;
    const v = (y[1] - hit.y) / height;
    const edge = Math.min(u * width, (1 - u) * width, v * height, (1 - v) * height);
    const cells = upright ? 5.6 / width : (5.6 * word.length) / width;
    const footprint = hit.footprintU * cells;
    const inset = 0.1;
    const d = distanceToWord(word, (u - inset) / (1 - 2 * inset), (v - inset * 0.6) / (1 - 1.2 * inset), upright);
    const tube = clamp((0.42 - d) / (footprint + 0.15) + 0.5);
    if (isBox) {
      const rim = edge < 0.035 ? 1.3 : 0.62;
      hit.emitRgb(
        colour[0] * rim * (1 - tube) + tube * 0.9,
        colour[1] * rim * (1 - tube) + tube * 0.9,
        colour[2] * rim * (1 - tube) + tube * 0.9,
      );
      return;
    }
    const halo = 0.35 * Math.exp(-d * 1.1);
    const border = clamp(1 - Math.abs(edge - 0.05) / (0.02 + hit.footprintU));
    const k = 1.25 * Math.max(tube, border * 0.9) + halo;
    const white = 0.28 * tube;
    hit.emitRgb(colour[0] * k + white, colour[1] * k + white, colour[2] * k + white);
  };
}

const BOARD_TONES: readonly LinearRgb[] = [
  [0.03, 0.07, 0.05],
  [0.16, 0.025, 0.025],
  [0.025, 0.04, 0.09],
  [0.035, 0.03, 0.028],
];

function hangingSign(plan: StreetPlan, random: Random, side: number, z: number): Sign {
  const word = random.pick(SIGN_WORDS);
  const heightM = random.between(0.42, 0.55);
  const widthM = Math.min(1.5, heightM * wordAspect(word, false) * 0.9);
  const y = random.between(2.75, 3.3);
  const outer = plan.halfWidthM + 0.05;
  const x: [number, number] =
    side > 0 ? [outer - widthM - 0.25, outer - 0.25] : [-outer + 0.25, -outer + 0.25 + widthM];
  const board = random.pick(BOARD_TONES);
  const material: Material = (hit) => {
    hit.paint(board);
    if (hit.face < 4) return;
    const u = (hit.x - x[0]) / widthM;
    const v = (y + heightM - hit.y) / heightM;
    const footprint = (hit.footprintU * 5.6 * word.length) / widthM;
    const ink = clamp(
      (0.5 - distanceToWord(word, (u - 0.09) / 0.82, (v - 0.18) / 0.64, false)) / (footprint + 0.15) + 0.5,
    );
    const edge = Math.min(u * widthM, (1 - u) * widthM, v * heightM, (1 - v) * heightM);
    const line = clamp(1 - Math.abs(edge - 0.04) / (0.012 + hit.footprintU));
    const gold = Math.max(ink, line * 0.8);
    hit.red += (0.72 - hit.red) * gold;
    hit.green += (0.56 - hit.green) * gold;
    hit.blue += (0.26 - hit.blue) * gold;
    if (plan.isNight) hit.emitRgb(0.4 * gold, 0.28 * gold, 0.12 * gold);
  };
  return {
    solid: solidBetween('box', x, [y, y + heightM], [z - 0.03, z + 0.03], {
      material,
      label: STUFF_LABELS.building,
      blocksLight: false,
    }),
    lamp: undefined,
  };
}
