import { bytesOfHex } from '../../maths/colour.ts';
import { hashCell } from '../../maths/random.ts';
import type { PartAssembly } from '../drawing.ts';
import { round } from '../own/shapes.ts';

/** Distance of the pieces' middles and their size, for a drawing of the area 1. */
const CELL = 0.076;
const PIECE = 0.13;
const JITTER = 0.34;
const MOST_TURN = 70;
/** Where a piece may lie instead, in cells: thin parts are covered too. */
const ASIDE: readonly (readonly [number, number])[] = [
  [0, 0],
  [-0.36, 0],
  [0.36, 0],
  [0, -0.36],
  [0, 0.36],
];
/** Pieces at the rim and in spouts and handles are this much smaller, so that the thing keeps its outline. */
const SMALLEST = 0.42;
/** How far from its middle a piece reaches, in sizes of it. */
const REACH = 0.46;
const DIRECTIONS = 8;
const INSIDE_ALPHA = 160;
/** Darker than this, 0–1, are eyes, noses and mouths: they stay to be seen. */
const FEATURE_DARKER_THAN = 0.2;
/** What shows between the pieces is as dark as this share of the thing's own light. */
const GAP_LIGHT = 0.5;

/** A picture on its canvas: straight 8-bit RGBA. */
interface Silhouette {
  readonly rgba: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The SVG of the pieces whose middles lie within the silhouette, in units of the drawing; farther rows lie under nearer ones. */
export function piecesWithin({ rgba, widthPx, heightPx }: Silhouette, { pieces }: PartAssembly, scale: number): string {
  const lengthPx = Math.sqrt(widthPx * heightPx);
  const cellPx = CELL * lengthPx;
  const isInside = (x: number, y: number): boolean =>
    x >= 0 && x < widthPx && y >= 0 && (rgba[(Math.floor(y) * widthPx + Math.floor(x)) * 4 + 3] ?? 0) >= INSIDE_ALPHA;
  const defs = pieces.map(({ svg }, i) => `<g id="piece${i}">${svg}</g>`).join('');
  let uses = '';
  for (let row = 0; (row + 0.5) * cellPx < heightPx; row++) {
    for (let column = 0; (column + 0.5) * cellPx < widthPx; column++) {
      const noise = (salt: number): number => hashCell(column, row, salt) - 0.5;
      const middleX = (column + 0.5 + (row % 2 ? 0.5 : 0) + noise(1) * JITTER) * cellPx;
      const middleY = (row + 0.5 + noise(2) * JITTER) * cellPx;
      const spot = ASIDE.map(([dx, dy]) => [middleX + dx * cellPx, middleY + dy * cellPx] as const).find((at) =>
        isInside(...at),
      );
      if (!spot) continue;
      const [x, y] = spot;
      const chosen = Math.floor(hashCell(column, row, 3) * pieces.length);
      const { width, height } = pieces[chosen]!;
      const whole = (PIECE * lengthPx) / scale / Math.max(width, height);
      const size = whole * (SMALLEST + (1 - SMALLEST) * roomAt(x, y, PIECE * lengthPx * REACH, isInside) ** 2);
      uses += `<use href="#piece${chosen}" transform="translate(${round(x / scale)} ${round(y / scale)}) rotate(${round(noise(4) * MOST_TURN)}) scale(${size.toFixed(4)}) translate(${round(-width / 2)} ${round(-height / 2)})"/>`;
    }
  }
  return `<defs>${defs}</defs>${uses}`;
}

/** Share of the directions in which there is room for a piece, 0–1. */
function roomAt(x: number, y: number, reachPx: number, isInside: (x: number, y: number) => boolean): number {
  let room = 0;
  for (let k = 0; k < DIRECTIONS; k++) {
    const angle = (k / DIRECTIONS) * 2 * Math.PI;
    if (isInside(x + Math.cos(angle) * reachPx, y + Math.sin(angle) * reachPx)) room++;
  }
  return room / DIRECTIONS;
}

/** Lays pieces over the picture of a thing, in place: between them it is dark, its eyes and mouth stay. Straight 8-bit RGBA. */
export function coverWithPieces(rgba: Uint8Array, pieces: Uint8Array, between: string): void {
  const gap = bytesOfHex(between);
  for (let i = 0; i < rgba.length; i += 4) {
    const cover = pieces[i + 3]! / 255;
    const own = rgba[i + 3]! / 255;
    if (cover === 0 && own === 0) continue;
    const light = (0.3 * rgba[i]! + 0.55 * rgba[i + 1]! + 0.15 * rgba[i + 2]!) / 255;
    const isFeature = own > 0.5 && light < FEATURE_DARKER_THAN;
    if (isFeature) continue;
    const shade = own > 0 ? 0.72 + 0.42 * light : 0.94;
    for (let c = 0; c < 3; c++) {
      const below = gap[c]! * (GAP_LIGHT + 0.5 * light);
      rgba[i + c] = Math.min(255, pieces[i + c]! * shade * cover + below * (1 - cover));
    }
    rgba[i + 3] = 255 * Math.max(own, cover);
  }
}
