import { scaleRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { lengthOf } from '../../maths/powers.ts';
import { addGlow } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintTogether } from '../paint-together.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { fieldStepPx, paintSmoothField } from '../smooth-field.ts';
import { paintCanopy, paintLeafSpray, paintSpruce } from './foliage.ts';
import { paintForestFloor, paintUndergrowth } from './forest-floor.ts';
import { chooseForestLook, type ForestLook } from './forest-look.ts';
import { createJungle, type Jungle } from './jungle.ts';
import { addLightShafts } from './light-shafts.ts';
import { paintBranches, paintTrunk, planTrunks } from './trunks.ts';
import { planLayers, planWood, type TreeLayer, type WoodPlan } from './wood-plan.ts';

/** The inside of a wood: rows of trees fading into mist, light between them, undergrowth in front. */
export const paintForest: Painter = (frame, brief) => {
  const plan = planWood(frame, brief);
  const look = chooseForestLook(brief, plan.kind);
  const jungle =
    brief.placeKind === 'jungle' ? createJungle(frame, plan, look, brief.random.fork('jungle')) : undefined;
  paintTogether(frame, (own) => paintTrees(own, plan, look, brief, jungle));
  // What grows on the floor looks whether a tree stands before it.
  paintTogether(frame, (own) => {
    paintUndergrowth(own, plan, look, brief.random.fork('undergrowth'), brief.hasSubjects);
    frameWithLeaves(own, plan, look, brief);
    jungle?.overgrow(brief.random.fork('overgrowth'));
  });
  return stageOf(frame, plan, look);
};

function paintTrees(
  frame: Frame,
  plan: WoodPlan,
  look: ForestLook,
  brief: PainterBrief,
  jungle: Jungle | undefined,
): void {
  paintDistance(frame, plan, look, brief);
  if (look.isNight) paintMoon(frame, plan, look);
  const layers = planLayers(frame, plan, look.mistiness);
  const near = layers.at(-1)!;
  paintForestFloor(frame, plan, look, brief.noise);
  for (const layer of layers) {
    jungle?.plantRow(layer, brief.random.fork(`palms ${layer.depth.toFixed(3)}`));
    if (layer === near) addLightShafts(frame, plan, look, brief);
    paintLayer(frame, plan, layer, look, brief);
  }
}

/** The air between the farthest trees. */
function paintDistance(frame: Frame, plan: WoodPlan, look: ForestLook, brief: PainterBrief): void {
  const { noise } = brief;
  const { mist, glow } = look;
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const dx = (x - plan.lightXPx) / plan.unitPx;
    const dy = (y - plan.lightYPx) / plan.unitPx;
    const near = Math.exp(-lengthOf(dx, dy) * 3.2);
    const low = clamp((y - plan.horizonYPx) / plan.unitPx + 0.4);
    const cloud = 1 + 0.22 * noise.fractal((x / plan.unitPx) * 3.4, (y / plan.unitPx) * 4.6, 3);
    const k = (0.62 + 0.3 * low) * cloud;
    for (let c = 0; c < 3; c++) out[c] = mist[c]! * k + glow[c]! * near * 0.75;
  });
  frame.depth.fill(14);
  frame.labels.fill(STUFF_LABELS.vegetation);
}

function paintMoon(frame: Frame, plan: WoodPlan, look: ForestLook): void {
  const radius = plan.unitPx * 0.028;
  for (const [size, k] of [
    [1.1, 1.4],
    [3.5, 0.28],
    [9, 0.14],
  ] as const)
    addGlow(frame, plan.lightXPx, plan.lightYPx, radius * size, scaleRgb(look.glow, k));
}

/** One row of trees. */
function paintLayer(frame: Frame, plan: WoodPlan, layer: TreeLayer, look: ForestLook, brief: PainterBrief): void {
  const random = brief.random.fork(`layer ${layer.depth.toFixed(3)}`);
  const trunks = planTrunks(frame, plan, layer, random);
  for (const trunk of trunks) {
    if (plan.kind === 'pine' && layer.depth > 2.2) {
      const heightPx = (plan.unitPx * random.between(1.2, 1.9)) / layer.depth ** 0.62;
      paintTrunk(frame, plan, layer, look, brief.noise, trunk, layer.baseYPx - heightPx * 0.85);
      paintSpruce(frame, plan, layer, look, random, trunk.xPx, heightPx);
      continue;
    }
    paintTrunk(frame, plan, layer, look, brief.noise, trunk, 0);
    const branches = plan.kind === 'bamboo' ? 0 : layer.depth > 5 ? 2 : 4;
    for (let k = 0; k < branches; k++) {
      const side = random.chance(0.5) ? -1 : 1;
      const yPx = layer.baseYPx - (plan.unitPx * random.between(0.32, 1)) / layer.depth ** 0.5;
      const angle = -Math.PI / 2 + side * random.between(0.5, 1.15);
      const xPx = trunk.xPx + (layer.baseYPx - yPx) * trunk.lean;
      const lengthPx = trunk.halfPx * random.between(4, 8);
      paintBranches(
        frame,
        layer,
        look,
        random,
        { xPx, yPx, halfPx: trunk.halfPx * random.between(0.16, 0.3), angle, lengthPx },
        look.foliage < 0.5 ? 3 : 2,
      );
    }
  }
  if (plan.kind !== 'pine' && look.foliage > 0.5 && layer.depth > 1.5)
    paintCanopy(frame, plan, layer, look, brief.noise, random.between(0, 60));
}

/** Near twigs in the upper corners. */
function frameWithLeaves(frame: Frame, plan: WoodPlan, look: ForestLook, brief: PainterBrief): void {
  if (look.foliage < 0.5 || plan.kind === 'pine') return;
  const random = brief.random.fork('twigs');
  const { widthPx, heightPx } = frame;
  for (let spray = 0; spray < 42; spray++) {
    const side = random.chance(0.5) ? -1 : 1;
    const away = random.between(0.12, 0.56);
    const x = widthPx * (0.5 + side * away);
    const y = heightPx * (random.next() * 0.06 + 0.5 * random.next() * Math.max(0, away - 0.16));
    paintLeafSpray(frame, plan, look, random, x, y, plan.unitPx * random.between(0.025, 0.06), 46, 0.8);
  }
}

function stageOf(frame: Frame, plan: WoodPlan, look: ForestLook): Stage {
  const { heightPx } = frame;
  const side = clamp((plan.lightXPx - frame.widthPx / 2) / (frame.widthPx * 0.4), -1, 1);
  return {
    key: look.key,
    ambient: look.ambient,
    direction: [side * 0.6 || 0.1, 0.65, 0.12],
    rim: scaleRgb(look.glow, 0.8),
    isNight: look.isNight,
    horizonYPx: plan.horizonYPx,
    standing: {
      nearYPx: heightPx * 0.95,
      farYPx: plan.horizonYPx + (heightPx * 0.84 - plan.horizonYPx) / 2.4,
      mainYPx: heightPx * 0.84,
    },
    surface: look.isSnowy ? 'snow' : 'ground',
    reflectivity: 0,
    haze: look.mist,
    focus: { depth: 1, blur: 0.35 },
    visibleLight: { xPx: plan.lightXPx, yPx: plan.lightYPx },
  };
}
