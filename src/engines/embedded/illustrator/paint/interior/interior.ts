import { notePixels } from '../../crew/kept-code.ts';
import { clamp } from '../../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { PainterBrief, Spot, Stage } from '../painter.ts';
import { createCamera, floorRowPx, type TracedCamera } from '../traced/camera.ts';
import { mirrorFloor } from '../traced/floor-mirror.ts';
import { createLightField, type LightField } from '../traced/light-field.ts';
import { renderTraced, type TracedScene } from '../traced/render.ts';
import { paintCutAway } from './cut-away.ts';
import type { Interior } from './furnished.ts';
import { createHall, type HallSize } from './hall.ts';
import { lightOn, planLight } from './interior-light.ts';
import { addLightCones, type LightCone } from './light-cones.ts';
import { withSights } from './window-sights.ts';

/** Where the camera stands and looks; see {@link createCamera}. */
export interface InteriorView {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly focal: number;
  readonly centreX: number;
  /** Height of the camera over the floor in metres. Default: somebody's eyes, as the brief has them. */
  readonly heightM?: number;
  /** Row of the horizon as a share of the picture's height. Default: as the brief pitches the camera. */
  readonly horizonY?: number;
}

/** Height of a standing person's eyes, metres. */
const EYE_LEVEL_M = 1.42;
/** A person of this height fills half of the picture where subjects stand by default. */
const PERSON_M = 1.7;
const HORIZON = 0.43;

/** Paints the interior, seen by somebody in it, or as a cut-away where the brief wants that. */
export function paintInterior(frame: Frame, brief: PainterBrief, interior: Interior, view: InteriorView): Stage {
  return brief.isIsometric ? paintCutAway(frame, brief, interior) : paintFromInside(frame, brief, interior, view);
}

/** Light is computed, the room traced, the floor given its mirror image. */
function paintFromInside(frame: Frame, brief: PainterBrief, interior: Interior, view: InteriorView): Stage {
  const { size, lining } = interior;
  const camera = createCamera(frame, {
    heightM: clamp(EYE_LEVEL_M * brief.cameraHeight * (1 + 0.35 * Math.max(0, brief.pitch)), 0.25, size.height - 0.3),
    horizonY: clamp(HORIZON - 0.3 * brief.pitch + 0.2 * (1 - Math.min(1.5, brief.cameraHeight)), 0.08, 0.9),
    ...view,
  });
  const outlook = withSights(lining.outlook, brief.sights ?? [], lining.windows, camera, frame);
  const hall = createHall(size, { ...lining, outlook });
  const solids = [hall, ...interior.furniture];
  const field = createLightField(
    solids,
    planLight(interior),
    interior.brightness,
    brief.random.fork('light'),
    frame.crew,
  );
  const scene: TracedScene = { solids, light: field.shade, miss: (_hit, out) => out.fill(0) };
  const { platform } = interior;
  const standM = platform ? platform.z - camera.z : standingDistance(camera, frame, size);
  const gloss = notePixels(new Uint8Array(frame.widthPx * frame.heightPx));
  renderTraced(scene, camera, { ...frame, gloss, depthUnitM: standM, missLabel: STUFF_LABELS.wall });
  mirrorFloor(frame, scene, camera, {
    gloss,
    blur: 0.012 - 0.009 * lining.floor.gloss,
    isVisible: (solid) => solid.kind === 'hall' || solid.maxY > 0.05,
  });
  addLightCones(
    frame,
    (interior.cones ?? []).flatMap((cone) => coneOf(cone, camera)),
  );
  return stageOf(frame, interior, camera, field, standM);
}

function coneOf(
  { from, to, spreadM, light }: NonNullable<Interior['cones']>[number],
  camera: TracedCamera,
): LightCone[] {
  const [start] = spotOf({ x: from[0], y: from[1], z: from[2] }, camera, 1);
  const [end] = spotOf({ x: to[0], y: to[1], z: to[2] }, camera, 1);
  if (!start || !end) return [];
  return [
    { fromXPx: start.xPx, fromYPx: start.yPx, toXPx: end.xPx, toYPx: end.yPx, spreadPx: spreadM * end.metrePx, light },
  ];
}

/** How far away a person fills half of the picture, kept between the camera and the furniture at the back. */
function standingDistance(camera: TracedCamera, frame: Frame, size: HallSize): number {
  return clamp((camera.focalPx * PERSON_M) / (frame.heightPx * 0.5), 1.3, size.backZ - camera.z - 1.1);
}

/** The stage for subjects, with light measured where the main one stands. */
function stageOf(frame: Frame, interior: Interior, camera: TracedCamera, field: LightField, standM: number): Stage {
  const { lining, daylight } = interior;
  const { sine, cosine } = camera;
  const standpoint = { x: camera.x + sine * standM, z: camera.z + cosine * standM, sine, cosine };
  const light = lightOn(standpoint, field, daylight);
  const heightM = interior.platform?.heightM ?? 0;
  const rowAt = (depthM: number): number => floorRowPx({ ...camera, y: camera.y - heightM }, depthM);
  const mainYPx = Math.min(frame.heightPx * 0.97, rowAt(standM));
  return {
    ...light,
    isNight: daylight.isNight,
    horizonYPx: camera.horizonYPx,
    standing: {
      nearYPx: Math.min(frame.heightPx * 0.98, rowAt(standM * 0.8)),
      farYPx: rowAt(Math.max(standM * 1.1, interior.size.backZ - camera.z - 1.2)),
      mainYPx,
    },
    surface: 'floor',
    reflectivity: lining.floor.gloss * 0.5,
    haze: [light.ambient[0] * 0.8, light.ambient[1] * 0.8, light.ambient[2] * 0.8],
    focus: { depth: 1, blur: 0.45 },
    ...(interior.spots && {
      spots: interior.spots.flatMap((spot) => spotOf(spot, camera, standM)).filter((spot) => isInside(spot, frame)),
    }),
  };
}

/** Whoever sits at the edge of the picture would be cut off. */
function isInside({ xPx, metrePx }: Spot, { widthPx }: Frame): boolean {
  return xPx > metrePx * 0.3 && xPx < widthPx - metrePx * 0.3;
}

function spotOf({ x, y, z }: { x: number; y: number; z: number }, camera: TracedCamera, standM: number): Spot[] {
  const [dx, dz] = [x - camera.x, z - camera.z];
  const forward = dx * camera.sine + dz * camera.cosine;
  if (forward < 0.3) return [];
  const metrePx = camera.focalPx / forward;
  return [
    {
      xPx: camera.centreXPx + metrePx * (dx * camera.cosine - dz * camera.sine),
      yPx: camera.horizonYPx + metrePx * (camera.y - y),
      depth: forward / standM,
      metrePx,
    },
  ];
}
