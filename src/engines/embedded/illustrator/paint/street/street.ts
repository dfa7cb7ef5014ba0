import { workAlone } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import { type LinearRgb, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp, mix } from '../../maths/interpolate.ts';
import { addGlow } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Avenue, LightDirection, Painter, PainterBrief, Stage } from '../painter.ts';
import { paintSky } from '../sky/paint-sky.ts';
import { createSky, type Sky } from '../sky/sky.ts';
import { createCamera, floorRowPx, type TracedCamera } from '../traced/camera.ts';
import { mirrorFloor } from '../traced/floor-mirror.ts';
import type { Hit } from '../traced/hit.ts';
import type { Lamp } from '../traced/lights.ts';
import { renderTraced, type TracedScene } from '../traced/render.ts';
import { planBuildings } from './buildings.ts';
import { canalBridge } from './canal-bridge.ts';
import { flowerTubs } from './flower-tubs.ts';
import { planGround } from './ground.ts';
import { planSigns } from './signs.ts';
import { snowBanks } from './snow-banks.ts';
import { planStreetFurniture } from './street-furniture.ts';
import { createStreetShading, planStreetLight, type StreetLight } from './street-light.ts';
import { planStreet, type StreetPlan } from './street-plan.ts';

/** What lies flat on the floor and is not mirrored in it. */
const FLAT_LABELS: ReadonlySet<number> = new Set([STUFF_LABELS.road, STUFF_LABELS.ground, STUFF_LABELS.water]);
const EYE_LEVEL_M = 1.5;
const PERSON_M = 1.7;
const HORIZON = 0.47;
/** A canal is seen from a bridge. */
const CANAL_EYE_M = 1.4;
const ACROSS_HORIZON = 0.58;
/** From the eye to the vehicles that pass it. */
const ACROSS_STAND_M = 5.6;
/** The painted sky is kept on a raster this many times smaller for windows, edges and puddles. */
const SKY_SHRINK = 2;

/** A street between two rows of houses: by day, at dusk, in rain, in snow, or in the light of signs. */
export const paintStreet: Painter = (frame, brief) => {
  const { random, noise } = brief;
  const plan = planStreet(frame, brief);
  const camera = placeCamera(frame, brief, plan);
  const time = plan.isNeon || brief.light === 'moonlight' ? 'night' : brief.time;
  const sky = createSky({ ...brief, time, isGraphic: false });
  const painted = paintSky(frame, sky, camera, { bottomPx: camera.horizonYPx + frame.heightPx * 0.06 });
  const yaw = Math.atan2(camera.sine, camera.cosine);
  const low = sampleSky(sky, 0.1);
  const high = sampleSky(sky, 0.8);
  const buildings = planBuildings(plan, random.fork('buildings'), noise, { low, high });
  const signs = planSigns(plan, random.fork('signs'));
  const furniture = planStreetFurniture(plan, random.fork('furniture'), noise, brief.season);
  const lamps = [...furniture.lamps, ...signs.flatMap((sign) => sign.lamp ?? [])];
  const light = planStreetLight(plan, brief, sky, yaw, lamps);
  if (plan.isNeon) tintSky(frame, plan, light.haze, camera);
  const scene: TracedScene = {
    solids: [
      ...planGround(plan, random.fork('ground'), noise),
      ...buildings.solids,
      ...signs.map((sign) => sign.solid),
      ...furniture.solids,
      ...(plan.isCanal ? canalBridge(plan, random.fork('bridge'), noise) : flowerTubs(plan, random.fork('tubs'))),
      ...(plan.isCanal ? [] : snowBanks(plan, random.fork('snow'), noise)),
    ],
    light: createStreetShading(light, plan, buildings.blockers),
    miss: skyReader(frame, camera),
  };
  const standM = plan.isShopFront
    ? shopDistanceM(frame)
    : plan.isAcross
      ? ACROSS_STAND_M
      : clamp((camera.focalPx * PERSON_M) / (frame.heightPx * 0.5), 2, 9);
  const gloss = notePixels(new Uint8Array(frame.widthPx * frame.heightPx));
  renderTraced(scene, camera, { ...frame, gloss, depthUnitM: standM });
  mirrorFloor(frame, scene, camera, {
    gloss,
    blur: plan.isWet || plan.isCanal ? 0.0016 : 0.006,
    streak: plan.isCanal ? 0.012 : 0.03,
    isVisible: (solid) => !FLAT_LABELS.has(solid.label) || (plan.isCanal && solid.label === STUFF_LABELS.ground),
    sway: { noise, strength: plan.isCanal ? 0.012 : plan.isWet ? 0.007 : 0.003 },
  });
  for (const lamp of furniture.lamps) glowAt(frame, camera, lamp, [0.3, 0.19, 0.08], 0.55);
  for (const sign of signs)
    if (sign.lamp !== undefined) glowAt(frame, camera, sign.lamp, scaleRgb(sign.lamp.intensity, 0.028), 1.5);
  return { ...stageOf(frame, brief, plan, camera, sky, light, standM), ...painted };
};

