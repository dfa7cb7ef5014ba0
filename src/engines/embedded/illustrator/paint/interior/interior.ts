import { notePixels } from '../../crew/kept-code.ts';
import { type LinearRgb, luminance } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { LightDirection, PainterBrief, Stage } from '../painter.ts';
import { createCamera, floorRowPx, type TracedCamera } from '../traced/camera.ts';
import { mirrorFloor } from '../traced/floor-mirror.ts';
import { createLightField, type LightField } from '../traced/light-field.ts';
import type { Lamp, LightPlan, Panel } from '../traced/lights.ts';
import { renderTraced, type TracedScene } from '../traced/render.ts';
import type { Solid } from '../traced/solid.ts';
import { createHall, type HallLining, type HallSize } from './hall.ts';
import type { Daylight } from './outlook.ts';
import type { WallWindow } from './window.ts';
import { withSights } from './window-sights.ts';

/** A furnished, lit room, ready to be looked at. */
export interface Interior {
  readonly size: HallSize;
  readonly lining: HallLining;
  readonly furniture: readonly Solid[];
  readonly lamps: readonly Lamp[];
  readonly daylight: Daylight;
  /** Share of the light that comes from nowhere in particular. */
  readonly fill: LinearRgb;
  /** Mean brightness of white walls in the picture. */
  readonly brightness: number;
}

/** Where the camera stands and looks; see {@link createCamera}. */
export interface InteriorView {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly focal: number;
  readonly centreX: number;
}

/** Height of a standing person's eyes, metres. */
const EYE_LEVEL_M = 1.42;
/** A person of this height fills half of the picture where subjects stand by default. */
const PERSON_M = 1.7;
const HORIZON = 0.43;

