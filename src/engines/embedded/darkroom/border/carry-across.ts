import { clamp, mix, smoothstep } from '../../illustrator/maths/interpolate.ts';
import type { KnownBox } from '../known-box.ts';
import { type FilledCanvas, type Rim, rimAt } from './across-rim.ts';
import { pixelAt, roomBeyond, type Side, sidesOf } from './grown-sides.ts';
import { differenceBeyond } from './rim-likeness.ts';
import { windowMean } from './rim-structure.ts';

/** What a picture shows at its rim fades over this many times the length over which it stays alike there, */
const STAYS_TIMES = 6;
/** but over no less than this share of the picture's longer side, */
const SHORTEST_SHARE = 0.014;
/** and no more than these: the first where nothing surely meets the rim; the second where lines and edges do. */
const LONGEST_SHARES = [0.028, 0.05] as const;

/** All fades over so many times that where it hardly differs from what the border was filled with, and where it does: by so many grey levels, over a few rows. */
const LIKENESS_TIMES = [0.35, 1.5] as const;
const SEEN_LEVELS = [6, 24] as const;
const SEEN_ROWS = 4;
/** Places this near along the rim fade over much the same length. */
const CALM_PX = 20;

/** Beside what goes on already all fades over ever less, from so many pixels away on, */
const GIVES_WAY_PX = 48;
/** but the nearest so many pixels only from there on. */
const NEAREST_PX = 32;
const NEAREST_GIVES_WAY_PX = 12;

/**
 * Joins a filled border to its picture: beside each growing side what the picture shows there goes on, along its own directions, and fades
 * into what the border was filled with. Streaks and what is out of focus fade slowly, textures at once.
 *
 * @param goesOn for each side of the box: 1 for its places where the picture goes on already, see `continueRim`.
 * @returns `height × width × 3`, of the canvas.
 */
export function carryAcross(picture: FilledCanvas, box: KnownBox, goesOn?: readonly Uint8Array[]): Uint8Array {
  const rgb = picture.rgb.slice();
  const colour = new Float32Array(3);
  const scalePx = Math.max(box.right - box.left, box.bottom - box.top);
  for (const [index, side] of sidesOf(box).entries()) {
    const roomPx = roomBeyond(side, picture);
    if (roomPx === 0) continue;
    const rim = rimAt(picture, box, side);
    for (const [at, mostPx] of fadesOver(picture, side, rim, scalePx).entries()) {
      const fadedPx = beside(fromContinued(goesOn?.[index], at), Math.min(roomPx, mostPx));
      for (let away = 0; away < fadedPx; away++) {
        const share = 1 - smoothstep(0, fadedPx, away);
        const to = pixelAt(picture, side, at, -1 - away) * 3;
        rim.readBeyond(colour, at, away);
        for (let c = 0; c < 3; c++) rgb[to + c] = Math.round(mix(rgb[to + c]!, colour[c]!, share));
      }
    }
  }
  return rgb;
}

/** Over how many pixels what goes on beyond each place of a rim fades. */
function fadesOver(picture: FilledCanvas, side: Side, rim: Rim, scalePx: number): Float32Array {
  const differs = differenceBeyond(picture, side, rim, SEEN_ROWS);
  const shares = rim.staysPx.map((staysPx, at) => {
    const sure = rim.sureness[at]!;
    const sharp = clamp((STAYS_TIMES * staysPx) / scalePx, SHORTEST_SHARE, mix(...LONGEST_SHARES, sure));
    const alike = mix(...LIKENESS_TIMES, smoothstep(...SEEN_LEVELS, differs[at]!));
    return alike * sharp;
  });
  return windowMean(shares, CALM_PX).map((share) => share * scalePx);
}

/** Over how many pixels all fades at most, so far along the rim from where the picture goes on already. */
function beside(apartPx: number, mostPx: number): number {
  return Math.max(
    mostPx * Math.min(1, apartPx / GIVES_WAY_PX),
    Math.min(mostPx, NEAREST_PX) * Math.min(1, apartPx / NEAREST_GIVES_WAY_PX),
  );
}

/** How far along a side a place is from one where the picture goes on already, as far as that matters. */
function fromContinued(goesOn: Uint8Array | undefined, at: number): number {
  let least = GIVES_WAY_PX;
  if (!goesOn) return least;
  for (let near = -GIVES_WAY_PX; near <= GIVES_WAY_PX; near++)
    if (goesOn[at + near] === 1) least = Math.min(least, Math.abs(near));
  return least;
}
