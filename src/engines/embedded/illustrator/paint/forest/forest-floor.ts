import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { paintStroke } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { ForestLook } from './forest-look.ts';
import type { WoodPlan } from './wood-plan.ts';

const MAIN_ROW = 0.84;

/** The ground: moss or leaves or snow in perspective, patches of light, and a path that bends into the wood. */
export function paintForestFloor(frame: Frame, plan: WoodPlan, look: ForestLook, noise: Noise): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { horizonYPx } = plan;
  const standing = heightPx * MAIN_ROW - horizonYPx;
  const dirt: LinearRgb = look.isSnowy ? mixRgb(look.ground, look.groundLight, 0.75) : [0.17, 0.125, 0.085];
  paintOwnRows(frame, Math.max(0, Math.floor(horizonYPx)), heightPx, (y) => {
    const down = Math.max(0.5, y + 0.5 - horizonYPx);
    const z = standing / down;
    const fog = airBefore(z, look);
    const centre = plan.pathBend * 0.35 * (z - 1) * Math.exp(-z * 0.1);
    for (let x = 0; x < widthPx; x++) {
      const u = ((x - widthPx / 2) / plan.unitPx) * z * 1.6;
      const v = z * 2.4;
      const soil = noise.fractal(u * 2.2 + 7, v * 2.2, z < 3 ? 5 : 3, 0.62);
      const dapple = smoothstep(0.02, 0.3, noise.at(u * 1.3 + 40, v * 1.2) + 0.5 * noise.at(u * 3.1, v * 2.9 + 11));
      const fine = z < 2.2 ? noise.at(u * 26, v * 22) * (1 - z / 2.2) : 0;
      let t = clamp(0.4 + 0.75 * soil + 0.35 * fine);
      if (look.isSnowy) t = clamp(0.6 + 0.35 * soil);
      const edge =
        plan.pathWidth === 0
          ? 0
          : smoothstep(plan.pathWidth * 0.5, plan.pathWidth * 0.3, Math.abs(u - centre) + 0.1 * soil);
      const light = (look.isNight ? 0.2 : 0.3) + 0.75 * dapple * (look.shafts > 0 ? 1 : 0.35);
      const i = y * widthPx + x;
      for (let c = 0; c < 3; c++) {
        const grown = mix(look.ground[c]!, look.groundLight[c]!, t);
        const surface = mix(grown, dirt[c]! * (0.85 + 0.5 * soil + 0.4 * fine), edge * 0.9);
        const lit = surface * (look.ambient[c]! * 1.1 + look.key[c]! * light);
        colour[i * 3 + c] = mix(lit, colour[i * 3 + c]!, fog);
      }
      depth[i] = z;
      labels[i] = look.isSnowy ? STUFF_LABELS.snow : STUFF_LABELS.ground;
    }
  });
}

/** Blades, ferns and fallen leaves over the near ground; the middle stays low where subjects stand. */
export function paintUndergrowth(
  frame: Frame,
  plan: WoodPlan,
  look: ForestLook,
  random: Random,
  hasSubjects: boolean,
): void {
  const { widthPx, heightPx } = frame;
  const places: { x: number; y: number }[] = [];
  const count = Math.round((look.isSnowy ? 260 : 1500) * (widthPx / plan.unitPx));
  for (let i = 0; i < count; i++)
    places.push({
      x: random.next() * widthPx,
      y: mix(plan.horizonYPx + heightPx * 0.03, heightPx * 1.06, random.next() ** 0.8),
    });
  places.sort((a, b) => a.y - b.y);
  const standing = heightPx * MAIN_ROW - plan.horizonYPx;
  // All are looked at before the first is painted: what stands in others' rows is not known afterwards.
  const seen = places
    .map(({ x, y }) => ({ x, y, z: standing / (y - plan.horizonYPx) }))
    .filter(({ x, y, z }) => !isHidden(frame, x, y, z));
  for (const { x, y, z } of seen) {
    const u = ((x - widthPx / 2) / plan.unitPx) * z * 1.6;
    const centre = plan.pathBend * 0.35 * (z - 1) * Math.exp(-z * 0.1);
    if (plan.pathWidth > 0 && Math.abs(u - centre) < plan.pathWidth * 0.42) continue;
    const side = clamp(Math.abs(x / widthPx - 0.5) * 2.4 - (hasSubjects ? 0.25 : 0));
    const fog = airBefore(z, look);
    if (random.chance(0.2 + 0.25 * side) && !look.isSnowy) paintFern(frame, plan, look, random, x, y, z, fog, side);
    else paintBlade(frame, plan, look, random, x, y, z, fog, side);
  }
}

