import type { LinearRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import type { SettingId } from '../../scene.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { outdoorStage } from '../outdoors/landscape.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { paintSky } from '../sky/paint-sky.ts';
import { createSky, type Sky } from '../sky/sky.ts';
import { createAirColours, hazeUnder } from '../terrain/haze.ts';
import { createView, reliefScale, type View } from '../view.ts';
import { paintSwell } from '../water/swell.ts';
import { lightInWater } from '../water/water-light.ts';
import type { Block } from './block.ts';
import { type CityRequest, planCity } from './city-plan.ts';
import { type BlockScene, drawBlocks } from './draw-blocks.ts';
import { paintTerrace } from './terrace.ts';

/** A city seen as a whole: over water, over its roofs, from a terrace, or from among its roofs when a giant stands in it. */
export const paintCity: Painter = (frame, brief) => {
  const random = brief.random.fork('city');
  if (brief.foothold === 'giant') return amongRoofs(frame, brief, random);
  if (brief.foothold === 'usual') return fromTerrace(frame, brief, random);
  if (brief.alsoNamed?.some((place) => WATERSIDE.has(place))) return overWater(frame, brief, random);
  return brief.pitch < 0.25 && random.chance(0.5) ? overWater(frame, brief, random) : overRoofs(frame, brief, random);
};

/** Places across whose water a city is seen. */
const WATERSIDE: ReadonlySet<SettingId> = new Set<SettingId>(['river', 'lake', 'sea', 'beach', 'island', 'pier']);

const LIT_SHARE: Readonly<Record<PainterBrief['time'], number>> = {
  day: 0,
  noon: 0,
  golden: 0.03,
  sunset: 0.16,
  sunrise: 0.12,
  dusk: 0.36,
  'blue-hour': 0.42,
  night: 0.42,
};

interface Vista {
  readonly sky: Sky;
  readonly view: View;
  readonly visibleLight?: { readonly xPx: number; readonly yPx: number };
}

function openVista(frame: Frame, brief: PainterBrief, horizon: number): Vista {
  const view = createView(frame, brief, horizon);
  const sky = createSky(brief);
  const { visibleLight } = paintSky(frame, sky, view);
  return { sky, view, ...(visibleLight ? { visibleLight } : {}) };
}

function build(frame: Frame, brief: PainterBrief, random: Random, view: View, rest: Partial<CityRequest>): Block[] {
  const isFuturistic = brief.light === 'neon';
  return planCity({
    random: random.fork('plan'),
    near: 60,
    far: 130,
    spread: (0.5 * frame.widthPx) / view.focalPx,
    litShare: Math.max(LIT_SHARE[brief.time], isFuturistic ? 0.3 : 0),
    isFuturistic,
    height: reliefScale(frame) * (isFuturistic ? 1.25 : 1),
    limit: () => Number.POSITIVE_INFINITY,
    ...rest,
  });
}

/** Height of the eye over the water, units. */
const LOW_EYE = 0.3;

/** The front of a city on the far shore, mirrored. */
function overWater(frame: Frame, brief: PainterBrief, random: Random): Stage {
  const vista = openVista(frame, brief, random.between(0.56, 0.68));
  const { sky, view } = vista;
  const mainYPx = Math.max(0.86 * frame.heightPx, view.horizonYPx + 0.06 * frame.heightPx);
  const scene: BlockScene = { sky, view, haze: hazeUnder(sky, 0.004), eye: LOW_EYE, depthUnit: 1 };
  const blocks = build(frame, brief, random, view, { near: random.between(30, 44), far: 105 });
  drawBlocks(frame, scene, blocks);
  const { light } = sky;
  paintSwell(frame, {
    sky,
    view,
    noise: brief.noise,
    random,
    haze: hazeUnder(sky, 0.002),
    eye: 0.24,
    depthUnit: (0.24 * view.focalPx) / (mainYPx - view.horizonYPx),
    height: 0.012,
    length: random.between(0.3, 0.5),
    chop: random.between(0.25, 0.5),
    foam: 0,
    deep: lightInWater([0.006, 0.03, 0.045], light),
    crest: lightInWater([0.02, 0.1, 0.11], light),
  });
  return outdoorStage({ frame, mainYPx, ...vista }, { surface: 'water', reflectivity: 0.3, blur: 0.2 });
}

/** Streets and squares between the houses, as far as the eye reaches. */
function paintStreets(frame: Frame, { sky, view, haze, eye, depthUnit }: BlockScene): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { ambient, isNight } = sky.light;
  const air = createAirColours(sky, view, widthPx);
  const ground: LinearRgb = isNight ? [0.1, 0.062, 0.03] : [ambient[0] * 0.12, ambient[1] * 0.12, ambient[2] * 0.13];
  for (let y = Math.max(0, Math.ceil(view.horizonYPx)); y < heightPx; y++) {
    const z = (eye * view.focalPx) / (y + 0.5 - view.horizonYPx);
    const clear = Math.exp(-z * haze.density);
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      for (let c = 0; c < 3; c++) colour[i * 3 + c] = air[x * 3 + c]! + (ground[c]! - air[x * 3 + c]!) * clear;
      labels[i] = STUFF_LABELS.road;
      depth[i] = z / depthUnit;
    }
  }
}

