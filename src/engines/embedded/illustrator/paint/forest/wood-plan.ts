import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';

/** What grows in a wood. */
export type WoodKind = 'broadleaf' | 'birch' | 'pine' | 'bamboo';

/** Thickness of a near trunk, in units of length, and how many stand in a row for each of a broad-leaved wood. */
const TRUNKS: Readonly<Record<WoodKind, { readonly width: number; readonly share: number }>> = {
  broadleaf: { width: 0.075, share: 1 },
  birch: { width: 0.052, share: 1.25 },
  pine: { width: 0.052, share: 1.25 },
  bamboo: { width: 0.03, share: 2.6 },
};

/** How a wood is laid out in the picture. */
export interface WoodPlan {
  readonly kind: WoodKind;
  /** Unit of length: the geometric mean of the picture's sides, pixels. */
  readonly unitPx: number;
  readonly horizonYPx: number;
  readonly lightXPx: number;
  readonly lightYPx: number;
  /** A path leads into the wood, bending to one side; 0 = none. */
  readonly pathWidth: number;
  readonly pathBend: number;
  /** Share of the picture's width kept free of near trunks in the middle. */
  readonly clearing: number;
}

/** A row of trees at one distance; depth 1 is where subjects stand. */
export interface TreeLayer {
  readonly depth: number;
  /** Row where its trees stand. */
  readonly baseYPx: number;
  /** How much of it is lost in the mist, 0–1. */
  readonly fade: number;
  readonly trunkPx: number;
  readonly count: number;
}

const LAYERS = 6;

function chooseTrees({ placeKind, random }: PainterBrief): WoodPlan['kind'] {
  if (placeKind === 'bamboo') return 'bamboo';
  if (placeKind === 'jungle') return 'broadleaf';
  return placeKind === 'conifers' ? 'pine' : random.pick(['broadleaf', 'broadleaf', 'birch', 'pine']);
}

/** Lays out a wood by the seed. */
export function planWood(frame: Frame, brief: PainterBrief): WoodPlan {
  const { widthPx, heightPx } = frame;
  const { random } = brief;
  const horizon = clamp(
    random.between(0.5, 0.58) - 0.3 * brief.pitch + 0.12 * (1 - Math.min(1.5, brief.cameraHeight)),
    0.14,
    0.8,
  );
  return {
    kind: chooseTrees(brief),
    unitPx: Math.sqrt(widthPx * heightPx),
    horizonYPx: horizon * heightPx,
    lightXPx: widthPx * random.between(0.22, 0.78),
    lightYPx: heightPx * Math.min(horizon - 0.12, random.between(0.16, 0.36)),
    pathWidth: random.chance(0.6) ? random.between(0.5, 0.9) : 0,
    pathBend: random.between(-1.2, 1.2),
    clearing: brief.hasSubjects ? random.between(0.4, 0.5) : random.between(0.2, 0.36),
  };
}

/** The rows of trees from far to near. */
export function planLayers(frame: Frame, plan: WoodPlan, mistiness: number): TreeLayer[] {
  const { heightPx, widthPx } = frame;
  return Array.from({ length: LAYERS }, (_, index) => {
    const t = index / (LAYERS - 1);
    const depth = 9 * (1 - t) ** 1.6 + 0.85;
    const broad = widthPx / plan.unitPx;
    return {
      depth,
      baseYPx: plan.horizonYPx + (heightPx * 0.84 - plan.horizonYPx) / depth,
      fade: clamp((1 - Math.exp(-(depth - 0.6) * 0.34)) * (0.55 + 0.45 * mistiness) + 0.1 * mistiness * (1 - t)),
      trunkPx: (plan.unitPx * TRUNKS[plan.kind].width) / depth ** 0.8,
      count: Math.round((20 - 14.5 * t) * broad * TRUNKS[plan.kind].share),
    };
  });
}
