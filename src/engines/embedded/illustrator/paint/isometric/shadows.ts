import { STUFF_LABELS } from '../frame.ts';
import type { Board, BoardThing } from './board.ts';
import { coverOutline, type Easel, type Spot } from './easel.ts';

/** Breadth and height of what casts a shadow, in tiles; the rest casts none. */
const CASTERS: Partial<Record<BoardThing, readonly [breadth: number, height: number]>> = {
  house: [0.74, 0.9],
  shop: [0.8, 1.3],
  tower: [0.8, 2.3],
  church: [0.7, 1.1],
  castle: [0.75, 1.2],
  lighthouse: [0.4, 2],
  tree: [0.5, 0.9],
  conifer: [0.45, 1],
  palm: [0.3, 1.1],
  peak: [0.8, 0.9],
  fountain: [0.6, 0.2],
  stall: [0.6, 0.6],
  car: [0.4, 0.15],
};
/** Tiles that a shadow reaches along x and y for each tile of height: away from the light. */
const REACH = [0.42, -0.34] as const;

/** Darkens the ground where things keep the sun off. */
export function castShadows(easel: Easel, { pieces }: Board): void {
  const { frame, light } = easel;
  const shaded = new Float32Array(frame.widthPx * frame.heightPx);
  for (const { thing, x, y, span, scale } of pieces) {
    const caster = CASTERS[thing];
    if (!caster) continue;
    const half = (caster[0] * span) / 2;
    const height = caster[1] * scale;
    const foot = (dx: number, dy: number): Spot => easel.at(x + dx, y + dy, 0);
    const head = (dx: number, dy: number): Spot =>
      easel.at(x + dx * TAPER + REACH[0] * height, y + dy * TAPER + REACH[1] * height, 0);
    const corners = [-half, half].flatMap((dx) => [-half, half].flatMap((dy) => [foot(dx, dy), head(dx, dy)]));
    coverOutline(frame, hullOf(corners), (i, cover) => {
      shaded[i] = Math.max(shaded[i]!, cover);
    });
  }
  for (const [i, share] of shaded.entries()) {
    if (share === 0 || frame.labels[i] === STUFF_LABELS.backdrop) continue;
    for (let c = 0; c < 3; c++)
      frame.colour[i * 3 + c] = frame.colour[i * 3 + c]! * (1 - share * (1 - light.shade[c]!));
  }
}

/** Softness of the shadow under a board, and how far it lies below, in tiles. */
const BLUR = 1.4;
const DROP = 0.9;

/** The soft shadow of the board itself. */
export function castOnBackdrop({ frame, at, groundUnder, tilePx }: Easel, size: number): void {
  const { widthPx, heightPx, colour } = frame;
  const top = Math.max(0, Math.floor(at(0, 0, 0)[1]));
  for (let y = top; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const [u, v] = groundUnder(x + 0.5, y + 0.5 - DROP * tilePx);
      const outside = Math.hypot(Math.max(0, -u, u - size), Math.max(0, -v, v - size));
      const k = 1 - 0.34 * Math.max(0, 1 - outside / BLUR) ** 2;
      for (let c = 0; c < 3; c++) colour[(y * widthPx + x) * 3 + c] = colour[(y * widthPx + x) * 3 + c]! * k;
    }
  }
}

/** Breadth of a shadow at its far end against that at its foot. */
const TAPER = 0.8;

/** The convex outline round spots. */
function hullOf(spots: readonly Spot[]): Spot[] {
  const sorted = spots.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (from: readonly Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const spot of from) {
      while (chain.length > 1 && turnOf(chain.at(-2)!, chain.at(-1)!, spot) <= 0) chain.pop();
      chain.push(spot);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Above 0 for a turn in one sense, below 0 for one in the other. */
function turnOf([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