/** Heights of the eye over the streets, units. */
const HIGH_EYE = [7, 13] as const;
/** Clearance of the eye over near roofs. */
const ROOFS_BELOW = 0.55;

interface Heights {
  readonly scene: BlockScene;
  readonly vista: Vista;
}

function overStreets(
  frame: Frame,
  brief: PainterBrief,
  horizon: number,
  eye: number,
  depthUnitOf: (view: View) => number,
): Heights {
  const vista = openVista(frame, brief, horizon);
  const { sky, view } = vista;
  const scene = { sky, view, haze: hazeUnder(sky, 0.0042), eye, depthUnit: depthUnitOf(view) };
  paintStreets(frame, scene);
  return { scene, vista };
}

/** Near houses stay below the eye, so that the city behind them is seen. */
function roofsBelow(eye: number, near: number): CityRequest['limit'] {
  return (_x, z) => (z < near * 3.2 ? eye * ROOFS_BELOW * (0.6 + (0.5 * (z - near)) / near) : Number.POSITIVE_INFINITY);
}

function overRoofs(frame: Frame, brief: PainterBrief, random: Random): Stage {
  const eye = random.between(...HIGH_EYE) * (1 + Math.max(0, brief.pitch) * 1.5);
  const { scene, vista } = overStreets(frame, brief, random.between(0.4, 0.52), eye, () => 20);
  const near = eye * 1.4;
  const blocks = build(frame, brief, random, vista.view, { near, far: 150, limit: roofsBelow(eye, near) });
  drawBlocks(frame, scene, blocks);
  const stage = outdoorStage({ frame, mainYPx: 0.86 * frame.heightPx, ...vista }, { surface: 'void', blur: 0.15 });
  return { ...stage, focus: { depth: 2, blur: 0.1 } };
}

const STONES: readonly LinearRgb[] = [
  [0.38, 0.35, 0.31],
  [0.3, 0.28, 0.27],
  [0.42, 0.34, 0.26],
];

function fromTerrace(frame: Frame, brief: PainterBrief, random: Random): Stage {
  const eye = random.between(...HIGH_EYE);
  const { scene, vista } = overStreets(frame, brief, random.between(0.44, 0.54), eye, () => 1.2);
  const near = eye * 1.6;
  const blocks = build(frame, brief, random, vista.view, { near, far: 150, limit: roofsBelow(eye, near) });
  drawBlocks(frame, scene, blocks);
  const { sky, view } = vista;
  const mainYPx = Math.max(0.88 * frame.heightPx, view.horizonYPx + 0.2 * frame.heightPx);
  paintTerrace(frame, { sky, view, noise: brief.noise, mainYPx, stone: random.pick(STONES) });
  return outdoorStage({ frame, mainYPx, ...vista }, { surface: 'floor', reflectivity: 0.04, blur: 0.5 });
}

/** Row of a giant's feet. */
const GIANT_ROW = 0.9;

/** Houses reach to the knees of what stands between them; those nearer than it hide its feet. */
function amongRoofs(frame: Frame, brief: PainterBrief, random: Random): Stage {
  const eye = random.between(5, 8);
  const mainYPx = GIANT_ROW * frame.heightPx;
  const distanceOf = (view: View): number => (eye * view.focalPx) / (mainYPx - view.horizonYPx);
  const { scene, vista } = overStreets(frame, brief, random.between(0.46, 0.58), eye, distanceOf);
  const { view } = vista;
  const giant = distanceOf(view);
  const near = giant * 0.55;
  const blocks = build(frame, brief, random, view, {
    near,
    far: 140,
    height: 0.9,
    limit: (x, z) => {
      const open = Math.abs(x) / z < 0.3 ? 0.2 : 0.5;
      if (z < giant * 1.05) return eye - ((0.86 - open * 0.2) * frame.heightPx - view.horizonYPx) * (z / view.focalPx);
      return z < giant * 2 ? eye * 0.8 : Number.POSITIVE_INFINITY;
    },
  });
  drawBlocks(frame, scene, blocks);
  const stage = outdoorStage({ frame, mainYPx, ...vista }, { surface: 'void', blur: 0.2 });
  return {
    ...stage,
    standing: { nearYPx: mainYPx, farYPx: mainYPx - 0.01 * frame.heightPx, mainYPx },
  };
}
