import { clamp } from '../../maths/interpolate.ts';
import { addGlow, paintDisc } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintingTogether, paintOwnRows } from '../paint-together.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { MAIN_ROW, paintSeaFloor } from './sea-floor.ts';
import {
  type Growth,
  paintBranchCoral,
  paintDomeCoral,
  paintFanCoral,
  paintKelp,
  paintSeaGrass,
  paintSeaRock,
} from './sea-growth.ts';
import { planSea, type SeaPlan } from './sea-plan.ts';
import { addSeaShafts, paintWaterColumn } from './water-column.ts';

const GROWTHS: Readonly<Record<SeaPlan['kind'], readonly Growth[]>> = {
  reef: [paintBranchCoral, paintFanCoral, paintDomeCoral, paintSeaRock, paintSeaGrass, paintBranchCoral],
  kelp: [paintSeaRock, paintSeaGrass, paintKelp, paintKelp],
  open: [paintSeaGrass, paintSeaRock],
  cave: [paintSeaRock, paintSeaRock, paintFanCoral, paintSeaGrass],
};
const COUNTS: Readonly<Record<SeaPlan['kind'], number>> = { reef: 84, kelp: 46, open: 26, cave: 34 };

/** Below the surface of the sea: shafts of light, sand with caustics, and a reef, a kelp wood, rocks or open water. */
export const paintUnderwater: Painter = paintingTogether((frame, brief) => {
  const plan = planSea(frame, brief);
  paintWaterColumn(frame, plan, brief);
  paintSeaFloor(frame, plan, brief.noise, brief.random.between(0, 60));
  paintGrowth(frame, plan, brief);
  addSeaShafts(frame, plan, brief);
  if (plan.kind === 'cave') paintCaveMouth(frame, plan, brief);
  addParticles(frame, plan, brief);
  return stageOf(frame, plan);
});

/** Grows things from far to near; the nearer they are, the more they keep to the sides. */
function paintGrowth(frame: Frame, plan: SeaPlan, brief: PainterBrief): void {
  const random = brief.random.fork('growth');
  const { widthPx, heightPx } = frame;
  const standing = heightPx * MAIN_ROW - plan.horizonYPx;
  const depths = Array.from({ length: COUNTS[plan.kind] }, () => 0.74 + 5 * random.next() ** 1.9).sort((a, b) => b - a);
  for (const depth of depths) {
    const clear = brief.hasSubjects ? 0.46 : 0.26;
    const middle = depth < 3 ? clear * Math.min(1, 1.6 / depth) : 0;
    const side = random.chance(0.5) ? -1 : 1;
    const x = 0.5 + side * (middle / 2 + random.next() * (0.56 - middle / 2));
    const growth = random.pick(GROWTHS[plan.kind]);
    const yPx = plan.horizonYPx + standing / depth;
    const tall =
      growth === paintKelp ? random.between(0.75, 1.15) * heightPx : plan.unitPx * random.between(0.13, 0.24);
    const sizePx = growth === paintKelp ? tall / depth ** 0.35 : tall / depth ** 0.9;
    growth(frame, plan, brief.noise, random, { xPx: x * widthPx, yPx, depth, sizePx });
  }
}

/** Where the mouth of a cave ends, in half sides of the picture from its middle, and the most that its rock juts out. */
const MOUTH = 0.86;
const MOUTH_ROUGHNESS = 0.2;

/** Dark rock round the picture, as from inside a cave. */
function paintCaveMouth(frame: Frame, plan: SeaPlan, brief: PainterBrief): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { noise } = brief;
  const salt = brief.random.between(0, 60);
  paintOwnRows(frame, 0, heightPx, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const dx = (x / widthPx - 0.5) * 2;
      const dy = (y / heightPx - 0.46) * 2;
      const even = Math.max(0, dx * dx * 0.9 + dy * dy * (dy > 0 ? 0.52 : 0.95)) ** 0.5;
      // Most of the picture lies well within the mouth.
      if (even < MOUTH - MOUTH_ROUGHNESS) continue;
      const angle = Math.atan2(dy, dx);
      const rough = 0.13 * noise.fractal(Math.cos(angle) * 2 + salt, Math.sin(angle) * 2, 4, 0.6);
      const r = even + rough;
      const cover = clamp((r - MOUTH) * plan.unitPx * 0.25);
      if (cover <= 0) continue;
      const u = (x / plan.unitPx) * 6 + salt;
      const v = (y / plan.unitPx) * 6;
      const bump = noise.fractal(u, v, 4, 0.6) - noise.fractal(u + 0.2 * dx, v + 0.2 * dy, 4, 0.6);
      const rim = Math.exp(-(r - MOUTH) * 9);
      const k = Math.max(0, 0.02 + 0.16 * rim + 0.35 * bump * (0.3 + rim));
      const i = y * widthPx + x;
      for (let c = 0; c < 3; c++)
        colour[i * 3 + c] = colour[i * 3 + c]! * (1 - cover) + cover * k * (plan.shallow[c]! + 0.05);
      if (cover < 0.5) continue;
      depth[i] = 0.6;
      labels[i] = STUFF_LABELS.rock;
    }
  });
}

