import { type LinearRgb, linearOfHex, mixRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { growFlowerBoxes } from './flower-boxes.ts';
import { paintRailing, type Railing } from './railing.ts';

/** Height of the eye over the floor, of the rail, and how far away the rail is; metres. */
const EYE_M = 1.55;
const RAIL_M = 0.98;
const RAIL_AWAY_M = 3;
const TILE_M = 0.42;
/** Lens, as a share of the mean of the frame's sides. */
const FOCAL = 0.92;
/** The horizon lies no lower than at this share of the height, so that the floor is seen. */
const LOWEST_HORIZON = 0.46;
const MAIN_ROW = 0.965;
const FLOORS: readonly (readonly [LinearRgb, LinearRgb])[] = [
  ['#b8714f', '#c98a66'],
  ['#cfc6b6', '#ded6c8'],
  ['#8b6a4c', '#a07c5a'],
].map(([dark, light]) => [linearOfHex(dark!), linearOfHex(light!)] as const);

/** A place seen over the railing of a balcony, with flowers along it. */
export function fromBalcony(paint: Painter): Painter {
  return (frame, brief) => {
    const random = brief.random.fork('balcony');
    const { isFromBalcony: _, planted, ...view } = brief;
    const outlook = paint(frame, { ...view, hasSubjects: false, foothold: 'none' });
    const raisedPx = Math.max(0, Math.round(outlook.horizonYPx - LOWEST_HORIZON * frame.heightPx));
    raise(frame, raisedPx);
    const horizonYPx = outlook.horizonYPx - raisedPx;
    const focalPx = (FOCAL * (frame.widthPx + frame.heightPx)) / 2;
    const rowOf = (belowEyeM: number): number => horizonYPx + (focalPx * belowEyeM) / RAIL_AWAY_M;
    const footYPx = Math.min(rowOf(EYE_M), frame.heightPx * 0.9);
    const railing: Railing = {
      topYPx: rowOf(EYE_M - RAIL_M),
      footYPx,
      light: lightOn(outlook),
      metrePx: (footYPx - rowOf(EYE_M - RAIL_M)) / RAIL_M,
    };
    const mainYPx = MAIN_ROW * frame.heightPx;
    layFloor(frame, brief, railing, horizonYPx, random.pick(FLOORS));
    paintRailing(frame, railing, random);
    growFlowerBoxes(frame, railing, random, { ...(planted && { planted }), isWinter: brief.season === 'winter' });
    const { visibleLight: __, ...stage } = outlook;
    return {
      ...stage,
      horizonYPx,
      surface: 'floor',
      reflectivity: 0.08,
      standing: { nearYPx: 0.98 * frame.heightPx, farYPx: footYPx + 0.03 * frame.heightPx, mainYPx },
      focus: { depth: 1, blur: 0.12 },
    };
  };
}

/** Moves what has been painted up; the rows left over at the foot are hidden by the balcony. */
function raise({ widthPx, colour, labels, depth }: Frame, rowsPx: number): void {
  if (rowsPx === 0) return;
  colour.copyWithin(0, rowsPx * widthPx * 3);
  labels.copyWithin(0, rowsPx * widthPx);
  depth.copyWithin(0, rowsPx * widthPx);
}

/** On something upright, and on something level. */
function lightOn({ key, ambient, direction }: Stage): Railing['light'] {
  const front = Math.max(0.12, 0.35 - 0.65 * direction[2]);
  const up = Math.max(0.15, direction[1]);
  const mixed = (share: number): LinearRgb => [0, 1, 2].map((c) => key[c]! * share + ambient[c]! * 0.85) as never;
  return { front: mixed(front), top: mixed(up), side: direction[0] };
}

function layFloor(
  { widthPx, heightPx, colour, depth, labels }: Frame,
  { noise }: PainterBrief,
  { footYPx, light, metrePx }: Railing,
  horizonYPx: number,
  [dark, bright]: readonly [LinearRgb, LinearRgb],
): void {
  const nearM = (y: number): number => (RAIL_AWAY_M * (footYPx - horizonYPx)) / (y + 0.5 - horizonYPx);
  for (let y = Math.ceil(footYPx); y < heightPx; y++) {
    const z = nearM(y);
    const scale = (metrePx * RAIL_AWAY_M) / z;
    for (let x = 0; x < widthPx; x++) {
      const [u, v] = [(x - widthPx / 2) / scale / TILE_M, z / TILE_M];
      const [column, row] = [Math.floor(u), Math.floor(v)];
      const edge = Math.min(u - column, column + 1 - u) * TILE_M * scale;
      const joint = clamp(1.4 - edge) * 0.35 + clamp(0.025 - Math.min(v - row, row + 1 - v)) * 14;
      const tile = mixRgb(dark, bright, hashCell(column, row, 3));
      const tone = (0.92 + 0.1 * noise.at(u * 5, v * 5)) * (1 - clamp(joint, 0, 0.5));
      const shade = 1 - 0.4 * clamp(1 - (y - footYPx) / (0.04 * heightPx));
      const i = y * widthPx + x;
      for (let c = 0; c < 3; c++) colour[i * 3 + c] = tile[c]! * light.top[c]! * tone * shade;
      labels[i] = STUFF_LABELS.floor;
      depth[i] = z / nearM(MAIN_ROW * heightPx);
    }
  }
}
