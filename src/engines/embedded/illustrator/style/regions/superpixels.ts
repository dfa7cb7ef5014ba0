import { type Crew, workAlone } from '../../crew/crew.ts';
import { noteLoop, notePixels, noteShape } from '../../crew/kept-code.ts';
import type { Random } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import type { Raster } from '../raster/raster.ts';
import { BucketQueue } from './bucket-queue.ts';
import { oklabRaster } from './oklab.ts';
import { smoothBorders } from './tidy.ts';

/** Connected pieces of nearly one colour each. */
export interface Superpixels {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Piece of each pixel. */
  readonly piece: Uint16Array;
  readonly count: number;
}

export interface SuperpixelOptions {
  /** Side of a piece in scenery and on subjects, in pixels of the picture. */
  readonly sceneryPx: number;
  readonly subjectPx: number;
  /** How much shape counts against colour: 0.2 follows every edge, 1 gives tiles. */
  readonly compactness: number;
  /** Pieces with a smaller share of the usual area than this join a neighbour. */
  readonly smallestShare: number;
  /** The threads that draw the picture. Default: this one alone. */
  readonly crew?: Crew;
}

/** Distance steps of the queue per unit of the combined distance; beyond the last step order no longer matters. */
const STEPS_PER_UNIT = 900;
const STEPS = 4096;
/** OKLab distance that counts as much as one piece side of way. */
const COLOUR_SCALE = 0.09;

/**
 * Cuts a picture into pieces that grow from scattered seeds to the nearest pixel in colour and place, after SNIC (Achanta and
 * Süsstrunk 2017). No piece crosses the outline of a subject.
 */
export function superpixels(
  picture: Raster,
  labels: Uint16Array,
  options: SuperpixelOptions,
  random: Random,
): Superpixels {
  const { widthPx, heightPx } = picture;
  const colours = oklabRaster(picture, options.crew);
  const isSubject = subjectMask(labels, widthPx, heightPx);
  const seeds = scatterSeeds(isSubject, widthPx, heightPx, options, random);
  const piece = growPieces(colours, isSubject, seeds, options);
  adoptOrphans(piece, widthPx, heightPx);
  mergeSmall(piece, isSubject, { widthPx, heightPx }, seeds.length, options);
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++) smoothBorders(piece, { widthPx, heightPx }, isSubject, options);
  return { widthPx, heightPx, piece, count: seeds.length };
}

function subjectMask(labels: Uint16Array, widthPx: number, heightPx: number): Uint8Array {
  const mask = notePixels(new Uint8Array(labels.length));
  const markRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) mask[i] = labels[i]! >= FIRST_SUBJECT_LABEL ? 1 : 0;
  };
  workAlone(heightPx, markRows);
  return mask;
}

/** Pixels claimed by one call of the growing loop: V8 keeps what it compiled of a function that is called often. */
const CLAIMS = 256;
/** Sums of each piece: three of colour, two of place, number of pixels. */
const SUMS = 6;

/** The piece of each pixel that a seed reaches: always the pixel that fits its piece best is claimed next. */
function growPieces(
  picture: Raster,
  isSubject: Uint8Array,
  seeds: readonly number[],
  { sceneryPx, subjectPx, compactness }: SuperpixelOptions,
): Uint16Array {
  const { widthPx, heightPx, values: colours } = picture;
  const piece = notePixels(new Uint16Array(widthPx * heightPx)).fill(UNCLAIMED);
  const sums = new Float64Array(seeds.length * SUMS);
  const queue = new BucketQueue(STEPS);
  noteShape(queue);
  for (const [k, seed] of seeds.entries()) queue.push(0, seed * PIECES + k);
  const claim = (i: number, k: number): void => {
    piece[i] = k;
    const x = i % widthPx;
    const y = (i - x) / widthPx;
    const sum = k * SUMS;
    sums[sum] = sums[sum]! + colours[i * 3]!;
    sums[sum + 1] = sums[sum + 1]! + colours[i * 3 + 1]!;
    sums[sum + 2] = sums[sum + 2]! + colours[i * 3 + 2]!;
    sums[sum + 3] = sums[sum + 3]! + x;
    sums[sum + 4] = sums[sum + 4]! + y;
    sums[sum + 5] = sums[sum + 5]! + 1;
    const members = 1 / sums[sum + 5]!;
    const lightness = sums[sum]! * members;
    const a = sums[sum + 1]! * members;
    const b = sums[sum + 2]! * members;
    const middleX = sums[sum + 3]! * members;
    const middleY = sums[sum + 4]! * members;
    const side = isSubject[i] ? subjectPx : sceneryPx;
    for (let direction = 0; direction < 4; direction++) {
      const nx = x + (direction === 0 ? 1 : direction === 1 ? -1 : 0);
      const ny = y + (direction === 2 ? 1 : direction === 3 ? -1 : 0);
      if (nx < 0 || ny < 0 || nx >= widthPx || ny >= heightPx) continue;
      const j = ny * widthPx + nx;
      if (piece[j] !== UNCLAIMED || isSubject[j] !== isSubject[i]) continue;
      const dl = (lightness - colours[j * 3]!) / COLOUR_SCALE;
      const da = (a - colours[j * 3 + 1]!) / COLOUR_SCALE;
      const db = (b - colours[j * 3 + 2]!) / COLOUR_SCALE;
      const dx = ((middleX - nx) / side) * compactness;
      const dy = ((middleY - ny) / side) * compactness;
      const distance = Math.sqrt(dl * dl + da * da + db * db + dx * dx + dy * dy);
      queue.push(Math.min(STEPS - 1, (distance * STEPS_PER_UNIT) | 0), j * PIECES + k);
    }
  };
  const claimSome = (): boolean => {
    for (let count = 0; count < CLAIMS; count++) {
      const entry = queue.pop();
      if (entry < 0) return false;
      const i = Math.floor(entry / PIECES);
      if (piece[i] === UNCLAIMED) claim(i, entry - i * PIECES);
    }
    return true;
  };
  noteLoop(claimSome);
  while (claimSome());
  return piece;
}

