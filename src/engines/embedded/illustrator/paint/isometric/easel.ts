import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { BoardLight } from './board-light.ts';

/** A place over a board, in tiles: see `Piece`; z is up. */
export type Place = readonly [x: number, y: number, z: number];
/** Column and row of the frame. */
export type Spot = readonly [xPx: number, yPx: number];
/** Colour of a pixel, linear, into `out`. */
export type Shade = (xPx: number, yPx: number, out: Float32Array) => void;

/** Draws planes of a board from a raised corner, all parallels parallel. */
export interface Easel {
  readonly frame: Frame;
  readonly light: BoardLight;
  /** Columns per tile: half the width of a tile on the frame. */
  readonly tilePx: number;
  at(x: number, y: number, z: number): Spot;
  /** The place on level ground that a pixel shows. */
  groundUnder(xPx: number, yPx: number): readonly [x: number, y: number];
  /** Lays a convex plane over the frame. */
  plane(corners: readonly Place[], fill: LinearRgb | Shade, label: number): void;
  /** Lays a convex outline over the frame. */
  outline(spots: readonly Spot[], fill: LinearRgb | Shade, label: number): void;
}

/** Rows per tile of depth and of height, against columns. */
const DEPTH_ROWS = 0.5;
const HEIGHT_ROWS = 1.08;

/** An easel whose board has its middle at a pixel. */
export function createEasel(
  frame: Frame,
  light: BoardLight,
  size: number,
  tilePx: number,
  [middleXPx, middleYPx]: Spot,
): Easel {
  const backYPx = middleYPx - size * tilePx * DEPTH_ROWS;
  const at = (x: number, y: number, z: number): Spot => [
    middleXPx + (x - y) * tilePx,
    backYPx + (x + y) * tilePx * DEPTH_ROWS - z * tilePx * HEIGHT_ROWS,
  ];
  return {
    frame,
    light,
    tilePx,
    at,
    groundUnder: (xPx, yPx) => {
      const across = (xPx - middleXPx) / tilePx;
      const down = (yPx - backYPx) / (tilePx * DEPTH_ROWS);
      return [(down + across) / 2, (down - across) / 2];
    },
    plane: (corners, fill, label) =>
      fillOutline(
        frame,
        corners.map(([x, y, z]) => at(x, y, z)),
        fill,
        label,
      ),
    outline: (spots, fill, label) => fillOutline(frame, spots, fill, label),
  };
}

function fillOutline(frame: Frame, spots: readonly Spot[], fill: LinearRgb | Shade, label: number): void {
  const { colour, labels, depth } = frame;
  const out = new Float32Array(3);
  if (typeof fill !== 'function') out.set(fill);
  coverOutline(frame, spots, (i, cover, xPx, yPx) => {
    if (typeof fill === 'function') fill(xPx, yPx, out);
    for (let c = 0; c < 3; c++) colour[i * 3 + c] = colour[i * 3 + c]! * (1 - cover) + out[c]! * cover;
    if (cover <= 0.5) return;
    labels[i] = label;
    depth[i] = 1;
  });
}

/** Visits the pixels of a convex outline, with the share of each that it covers and its middle. */
export function coverOutline(
  { widthPx, heightPx }: Pick<Frame, 'widthPx' | 'heightPx'>,
  spots: readonly Spot[],
  visit: (index: number, cover: number, xPx: number, yPx: number) => void,
): void {
  const edges = edgesOf(spots);
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  const top = Math.max(0, Math.floor(Math.min(...ys) - 1));
  const bottom = Math.min(heightPx - 1, Math.ceil(Math.max(...ys)));
  const left = Math.max(0, Math.floor(Math.min(...xs) - 1));
  const right = Math.min(widthPx - 1, Math.ceil(Math.max(...xs)));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      let inside = 1;
      for (const edge of edges)
        inside = Math.min(inside, (x + 0.5 - edge.x) * edge.normalX + (y + 0.5 - edge.y) * edge.normalY);
      const cover = clamp(inside + 0.5);
      if (cover > 0) visit(y * widthPx + x, cover, x + 0.5, y + 0.5);
    }
  }
}

interface Edge {
  readonly x: number;
  readonly y: number;
  /** Unit normal, inwards. */
  readonly normalX: number;
  readonly normalY: number;
}

function edgesOf(spots: readonly Spot[]): Edge[] {
  let area = 0;
  for (const [i, [x, y]] of spots.entries()) {
    const [nextX, nextY] = spots[(i + 1) % spots.length]!;
    area += x * nextY - nextX * y;
  }
  const turn = area < 0 ? -1 : 1;
  return spots.map(([x, y], i) => {
    const [nextX, nextY] = spots[(i + 1) % spots.length]!;
    const length = Math.hypot(nextX - x, nextY - y) || 1;
    return { x, y, normalX: (-(nextY - y) / length) * turn, normalY: ((nextX - x) / length) * turn };
  });
}
