import { type LinearRgb, luminance, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { DARK_TIMES } from '../../scene.ts';
import type { PainterBrief } from '../painter.ts';
import type { WoodKind } from './wood-plan.ts';

/** Colours and light of a wood at one hour and season. */
export interface ForestLook {
  /** Air far between the trees, and the glow around the light. */
  readonly mist: LinearRgb;
  readonly glow: LinearRgb;
  readonly key: LinearRgb;
  readonly ambient: LinearRgb;
  readonly leaves: readonly LinearRgb[];
  readonly ground: LinearRgb;
  readonly groundLight: LinearRgb;
  readonly bark: LinearRgb;
  readonly isNight: boolean;
  readonly isSnowy: boolean;
  /** 0 = bare branches, 1 = full foliage. */
  readonly foliage: number;
  /** How fast trees fade into the mist, 0–1. */
  readonly mistiness: number;
  /** Strength of the shafts of light. */
  readonly shafts: number;
}

interface HourLook {
  readonly mist: LinearRgb;
  readonly glow: LinearRgb;
  readonly key: LinearRgb;
  readonly level: number;
  readonly shafts: number;
}

const HOURS: Readonly<Record<PainterBrief['time'], HourLook>> = {
  day: { mist: [0.5, 0.62, 0.42], glow: [1.15, 1.18, 0.82], key: [1.15, 1.08, 0.85], level: 1, shafts: 0.75 },
  noon: { mist: [0.52, 0.66, 0.44], glow: [1.1, 1.2, 0.85], key: [1.2, 1.16, 0.95], level: 1.08, shafts: 0.5 },
  golden: { mist: [0.72, 0.55, 0.27], glow: [1.6, 1.05, 0.45], key: [1.45, 0.98, 0.5], level: 0.95, shafts: 1.1 },
  sunset: { mist: [0.62, 0.36, 0.24], glow: [1.7, 0.7, 0.28], key: [1.4, 0.7, 0.36], level: 0.75, shafts: 0.9 },
  sunrise: { mist: [0.66, 0.52, 0.42], glow: [1.45, 0.95, 0.62], key: [1.3, 0.92, 0.62], level: 0.85, shafts: 1.15 },
  dusk: { mist: [0.14, 0.18, 0.3], glow: [0.38, 0.34, 0.46], key: [0.42, 0.44, 0.62], level: 0.42, shafts: 0.1 },
  'blue-hour': { mist: [0.07, 0.13, 0.27], glow: [0.2, 0.3, 0.52], key: [0.3, 0.42, 0.72], level: 0.3, shafts: 0.05 },
  night: { mist: [0.032, 0.06, 0.105], glow: [0.24, 0.36, 0.52], key: [0.4, 0.52, 0.8], level: 0.2, shafts: 0.3 },
};

const LEAVES: Readonly<Record<PainterBrief['season'], readonly LinearRgb[]>> = {
  spring: [
    [0.16, 0.3, 0.04],
    [0.24, 0.36, 0.06],
    [0.1, 0.22, 0.03],
  ],
  summer: [
    [0.06, 0.15, 0.02],
    [0.1, 0.2, 0.03],
    [0.04, 0.11, 0.02],
  ],
  autumn: [
    [0.55, 0.2, 0.02],
    [0.6, 0.36, 0.04],
    [0.42, 0.08, 0.02],
    [0.5, 0.28, 0.03],
  ],
  winter: [[0.1, 0.08, 0.06]],
};

const GROUNDS: Readonly<Record<PainterBrief['season'], readonly [LinearRgb, LinearRgb]>> = {
  spring: [
    [0.06, 0.1, 0.025],
    [0.2, 0.3, 0.06],
  ],
  summer: [
    [0.045, 0.07, 0.02],
    [0.15, 0.22, 0.05],
  ],
  autumn: [
    [0.14, 0.06, 0.02],
    [0.5, 0.24, 0.05],
  ],
  winter: [
    [0.1, 0.085, 0.06],
    [0.24, 0.2, 0.14],
  ],
};

/** The look of the wood that the brief asks for. */
export function chooseForestLook(brief: PainterBrief, kind: WoodKind): ForestLook {
  const isMoonlit = brief.light === 'moonlight';
  const hour = HOURS[isMoonlit ? 'night' : brief.time];
  const isSnowy = brief.weather === 'snow' || brief.season === 'winter';
  const isStormy = brief.weather === 'storm' || brief.weather === 'rain';
  const gloom = isStormy ? 0.6 : 1;
  const isGrey = brief.weather !== 'clear' && brief.time !== 'night';
  const isNight = DARK_TIMES.includes(brief.time) || isMoonlit;
  const dullness = isNight ? 0.62 : isGrey ? 0.28 : 0;
  const [ground, groundLight] = GROUNDS[brief.season];
  const autumn = brief.season === 'autumn' && !EVERGREEN.has(kind) ? 0.3 : 0;
  const winterMist: LinearRgb = [0.62 * hour.level, 0.68 * hour.level, 0.76 * hour.level];
  let mist = mixRgb(hour.mist, scaleRgb([0.85, 0.55, 0.22], hour.level * 0.7), autumn);
  if (isSnowy && brief.time !== 'night' && !isMoonlit) mist = mixRgb(mist, winterMist, 0.7);
  if (isGrey) mist = mixRgb(mist, scaleRgb([0.55, 0.6, 0.62], hour.level * 0.85 * gloom), isStormy ? 0.8 : 0.65);
  const glow = isGrey ? mixRgb(hour.glow, scaleRgb(mist, 1.35), 0.75) : hour.glow;
  return {
    mist,
    glow,
    key: isGrey ? scaleRgb([0.75, 0.78, 0.8], hour.level * gloom) : hour.key,
    ambient: mixRgb(scaleRgb(mist, 0.75), scaleRgb([0.5, 0.5, 0.5], hour.level), 0.4),
    leaves: (NEEDLES_OF[kind] ?? LEAVES[brief.season]).map((leaf) => dulled(leaf, dullness)),
    ground: isSnowy ? [0.62, 0.67, 0.76] : dulled(ground, dullness),
    groundLight: isSnowy ? [0.92, 0.93, 0.95] : dulled(groundLight, dullness),
    bark: BARKS[kind],
    isNight,
    isSnowy,
    foliage: EVERGREEN.has(kind) ? 1 : brief.season === 'winter' ? 0.12 : 1,
    mistiness: brief.weather === 'fog' ? 1 : brief.weather === 'clear' ? 0.35 : 0.7,
    shafts: isGrey ? 0 : hour.shafts,
  };
}

/** A colour as the eye sees it with little light (Purkinje): greyer and bluer. */
function dulled(colour: LinearRgb, amount: number): LinearRgb {
  const grey = luminance(...colour);
  return mixRgb(colour, [grey * 0.82, grey, grey * 1.2], amount);
}

const EVERGREEN: ReadonlySet<WoodKind> = new Set<WoodKind>(['pine', 'bamboo']);
const BARKS: Readonly<Record<WoodKind, LinearRgb>> = {
  broadleaf: [0.095, 0.07, 0.05],
  birch: [0.62, 0.6, 0.55],
  pine: [0.13, 0.075, 0.05],
  bamboo: [0.2, 0.34, 0.09],
};
const PINE_NEEDLES: readonly LinearRgb[] = [
  [0.03, 0.075, 0.035],
  [0.045, 0.095, 0.04],
  [0.025, 0.06, 0.035],
];
/** Leaves of what is green all year. */
const NEEDLES_OF: Partial<Record<WoodKind, readonly LinearRgb[]>> = {
  pine: PINE_NEEDLES,
  bamboo: [
    [0.14, 0.27, 0.04],
    [0.2, 0.33, 0.06],
    [0.1, 0.21, 0.03],
  ],
};
