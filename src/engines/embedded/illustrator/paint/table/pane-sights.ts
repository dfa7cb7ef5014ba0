import { type Frame, STUFF_LABELS } from '../frame.ts';
import { addSight, addStars, type Sight } from '../sights.ts';

/** Where the sights hang, as shares of the picture: over the window's upper bar, left and right of what stands on the sill. */
const PLACES = [
  [0.2, 0.13],
  [0.8, 0.13],
  [0.2, 0.4],
] as const;
const RADIUS_SHARE = 0.068;
/** Angle that the whole height of the picture stands for, to scatter stars by. */
const VIEW_RADIANS = 0.9;

/** Shows the sky's bodies over the land behind a window, where its sky is. */
export function addPaneSights(frame: Frame, sights: readonly Sight[], isMirrored: boolean): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const radiusPx = RADIUS_SHARE * Math.min(widthPx, heightPx);
  const isStarry = sights.some((sight) => sight === 'stars' || sight.endsWith('moon'));
  const seen = sights.filter((sight) => sight !== 'stars').slice(0, PLACES.length);
  const out = new Float32Array(3);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      if (labels[i] !== STUFF_LABELS.sky) continue;
      out.set(colour.subarray(i * 3, i * 3 + 3));
      if (isStarry)
        addStars((x / heightPx) * VIEW_RADIANS, (1 - y / heightPx) * VIEW_RADIANS, VIEW_RADIANS / heightPx, out);
      seen.forEach((sight, index) => {
        const [across, down] = PLACES[index]!;
        const column = widthPx * (isMirrored ? 1 - across : across);
        addSight(sight, (x + 0.5 - column) / radiusPx, (heightPx * down - y - 0.5) / radiusPx, 1 / radiusPx, out);
      });
      colour.set(out, i * 3);
    }
  }
}
