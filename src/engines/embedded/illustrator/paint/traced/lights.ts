import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, fraction } from '../../maths/interpolate.ts';
import { aim, createRay, isWithinReach, type Ray } from './intersect.ts';
import type { Solid } from './solid.ts';

/** A glowing rectangle, such as a window full of sky: lies across `axis` at `at`, shines towards `towards` (±1) along it. */
export interface Panel {
  readonly axis: 'x' | 'y' | 'z';
  readonly at: number;
  readonly towards: -1 | 1;
  /** Extents along the two other axes, in the order x, y, z. */
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
  readonly radiance: LinearRgb;
}

/** A small lamp: light that falls with the square of the distance. `down` above 0 keeps it from shining upwards. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Light on a white surface that faces the lamp one metre away. */
  readonly intensity: LinearRgb;
  /** 0 = shines evenly all round, 1 = only downwards, like a shaded pendant. */
  readonly down: number;
}

/** A hole in a wall through which sunlight comes, with `columns × rows` panes between glazing bars. */
export interface Opening {
  readonly axis: 'x' | 'z';
  readonly at: number;
  /** Extent along the wall (x or z) and upwards. */
  readonly along: readonly [number, number];
  readonly up: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
  /** Half the width of the bars in metres. */
  readonly bar: number;
}

/** Parallel light that enters through openings. The direction points to the sun. */
export interface Sun {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: LinearRgb;
  readonly openings: readonly Opening[];
}

/** All light sources of a traced place. */
export interface LightPlan {
  readonly panels: readonly Panel[];
  readonly lamps: readonly Lamp[];
  readonly sun?: Sun;
  /** Even light that stands for everything not traced. */
  readonly fill: LinearRgb;
}

/** True when a solid lies between the ray's origin and the origin plus its direction. */
export function isBlocked(solids: readonly Solid[], ray: Ray): boolean {
  aim(ray);
  for (let i = 0; i < solids.length; i++) {
    const solid = solids[i]!;
    if (solid.blocksLight && solid.kind !== 'hall' && isWithinReach(solid, ray)) return true;
  }
  return false;
}

const sunRay = createRay();

/** Share (0–1) of the sun that a point inside sees through the openings; edges soften with the distance to the opening. */
export function sunShare(
  sun: Sun,
  solids: readonly Solid[],
  x: number,
  y: number,
  z: number,
  footprint: number,
): number {
  for (let i = 0; i < sun.openings.length; i++) {
    const opening = sun.openings[i]!;
    const step = opening.axis === 'z' ? sun.z : sun.x;
    const distance = (opening.at - (opening.axis === 'z' ? z : x)) / step;
    if (!(distance > 0) || distance > 30) continue;
    const along = (opening.axis === 'z' ? x + sun.x * distance : z + sun.z * distance) - opening.along[0];
    const up = y + sun.y * distance - opening.up[0];
    const soft = 0.012 * distance + footprint;
    const share =
      paneShare(along, opening.along[1] - opening.along[0], opening.columns, opening.bar, soft) *
      paneShare(up, opening.up[1] - opening.up[0], opening.rows, opening.bar, soft);
    if (share <= 0) continue;
    const reach = distance * 0.995;
    sunRay.originX = x;
    sunRay.originY = y;
    sunRay.originZ = z;
    sunRay.directionX = sun.x * reach;
    sunRay.directionY = sun.y * reach;
    sunRay.directionZ = sun.z * reach;
    return isBlocked(solids, sunRay) ? 0 : share;
  }
  return 0;
}

function paneShare(position: number, size: number, panes: number, bar: number, soft: number): number {
  const outer = Math.min(position, size - position);
  if (outer <= -soft) return 0;
  const pane = size / panes;
  const toBar = Math.abs(fraction(position / pane + 0.5) - 0.5) * pane - bar;
  return clamp(0.5 + Math.min(outer, toBar) / soft);
}
