import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { blendPixel, paintStroke } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { ForestLook } from './forest-look.ts';
import type { TreeLayer, WoodPlan } from './wood-plan.ts';

/** The canopy of a layer: a leafy mass that hangs into the picture from above, with gaps of light. */
export function paintCanopy(
  frame: Frame,
  plan: WoodPlan,
  layer: TreeLayer,
  look: ForestLook,
  noise: Noise,
  salt: number,
): void {
  const { widthPx, depth, labels } = frame;
  const reach = plan.horizonYPx * (0.34 + 0.34 * clamp(layer.depth / 6)) * look.foliage;
  const scale = layer.depth ** 0.55 / plan.unitPx;
  const bottom = Math.min(frame.heightPx, Math.ceil(reach * 1.7));
  const leaf = look.leaves[Math.floor(salt) % look.leaves.length]!;
  paintOwnRows(frame, 0, bottom, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const u = x * scale;
      const v = y * scale;
      const side = Math.abs(x / widthPx - 0.5) * 2;
      const mass = noise.at(u * 2.6 + salt, v * 3.1) * 0.6 + (reach * (0.6 + 0.75 * side) - y) / (reach * 0.8);
      if (mass < -0.5) continue;
      const leafy = mass * 0.8 + 0.75 * noise.fractal(u * 11 + salt, v * 11, 4, 0.8) - 0.06;
      const cover = smoothstep(-0.02, 0.05, leafy);
      if (cover <= 0) continue;
      const tone =
        0.35 +
        0.6 * clamp(0.5 + noise.at(u * 9 + salt, v * 9)) +
        0.7 * clamp(0.5 + noise.at(u * 47 + salt, v * 47)) -
        0.3 * clamp(mass * 0.7);
      shadeLeaf(frame, y * widthPx + x, plan, layer, look, leaf, tone, cover, x, y);
      if (cover < 0.5) continue;
      depth[y * widthPx + x] = layer.depth;
      labels[y * widthPx + x] = STUFF_LABELS.vegetation;
    }
  });
}

function shadeLeaf(
  frame: Frame,
  index: number,
  plan: WoodPlan,
  layer: TreeLayer,
  look: ForestLook,
  leaf: LinearRgb,
  tone: number,
  cover: number,
  x: number,
  y: number,
): void {
  // Leaves before the light glow: they let it through.
  const dx = (x - plan.lightXPx) / plan.unitPx;
  const dy = (y - plan.lightYPx) / plan.unitPx;
  const through = 1.3 * Math.exp(-(dx * dx + dy * dy) * 5);
  const air = layer.fade * 0.86;
  const k = tone * (0.75 + through);
  const r = leaf[0] * (look.ambient[0] + look.key[0] * k);
  const g = leaf[1] * (look.ambient[1] + look.key[1] * k);
  const b = leaf[2] * (look.ambient[2] + look.key[2] * k);
  const { mist } = look;
  blendPixel(frame, index, r + (mist[0] - r) * air, g + (mist[1] - g) * air, b + (mist[2] - b) * air, cover);
}

/** Single leaves scattered round a point: the near twigs that frame the picture. */
export function paintLeafSpray(
  frame: Frame,
  plan: WoodPlan,
  look: ForestLook,
  random: Random,
  xPx: number,
  yPx: number,
  radiusPx: number,
  count: number,
  depth: number,
): void {
  for (let i = 0; i < count; i++) {
    const angle = random.between(0, Math.PI * 2);
    const r = Math.sqrt(random.next()) * radiusPx;
    const x = xPx + Math.cos(angle) * r * 1.3;
    const y = yPx + Math.sin(angle) * r;
    const long = plan.unitPx * random.between(0.006, 0.012);
    const turn = random.between(0.2, 2.4);
    const leaf = random.pick(look.leaves);
    const k = random.between(0.25, 1.1);
    const colour: LinearRgb = [
      leaf[0] * (look.ambient[0] + look.key[0] * k),
      leaf[1] * (look.ambient[1] + look.key[1] * k),
      leaf[2] * (look.ambient[2] + look.key[2] * k),
    ];
    paintStroke(frame, x, y, long * 0.34, x + Math.cos(turn) * long, y + Math.sin(turn) * long, long * 0.08, {
      colour,
      depth,
      label: STUFF_LABELS.vegetation,
      roundness: 0.25,
    });
  }
}

/** A spruce: tiers of drooping boughs, darker inside, with snow on top in winter. */
export function paintSpruce(
  frame: Frame,
  plan: WoodPlan,
  layer: TreeLayer,
  look: ForestLook,
  random: Random,
  xPx: number,
  heightPx: number,
): void {
  const tiers = layer.depth > 4 ? 15 : 34;
  const top = layer.baseYPx - heightPx;
  const width = heightPx * random.between(0.17, 0.23);
  const needle = random.pick(look.leaves);
  const mark = { depth: layer.depth, label: STUFF_LABELS.vegetation };
  const lightSide = plan.lightXPx > xPx ? 1 : -1;
  for (let tier = tiers; tier >= 0; tier--) {
    const t = (tier + 0.6) / (tiers + 1);
    const y = top + t * heightPx * 0.93;
    const reach = width * t ** 0.85;
    const boughs = layer.depth > 4 ? 6 : 15;
    for (let bough = 0; bough < boughs; bough++) {
      const across = ((bough + random.between(0.15, 0.85)) / boughs) * 2 - 1;
      const length = reach * (0.75 + 0.35 * random.next());
      const x1 = xPx + across * length;
      const y1 = y + heightPx * 0.035 * (0.4 + Math.abs(across)) + length * 0.2 * random.between(0.5, 1.1);
      const k = random.between(0.2, 0.55) + 0.4 * clamp(across * lightSide) - 0.15 * (1 - Math.abs(across));
      const lit: LinearRgb = [
        needle[0] * (look.ambient[0] + look.key[0] * k),
        needle[1] * (look.ambient[1] + look.key[1] * k),
        needle[2] * (look.ambient[2] + look.key[2] * k),
      ];
      const colour = mixRgb(lit, look.mist, layer.fade * 0.9);
      const thick = Math.max(0.6, reach * (layer.depth > 4 ? 0.09 : 0.05));
      paintStroke(frame, xPx, y - heightPx * 0.02, thick * 0.9, x1, y1, thick * 0.25, {
        colour,
        ...mark,
        roundness: 0.35,
        lightX: lightSide,
      });
      if (!look.isSnowy || random.chance(0.3)) continue;
      const white: LinearRgb = [
        0.75 * (look.ambient[0] * 1.2 + look.key[0] * k),
        0.8 * (look.ambient[1] * 1.2 + look.key[1] * k),
        0.88 * (look.ambient[2] * 1.2 + look.key[2] * k),
      ];
      const snow = mixRgb(white, look.mist, layer.fade * 0.85);
      const mx = xPx + across * length * 0.35;
      paintStroke(frame, mx, (y + y1) / 2 - thick * 0.9, thick * 0.42, x1, y1 - thick * 0.5, thick * 0.18, {
        colour: snow,
        alpha: 0.9,
      });
    }
  }
}
