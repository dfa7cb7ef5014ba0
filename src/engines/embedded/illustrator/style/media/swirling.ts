import type { Noise } from '../../maths/noise.ts';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import type { PaintLayer } from '../brush/paint-layers.ts';
import type { Flow } from '../flow/tensor.ts';
import type { StyleInput, StyleOperator } from '../style.ts';
import type { WorkingCopy } from '../working-copy.ts';
import { paintInOil } from './oil.ts';

/** Long strokes of one width lie side by side; only a few finer ones correct them. */
const LAYERS: readonly PaintLayer[] = [
  { brush: 17, spacing: 1.5, length: [3, 4], tolerance: 0, opacity: 1, keepsEdges: true },
  { brush: 7.6, spacing: 1.35, length: [4, 5.4], tolerance: 0, opacity: 0.96, keepsEdges: true },
  { brush: 4.4, spacing: 1.3, length: [3.2, 4.8], tolerance: 0.09, opacity: 0.95, keepsEdges: true },
  { brush: 2.6, spacing: 1.25, length: [2.4, 4.4], tolerance: 0.11, opacity: 0.92, keepsEdges: true },
];

/** Whirls of the sky per unit of length, of the land, and of subjects; and how strongly they lead the strokes. */
const SKY = { scale: 0.0034, share: 0.96 } as const;
const LAND = { scale: 0.0075, share: 0.6 } as const;
const SUBJECT = { scale: 0.01, share: 0.22 } as const;
const STEP = 0.02;

/**
 * Oil in long swirling strokes of strong colours, as painters of the 1880s set them: strokes follow the curl of a field of noise
 * (Bridson et al., Curl-noise for procedural fluid flow, 2007), in the sky wholly, on subjects hardly.
 */
export const swirling: StyleOperator = (input) =>
  paintInOil(input, {
    layers: LAYERS,
    chroma: 1.5,
    brightnessSpread: 0.12,
    warmthSpread: 0.06,
    angleSpread: 0.1,
    streaks: 0.11,
    bend: bendIntoWhirls,
  });

function bendIntoWhirls(flow: Flow, { picture, labels, unitPx, crew }: WorkingCopy, { noise }: StyleInput): void {
  const { widthPx, heightPx } = picture;
  const { alongX, alongY, anisotropy } = flow;
  const bendRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++)
      for (let x = 0; x < widthPx; x++) {
        const i = y * widthPx + x;
        const label = labels[i]!;
        const { scale, share } = label >= FIRST_SUBJECT_LABEL ? SUBJECT : label === STUFF_LABELS.sky ? SKY : LAND;
        const [u, v] = [(x / unitPx) * scale, (y / unitPx) * scale];
        const [whirlX, whirlY] = curlAt(noise, u, v);
        // Directions have no sign: the form's is turned to agree with the whirl before they are mixed.
        const sign = alongX[i]! * whirlX + alongY[i]! * whirlY < 0 ? -1 : 1;
        const mixedX = alongX[i]! * sign * (1 - share) + whirlX * share;
        const mixedY = alongY[i]! * sign * (1 - share) + whirlY * share;
        const length = Math.hypot(mixedX, mixedY) || 1;
        alongX[i] = mixedX / length;
        alongY[i] = mixedY / length;
        anisotropy[i] = Math.max(anisotropy[i]!, share);
      }
  };
  const [first, second, third] = [alongX, alongY, anisotropy].map((pixels) => ({ pixels, values: widthPx }));
  crew.share(heightPx, bendRows, first!, second!, third!);
}

/** Unit vector across the gradient of a potential: along its level lines, which close into whirls. */
function curlAt(noise: Noise, u: number, v: number): readonly [number, number] {
  const potential = (x: number, y: number): number => noise.at(x, y) + 0.35 * noise.at(x * 2.3 + 7, y * 2.3);
  const right = potential(u + STEP, v) - potential(u - STEP, v);
  const down = potential(u, v + STEP) - potential(u, v - STEP);
  const length = Math.hypot(right, down) || 1;
  return [down / length, -right / length];
}
