import type { FilledCanvas, Rim } from './across-rim.ts';
import { pixelAt, roomBeyond, type Side } from './grown-sides.ts';
import { windowMean } from './rim-structure.ts';

/** What goes on and what a border was filled with are compared so far beyond the rim. */
const COMPARED_AT_PX = [4, 12, 20, 32] as const;

/**
 * How much what goes on beyond each place of a rim differs from what the border there was filled with, in grey levels (root mean square of
 * the channels), in the mean over windows of this radius, twice.
 */
export function differenceBeyond(
  picture: FilledCanvas,
  side: Side,
  { readBeyond, staysPx }: Rim,
  radiusPx: number,
): Float32Array {
  const colour = new Float32Array(3);
  const roomPx = roomBeyond(side, picture);
  const compared = COMPARED_AT_PX.filter((away) => away < roomPx);
  const differences = staysPx.map(() => 0);
  const channels = [differences, differences.slice(), differences.slice()];
  for (let at = 0; at < staysPx.length; at++)
    for (const away of compared) {
      const p = pixelAt(picture, side, at, -1 - away) * 3;
      readBeyond(colour, at, away);
      for (const [c, values] of channels.entries()) values[at]! += (colour[c]! - picture.rgb[p + c]!) / compared.length;
    }
  return calmSize(channels, radiusPx);
}

function calmSize(channels: readonly Float32Array[], radiusPx: number): Float32Array {
  const calm = channels.map((values) => windowMean(windowMean(values, radiusPx), radiusPx));
  return calm[0]!.map((_, at) => Math.hypot(...calm.map((values) => values[at]!)) / Math.sqrt(calm.length));
}