/** Bubbles in strings and specks that catch the light. */
function addParticles(frame: Frame, plan: SeaPlan, brief: PainterBrief): void {
  const random = brief.random.fork('bubbles');
  const { widthPx, heightPx } = frame;
  const bright = 0.25 + 0.75 * plan.sun;
  for (let speck = 0; speck < 170; speck++) {
    const k = bright * random.between(0.02, 0.13);
    addGlow(frame, random.next() * widthPx, random.next() * heightPx, plan.unitPx * random.between(0.0008, 0.0026), [
      k * 0.8,
      k,
      k,
    ]);
  }
  for (let string = 0; string < 4; string++) {
    let x = widthPx * (random.chance(0.5) ? random.between(0.04, 0.3) : random.between(0.7, 0.96));
    let y = heightPx * random.between(0.55, 0.95);
    while (y > -20) {
      const radius = plan.unitPx * random.between(0.0018, 0.0068);
      paintBubble(frame, x, y, radius, bright);
      x += random.between(-1, 1) * plan.unitPx * 0.012;
      y -= plan.unitPx * random.between(0.02, 0.09);
    }
  }
}

/** The rim of a bubble is a ring of so many soft marks. */
const RIM_MARKS = 16;

function paintBubble(frame: Frame, x: number, y: number, radius: number, bright: number): void {
  paintDisc(frame, x, y, radius, { colour: [0.55 * bright, 0.85 * bright, 0.95 * bright], alpha: 0.16 });
  const rim = Math.max(0.5, radius * 0.16);
  const r = radius - rim;
  for (let k = 0; k < RIM_MARKS; k++) {
    const angle = (k / RIM_MARKS) * Math.PI * 2;
    const alpha = 0.1 + 0.2 * Math.max(0, Math.cos(angle + 2.3));
    paintDisc(frame, x + Math.cos(angle) * r, y + Math.sin(angle) * r, rim * 1.3, {
      colour: [0.75 * bright, 0.95 * bright, bright],
      alpha,
    });
  }
  addGlow(frame, x - radius * 0.35, y - radius * 0.4, Math.max(0.6, radius * 0.2), [
    0.7 * bright,
    0.85 * bright,
    0.9 * bright,
  ]);
}

function stageOf(frame: Frame, plan: SeaPlan): Stage {
  const { heightPx } = frame;
  const k = 0.3 + 0.75 * plan.sun;
  const side = clamp((plan.lightXPx / frame.widthPx - 0.5) * 1.6, -1, 1);
  return {
    key: [0.75 * k, 1.05 * k, 1.08 * k],
    ambient: [0.1 + plan.shallow[0] * 0.7, 0.1 + plan.shallow[1] * 0.6, 0.12 + plan.shallow[2] * 0.6],
    direction: [side * 0.5, 0.95, 0.1],
    rim: [plan.shallow[0] + 0.1, plan.shallow[1] + 0.1, plan.shallow[2] + 0.1],
    isNight: plan.isNight,
    horizonYPx: plan.horizonYPx * 0.9,
    standing: {
      nearYPx: heightPx * 0.95,
      farYPx: plan.horizonYPx + (heightPx * MAIN_ROW - plan.horizonYPx) / 3,
      mainYPx: heightPx * 0.7,
    },
    surface: 'void',
    reflectivity: 0,
    haze: [
      (plan.deep[0] + plan.shallow[0]) / 2,
      (plan.deep[1] + plan.shallow[1]) / 2,
      (plan.deep[2] + plan.shallow[2]) / 2,
    ],
    focus: { depth: 1, blur: 0.25 },
  };
}
