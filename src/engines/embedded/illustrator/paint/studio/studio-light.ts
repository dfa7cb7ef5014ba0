import { type LinearRgb, luminance, mixRgb, scaleRgb } from '../../maths/colour.ts';
import type { LightDirection, PainterBrief } from '../painter.ts';

/** How a studio set is lit. */
export interface StudioLight {
  readonly key: LinearRgb;
  readonly ambient: LinearRgb;
  readonly direction: LightDirection;
  /** -1 = the key light stands on the left, 1 = on the right. */
  readonly side: -1 | 1;
  /** Coloured lights on the left and on the right of the backdrop, if the light is coloured. */
  readonly gels?: readonly [left: LinearRgb, right: LinearRgb];
  /** Tint of the light on the backdrop, of luminance near 1. */
  readonly wash: LinearRgb;
  /** How tightly the spot on the backdrop is drawn; 1 = a broad soft light. */
  readonly tightness: number;
  /** Brightness of the unlit backdrop and what the spot adds to it. */
  readonly base: number;
  readonly spot: number;
}

interface LightPlan {
  readonly key: LinearRgb;
  readonly ambient: LinearRgb;
  readonly height: number;
  readonly depth: number;
  readonly base: number;
  readonly spot: number;
}

const BRIGHT: LightPlan = {
  key: [1.05, 1.02, 0.98],
  ambient: [0.62, 0.62, 0.64],
  height: 0.75,
  depth: -0.5,
  base: 0.66,
  spot: 0.42,
};

const PLANS: Readonly<Record<string, LightPlan>> = {
  studio: BRIGHT,
  soft: { ...BRIGHT, key: [0.88, 0.87, 0.86], ambient: [0.72, 0.72, 0.73], base: 0.78, spot: 0.24 },
  dramatic: { key: [1.3, 1.2, 1.08], ambient: [0.16, 0.17, 0.2], height: 0.6, depth: -0.1, base: 0.07, spot: 0.5 },
  candle: { key: [1.25, 0.72, 0.34], ambient: [0.16, 0.1, 0.06], height: 0.25, depth: -0.35, base: 0.07, spot: 0.5 },
  backlit: { key: [1.2, 1.12, 1.02], ambient: [0.34, 0.35, 0.38], height: 0.6, depth: 0.7, base: 0.3, spot: 0.95 },
  moonlight: { key: [0.5, 0.62, 0.95], ambient: [0.1, 0.14, 0.24], height: 0.7, depth: -0.2, base: 0.1, spot: 0.34 },
  neon: { key: [1.1, 0.4, 0.95], ambient: [0.24, 0.22, 0.42], height: 0.45, depth: -0.2, base: 0.06, spot: 0.1 },
};

const NEON_PAIRS: readonly (readonly [LinearRgb, LinearRgb])[] = [
  [
    [1.1, 0.08, 0.62],
    [0.06, 0.5, 1.2],
  ],
  [
    [0.95, 0.28, 0.06],
    [0.32, 0.1, 1.1],
  ],
  [
    [0.08, 0.9, 0.75],
    [0.85, 0.06, 0.8],
  ],
];

/** The studio light for the brief's named light; `fallback` serves when none is named. The seed puts it left or right. */
export function chooseStudioLight(brief: PainterBrief, fallback: 'studio' | 'soft' | 'portrait'): StudioLight {
  const { random } = brief;
  const side = random.chance(0.5) ? -1 : 1;
  const plan = PLANS[brief.light ?? fallback] ?? (fallback === 'portrait' ? PORTRAIT : BRIGHT);
  const light: StudioLight = {
    key: plan.key,
    ambient: plan.ambient,
    direction: [side * 0.55, plan.height, plan.depth],
    side,
    base: plan.base,
    spot: plan.spot,
    wash: mixRgb([1, 1, 1], scaleRgb(plan.key, 1 / luminance(...plan.key)), brief.light === 'neon' ? 0 : 0.75),
    tightness: plan.base < 0.2 ? 2.6 : 1,
  };
  if (brief.light !== 'neon') return light;
  const [first, second] = random.pick(NEON_PAIRS);
  return { ...light, key: side < 0 ? first : second, gels: side < 0 ? [first, second] : [second, first] };
}

/** A classical portrait: one large soft light from the side, a restrained fill. */
const PORTRAIT: LightPlan = {
  key: [1.12, 1.04, 0.95],
  ambient: [0.36, 0.36, 0.38],
  height: 0.55,
  depth: -0.5,
  base: 0.42,
  spot: 0.85,
};
