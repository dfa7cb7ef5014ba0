import { clamp, mix, smoothstep } from '../../illustrator/maths/interpolate.ts';
import { hashCell } from '../../illustrator/maths/random.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import { boxOf, type Placement } from '../../illustrator/plan/placement.ts';
import { type KnownBox, maskBox } from '../known-box.ts';
import { BARE_ANIMALS } from './bare-animals.ts';

/** Length of hairs, and how far tips reach over outlines, as shares of an animal's height; strands are so wide, in pixels. */
const HAIR_SHARE = 0.024;
const FRAY_SHARE = 0.014;
const LEAST_HAIR_PX = 3;
const STRAND_PX = 1.3;
const TAPS = 7;
/** How much lighter and darker strands are than their mean, for one deviation. */
const CONTRAST = 0.11;
/** Hairs point outwards, and hang; the outline is felt this far inside, as a share of the shorter side. */
const HANGING = 0.55;
const FELT_SHARE = 0.09;
/** Tufts: how far neighbouring hairs turn aside together, in radians, and how coarse tufts are, in hair lengths. */
const TURN = 1.1;
const TUFT = 0.9;
/** Outlines fray inwards too: the share of a fray that lies inside. */
const INWARDS = 0.35;
/** Well inside the outline, from the first to the second of these shares of what is felt, eyes and patches fray this little. */
const INSIDE = [0.6, 0.85] as const;
const INSIDE_SHARE = 0.3;

/**
 * Covers animals with hair, in place: strands along the body, lighter and darker, fray the outlines and the borders between patches
 * of colour. Animals with a bare skin keep it.
 */
export function growCoat(frame: Frame, placements: readonly Placement[], seed: number): void {
  for (const placement of placements) {
    if (placement.facts.kind !== 'animal' || BARE_ANIMALS.has(placement.concept)) continue;
    growOn(frame, placement, seed);
  }
}

function growOn(frame: Frame, placement: Placement, seed: number): void {
  const { widthPx, heightPx, labels } = frame;
  const hairPx = Math.max(LEAST_HAIR_PX, placement.heightPx * HAIR_SHARE);
  const view = viewOf(frame, placement, hairPx);
  const drawn = Float32Array.from(labels, (label, p) =>
    label >= FIRST_SUBJECT_LABEL && isInside(view, p, widthPx) ? 1 : 0,
  );
  const box = maskBox({ widthPx, heightPx, data: Uint8Array.from(drawn) });
  if (!box) return;
  const layout = { widthPx, heightPx, channels: 1 };
  const felt = blur(drawn, layout, Math.max(1, FELT_SHARE * Math.min(box.right - box.left, box.bottom - box.top)));
  const turns = evenNoise(frame, hairPx * TUFT, seed + 11);
  const white = evenNoise(frame, STRAND_PX / 2, seed + 12);
  const before = { colour: frame.colour.slice(), labels: labels.slice() };
  const frayPx = Math.max(1, placement.heightPx * FRAY_SHARE);
  for (let y = view.top; y < view.bottom; y++)
    for (let x = view.left; x < view.right; x++) {
      const p = y * widthPx + x;
      if (felt[p]! < 0.02) continue;
      const [alongX, alongY] = directionAt(felt, frame, p, turns[p]!);
      const strand = meanAlong(white, frame, x, y, alongX * hairPx, alongY * hairPx);
      const share = mix(1, INSIDE_SHARE, smoothstep(...INSIDE, felt[p]!));
      const fray = share * frayPx * (clamp(0.5 + 0.5 * strand) * (1 + INWARDS) - INWARDS);
      const [fromX, fromY] = [x - alongX * fray, y - alongY * fray];
      if (
        !isNearAnimal(before.labels, widthPx, p) &&
        !isNearAnimal(before.labels, widthPx, placeIn(frame, fromX, fromY))
      )
        continue;
      takeFrom(frame, before, p, fromX, fromY);
      if (labels[p]! < FIRST_SUBJECT_LABEL) continue;
      for (let i = p * 3; i < p * 3 + 3; i++) frame.colour[i]! *= Math.exp(CONTRAST * clamp(strand, -2, 2));
    }
}

