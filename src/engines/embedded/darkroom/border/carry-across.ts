import { clamp, mix, smoothstep } from '../../illustrator/maths/interpolate.ts';
import type { KnownBox } from '../known-box.ts';
import { type FilledCanvas, rimAt } from './across-rim.ts';
import { pixelAt, roomBeyond, type Side, sidesOf } from './grown-sides.ts';

/** What a picture shows at its rim fades over this many times the length over which it stays alike there, */
const STAYS_TIMES = 6;
/** but over no less than this share of the picture's longer side, */
const SHORTEST_SHARE = 0.008;
/** and no more than these: the first where nothing surely meets the rim, since mirrors are found by the eye; the second where lines and edges do. */
const LONGEST_SHARES = [0.018, 0.1] as const;
/** The same where the border falls out of focus, which hides them. */
const BLURRED_SHARES = [0.03, 0.16] as const;

/** Beside what goes on already all fades over ever less, from so many pixels away on. */
const GIVES_WAY_PX = 16;

/**
 * Joins a filled border to its picture: beside each growing side what the picture shows there goes on, along its own directions, and fades
 * into what the border was filled with. Streaks and what is out of focus fade slowly, textures at once.
 *
 * @param blurredAt how much the border beside a side will fall out of focus, 0–1: the more it does, the more slowly all fades.
 * @param goesOn for each side of the box: 1 for its places where the picture goes on already, see `continueRim`.
 * @returns `height × width × 3`, of the canvas.
 */
export function carryAcross(
  picture: FilledCanvas,
  box: KnownBox,
  blurredAt: (side: Side) => number,
  goesOn?: readonly Uint8Array[],
): Uint8Array {
  const rgb = picture.rgb.slice();
  const colour = new Float32Array(3);
  const scalePx = Math.max(box.right - box.left, box.bottom - box.top);
  for (const [index, side] of sidesOf(box).entries()) {
    const roomPx = roomBeyond(side, picture);
    if (roomPx === 0) continue;
    const blurred = blurredAt(side);
    const { staysPx, sureness, reachPx, readBeyond } = rimAt(picture, box, side);
    const wanted = staysPx.map((stays, at) => {
      const sure = sureness[at]!;
      const sharp = clamp(STAYS_TIMES * stays, SHORTEST_SHARE * scalePx, mix(...LONGEST_SHARES, sure) * scalePx);
      return Math.min(roomPx, mix(sharp, mix(...BLURRED_SHARES, sure) * scalePx, blurred));
    });
    for (const [at, mostPx] of reachPx(wanted).entries()) {
      const fadedPx = mostPx * awayFromContinued(goesOn?.[index], at);
      for (let away = 0; away < fadedPx; away++) {
        const share = 1 - smoothstep(0, fadedPx, away);
        const to = pixelAt(picture, side, at, -1 - away) * 3;
        readBeyond(colour, at, away);
        for (let c = 0; c < 3; c++) rgb[to + c] = Math.round(mix(rgb[to + c]!, colour[c]!, share));
      }
    }
  }
  return rgb;
}

/** How near a place on a side is to one where the picture goes on already, 0–1: 1 is far. */
function awayFromContinued(goesOn: Uint8Array | undefined, at: number): number {
  if (!goesOn) return 1;
  let least = GIVES_WAY_PX;
  for (let near = -GIVES_WAY_PX; near <= GIVES_WAY_PX; near++)
    if (goesOn[at + near] === 1) least = Math.min(least, Math.abs(near));
  return least / GIVES_WAY_PX;
}