/** Paints the interior: light is computed, the room traced, the floor given its mirror image. */
export function paintInterior(frame: Frame, brief: PainterBrief, interior: Interior, view: InteriorView): Stage {
  const { size, lining } = interior;
  const camera = createCamera(frame, {
    ...view,
    heightM: clamp(EYE_LEVEL_M * brief.cameraHeight * (1 + 0.35 * Math.max(0, brief.pitch)), 0.25, size.height - 0.3),
    horizonY: clamp(HORIZON - 0.3 * brief.pitch + 0.2 * (1 - Math.min(1.5, brief.cameraHeight)), 0.08, 0.9),
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
  const standM = standingDistance(camera, frame, size);
  const gloss = notePixels(new Uint8Array(frame.widthPx * frame.heightPx));
  renderTraced(scene, camera, { ...frame, gloss, depthUnitM: standM, missLabel: STUFF_LABELS.wall });
  mirrorFloor(frame, scene, camera, {
    gloss,
    blur: 0.012 - 0.009 * lining.floor.gloss,
    isVisible: (solid) => solid.kind === 'hall' || solid.maxY > 0.05,
  });
  return stageOf(frame, interior, camera, field, standM);
}

/** How far away a person fills half of the picture, kept between the camera and the furniture at the back. */
function standingDistance(camera: TracedCamera, frame: Frame, size: HallSize): number {
  return clamp((camera.focalPx * PERSON_M) / (frame.heightPx * 0.5), 1.3, size.backZ - camera.z - 1.1);
}

function planLight(interior: Interior): LightPlan {
  const { daylight, lining } = interior;
  const panels = lining.windows.map((window) => panelOf(window, daylight.sky));
  const first = lining.windows[0];
  const plan: LightPlan = { panels, lamps: interior.lamps, fill: interior.fill };
  if (daylight.sun === undefined || first === undefined) return plan;
  const [x, y, z] = sunDirection(first, daylight.sunElevation);
  return { ...plan, sun: { x, y, z, colour: daylight.sun, openings: lining.windows } };
}

function panelOf(window: WallWindow, radiance: LinearRgb): Panel {
  const towards = window.wall === 'left' || window.wall === 'front' ? 1 : -1;
  const inside = window.at + towards * 0.01;
  if (window.axis === 'x') return { axis: 'x', at: inside, towards, first: window.up, second: window.along, radiance };
  return { axis: 'z', at: inside, towards, first: window.along, second: window.up, radiance };
}

/** The sun stands outside the first window, a little to the side, so that its patch falls into the room. */
function sunDirection(window: WallWindow, elevation: number): LightDirection {
  const level = Math.cos(elevation);
  const slant = 0.5;
  const across = Math.sqrt(1 - slant * slant);
  if (window.wall === 'left') return [-level * across, Math.sin(elevation), level * slant];
  if (window.wall === 'right') return [level * across, Math.sin(elevation), level * slant];
  return [-level * slant, Math.sin(elevation), level * across];
}

/** The stage for subjects, with light measured where the main one stands. */
function stageOf(frame: Frame, interior: Interior, camera: TracedCamera, field: LightField, standM: number): Stage {
  const { lining, daylight } = interior;
  const x = camera.x + camera.sine * standM;
  const z = camera.z + camera.cosine * standM;
  const lightFrom = (right: number, up: number, away: number): LinearRgb => {
    const out = new Float32Array(3);
    const nx = camera.cosine * right + camera.sine * away;
    const nz = camera.cosine * away - camera.sine * right;
    field.at({ x, y: 1, z, normalX: nx, normalY: up, normalZ: nz }, out);
    return [out[0]!, out[1]!, out[2]!];
  };
  const sum = (c: LinearRgb): number => c[0] + c[1] + c[2];
  const right = sum(lightFrom(1, 0, 0)) - sum(lightFrom(-1, 0, 0));
  const up = sum(lightFrom(0, 1, 0)) - sum(lightFrom(0, -1, 0));
  const away = sum(lightFrom(0, 0, 1)) - sum(lightFrom(0, 0, -1));
  const length = Math.hypot(right, up, away) || 1;
  const direction: LightDirection = [right / length, Math.max(0.25, up / length), Math.min(0.35, away / length)];
  const bright = lightFrom(...unit(direction));
  const dim = lightFrom(...unit([-direction[0], -direction[1], -direction[2]]));
  const full = exposeSubjects(bright, dim, daylight.isNight ? 0.5 : 0.85);
  const key: LinearRgb = [full(0, 1.35, -0.6), full(1, 1.35, -0.6), full(2, 1.35, -0.6)];
  const ambient: LinearRgb = [full(0, 0.35, 0.75), full(1, 0.35, 0.75), full(2, 0.35, 0.75)];
  const mainYPx = Math.min(frame.heightPx * 0.97, floorRowPx(camera, standM));
  return {
    key,
    ambient,
    direction,
    isNight: daylight.isNight,
    horizonYPx: camera.horizonYPx,
    standing: {
      nearYPx: Math.min(frame.heightPx * 0.98, floorRowPx(camera, standM * 0.8)),
      farYPx: floorRowPx(camera, Math.max(standM * 1.1, interior.size.backZ - camera.z - 1.2)),
      mainYPx,
    },
    surface: 'floor',
    reflectivity: lining.floor.gloss * 0.5,
    haze: [ambient[0] * 0.8, ambient[1] * 0.8, ambient[2] * 0.8],
    focus: { depth: 1, blur: 0.45 },
  };
}

function unit(d: LightDirection): LightDirection {
  const length = Math.hypot(...d);
  return [d[0] / length, d[1] / length, d[2] / length];
}

/**
 * Mixes the light on the bright and the dark side of a subject; raised where a white subject would look darker than `wanted`,
 * because a picture is exposed for its subject.
 */
function exposeSubjects(
  bright: LinearRgb,
  dim: LinearRgb,
  wanted: number,
): (channel: 0 | 1 | 2, fromBright: number, fromDim: number) => number {
  const white = 0.95 * luminance(...bright) + 0.1 * luminance(...dim);
  const raise = clamp(wanted / Math.max(0.02, white), 1, 2.4);
  return (channel, fromBright, fromDim) =>
    Math.max(0.05, raise * (bright[channel] * fromBright + dim[channel] * fromDim));
}
