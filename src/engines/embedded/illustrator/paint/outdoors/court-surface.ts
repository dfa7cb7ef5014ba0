import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Landscape } from './landscape.ts';

/** Metres in a world unit of the land. */
export const UNIT_M = 16;

/** Measures of the ITF Rules of Tennis, metres. */
const HALF_LENGTH_M = 11.885;
const HALF_WIDTH_M = 5.485;
const HALF_SINGLES_M = 4.115;
const SERVICE_M = 6.4;
const LINE_M = 0.09;
const NET_M = { middle: 0.914, posts: 1.07, post: 6.4, band: 0.09 } as const;
/** Run-off beside and behind the court, and the windscreen at its end. */
const RUN_OFF_M = 4;
const BACK_M = 6.4;
const SCREEN_M = 3;

/** Colours of a court inside and outside its lines, linear reflectance. */
export interface CourtColours {
  readonly inside: LinearRgb;
  readonly outside: LinearRgb;
}

/** A tennis court along the view. */
export interface CourtPlan {
  readonly colours: CourtColours;
  /** Distance of the net, world units. */
  readonly netZ: number;
  readonly isWet: boolean;
}

const CHALK: LinearRgb = [0.72, 0.72, 0.7];
const SCREEN: LinearRgb = [0.02, 0.085, 0.05];
const MESH: LinearRgb = [0.03, 0.035, 0.04];

/** Lays the court on the flat ground, puts up the windscreen behind it and hangs the net. */
export function layCourt(scene: Landscape, plan: CourtPlan): void {
  layGround(scene, plan);
  const { key, ambient } = scene.sky.light;
  const shade = (colour: LinearRgb): LinearRgb =>
    colour.map((value, c) => value * (key[c]! * 0.45 + ambient[c]! * 1.1)) as unknown as LinearRgb;
  const farZ = plan.netZ + (HALF_LENGTH_M + BACK_M) / UNIT_M;
  standUp(scene, farZ, HALF_WIDTH_M + RUN_OFF_M + 2, (x, y) =>
    y < SCREEN_M
      ? { colour: shade(SCREEN), cover: 0.93 * (x % 3 < 0.09 || y > SCREEN_M - 0.08 ? 1 : 0.96) }
      : undefined,
  );
  standUp(scene, plan.netZ, NET_M.post + 0.06, (x, y) => {
    const height = NET_M.middle + (NET_M.posts - NET_M.middle) * (Math.abs(x) / NET_M.post) ** 2;
    if (Math.abs(x) > NET_M.post - 0.06) return y < NET_M.posts + 0.03 ? { colour: shade(MESH), cover: 1 } : undefined;
    if (y > height) return undefined;
    const isBand = y > height - NET_M.band || Math.abs(x) < 0.03;
    return isBand ? { colour: shade(CHALK), cover: 1 } : { colour: shade(MESH), cover: 0.5 };
  });
}

function layGround({ frame, terrain, sky }: Landscape, { colours, netZ, isWet }: CourtPlan): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { view, noise, depthUnit, eye } = terrain;
  const { key, ambient, direction } = sky.light;
  const sun = Math.max(0.1, direction[1]) * 1.15;
  const above = colour.slice(0, Math.ceil(Math.max(1, view.horizonYPx)) * widthPx * 3);
  for (let y = Math.max(0, Math.floor(view.horizonYPx)); y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      if (labels[i] === STUFF_LABELS.sky) continue;
      const z = depth[i]! * depthUnit;
      const across = ((x + 0.5 - view.centreXPx) / view.focalPx) * z * UNIT_M;
      const along = (z - netZ) * UNIT_M;
      const footprintM = ((z * z) / (view.focalPx * eye)) * UNIT_M;
      const sideM = (z / view.focalPx) * UNIT_M;
      const cover = clamp((HALF_WIDTH_M + RUN_OFF_M - Math.abs(across)) / sideM + 0.5);
      if (cover <= 0 || along > HALF_LENGTH_M + BACK_M) continue;
      const isInside = Math.abs(across) < HALF_WIDTH_M && Math.abs(along) < HALF_LENGTH_M;
      const grit =
        1 +
        0.1 * noise.fractal(across * 0.5, along * 0.5, 3) +
        (sideM < 0.03 ? 0.08 * noise.at(across * 30, along * 30) : 0);
      const line = lineAt(Math.abs(across), Math.abs(along), sideM, footprintM);
      const puddle = isWet ? clamp(0.5 + 1.4 * noise.fractal(across * 0.35, along * 0.2, 3)) : 0;
      const mirrored =
        (Math.max(0, Math.min(above.length / (widthPx * 3) - 1, Math.floor(view.horizonYPx * 2 - y))) * widthPx + x) *
        3;
      for (let c = 0; c < 3; c++) {
        const plain = (isInside ? colours.inside : colours.outside)[c]! * grit;
        const lit = (plain + (CHALK[c]! - plain) * line) * (1 - 0.4 * puddle) * (key[c]! * sun + ambient[c]! * 1.2);
        const shown = lit + (above[mirrored + c]! - lit) * puddle * 0.45;
        colour[i * 3 + c] = colour[i * 3 + c]! + (shown - colour[i * 3 + c]!) * cover;
      }
      if (cover > 0.5) labels[i] = STUFF_LABELS.ground;
    }
  }
}

/** Cover of the white lines at a place of the court's positive quarter. */
function lineAt(across: number, along: number, sideM: number, footprintM: number): number {
  const lengthwise = (at: number, reach: number): number =>
    along <= reach + LINE_M ? soft(Math.abs(across - at), sideM) : 0;
  const crosswise = (at: number, reach: number): number =>
    across <= reach + LINE_M ? soft(Math.abs(along - at), footprintM) : 0;
  return Math.max(
    lengthwise(HALF_WIDTH_M, HALF_LENGTH_M),
    lengthwise(HALF_SINGLES_M, HALF_LENGTH_M),
    lengthwise(0, SERVICE_M),
    crosswise(HALF_LENGTH_M, HALF_WIDTH_M),
    crosswise(SERVICE_M, HALF_SINGLES_M),
  );
}

function soft(away: number, footprintM: number): number {
  return clamp((LINE_M / 2 - away) / Math.max(footprintM, 0.01) + 0.5) * Math.min(1, LINE_M / (footprintM * 0.6));
}

interface Painted {
  readonly colour: LinearRgb;
  readonly cover: number;
}

/** Paints something upright across the view at a distance; `at` is asked in metres from its middle and from the ground. */
function standUp(
  { frame, terrain }: Landscape,
  z: number,
  halfM: number,
  at: (x: number, y: number) => Painted | undefined,
): void {
  const { view, eye, depthUnit } = terrain;
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const footPx = view.horizonYPx + (eye * view.focalPx) / z;
  const metrePx = view.focalPx / (z * UNIT_M);
  for (let y = Math.max(0, Math.floor(footPx - 4 * metrePx)); y < Math.min(heightPx, footPx); y++) {
    for (let x = 0; x < widthPx; x++) {
      const fromMiddle = (x + 0.5 - view.centreXPx) / metrePx;
      if (Math.abs(fromMiddle) > halfM) continue;
      const painted = at(fromMiddle, (footPx - y - 0.5) / metrePx);
      if (painted === undefined) continue;
      const i = y * widthPx + x;
      for (let c = 0; c < 3; c++)
        colour[i * 3 + c] = colour[i * 3 + c]! + (painted.colour[c]! - colour[i * 3 + c]!) * painted.cover;
      if (painted.cover < 0.9) continue;
      depth[i] = z / depthUnit;
      labels[i] = STUFF_LABELS.building;
    }
  }
}