function placeCamera(frame: Frame, brief: PainterBrief, plan: StreetPlan): TracedCamera {
  return plan.isAcross ? lookAcross(frame, brief, plan) : lookAlong(frame, brief, plan);
}

/** How far away a shop of this height takes this share of the picture's height or width. */
function shopDistanceM({ widthPx, heightPx }: Frame): number {
  const focalPx = SHOP_FOCAL * (0.55 * widthPx + 0.45 * heightPx);
  return (focalPx * SHOP_M) / Math.min(0.64 * heightPx, 0.72 * widthPx);
}

const SHOP_FOCAL = 0.95;
const SHOP_M = 5;
/** Shops stand out from the houses beside them, as far as awnings do. */
const SHOP_BEFORE_M = 1.15;

/** Looks from the pavement on this side at the houses on the other. */
function lookAcross(frame: Frame, { random, cameraHeight }: PainterBrief, plan: StreetPlan): TracedCamera {
  const tall = Math.max(0, frame.heightPx / frame.widthPx - 1);
  return createCamera(frame, {
    x: plan.isShopFront ? plan.halfWidthM - SHOP_BEFORE_M - shopDistanceM(frame) : -plan.halfRoadM - 1.2,
    heightM: clamp(EYE_LEVEL_M * cameraHeight, 0.9, 1.9),
    z: random.between(22, 34),
    yaw: Math.PI / 2 + random.between(-0.12, 0.12) * (plan.isShopFront ? 0.4 : 1),
    focal: plan.isShopFront ? SHOP_FOCAL : random.between(0.85, 0.98),
    centreX: 0.5,
    horizonY: ACROSS_HORIZON + 0.08 * tall,
  });
}

function lookAlong(frame: Frame, brief: PainterBrief, plan: StreetPlan): TracedCamera {
  const { random } = brief;
  const isTurned = random.chance(0.35) && !plan.isAvenue;
  const side = random.chance(0.5) ? -1 : 1;
  const tall = Math.max(0, frame.heightPx / frame.widthPx - 1);
  return createCamera(frame, {
    x: side * plan.halfWidthM * (isTurned ? random.between(0.25, 0.45) : random.between(0, 0.2)),
    heightM:
      (plan.isCanal ? CANAL_EYE_M : 0) +
      clamp(EYE_LEVEL_M * brief.cameraHeight * (1 + 1.2 * Math.max(0, brief.pitch)), 0.25, 9),
    z: 0,
    yaw: isTurned ? -side * random.between(0.18, 0.34) : random.between(-0.06, 0.06),
    focal: random.between(0.85, 1.05),
    centreX: isTurned ? 0.5 : random.between(0.4, 0.6),
    horizonY: clamp(
      HORIZON +
        0.05 * tall +
        0.05 * random.bell() -
        0.36 * brief.pitch +
        0.14 * (1 - Math.min(1.6, brief.cameraHeight)),
      0.05,
      0.88,
    ),
  });
}

function sampleSky(sky: Sky, elevation: number): LinearRgb {
  const out = new Float32Array(3);
  sky.sample(0.9, elevation, out);
  return [out[0]!, out[1]!, out[2]!];
}

/** The glow of a large town on low clouds. */
function tintSky(frame: Frame, plan: StreetPlan, haze: LinearRgb, camera: TracedCamera): void {
  const { widthPx, heightPx, colour } = frame;
  const glow = mixRgb(plan.neon[0]!, plan.neon[1]!, 0.45);
  const tintRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      const low = Math.exp(-Math.max(0, camera.horizonYPx - y) / (heightPx * 0.28));
      for (let i = y * widthPx * 3; i < (y + 1) * widthPx * 3; i += 3) {
        for (let c = 0; c < 3; c++)
          colour[i + c] = mix(colour[i + c]! * 0.6 + 0.008 + glow[c]! * 0.02, haze[c]! * 1.15, low);
      }
    }
  };
  workAlone(heightPx, tintRows);
}

/** Reads the painted sky in the direction of a ray, from a smaller copy, since the frame itself is painted over. */
function skyReader(frame: Frame, camera: TracedCamera): (hit: Hit, out: Float32Array) => void {
  const columns = Math.ceil(frame.widthPx / SKY_SHRINK);
  const rows = Math.min(Math.ceil(frame.heightPx / SKY_SHRINK), Math.ceil((camera.horizonYPx + 2) / SKY_SHRINK));
  const copy = notePixels(new Float32Array(Math.max(1, columns * rows) * 3));
  for (let row = 0; row < rows; row++)
    pickRow(
      frame.colour,
      row * SKY_SHRINK * frame.widthPx * 3,
      copy.subarray(row * columns * 3, (row + 1) * columns * 3),
    );
  return (hit, out) => {
    const forward = hit.directionX * camera.sine + hit.directionZ * camera.cosine;
    const right = hit.directionX * camera.cosine - hit.directionZ * camera.sine;
    const x = (camera.centreXPx + (camera.focalPx * right) / forward) / SKY_SHRINK - 0.5;
    const y = (camera.horizonYPx - (camera.focalPx * hit.directionY) / forward) / SKY_SHRINK - 0.5;
    const x0 = Math.floor(clamp(x, 0, columns - 1.001));
    const y0 = Math.floor(clamp(y, 0, Math.max(0, rows - 1.001)));
    const tx = clamp(x - x0);
    const ty = rows > 1 ? clamp(y - y0) : 0;
    const q = (y0 * columns + x0) * 3;
    const below = rows > 1 ? columns * 3 : 0;
    for (let c = 0; c < 3; c++) {
      const upper = copy[q + c]! + (copy[q + 3 + c]! - copy[q + c]!) * tx;
      const lower = copy[q + below + c]! + (copy[q + below + 3 + c]! - copy[q + below + c]!) * tx;
      out[c] = upper + (lower - upper) * ty;
    }
  };
}