/** Glass is cut in smooth curves: borders are smoothed this often. */
const SMOOTHING_PASSES = 2;
const UNCLAIMED = 65535;
/** Upper limit of pieces; also the factor that packs pixel and piece into one number of the queue. */
const PIECES = 8192;

/** Seeds on a jittered grid, finer on subjects; at most `PIECES`. */
function scatterSeeds(
  isSubject: Uint8Array,
  widthPx: number,
  heightPx: number,
  { sceneryPx, subjectPx }: SuperpixelOptions,
  random: Random,
): number[] {
  const seeds: number[] = [];
  for (const [wanted, side] of [
    [0, sceneryPx],
    [1, subjectPx],
  ] as const) {
    for (let row = 0; row * side < heightPx; row++) {
      // Every other row is shifted by half a piece, which gives rounder pieces.
      for (let column = -(row & 1) / 2; column * side < widthPx; column++) {
        const x = Math.floor((column + 0.5 + random.between(-0.32, 0.32)) * side);
        const y = Math.floor((row + 0.5 + random.between(-0.32, 0.32)) * side);
        if (x < 0 || y < 0 || x >= widthPx || y >= heightPx) continue;
        const i = y * widthPx + x;
        if (isSubject[i] === wanted && seeds.length < PIECES) seeds.push(i);
      }
    }
  }
  return seeds;
}

/** Pixels that no seed could reach (a subject smaller than a piece) join the piece before them. */
function adoptOrphans(piece: Uint16Array, widthPx: number, heightPx: number): void {
  const adoptRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      if (piece[i] !== UNCLAIMED) continue;
      const left = i > 0 ? piece[i - 1]! : UNCLAIMED;
      const above = i >= widthPx ? piece[i - widthPx]! : UNCLAIMED;
      piece[i] = left !== UNCLAIMED ? left : above !== UNCLAIMED ? above : 0;
    }
  };
  workAlone(heightPx, adoptRows);
}

/** Gives pieces that stayed too small to their left or upper neighbour of the same kind; runs of them chain up. */
function mergeSmall(
  piece: Uint16Array,
  isSubject: Uint8Array,
  { widthPx, heightPx }: Pick<Raster, 'widthPx' | 'heightPx'>,
  count: number,
  options: SuperpixelOptions,
): void {
  const members = new Uint32Array(count);
  const first = new Int32Array(count).fill(-1);
  const countRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const k = piece[i]!;
      members[k]!++;
      if (first[k] === -1) first[k] = i;
    }
  };
  workAlone(heightPx, countRows);
  const joins = Uint16Array.from({ length: count }, (_, k) => k);
  const order = Array.from({ length: count }, (_, k) => k).sort((a, b) => first[a]! - first[b]!);
  for (const k of order) {
    const start = first[k]!;
    if (start < 0) continue;
    const side = isSubject[start] ? options.subjectPx : options.sceneryPx;
    if (members[k]! >= side * side * options.smallestShare) continue;
    for (const j of [start - 1, start - widthPx]) {
      if (j >= 0 && isSubject[j] === isSubject[start]) joins[k] = joins[piece[j]!]!;
    }
  }
  const joinRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) piece[i] = joins[piece[i]!]!;
  };
  workAlone(heightPx, joinRows);
}