/** Where a thing's hairs may reach to; nothing grows down into the ground. */
function viewOf({ widthPx, heightPx }: Frame, placement: Placement, hairPx: number): KnownBox {
  const { left, top, right, bottom } = boxOf(placement);
  return {
    left: Math.max(1, Math.floor(left - hairPx)),
    top: Math.max(1, Math.floor(top - hairPx)),
    right: Math.min(widthPx - 1, Math.ceil(right + hairPx)),
    bottom: Math.min(heightPx - 1, Math.ceil(bottom)),
  };
}

function isInside({ left, top, right, bottom }: KnownBox, p: number, widthPx: number): boolean {
  const [x, y] = [p % widthPx, Math.floor(p / widthPx)];
  return x >= left && x < right && y >= top && y < bottom;
}

function placeIn({ widthPx, heightPx }: Frame, x: number, y: number): number {
  return clamp(Math.round(y), 1, heightPx - 2) * widthPx + clamp(Math.round(x), 1, widthPx - 2);
}

/** Whether a pixel or one beside it is drawn: outlines are soft. What lies farther out is the photo's own, which grows no hair. */
function isNearAnimal(labels: Frame['labels'], widthPx: number, p: number): boolean {
  for (const row of [p - widthPx, p, p + widthPx])
    for (let q = row - 1; q <= row + 1; q++) if (labels[q]! >= FIRST_SUBJECT_LABEL) return true;
  return false;
}

/** Unit vector in which hairs point: away from the body's middle and down, turned by their tuft. */
function directionAt(felt: Float32Array, { widthPx }: Frame, p: number, turn: number): readonly [number, number] {
  const slopeX = felt[p - 1]! - felt[p + 1]!;
  const slopeY = felt[p - widthPx]! - felt[p + widthPx]!;
  const steep = Math.hypot(slopeX, slopeY) + 1e-4;
  const angle = Math.atan2(slopeY / steep + HANGING, slopeX / steep) + TURN * turn * 0.5;
  return [Math.cos(angle), Math.sin(angle)];
}

/** Mean of noise along a hair that ends at a place, of deviation about 1. */
function meanAlong(
  noise: Float32Array,
  { widthPx, heightPx }: Frame,
  x: number,
  y: number,
  dx: number,
  dy: number,
): number {
  let sum = 0;
  for (let tap = 0; tap < TAPS; tap++) {
    const share = tap / (TAPS - 1) - 0.5;
    const column = clamp(Math.round(x + dx * share), 0, widthPx - 1);
    const row = clamp(Math.round(y + dy * share), 0, heightPx - 1);
    sum += noise[row * widthPx + column]!;
  }
  return sum / Math.sqrt(TAPS);
}

/** Colour and label of another place, between whose pixels it may lie. */
function takeFrom(
  { colour, labels, widthPx, heightPx }: Frame,
  before: Pick<Frame, 'colour' | 'labels'>,
  p: number,
  x: number,
  y: number,
): void {
  const left = clamp(Math.floor(x), 0, widthPx - 2);
  const top = clamp(Math.floor(y), 0, heightPx - 2);
  const [shareX, shareY] = [clamp(x - left), clamp(y - top)];
  const at = top * widthPx + left;
  for (let c = 0; c < 3; c++) {
    const of = (q: number): number => before.colour[q * 3 + c]!;
    const below = mix(of(at + widthPx), of(at + widthPx + 1), shareX);
    colour[p * 3 + c] = mix(mix(of(at), of(at + 1), shareX), below, shareY);
  }
  labels[p] = before.labels[at + (shareX > 0.5 ? 1 : 0) + (shareY > 0.5 ? widthPx : 0)]!;
}

/** Blurred noise of mean 0 and deviation 1. */
function evenNoise({ widthPx, heightPx }: Frame, sigmaPx: number, seed: number): Float32Array {
  const white = Float32Array.from({ length: widthPx * heightPx }, (_, p) =>
    hashCell(p % widthPx, Math.floor(p / widthPx), seed),
  );
  const soft = blur(white, { widthPx, heightPx, channels: 1 }, sigmaPx);
  const mean = soft.reduce((sum, value) => sum + value, 0) / soft.length;
  const squares = soft.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(Math.max(1e-12, squares / soft.length));
  return soft.map((value) => (value - mean) / deviation);
}
