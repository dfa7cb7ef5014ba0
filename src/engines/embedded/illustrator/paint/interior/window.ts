import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, fraction } from '../../maths/interpolate.ts';
import type { Hit } from '../traced/hit.ts';
import type { Opening } from '../traced/lights.ts';
import type { Outlook } from './outlook.ts';

/** Walls of a hall by the index of its face. */
export const WALL_FACES = { left: 0, right: 1, front: 4, back: 5 } as const;
export type WallName = keyof typeof WALL_FACES;

/** A window or glazed door in a wall. */
export interface WallWindow extends Opening {
  readonly wall: WallName;
  /** Rounded top, drawn as a half circle. */
  readonly arched: boolean;
  readonly frame: LinearRgb;
}

const REVEAL_M = 0.16;
const CASING_M = 0.07;

/**
 * Paints the hit as part of the window if it lies in it: casing, the wall's thickness, bars, and the view outside as own
 * light. Returns what was met: `none` leaves the wall to its own material.
 */
export function paintWindow(
  hit: Hit,
  window: WallWindow,
  outlook: Outlook,
  view: Float32Array,
): 'none' | 'casing' | 'frame' | 'glass' {
  const width = window.along[1] - window.along[0];
  const height = window.up[1] - window.up[0];
  const u = hit.u - window.along[0];
  const v = hit.v - window.up[0];
  const inside = insideDistance(window, u, v, width, height);
  if (inside < -CASING_M) return 'none';
  if (inside < 0) {
    const bevel = clamp(Math.abs(inside + CASING_M / 2) / (CASING_M / 2));
    hit.paint(window.frame, 1.02 - 0.22 * bevel * bevel);
    return 'casing';
  }
  const isSide = window.axis === 'x';
  const forward = Math.abs(isSide ? hit.directionX : hit.directionZ) || 1e-6;
  const sideways = (isSide ? hit.directionZ : hit.directionX) / forward;
  const upwards = hit.directionY / forward;
  const glassU = u + sideways * REVEAL_M;
  const glassV = v + upwards * REVEAL_M;
  const depth = insideDistance(window, glassU, glassV, width, height);
  outlook(hit.directionX, hit.directionY, hit.directionZ, view);
  if (depth < 0) {
    // The thickness of the wall catches the light of the sky.
    hit.paint(window.frame, 0.95);
    hit.emitRgb(view[0]! * 0.22, view[1]! * 0.22, view[2]! * 0.22);
    return 'frame';
  }
  const footprint = Math.max(hit.footprintU, hit.footprintV);
  const bars = barCover(window, glassU, glassV, width, height, depth, footprint);
  hit.paint(window.frame, bars * 0.8);
  hit.emitRgb(view[0]! * (1 - bars), view[1]! * (1 - bars), view[2]! * (1 - bars));
  return 'glass';
}

/** Distance inwards from the window's edge, negative outside. */
function insideDistance(window: WallWindow, u: number, v: number, width: number, height: number): number {
  const sides = Math.min(u, width - u);
  const spring = height - width / 2;
  if (window.arched && v > spring) return width / 2 - Math.hypot(u - width / 2, v - spring);
  return Math.min(sides, v, height - v);
}

function barCover(
  window: WallWindow,
  u: number,
  v: number,
  width: number,
  height: number,
  depth: number,
  footprint: number,
): number {
  const paneWidth = width / window.columns;
  const paneHeight = height / window.rows;
  const toColumn = Math.abs(fraction(u / paneWidth + 0.5) - 0.5) * paneWidth;
  const toRow = Math.abs(fraction(v / paneHeight + 0.5) - 0.5) * paneHeight;
  const nearest = Math.min(depth - 0.035, Math.min(toColumn, toRow) - window.bar);
  return clamp(0.5 - nearest / (footprint + 0.004));
}
