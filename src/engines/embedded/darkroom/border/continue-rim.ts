import type { Mask, PixelSize } from '../../../../core/image.ts';
import { clamp, mix, smoothstep } from '../../illustrator/maths/interpolate.ts';
import type { Copies } from '../complete/follow-copies.ts';
import type { KnownBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import type { Canvas } from './canvas-parts.ts';
import { isGrown, pixelAt, roomBeyond, type Side, sidesOf } from './grown-sides.ts';
import { lineBetween } from './line-between.ts';
import { rimOffsets } from './rim-offsets.ts';
import { goOnByRows, type Reach, type RowsGoneOn } from './rim-rows.ts';
import { copiedPlace, isBarred, type RimOffset, type SideStrip, sideStrip } from './side-strip.ts';

/** How far a picture goes on with copies, as a share of its longer side. */
const BEYOND_SHARE = 0.07;
/** What lies this deep beside a side is copied, as a share of the picture's sides. */
const DEPTH_SHARE = 1 / 3;
/** Copies begin no deeper inside than this. */
const DEEPEST_CUT_PX = 48;
/** What does not meet at a cut is read this deep and over rows within this distance, and fades over so many pixels; */
const GAP_PX = 2;
const GAP_ROWS = 2;
const GAP_FADES_PX = 12;
/** more, in grey levels, is something else. */
const MOST_GAP = 24;

/** Beyond that, copies fade into what comes after them over so many pixels. */
const FADE_PX = 32;

/** A canvas that is known farther than its picture goes. */
export interface ContinuedCanvas {
  readonly canvas: Canvas;
  /** The border as far as it is not beside the picture: what goes on is in it only in its outer half. */
  readonly outer: Mask;
  /** Where each pixel beyond the sides was copied from. */
  readonly copies: Copies;
  /** What copies show where they fade into what the border is filled with, `height × width × 3`, and how much of it is seen there, 0–1. */
  readonly fading: Fading;
  /** For each side of the box in turn: 1 for its places where the picture goes on. */
  readonly goesOn: readonly Uint8Array[];
}

/**
 * Goes on with a picture beyond its sides, wherever what lies beside them is seen again deeper inside, with what lies before it there:
 * chequers, lattices, grain, leaves and skies go on in step. The cut between both runs where it is least seen.
 *
 * @param allowed non-zero = may be copied. @param deepestPx so deep inside the box copies may take the picture's place.
 */
export function continueRim(
  { picture, mask, seed }: Canvas,
  box: KnownBox,
  allowed: Uint8Array,
  deepestPx: number,
): ContinuedCanvas {
  const size = { widthPx: picture.widthPx, heightPx: picture.heightPx };
  const own = coloursOf(picture);
  const target: Target = {
    ...size,
    rgb: own.slice(),
    hole: mask.data.slice(),
    outer: mask.data.slice(),
    fading: { rgb: new Uint8Array(own.length), share: new Float32Array(own.length / 3) },
    copies: new Int32Array(own.length / 3).fill(-1),
  };
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const wantedPx = Math.round(BEYOND_SHARE * Math.max(width, height));
  const goesOn = sidesOf(box).map((side) => {
    const isAcross = side.inwardX !== 0;
    if (!isGrown(side, size)) return new Uint8Array(isAcross ? height : width);
    const depthPx = Math.floor(DEPTH_SHARE * (isAcross ? width : height));
    const reach = {
      beyondPx: Math.min(roomBeyond(side, size), wantedPx),
      mostCutPx: Math.min(deepestPx, DEEPEST_CUT_PX),
    };
    const strip = sideStrip(own, size, box, side, { depthPx, allowed });
    return continueSide(target, side, strip, reach);
  });
  const canvas = {
    picture: { ...size, channels: 3 as const, data: target.rgb },
    mask: { ...mask, data: target.hole },
    seed,
  };
  const { copies, fading, outer } = target;
  return { canvas, outer: { ...mask, data: outer }, copies, fading, goesOn };
}

/** What fades into something else. */
export interface Fading {
  readonly rgb: Uint8Array;
  readonly share: Float32Array;
}

/** Lets what fades do so into a filled border, in place. @param rgb `height × width × 3`. */
export function fadeInto(rgb: Uint8Array, fading: Fading): void {
  for (let p = 0; p < fading.share.length; p++) {
    if (fading.share[p] === 0) continue;
    for (let i = p * 3; i < p * 3 + 3; i++) rgb[i] = Math.round(mix(rgb[i]!, fading.rgb[i]!, fading.share[p]!));
  }
}

/** What is painted on. */
interface Target extends PixelSize {
  readonly rgb: Uint8Array;
  readonly hole: Uint8Array;
  readonly outer: Uint8Array;
  readonly fading: Fading;
  readonly copies: Int32Array;
}

/** Paints the rows beside a side that go on. @returns 1 for them. */
function continueSide(target: Target, side: Side, strip: SideStrip, reach: Reach): Uint8Array {
  const offsets = rimOffsets(strip, reach.beyondPx);
  const rows = goOnByRows(strip, offsets, reach);
  const gaps = gapsAtCut(strip, offsets, rows);
  const { beyondPx } = reach;
  const labels = labelsBeyond(strip, offsets, rows, beyondPx);
  for (let at = 0; at < strip.lengthPx; at++)
    for (let deep = -beyondPx; deep < rows.cutPx[at]!; deep++) {
      const k = deep < 0 ? labels[at * beyondPx - 1 - deep]! : rows.offsetOf[at]!;
      const ownPx = k < 0 ? 0 : reachOf(offsets[k]!, beyondPx);
      if (k < 0 || -deep > ownPx) continue;
      const place = copiedPlace(strip, offsets[k]!, at, deep);
      const p = pixelAt(target, side, at, deep);
      const lit = 1 - smoothstep(0, ownPx, -deep);
      const met = Math.exp((deep - rows.cutPx[at]!) / GAP_FADES_PX);
      for (let c = 0; c < 3; c++) {
        const change = lit * rows.lights[k]![at * 3 + c]! + met * gaps[at * 3 + c]!;
        target.rgb[p * 3 + c] = clamp(Math.round(strip.rgb[place * 3 + c]! + change), 0, 255);
      }
      if (deep >= 0) continue;
      target.hole[p] = 0;
      if (-deep <= ownPx / 2) target.outer[p] = 0;
      target.copies[p] = pixelAt(target, side, Math.floor(place / strip.depthPx), place % strip.depthPx);
    }
  for (let at = 0; at < strip.lengthPx; at++) {
    const k = labels[(at + 1) * beyondPx - 1]!;
    if (k >= 0) fadeRow(target, side, strip, at, offsets[k]!, reachOf(offsets[k]!, beyondPx));
  }
  return Uint8Array.from(rows.offsetOf, (k) => (k < 0 ? 0 : 1));
}

/** How far what is copied at an offset goes on before it fades: it ends where the picture does. */
function reachOf({ deep }: RimOffset, beyondPx: number): number {
  return Math.min(beyondPx, Math.max(Math.ceil(beyondPx / 2), deep - FADE_PX));
}

/** Paints what fades beyond a row that goes on. */
function fadeRow(
  { fading, ...size }: Target,
  side: Side,
  strip: SideStrip,
  at: number,
  offset: RimOffset,
  beyondPx: number,
): void {
  const fadePx = Math.min(FADE_PX, roomBeyond(side, size) - beyondPx, offset.deep - beyondPx);
  if (isBarred(strip, offset, at, { fromDeep: -beyondPx - fadePx, toDeep: -beyondPx })) return;
  for (let away = 0; away < fadePx; away++) {
    const place = copiedPlace(strip, offset, at, -beyondPx - 1 - away);
    const p = pixelAt(size, side, at, -beyondPx - 1 - away);
    fading.share[p] = 1 - smoothstep(0, fadePx, away + 0.5);
    fading.rgb.set(strip.rgb.subarray(place * 3, place * 3 + 3), p * 3);
  }
}

/** Number of the offset that each place beyond the rim is copied at, outwards row by row; -1: none. */
function labelsBeyond(strip: SideStrip, offsets: readonly RimOffset[], rows: RowsGoneOn, beyondPx: number): Int16Array {
  const { offsetOf } = rows;
  const labels = new Int16Array(strip.lengthPx * beyondPx);
  for (let at = 0; at < strip.lengthPx; at++) labels.fill(offsetOf[at]!, at * beyondPx, (at + 1) * beyondPx);
  for (let at = 1; at < strip.lengthPx; at++) {
    const [above, below] = [offsetOf[at - 1]!, offsetOf[at]!];
    if (above < 0 || below < 0 || above === below) continue;
    for (const [away, shift] of lineBetween(strip, offsets, rows, at, beyondPx).entries())
      for (let row = Math.min(0, shift); row < Math.max(0, shift); row++)
        labels[(at + row) * beyondPx + away] = shift > 0 ? above : below;
  }
  return labels;
}

/** How much lighter a picture is at the cut than what is copied there, in the mean over a few rows; `rows × 3`. */
function gapsAtCut(
  strip: SideStrip,
  offsets: readonly RimOffset[],
  { offsetOf, cutPx, lights }: RowsGoneOn,
): Float32Array {
  const { lengthPx, depthPx, rgb } = strip;
  const own = new Float32Array(lengthPx * 3);
  for (let at = 0; at < lengthPx; at++) {
    const k = offsetOf[at]!;
    if (k < 0) continue;
    for (let deep = cutPx[at]!; deep < cutPx[at]! + GAP_PX; deep++) {
      const place = copiedPlace(strip, offsets[k]!, at, deep);
      for (let c = 0; c < 3; c++) {
        const gap = rgb[(at * depthPx + deep) * 3 + c]! - rgb[place * 3 + c]! - lights[k]![at * 3 + c]!;
        own[at * 3 + c]! += gap / GAP_PX;
      }
    }
  }
  return own.map((_, i) => {
    const at = Math.floor(i / 3);
    let sum = 0;
    let count = 0;
    for (let near = Math.max(0, at - GAP_ROWS); near <= Math.min(lengthPx - 1, at + GAP_ROWS); near++) {
      if (offsetOf[near] !== offsetOf[at]) continue;
      sum += own[i + (near - at) * 3]!;
      count++;
    }
    return clamp(sum / count, -MOST_GAP, MOST_GAP);
  });
}
