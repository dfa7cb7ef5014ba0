import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, fraction, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { power5 } from '../../maths/powers.ts';
import type { Random } from '../../maths/random.ts';
import { blendPixel, paintStroke } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { ForestLook } from './forest-look.ts';
import type { TreeLayer, WoodPlan } from './wood-plan.ts';

/** One trunk: where it stands and how it grows. */
export interface Trunk {
  readonly xPx: number;
  readonly halfPx: number;
  readonly lean: number;
  readonly salt: number;
}

/** Trunks of a layer, kept out of the clearing when they are near. */
export function planTrunks(frame: Frame, plan: WoodPlan, layer: TreeLayer, random: Random): Trunk[] {
  const trunks: Trunk[] = [];
  const { widthPx } = frame;
  const clear = layer.depth < 4 ? plan.clearing * Math.min(1, 2.4 / layer.depth) : 0;
  for (let i = 0; i < layer.count; i++) {
    let x = ((i + random.between(0.1, 0.9)) / layer.count) * 1.12 - 0.06;
    const offset = x - 0.5;
    if (Math.abs(offset) < clear / 2)
      x = 0.5 + Math.sign(offset || 1) * (clear / 2 + random.between(0, 0.5 - clear / 2 + 0.04));
    trunks.push({
      xPx: x * widthPx,
      halfPx: layer.trunkPx * random.between(0.34, 0.72),
      lean: random.between(-0.05, 0.05),
      salt: random.between(0, 90),
    });
  }
  return trunks;
}

/** Paints a trunk from the top of the picture (or its crown) down to its roots. */
export function paintTrunk(
  frame: Frame,
  plan: WoodPlan,
  layer: TreeLayer,
  look: ForestLook,
  noise: Noise,
  trunk: Trunk,
  topYPx: number,
): void {
  const { widthPx, heightPx, depth, labels } = frame;
  const side = plan.lightXPx > trunk.xPx ? 1 : -1;
  const detail = layer.depth < 5;
  const rootPx = trunk.halfPx * 2.2;
  // Above this row no trunk ends, however uneven its foot.
  const footPx = layer.baseYPx - trunk.halfPx - 3 - 3 / trunk.halfPx;
  const bottom = Math.min(heightPx - 1, Math.floor(layer.baseYPx + trunk.halfPx * 0.7));
  for (let y = Math.max(0, Math.floor(topYPx)); y <= bottom; y++) {
    if (frame.own[y] === 0) continue;
    const up = (layer.baseYPx - y) / plan.unitPx;
    const centre = trunk.xPx + (layer.baseYPx - y) * trunk.lean + noise.at(trunk.salt, up * 3.2) * trunk.halfPx * 0.8;
    const taper = 1 - 0.3 * clamp(up / 1.1);
    const flare =
      1 + (plan.kind === 'bamboo' ? 0 : 0.8) * smoothstep(rootPx, -trunk.halfPx * 0.5, layer.baseYPx - y) ** 2;
    const topFade = topYPx > 0 ? clamp((y - topYPx) / (heightPx * 0.2)) : 1;
    const half = trunk.halfPx * taper * flare * (0.35 + 0.65 * topFade);
    const from = Math.max(0, Math.floor(centre - half - 1));
    const to = Math.min(widthPx - 1, Math.ceil(centre + half + 1));
    for (let x = from; x <= to; x++) {
      const across = (x + 0.5 - centre) / half;
      const cover =
        clamp((1 - Math.abs(across)) * half + 0.5) * (y < footPx ? 1 : footCover(layer, noise, trunk, across, y));
      if (cover <= 0) continue;
      const i = y * widthPx + x;
      const tone = detail ? barkTone(plan.kind, noise, across, up, trunk.salt, (layer.baseYPx - y) / trunk.halfPx) : 1;
      const round = 0.3 + 0.7 * clamp(0.45 + 0.6 * across * side);
      const edge = power5(clamp(Math.abs(across))) * (across * side > 0 ? 0.9 : 0.15);
      const snow =
        look.isSnowy && across * side < -0.35
          ? 0.55 * smoothstep(-0.1, 0.25, noise.at(across * 2 + trunk.salt, up * 16))
          : 0;
      paintBark(frame, i, look, layer.fade, tone, round, edge, snow, cover);
      if (cover < 0.5) continue;
      depth[i] = layer.depth;
      labels[i] = STUFF_LABELS.vegetation;
    }
  }
}

/** Cover of a row by the trunk's foot, which is round, and whose edge the roots make uneven. */
function footCover(layer: TreeLayer, noise: Noise, { halfPx, salt }: Trunk, across: number, y: number): number {
  const rounding = 0.5 * (1 - across * across) + 0.16 * noise.at(across * 4 + salt, 2.5);
  return clamp(layer.baseYPx + halfPx * rounding - y);
}

