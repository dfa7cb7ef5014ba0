import { type LinearRgb, luminance, scaleRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { LightDirection, Stage } from '../painter.ts';
import type { LightField } from '../traced/light-field.ts';
import type { LightPlan, Panel } from '../traced/lights.ts';
import type { Interior } from './furnished.ts';
import type { Daylight } from './outlook.ts';
import type { WallWindow } from './window.ts';

/** Windows as glowing panels, the lamps, and the sun where it shines in. */
export function planLight(interior: Interior): LightPlan {
  const { daylight, lining } = interior;
  const panels = [...windowPanels(lining.windows, daylight.sky), ...(interior.panels ?? [])];
  const first = lining.windows[0];
  const plan: LightPlan = { panels, lamps: interior.lamps, fill: interior.fill };
  if (daylight.sun === undefined || first === undefined) return plan;
  const [x, y, z] = sunDirection(first, daylight.sunElevation);
  return { ...plan, sun: { x, y, z, colour: daylight.sun, openings: lining.windows } };
}

/** Of more windows than this some stand for the others. */
const MOST_PANELS = 6;

function windowPanels(windows: readonly WallWindow[], sky: LinearRgb): Panel[] {
  const step = Math.ceil(windows.length / MOST_PANELS);
  return windows.filter((_, index) => index % step === 0).map((window) => panelOf(window, scaleRgb(sky, step)));
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

/** A place on the floor and the direction, on the ground plan, in which the camera looks. */
export interface Standpoint {
  readonly x: number;
  readonly z: number;
  readonly sine: number;
  readonly cosine: number;
}

/** The light on what stands at a place, as the camera sees it. */
export function lightOn(
  { x, z, sine, cosine }: Standpoint,
  field: LightField,
  daylight: Daylight,
): Pick<Stage, 'key' | 'ambient' | 'direction'> {
  const lightFrom = (right: number, up: number, away: number): LinearRgb => {
    const out = new Float32Array(3);
    const nx = cosine * right + sine * away;
    const nz = cosine * away - sine * right;
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
  return {
    direction,
    key: [full(0, 1.35, -0.6), full(1, 1.35, -0.6), full(2, 1.35, -0.6)],
    ambient: [full(0, 0.35, 0.75), full(1, 0.35, 0.75), full(2, 0.35, 0.75)],
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
