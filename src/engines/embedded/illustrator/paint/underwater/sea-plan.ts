import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';

/** How an underwater picture is laid out. */
export interface SeaPlan {
  readonly kind: 'reef' | 'kelp' | 'open' | 'cave';
  readonly unitPx: number;
  /** Row where the sea floor is lost in the blue. */
  readonly horizonYPx: number;
  readonly lightXPx: number;
  /** Water near the surface and in the depth. */
  readonly shallow: LinearRgb;
  readonly deep: LinearRgb;
  readonly sand: LinearRgb;
  readonly isNight: boolean;
  /** Strength of sunlight, 0–1. */
  readonly sun: number;
}

const WATERS: readonly (readonly [LinearRgb, LinearRgb])[] = [
  [
    [0.13, 0.68, 0.8],
    [0.006, 0.1, 0.26],
  ],
  [
    [0.1, 0.6, 0.62],
    [0.004, 0.11, 0.17],
  ],
  [
    [0.1, 0.48, 0.82],
    [0.004, 0.05, 0.24],
  ],
  [
    [0.2, 0.66, 0.55],
    [0.008, 0.13, 0.13],
  ],
];

/** Plans an underwater picture by the seed. */
export function planSea(frame: Frame, brief: PainterBrief): SeaPlan {
  const { widthPx, heightPx } = frame;
  const { random } = brief;
  const isNight = brief.time === 'night' || brief.light === 'moonlight';
  const [shallow, deep] = random.pick(WATERS);
  const dim = isNight
    ? 0.16
    : brief.time === 'dusk' || brief.time === 'blue-hour' || brief.weather === 'storm'
      ? 0.5
      : 1;
  const warm = brief.time === 'sunset' || brief.time === 'golden' ? 1.25 : 1;
  const scaled = (c: LinearRgb): LinearRgb => [c[0] * dim * warm * warm, c[1] * dim, c[2] * dim];
  const drawn = random.pick(['reef', 'kelp', 'open', 'reef', 'cave'] as const);
  const kind = brief.placeKind === 'reef' ? 'reef' : drawn;
  return {
    kind,
    unitPx: Math.sqrt(widthPx * heightPx),
    horizonYPx:
      heightPx *
      clamp(
        (kind === 'open' ? random.between(0.68, 0.76) : random.between(0.56, 0.64)) - 0.25 * brief.pitch,
        0.25,
        0.85,
      ),
    lightXPx: widthPx * random.between(0.2, 0.8),
    shallow: scaled(shallow),
    deep: scaled(deep),
    sand: [0.62, 0.55, 0.4],
    isNight,
    sun: dim,
  };
}
