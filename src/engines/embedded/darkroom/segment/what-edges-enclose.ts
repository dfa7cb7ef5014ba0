import type { PixelSize } from '../../../../core/image.ts';
import { boxMean } from '../matte/box-filter.ts';
import { type ConnectedParts, connectedParts } from './connected-parts.ts';
import { holesOf } from './holes.ts';
import type { LabPicture } from './lab.ts';
import { PROBABLY_INSIDE, PROBABLY_OUTSIDE, SURELY_OUTSIDE } from './trimap.ts';

/** Gaps in an outline are closed up to twice these widths; how likely what is so enclosed is the subject's. */
const CLOSINGS = [
  { radiusPx: 1, likelihood: 0.96 },
  { radiusPx: 4, likelihood: 0.85 },
  { radiusPx: 8, likelihood: 0.7 },
];
const ON_EDGE = 0.95;
/** Between edges that lie side by side: a thin part, or a narrow gap. */
const IN_SLIVER = 0.85;
const IN_HOLE = 0.04;
/** Exact in 32 bits, as it is looked for again. */
const UNDECIDED = 0.5;
/** An object that the bottom edge cuts off may reach the sides below this share of the height. */
const SIDE_END = 0.8;

/** What is known of each pixel, going by the edges around it. */
export interface Enclosure {
  /** How likely it is inside, 0–1. */
  readonly prior: Float32Array;
  readonly trimap: Uint8Array;
}

/**
 * What the edges of an object tell of its inside: all that they enclose, but for holes that show the ground; where an outline has
 * gaps, with less certainty.
 *
 * @param edges `height × width`, 1 on the edges of the object and 0 elsewhere.
 * @param isCutOff whether the object may go on below the bottom edge.
 */
export function whatEdgesEnclose(edges: Float32Array, lab: LabPicture, isCutOff: boolean): Enclosure {
  const prior = edges.map((edge) => (edge ? ON_EDGE : UNDECIDED));
  const trimap = new Uint8Array(edges.length).map((_, pixel) => (edges[pixel] ? PROBABLY_INSIDE : PROBABLY_OUTSIDE));
  const levels = CLOSINGS.map((closing) => ({
    ...closing,
    parts: partsBetween(edges, lab, closing.radiusPx, isCutOff),
  }));
  const widest = levels.at(-1)!.parts;
  const ground = new Uint8Array(edges.length).map((_, pixel) => (widest.ground.has(widest.partOf[pixel]!) ? 1 : 0));
  levels[0]!.parts.partOf.forEach((part, pixel) => {
    if (part < 0 && !edges[pixel]) prior[pixel] = IN_SLIVER;
  });
  for (const { parts, likelihood } of levels) {
    const isNew = (part: number, pixel: number): boolean =>
      part >= 0 && !parts.ground.has(part) && prior[pixel] === UNDECIDED;
    const partOf = parts.partOf.map((part, pixel) => (isNew(part, pixel) ? part : -1));
    const holes = holesOf({ partOf, sizes: parts.sizes }, lab, ground);
    partOf.forEach((part, pixel) => {
      if (part < 0) return;
      prior[pixel] = holes[part] ? IN_HOLE : likelihood;
      trimap[pixel] = holes[part] ? PROBABLY_OUTSIDE : PROBABLY_INSIDE;
    });
  }
  ground.forEach((isGround, pixel) => {
    if (isGround) trimap[pixel] = SURELY_OUTSIDE;
  });
  return { prior, trimap };
}

/** Lets parts grow into what belongs to none, but for edges, up to `radiusPx` in all eight directions. */
function growParts(partOf: Int32Array, edges: Float32Array, { widthPx, heightPx }: PixelSize, radiusPx: number): void {
  let front: number[] = [];
  for (let pixel = 0; pixel < partOf.length; pixel++) if (partOf[pixel]! >= 0) front.push(pixel);
  for (let grown = 0; grown < radiusPx; grown++) {
    const next: number[] = [];
    for (const pixel of front) {
      const y = Math.floor(pixel / widthPx);
      const x = pixel - y * widthPx;
      for (let toY = Math.max(0, y - 1); toY <= y + 1 && toY < heightPx; toY++)
        for (let toX = Math.max(0, x - 1); toX <= x + 1 && toX < widthPx; toX++) {
          const to = toY * widthPx + toX;
          if (partOf[to]! >= 0 || edges[to]) continue;
          partOf[to] = partOf[pixel]!;
          next.push(to);
        }
    }
    front = next;
  }
}

/** Which parts reach the border, but for its lower end where an object may stand on it. */
function reachBorder(partOf: Int32Array, { widthPx, heightPx }: PixelSize, isCutOff: boolean): Set<number> {
  const reached = new Set<number>();
  const sideEnd = isCutOff ? heightPx * SIDE_END : heightPx;
  for (let x = 0; x < widthPx; x++) {
    reached.add(partOf[x]!);
    if (!isCutOff) reached.add(partOf[(heightPx - 1) * widthPx + x]!);
  }
  for (let y = 0; y < sideEnd; y++) reached.add(partOf[y * widthPx]!).add(partOf[(y + 1) * widthPx - 1]!);
  reached.delete(-1);
  return reached;
}

interface PartsBetween extends Pick<ConnectedParts, 'partOf' | 'sizes'> {
  readonly ground: ReadonlySet<number>;
}

/** The parts of a picture between edges whose gaps are closed; edges belong to none. */
function partsBetween(edges: Float32Array, size: PixelSize, radiusPx: number, isCutOff: boolean): PartsBetween {
  const { widthPx, heightPx } = size;
  const closed = boxMean(edges, widthPx, heightPx, radiusPx);
  const open = new Uint8Array(edges.length);
  for (let pixel = 0; pixel < open.length; pixel++) if (closed[pixel]! <= 1e-4) open[pixel] = 1;
  const { partOf, sizes } = connectedParts(open, widthPx, heightPx, 1);
  growParts(partOf, edges, size, radiusPx);
  return { partOf, sizes, ground: reachBorder(partOf, size, isCutOff) };
}
