import type { LinearRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import { paintStroke } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { SkyLight } from '../sky/sky.ts';
import { drawSprite } from '../terrain/trees/draw-sprite.ts';
import { drawPalm } from '../terrain/trees/palm.ts';
import { createSprite, type Sprite } from '../terrain/trees/sprite.ts';
import type { ForestLook } from './forest-look.ts';
import type { TreeLayer, WoodPlan } from './wood-plan.ts';

const PALMS = 3;
const PALM_HEIGHT_PX = 384;
const LIANA: LinearRgb = [0.07, 0.075, 0.035];
const LEAF: LinearRgb = [0.07, 0.16, 0.03];
const FROND: LinearRgb = [0.06, 0.17, 0.025];
const LIANA_PIECES = 22;
const LEAFLETS = 26;

/** What a jungle has besides its trees. */
export interface Jungle {
  /** Palms of one row of trees. */
  plantRow(layer: TreeLayer, random: Random): void;
  /** Lianas from the canopy and large fronds at the sides, before everything. */
  overgrow(random: Random): void;
}

/** The growth of a jungle in the light of a wood. */
export function createJungle(frame: Frame, plan: WoodPlan, look: ForestLook, random: Random): Jungle {
  const side = plan.lightXPx > frame.widthPx / 2 ? 0.4 : -0.4;
  const light: SkyLight = {
    azimuth: side,
    elevation: 0.9,
    direction: [side, 0.8, 0.35],
    key: look.key,
    ambient: look.ambient,
    haze: look.mist,
    isNight: look.isNight,
  };
  const palms: Sprite[] = Array.from({ length: PALMS }, (_, k) =>
    createSprite(drawPalm(light, PALM_HEIGHT_PX, random.fork(`palm ${k}`))),
  );
  const air = Float32Array.from(look.mist);
  return {
    plantRow: (layer, rowRandom) => {
      if (layer.depth < 1.4) return;
      const count = Math.round((3 + 2.2 * layer.depth ** 0.5) * (frame.widthPx / plan.unitPx));
      for (let k = 0; k < count; k++) {
        const place = rowRandom.next();
        const heightPx = (plan.unitPx * rowRandom.between(0.75, 1.1)) / layer.depth ** 0.62;
        const clear = layer.depth < 4 ? plan.clearing * 0.6 : 0;
        const aside = place < 0.5 ? place * (1 - clear) : 1 - (1 - place) * (1 - clear);
        drawSprite(frame, rowRandom.pick(palms), {
          xPx: aside * frame.widthPx,
          yPx: layer.baseYPx + heightPx * 0.02,
          heightPx,
          depth: layer.depth,
          isMirrored: rowRandom.chance(0.5),
          tone: rowRandom.between(0.8, 1.15),
          veil: layer.fade * 0.85,
          air,
          airOffset: 0,
          label: STUFF_LABELS.vegetation,
        });
      }
    },
    overgrow: (near) => {
      for (let k = 0; k < 7; k++) hangLiana(frame, plan, look, near);
      for (const edge of [-1, 1]) for (let k = 0; k < 5; k++) bendFrond(frame, plan, look, near, edge);
    },
  };
}

function shade(colour: LinearRgb, look: ForestLook, sun: number, open: number): LinearRgb {
  const at = (c: 0 | 1 | 2): number => colour[c] * (look.key[c] * sun + look.ambient[c] * open);
  return [at(0), at(1), at(2)];
}

/** A rope of a plant that hangs in a bow from the canopy, with leaves along it. */
function hangLiana(frame: Frame, plan: WoodPlan, look: ForestLook, random: Random): void {
  const { widthPx } = frame;
  const away = random.between(0.24, 0.52) * (random.chance(0.5) ? 1 : -1);
  const fromX = widthPx * (0.5 + away);
  const toX = fromX + random.between(-0.24, 0.24) * plan.unitPx;
  const sag = plan.unitPx * random.between(0.16, 0.5);
  const isLoop = random.chance(0.6);
  const radius = plan.unitPx * random.between(0.0022, 0.0042);
  const mark = { depth: 0.95, label: STUFF_LABELS.vegetation };
  const at = (t: number): readonly [number, number] => [
    fromX + (toX - fromX) * t,
    isLoop ? sag * 4 * t * (1 - t) - 4 : sag * 1.5 * t - 4,
  ];
  for (let k = 0; k < LIANA_PIECES; k++) {
    const [x, y] = at(k / LIANA_PIECES);
    const [nextX, nextY] = at((k + 1) / LIANA_PIECES);
    paintStroke(frame, x, y, radius, nextX, nextY, radius, {
      ...mark,
      colour: shade(LIANA, look, 0.25, 0.9),
      roundness: 0.4,
    });
    if (random.chance(0.35)) continue;
    const long = plan.unitPx * random.between(0.012, 0.024);
    const turn = random.between(-0.9, 0.9);
    const colour = shade(LEAF, look, random.between(0.2, 0.9), 1);
    paintStroke(frame, x, y, long * 0.22, x + Math.sin(turn) * long, y + Math.cos(turn) * long, long * 0.06, {
      ...mark,
      colour,
    });
  }
}

/** A feathered leaf that bends into the picture from an edge. */
function bendFrond(frame: Frame, plan: WoodPlan, look: ForestLook, random: Random, edge: number): void {
  const { widthPx, heightPx } = frame;
  const rootX = widthPx * (0.5 + edge * 0.54);
  const rootY = heightPx * random.between(0.72, 1.06);
  const length = plan.unitPx * random.between(0.2, 0.36);
  const rise = random.between(0.35, 1.1);
  const mark = { depth: 0.82, label: STUFF_LABELS.vegetation };
  const sun = random.between(0.25, 0.6);
  const at = (t: number): readonly [number, number] => [
    rootX - edge * length * t * Math.cos(rise * (1 - t * 0.4)),
    rootY - length * (Math.sin(rise) * t - 0.5 * t * t),
  ];
  for (let k = 1; k <= LEAFLETS; k++) {
    const t = k / LEAFLETS;
    const [x, y] = at(t);
    const [beforeX, beforeY] = at(t - 1 / LEAFLETS);
    const reach = length * 0.34 * Math.sin(Math.PI * Math.min(1, 0.15 + t * 0.82));
    for (const side of [-1, 1]) {
      const lean = Math.atan2(y - beforeY, x - beforeX) + side * 1.05;
      const colour = shade(FROND, look, sun * (side < 0 ? 1.3 : 0.7) * random.between(0.8, 1.2), 1);
      paintStroke(
        frame,
        x,
        y,
        reach * 0.055,
        x + Math.cos(lean) * reach,
        y + Math.sin(lean) * reach + reach * 0.25,
        reach * 0.012,
        {
          ...mark,
          colour,
        },
      );
    }
    paintStroke(frame, beforeX, beforeY, plan.unitPx * 0.0024, x, y, plan.unitPx * 0.0018, {
      ...mark,
      colour: shade(LEAF, look, sun, 1),
    });
  }
}
