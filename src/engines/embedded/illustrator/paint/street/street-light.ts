import { type LinearRgb, luminance, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { PainterBrief } from '../painter.ts';
import type { Sky } from '../sky/sky.ts';
import type { Hit } from '../traced/hit.ts';
import { aim, createRay } from '../traced/intersect.ts';
import { isBlocked, type Lamp } from '../traced/lights.ts';
import type { Solid } from '../traced/solid.ts';
import type { StreetPlan } from './street-plan.ts';

/** The light of a street: sun or moon over the roofs, the sky between them, lamps and signs, and the air. */
export interface StreetLight {
  readonly sun: LinearRgb;
  /** Unit vector to the sun or moon in the street's axes. */
  readonly direction: readonly [number, number, number];
  readonly ambient: LinearRgb;
  readonly lamps: readonly Lamp[];
  readonly haze: LinearRgb;
  /** Share of light lost to the air per metre. */
  readonly density: number;
}

const DENSITIES: Readonly<Record<PainterBrief['weather'], number>> = {
  clear: 0.0022,
  overcast: 0.006,
  rain: 0.009,
  storm: 0.013,
  snow: 0.012,
  fog: 0.05,
};

/** Brings the sky's light into the street; `yaw` is the camera's turn. */
export function planStreetLight(
  plan: StreetPlan,
  brief: PainterBrief,
  sky: Sky,
  yaw: number,
  lamps: readonly Lamp[],
): StreetLight {
  const [x, y, z] = sky.light.direction;
  const length = Math.hypot(x, y, z);
  const sine = Math.sin(yaw);
  const cosine = Math.cos(yaw);
  // Whatever the hour, the sun finds its way over the roofs to one side of the street.
  const side = Math.abs(x / length) < 0.45 ? 0.45 * (x < 0 ? -1 : 1) : x / length;
  const up = Math.max(y / length, plan.kind === 'lane' ? 0.55 : 0.36);
  const scale = 1 / Math.hypot(side, up, z / length);
  const neonHaze = mixRgb(mixRgb(plan.neon[0]!, plan.neon[1]!, 0.5), [0.5, 0.4, 0.8], 0.4);
  const haze: LinearRgb = plan.isNeon ? [neonHaze[0] * 0.09, neonHaze[1] * 0.085, neonHaze[2] * 0.14] : sky.light.haze;
  const isDim = plan.isNight || brief.weather !== 'clear';
  return {
    sun: isDim
      ? [sky.light.key[0] * 0.15, sky.light.key[1] * 0.15, sky.light.key[2] * 0.18]
      : scaleRgb(sky.light.key, plan.isAcross ? 0.85 : 1.35),
    direction: [
      // The houses across the street are seen in the light.
      plan.isAcross
        ? -Math.max(0.4, Math.abs(side * cosine + (z / length) * sine) * scale)
        : (side * cosine + (z / length) * sine) * scale,
      up * scale,
      ((z / length) * cosine - side * sine) * scale,
    ],
    ambient: plan.isNeon
      ? [0.07, 0.06, 0.12]
      : scaleRgb(wallTinted(sky.light.ambient), plan.isNight ? 1 : brief.weather === 'clear' ? 2 : 3),
    lamps,
    haze,
    density: DENSITIES[brief.weather] + (plan.isNeon ? 0.008 : 0),
  };
}

/** Turns surface colours into the light that reaches the eye; `blockers` throw the sun's shadows. */
export function createStreetShading(
  light: StreetLight,
  plan: StreetPlan,
  blockers: readonly Solid[],
): (hit: Hit, out: Float32Array) => void {
  const { sun, direction, ambient, lamps, haze, density } = light;
  // Only houses on the sun's side can stand before it.
  const sunward = blockers.filter((solid) => (direction[0] > 0 ? solid.maxX > 0 : solid.minX < 0));
  const ray = createRay();
  const hasSun = luminance(...sun) > 0.02;
  const widthM = plan.halfWidthM * 2;
  const spill: LinearRgb = plan.isNight ? (plan.isNeon ? [0.42, 0.3, 0.3] : [0.3, 0.2, 0.1]) : [0, 0, 0];
  const bounce = 0.32 * luminance(...sun) * Math.max(0, direction[1]);
  ray.directionX = direction[0] * 60;
  ray.directionY = direction[1] * 60;
  ray.directionZ = direction[2] * 60;
  aim(ray);
  return (hit, out) => {
    const open = clamp(0.55 + (0.45 * hit.y) / widthM);
    const sky = (hit.normalY > 0.5 ? 0.72 + 0.28 * open : hit.normalY < -0.5 ? 0.25 : 0.5 + 0.4 * hit.normalY) * open;
    let red = ambient[0] * sky + bounce * 0.9;
    let green = ambient[1] * sky + bounce * 0.85;
    let blue = ambient[2] * sky + bounce * 0.78;
    if (plan.isNight && hit.y < 3.2) {
      // Light from the shop windows on the pavement before them.
      const near = Math.exp(-Math.abs(plan.halfWidthM - Math.abs(hit.x)) * 0.42);
      red += spill[0] * near;
      green += spill[1] * near;
      blue += spill[2] * near;
    }
    const cosine = hit.normalX * direction[0] + hit.normalY * direction[1] + hit.normalZ * direction[2];
    if (hasSun && cosine > 0) {
      ray.originX = hit.x + hit.normalX * 0.02;
      ray.originY = hit.y + hit.normalY * 0.02;
      ray.originZ = hit.z + hit.normalZ * 0.02;
      if (!isBlocked(sunward, ray)) {
        hit.part ^= 4;
        red += sun[0] * cosine;
        green += sun[1] * cosine;
        blue += sun[2] * cosine;
      }
    }
    for (let i = 0; i < lamps.length; i++) {
      const lamp = lamps[i]!;
      const dz = lamp.z - hit.z;
      if (dz > 9 || dz < -9) continue;
      const dx = lamp.x - hit.x;
      const dy = lamp.y - hit.y;
      const square = dx * dx + dy * dy + dz * dz;
      // A lamp is seen from behind walls as well: the wrap stands for light bouncing in the street.
      const facing = 0.25 + (0.75 * (dx * hit.normalX + dy * hit.normalY + dz * hit.normalZ)) / Math.sqrt(square);
      if (facing <= 0) continue;
      const share = facing / (square + 0.8) - 0.002;
      if (share <= 0) continue;
      red += lamp.intensity[0] * share;
      green += lamp.intensity[1] * share;
      blue += lamp.intensity[2] * share;
    }
    const clear = Math.exp(-density * hit.distance);
    const air = 1 - clear;
    out[0] = (hit.red * red + hit.emittedRed) * clear + haze[0] * air;
    out[1] = (hit.green * green + hit.emittedGreen) * clear + haze[1] * air;
    out[2] = (hit.blue * blue + hit.emittedBlue) * clear + haze[2] * air;
  };
}

/** Light from the sky in a street has bounced between walls on its way, and lost half of its blue. */
function wallTinted(light: LinearRgb): LinearRgb {
  const grey = luminance(...light);
  return mixRgb(light, [grey * 1.05, grey, grey * 0.95], 0.5);
}