/** Every `SKY_SHRINK`th pixel from value `first` on. */
function pickRow(colour: Float32Array, first: number, target: Float32Array): void {
  for (let to = 0, from = first; to < target.length; to += 3, from += 3 * SKY_SHRINK) {
    target[to] = colour[from]!;
    target[to + 1] = colour[from + 1]!;
    target[to + 2] = colour[from + 2]!;
  }
}

/** The halo of a lamp or sign in the air. */
function glowAt(frame: Frame, camera: TracedCamera, { x, y, z }: Lamp, light: LinearRgb, radiusM: number): void {
  const forward = (x - camera.x) * camera.sine + (z - camera.z) * camera.cosine;
  if (forward < 1) return;
  const right = (x - camera.x) * camera.cosine - (z - camera.z) * camera.sine;
  const column = camera.centreXPx + (camera.focalPx * right) / forward;
  const row = camera.horizonYPx - (camera.focalPx * (y - camera.y)) / forward;
  addGlow(frame, column, row, (camera.focalPx * radiusM) / forward, light);
}

/** Rows of trees stand on the pavements, near the kerbs. */
function avenueOf(camera: TracedCamera, plan: StreetPlan, standM: number): Avenue {
  const metrePx = camera.focalPx / standM;
  const vanishingXPx = camera.centreXPx - (camera.focalPx * camera.sine) / camera.cosine;
  const columnOf = (x: number): number => vanishingXPx + (x - camera.x) * metrePx;
  const asideM = plan.halfRoadM + TREES_FROM_KERB_M;
  return { vanishingXPx, leftXPx: columnOf(-asideM), rightXPx: columnOf(asideM), metrePx };
}

const TREES_FROM_KERB_M = 0.7;

function stageOf(
  frame: Frame,
  brief: PainterBrief,
  plan: StreetPlan,
  camera: TracedCamera,
  sky: Sky,
  light: StreetLight,
  standM: number,
): Stage {
  const isLampLit = plan.isNight && brief.light !== 'moonlight';
  const warm: LinearRgb = [0.85, 0.6, 0.36];
  const key = plan.isNeon ? mixRgb(plan.neon[0]!, [0.8, 0.7, 0.8], 0.45) : isLampLit ? warm : sky.light.key;
  const side = brief.random.chance(0.5) ? -1 : 1;
  const [right, up, away] = sky.light.direction;
  const direction: LightDirection = isLampLit
    ? [side * 0.65, 0.55, plan.isAcross ? -0.25 : 0.15]
    : [right, up, plan.isAcross ? -Math.abs(away) : away];
  const ambient: LinearRgb = plan.isNeon
    ? (mixRgb(plan.neon[1]!, [0.3, 0.25, 0.4], 0.65).map((value) => value * 0.5) as unknown as LinearRgb)
    : isLampLit
      ? [0.2, 0.18, 0.2]
      : scaleRgb(light.ambient, 0.6);
  return {
    key,
    ambient,
    direction,
    ...(plan.isNeon ? { rim: plan.neon[1]! } : isLampLit ? { rim: [0.9, 0.6, 0.3] as const } : {}),
    isNight: plan.isNight,
    horizonYPx: camera.horizonYPx,
    standing: {
      nearYPx: Math.min(frame.heightPx * 0.98, floorRowPx(camera, standM * 0.8)),
      farYPx: floorRowPx(
        camera,
        plan.isShopFront ? standM : plan.isAcross ? plan.halfRoadM * 2 : Math.max(standM * 2, 14),
      ),
      mainYPx: Math.min(frame.heightPx * 0.96, floorRowPx(camera, standM)),
    },
    surface: plan.isCanal ? 'water' : plan.isSnowy ? 'snow' : 'ground',
    reflectivity: plan.isWet ? 0.45 : plan.isNight && !plan.isSnowy ? 0.1 : 0,
    haze: light.haze,
    focus: { depth: 1, blur: plan.isNight ? 0.35 : 0.22 },
    ...(plan.isShopFront && { metrePx: camera.focalPx / standM }),
    ...(plan.isAvenue && { avenue: avenueOf(camera, plan, standM) }),
  };
}