function paintBark(
  frame: Frame,
  index: number,
  look: ForestLook,
  fade: number,
  tone: number,
  round: number,
  edge: number,
  snow: number,
  cover: number,
): void {
  const { bark, key, ambient, mist, glow } = look;
  const r = (bark[0] + (0.8 - bark[0]) * snow) * tone * (ambient[0] + key[0] * round) + glow[0] * edge * 0.16;
  const g = (bark[1] + (0.84 - bark[1]) * snow) * tone * (ambient[1] + key[1] * round) + glow[1] * edge * 0.16;
  const b = (bark[2] + (0.92 - bark[2]) * snow) * tone * (ambient[2] + key[2] * round) + glow[2] * edge * 0.16;
  const air = fade * 0.92;
  blendPixel(frame, index, r + (mist[0] - r) * air, g + (mist[1] - g) * air, b + (mist[2] - b) * air, cover);
}

/** From one joint of a bamboo to the next, in halves of its thickness. */
const JOINT = 11;

/** Bark: furrows for broadleaf trees, plates for pines, white skin with dark scars for birches, joints for bamboo; `risen` in halves of the trunk. */
function barkTone(
  kind: WoodPlan['kind'],
  noise: Noise,
  across: number,
  up: number,
  salt: number,
  risen: number,
): number {
  // The bark wraps round the trunk, so it narrows towards the edges.
  const around = Math.asin(clamp(across, -1, 1)) * 1.3;
  if (kind === 'birch') {
    const scar = noise.at(around * 0.9 + salt, up * 34) + 0.5 * noise.at(around * 2.6, up * 80 + salt);
    return 1 - 0.82 * smoothstep(0.34, 0.6, scar) + 0.08 * noise.at(around * 4 + salt, up * 30);
  }
  if (kind === 'bamboo') {
    const joint = Math.abs(fraction(risen / JOINT + salt) - 0.5) * JOINT;
    const ring = smoothstep(0.55, 0.2, Math.abs(joint - 0.35));
    return (
      (0.86 + 0.22 * noise.at(salt, 3.3)) *
        (1 + 0.1 * noise.at(around * 3, up * 40)) *
        (1 - 0.6 * smoothstep(0.4, 0.1, joint)) +
      0.35 * ring
    );
  }
  const stretch = kind === 'pine' ? 16 : 7;
  const furrow = noise.fractal(around * 3.4 + salt, up * stretch, 3, 0.6);
  return (
    0.95 + 0.95 * furrow - 0.4 * smoothstep(0.12, 0.02, Math.abs(noise.at(around * 2.6 + salt * 2, up * stretch * 0.7)))
  );
}

/** Branches that fork from a trunk, to `levels` of finer twigs. */
export function paintBranches(
  frame: Frame,
  layer: TreeLayer,
  look: ForestLook,
  random: Random,
  from: {
    readonly xPx: number;
    readonly yPx: number;
    readonly halfPx: number;
    readonly angle: number;
    readonly lengthPx: number;
  },
  levels: number,
): void {
  const bend = from.angle + random.between(-0.35, 0.35);
  const middleX = from.xPx + Math.cos(from.angle) * from.lengthPx * 0.5;
  const middleY = from.yPx + Math.sin(from.angle) * from.lengthPx * 0.5;
  const endX = middleX + Math.cos(bend) * from.lengthPx * 0.5;
  const endY = middleY + Math.sin(bend) * from.lengthPx * 0.5;
  const lit: LinearRgb = [
    look.bark[0] * (look.ambient[0] + look.key[0] * 0.35),
    look.bark[1] * (look.ambient[1] + look.key[1] * 0.35),
    look.bark[2] * (look.ambient[2] + look.key[2] * 0.35),
  ];
  const colour = mixRgb(lit, look.mist, layer.fade * 0.92);
  const mark = { depth: layer.depth, label: STUFF_LABELS.vegetation };
  const ink = { colour, ...mark, roundness: 0.3 };
  paintStroke(frame, from.xPx, from.yPx, from.halfPx, middleX, middleY, from.halfPx * 0.75, ink);
  paintStroke(frame, middleX, middleY, from.halfPx * 0.75, endX, endY, from.halfPx * 0.5, ink);
  if (look.isSnowy && from.halfPx > 0.7) {
    const snow = mixRgb([0.78, 0.83, 0.92], look.mist, layer.fade * 0.8);
    const lift = from.halfPx * 0.7;
    paintStroke(frame, from.xPx, from.yPx - lift, from.halfPx * 0.5, middleX, middleY - lift, from.halfPx * 0.4, {
      colour: [
        snow[0] * (look.ambient[0] + 0.45 * look.key[0]),
        snow[1] * (look.ambient[1] + 0.45 * look.key[1]),
        snow[2] * (look.ambient[2] + 0.45 * look.key[2]),
      ],
      alpha: 0.85,
    });
  }
  if (levels <= 0) return;
  const forks = random.integer(2, 3);
  for (let k = 0; k < forks; k++) {
    const at = random.between(0.55, 1);
    paintBranches(
      frame,
      layer,
      look,
      random,
      {
        xPx: middleX + (endX - middleX) * (at * 2 - 1),
        yPx: middleY + (endY - middleY) * (at * 2 - 1),
        halfPx: from.halfPx * random.between(0.38, 0.58),
        angle: from.angle + random.between(-0.75, 0.75),
        lengthPx: from.lengthPx * random.between(0.45, 0.7),
      },
      levels - 1,
    );
  }
}
