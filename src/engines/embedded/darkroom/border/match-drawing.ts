import type { PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { goneOn } from './gone-on.ts';
import { isGrown, sidesOf } from './grown-sides.ts';
import { windowMeans } from './window-means.ts';

/** Light is compared over windows of this radius, things over windows of the smaller one. Shares of the longer side. */
const LIGHT_SHARE = 0.03;
const THING_SHARE = 0.006;
/** Larger differences of light, in grey levels, are different things. */
const MOST_LIGHT = 36;

/** A drawing with the light of the picture that it goes on with. */
export interface MatchedDrawing {
  /** `height × width × 3`, of the canvas. */
  readonly rgb: Uint8Array;
  /** How much it still differs from the picture along the sides that grow, in grey levels, in the mean. */
  readonly difference: number;
  /** The same, of each of the outermost pixels of the box; `height × width`, 0 elsewhere. */
  readonly differences: Float32Array;
}

/** Gives a drawing of the whole canvas the light that the picture inside the box has at its sides. */
export function matchDrawing(drawn: Uint8Array, rgb: Uint8Array, size: PixelSize, box: KnownBox): MatchedDrawing {
  const longer = Math.max(size.widthPx, size.heightPx);
  const [light, things] = [LIGHT_SHARE, THING_SHARE].map((share) => {
    const radius = Math.max(2, Math.round(share * longer));
    const ofDrawing = windowMeans(drawn, size, box, radius);
    return windowMeans(rgb, size, box, radius).map((mean, at) => mean - ofDrawing[at]!);
  }) as [Float32Array, Float32Array];
  const change = light.map((value) => Math.max(-MOST_LIGHT, Math.min(MOST_LIGHT, value)));
  const spread = goneOn(change, size, box);
  const matched = drawn.map((value, at) => Math.min(255, Math.max(0, Math.round(value + spread[at]!))));
  const differences = new Float32Array(size.widthPx * size.heightPx);
  let sum = 0;
  let count = 0;
  for (const side of sidesOf(box)) {
    if (!isGrown(side, size)) continue;
    for (let y = side.fromY; y <= side.toY; y++)
      for (let x = side.fromX; x <= side.toX; x++) {
        const p = y * size.widthPx + x;
        let most = 0;
        for (let at = p * 3; at < p * 3 + 3; at++) most = Math.max(most, Math.abs(things[at]! - change[at]!));
        differences[p] = most;
        sum += most;
        count++;
      }
  }
  return { rgb: matched, difference: sum / Math.max(1, count), differences };
}