/** Share of the mist before the ground at a depth; everything far is lost in it. */
function airBefore(z: number, look: ForestLook): number {
  return clamp(1 - Math.exp(-Math.max(0, z - 0.7) * (0.26 + 0.26 * look.mistiness)));
}

function leafColour(look: ForestLook, leaf: LinearRgb, light: number, fog: number): LinearRgb {
  const lit: LinearRgb = [
    leaf[0] * (look.ambient[0] + look.key[0] * light),
    leaf[1] * (look.ambient[1] + look.key[1] * light),
    leaf[2] * (look.ambient[2] + look.key[2] * light),
  ];
  return mixRgb(lit, look.mist, fog);
}

function paintBlade(
  frame: Frame,
  plan: WoodPlan,
  look: ForestLook,
  random: Random,
  x: number,
  y: number,
  z: number,
  fog: number,
  side: number,
): void {
  const long = (plan.unitPx * (0.016 + 0.03 * side) * random.between(0.6, 1.4)) / z;
  const lean = random.between(-0.5, 0.5);
  const tone = look.isSnowy
    ? ([0.2, 0.16, 0.1] as const)
    : mixRgb(look.groundLight, [0.16, 0.26, 0.05], look.leaves.length > 3 ? 0.2 : 0.7);
  const colour = leafColour(look, tone, random.between(0.25, 1), fog);
  const width = Math.max(0.5, (plan.unitPx * 0.0013) / z);
  const mark = { colour, depth: z, label: STUFF_LABELS.vegetation };
  paintStroke(frame, x, y, width, x + lean * long * 0.4, y - long * 0.6, width * 0.8, mark);
  paintStroke(frame, x + lean * long * 0.4, y - long * 0.6, width * 0.8, x + lean * long, y - long, width * 0.25, mark);
}

/** A fern: arching stalks with leaflets on both sides. */
function paintFern(
  frame: Frame,
  plan: WoodPlan,
  look: ForestLook,
  random: Random,
  x: number,
  y: number,
  z: number,
  fog: number,
  side: number,
): void {
  const size = (plan.unitPx * (0.028 + 0.062 * side) * random.between(0.7, 1.3)) / z;
  const fronds = random.integer(3, 5);
  const leaf: LinearRgb =
    look.leaves.length > 3
      ? random.pick([
          [0.32, 0.2, 0.04],
          [0.4, 0.26, 0.05],
          [0.12, 0.16, 0.03],
        ] as const)
      : random.pick([
          [0.1, 0.22, 0.04],
          [0.07, 0.17, 0.04],
        ] as const);
  const mark = { depth: z, label: STUFF_LABELS.vegetation };
  const steps = size > 26 ? 11 : 6;
  for (let frond = 0; frond < fronds; frond++) {
    const spread = ((frond + 0.5) / fronds) * 2 - 1 + random.between(-0.2, 0.2);
    const colour = leafColour(look, leaf, random.between(0.3, 1), fog);
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const px = x + spread * size * t;
      const py = y - size * (1.15 * t - 0.85 * t * t * Math.abs(spread));
      const leaflet = size * 0.24 * (1 - t * 0.85);
      const width = Math.max(0.45, size * 0.022);
      for (const way of [-1, 1]) {
        const tipX = px + leaflet * (0.55 * spread + 0.35 * way);
        const tipY = py + way * leaflet * 0.75 * (0.4 + Math.abs(spread));
        paintStroke(frame, px, py, width, tipX, tipY, width * 0.3, { colour, ...mark });
      }
    }
  }
}

/** True when a tree stands before the place where a plant would grow. */
function isHidden(frame: Frame, x: number, y: number, z: number): boolean {
  const row = Math.min(frame.heightPx - 1, Math.floor(y));
  return frame.depth[row * frame.widthPx + Math.min(frame.widthPx - 1, Math.floor(x))]! < z * 0.9;
}
