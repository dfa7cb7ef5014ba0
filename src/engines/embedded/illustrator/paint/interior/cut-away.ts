import { type LinearRgb, linearOfHex, scaleRgb } from '../../maths/colour.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { PainterBrief, Spot, Stage } from '../painter.ts';
import type { Hit } from '../traced/hit.ts';
import { createLightField } from '../traced/light-field.ts';
import {
  isometricCamera,
  PARALLEL_DISTANCE_M,
  type ParallelCamera,
  parallelHorizonPx,
  projectParallel,
} from '../traced/parallel-camera.ts';
import { renderTraced } from '../traced/render.ts';
import { type Solid, solidBetween } from '../traced/solid.ts';
import type { Interior } from './furnished.ts';
import { createHall, type HallSize } from './hall.ts';
import { lightOn, planLight } from './interior-light.ts';

/** The room is cut open here. */
const FRONT_Z = 0.35;
const WALL_M = 0.14;
const FLOOR_M = 0.22;
/** What hangs on the walls that are cut away goes with them, out to this far. */
const STRIP_M = 0.24;
/** What is fixed under the ceiling goes with it. */
const CEILING_STRIP_M = 0.4;
/** Where subjects stand: from the middle of the floor this share of the way to the open corner. */
const FORWARD = 0.16;
const GROUNDS: readonly LinearRgb[] = ['#e9d8c6', '#cfdcd6', '#d5d3e2', '#ecd0c4', '#d9dfc9', '#c9d9e6'].map(
  linearOfHex,
);
const NIGHT: LinearRgb = linearOfHex('#2b3350');

/** Paints the interior like a doll's house: two walls and the floor, seen from above with parallel rays. */
export function paintCutAway(frame: Frame, brief: PainterBrief, interior: Interior): Stage {
  const size: HallSize = { ...interior.size, frontZ: FRONT_Z };
  const towards = interior.lining.windows.find(({ axis }) => axis === 'x')?.wall === 'right' ? -1 : 1;
  const { vault: _, ...lining } = interior.lining;
  const hall = createHall(size, lining);
  const furniture = interior.furniture.filter((solid) => !goesWithWalls(solid, size, towards));
  const solids = [hall, ...furniture];
  const plan = planLight(interior);
  const field = createLightField(solids, plan, interior.brightness, brief.random.fork('light'), frame.crew);
  const shell = shellOf(size, towards, interior);
  const ground = interior.daylight.isNight ? NIGHT : brief.random.pick(GROUNDS);
  const half = size.width / 2;
  const bounds = {
    minX: -half - WALL_M,
    maxX: half + WALL_M,
    minY: -FLOOR_M,
    maxY: size.height,
    minZ: size.frontZ,
    maxZ: size.backZ + WALL_M,
  };
  const camera = isometricCamera(frame, bounds, towards);
  renderTraced(
    {
      solids: [...solids, ...shell],
      light: (hit, out) => (hit.solid < solids.length ? field.shade(hit, out) : showShell(hit, out)),
      miss: (hit, out) => paintGround(hit, ground, out),
    },
    camera,
    { ...frame, depthUnitM: PARALLEL_DISTANCE_M, missLabel: STUFF_LABELS.backdrop },
  );
  const [x, z] = [
    -towards * half * FORWARD,
    (size.frontZ + size.backZ) / 2 - ((size.backZ - size.frontZ) / 2) * FORWARD,
  ];
  const light = lightOn({ x, z, sine: towards * Math.SQRT1_2, cosine: Math.SQRT1_2 }, field, interior.daylight);
  const spots = interior.spots?.map((spot) => spotOf(spot, camera));
  return {
    ...standingIn(camera, x, z),
    ...(spots && { spots }),
    ...light,
    isNight: interior.daylight.isNight,
    surface: 'floor',
    reflectivity: 0,
    haze: ground,
  };
}

function standingIn(
  camera: ParallelCamera,
  x: number,
  z: number,
): Pick<Stage, 'horizonYPx' | 'standing' | 'focus' | 'metrePx'> {
  const { yPx: mainYPx } = projectParallel(camera, [x, 0, z]);
  const stepPx = 0.7 / camera.metresPerPx;
  return {
    horizonYPx: parallelHorizonPx(camera, mainYPx),
    standing: { nearYPx: mainYPx + stepPx * 0.7, farYPx: mainYPx - stepPx, mainYPx },
    focus: { depth: 1, blur: 0 },
    metrePx: 1 / camera.metresPerPx,
  };
}

function spotOf({ x, y, z }: { x: number; y: number; z: number }, camera: ParallelCamera): Spot {
  const { xPx, yPx, depthM } = projectParallel(camera, [x, y, z]);
  return { xPx, yPx, depth: depthM / PARALLEL_DISTANCE_M, metrePx: 1 / camera.metresPerPx };
}

function goesWithWalls(solid: Solid, { width, height, frontZ }: HallSize, towards: -1 | 1): boolean {
  if (solid.maxY < 0.03) return false;
  if (solid.minY > height - CEILING_STRIP_M) return true;
  if (solid.minZ < frontZ - 0.1) return true;
  const inner = width / 2 - STRIP_M;
  return towards > 0 ? solid.maxX < -inner : solid.minX > inner;
}

/** The thickness of the walls and of the floor, which gives off the light that it shows. */
function shellOf(size: HallSize, towards: -1 | 1, { lining, daylight }: Interior): Solid[] {
  const half = size.width / 2;
  const bright = daylight.isNight ? 0.22 : 0.8;
  const tone = scaleRgb(lining.skirting, bright);
  const material = (hit: Hit): void => {
    hit.paint([0, 0, 0]);
    hit.emit(tone, hit.normalY > 0.5 ? 1 : Math.abs(hit.normalX) > 0.5 ? 0.62 : 0.78);
  };
  const look = { material, label: STUFF_LABELS.wall, lightCells: 2 };
  const [outer, back] = [half + WALL_M, size.backZ + WALL_M];
  const sideX: readonly [number, number] = towards > 0 ? [half, outer] : [-outer, -half];
  const floorX: readonly [number, number] = towards > 0 ? [-half, outer] : [-outer, half];
  return [
    solidBetween('box', sideX, [0, size.height], [size.frontZ, back], look),
    solidBetween('box', [-half, half], [0, size.height], [size.backZ, back], look),
    solidBetween('box', floorX, [-FLOOR_M, -0.001], [size.frontZ, back], look),
  ];
}

function showShell(hit: Hit, out: Float32Array): void {
  out[0] = hit.emittedRed;
  out[1] = hit.emittedGreen;
  out[2] = hit.emittedBlue;
}

/** A plain ground, a little lighter above. */
function paintGround(hit: Hit, tone: LinearRgb, out: Float32Array): void {
  const share = 1 + 0.02 * (hit.originY - PARALLEL_DISTANCE_M * 0.577);
  for (let c = 0; c < 3; c++) out[c] = tone[c]! * Math.min(1.12, Math.max(0.86, share));
}
