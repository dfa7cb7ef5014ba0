import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import type { FacadeLook } from './block.ts';

/** Light on a face, and what its glass mirrors. */
export interface FaceLight {
  /** Light on a matt white wall. */
  readonly wall: LinearRgb;
  /** What panes facing the eye mirror, low and high. */
  readonly low: LinearRgb;
  readonly high: LinearRgb;
  /** Light of the streets, at the foot of the walls. */
  readonly street: LinearRgb;
}

/** Windows smaller than this are drawn as blocks of several, so that they do not flicker. */
const SMALLEST_CELL_PX = 2.1;
const MIRRORED = 0.62;
const EDGE_WIDTH = 0.07;
const HIGHEST_MIRRORED = 16;
const STREET_LIGHT_HEIGHT = 1.1;

/**
 * Colour of a face at `s` along and `t` above the street into `out`; `unitPx` pixels show one unit there, `width` is the face's.
 */
export function shadeFacade(
  look: FacadeLook,
  light: FaceLight,
  s: number,
  t: number,
  unitPx: number,
  width: number,
  out: Float32Array,
): void {
  let bay = look.bay;
  let floor = look.floor;
  while (bay * unitPx < SMALLEST_CELL_PX) bay *= 2;
  while (floor * unitPx < SMALLEST_CELL_PX) floor *= 2;
  const column = Math.floor(s / bay);
  const storey = Math.floor(t / floor);
  const pane =
    cover(s / bay - column, look.glassWidth, bay * unitPx) *
    cover(t / floor - storey, look.glassHeight, floor * unitPx);
  const rise = clamp(t / HIGHEST_MIRRORED);
  const tilt = 0.8 + 0.4 * hashCell(column, storey, look.salt);
  const dice = hashCell(column, storey, look.salt + 7);
  const isLit = dice < look.litShare;
  const lamp = look.lights[Math.floor((dice / Math.max(look.litShare, 1e-6)) * look.lights.length)] ?? look.lights[0]!;
  const brightness = 0.45 + 0.75 * hashCell(storey, column, look.salt + 3);
  const shade = 0.6 + 0.4 * smoothstep(0, 3.5, t);
  const glow = Math.exp(-t / STREET_LIGHT_HEIGHT);
  const isEdge = look.edge !== undefined && Math.min(s, width - s) < Math.max(EDGE_WIDTH, 0.8 / unitPx);
  for (let c = 0; c < 3; c++) {
    const wall = look.wall[c]! * (light.wall[c]! * shade + light.street[c]! * glow);
    const mirrored = (light.low[c]! + (light.high[c]! - light.low[c]!) * rise) * look.glass[c]! * MIRRORED * tilt;
    const window = mirrored + (isLit ? lamp[c]! * brightness : 0);
    out[c] = isEdge ? look.edge![c]! : wall + (window - wall) * pane;
  }
}

/** How much of a pixel about a place in a cell is within its middle `share`. */
function cover(at: number, share: number, cellPx: number): number {
  const distance = share / 2 - Math.abs(at - 0.5);
  return clamp(distance * cellPx + 0.5);
}
