import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import { DARK_TIMES } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';
import { type Floors, HOUSE_LOOKS, type HouseLook } from './house-looks.ts';

/** The character of a street: which buildings line it, and what lies between them. */
export interface StreetPlan {
  readonly kind: 'avenue' | 'lane' | 'neon';
  /** Half the distance between the facades, and half of the carriageway, metres. */
  readonly halfWidthM: number;
  readonly halfRoadM: number;
  readonly lengthM: number;
  readonly houses: HouseLook;
  readonly floors: Floors;
  readonly isPaved: boolean;
  readonly hasTrees: boolean;
  readonly isNight: boolean;
  readonly isNeon: boolean;
  readonly isWet: boolean;
  readonly isSnowy: boolean;
  /** True where water lies between the houses instead of a carriageway. */
  readonly isCanal: boolean;
  /** True where it is seen from one of its pavements, looking at the houses of the other. */
  readonly isAcross: boolean;
  /** True where one of those houses is what stands in the picture: a shop. */
  readonly isShopFront: boolean;
  /** True where people cross it before the eye, on stripes. */
  readonly isCrossing: boolean;
  /** True where rows of trees will be drawn into it. */
  readonly isAvenue: boolean;
  /** A tall landmark closes the street instead of open sky. */
  readonly landmark: 'none' | 'tower' | 'houses';
  readonly neon: readonly LinearRgb[];
  /** Colours of the walls. */
  readonly walls: readonly LinearRgb[];
  /** Colours of the flowers in tubs and window boxes; empty without any. */
  readonly blooms: readonly LinearRgb[];
}

const NEON_SETS: readonly (readonly LinearRgb[])[] = [
  [
    [1.6, 0.1, 0.7],
    [0.08, 1.05, 1.6],
    [0.6, 0.22, 1.8],
    [1.6, 0.5, 0.12],
  ],
  [
    [0.1, 1.5, 0.85],
    [1.5, 0.16, 0.5],
    [0.2, 0.5, 1.8],
    [1.6, 1.1, 0.2],
  ],
  [
    [1.7, 0.16, 0.14],
    [0.1, 0.9, 1.5],
    [1.6, 0.75, 0.12],
    [1.2, 0.25, 1.3],
  ],
];

/** Geraniums and petunias, where no colour is named. */
const BLOOMS: readonly LinearRgb[] = ['#d8243a', '#ee6f9f', '#f4f1ea', '#8d4bc4', '#f2b632'].map(linearOfHex);

const CANAL_M = [4.4, 6.4] as const;
/** Half the width of a street that vehicles pass through from side to side. */
const ACROSS_M = [5.6, 7] as const;

/** Decides what kind of street the seed and the brief ask for. */
export function planStreet(frame: Frame, brief: PainterBrief): StreetPlan {
  const { random } = brief;
  const isNeon = brief.light === 'neon';
  const isCanal = brief.placeKind === 'canal';
  const isMedieval = brief.placeKind === 'medieval-street';
  const isNight = isNeon || DARK_TIMES.includes(brief.time) || brief.light === 'moonlight';
  const kind = isNeon
    ? 'neon'
    : brief.planted || brief.houseColours || brief.placeKind === 'lane' || isCanal || isMedieval
      ? 'lane'
      : brief.isAvenue || brief.placeKind === 'crossing'
        ? 'avenue'
        : random.pick(['avenue', 'lane', 'avenue', 'lane'] as const);
  const houses: HouseLook = HOUSE_LOOKS[isMedieval && kind === 'lane' ? 'medieval' : kind];
  const broad = Math.min(1.5, Math.max(0.8, Math.sqrt(frame.widthPx / frame.heightPx)));
  const alongM =
    (kind === 'lane' ? random.between(3, 4) : kind === 'neon' ? random.between(4, 5.6) : random.between(7, 9.5)) *
    broad;
  const isShopFront = brief.placeKind === 'shop-front';
  const isAcross = ((brief.isRoadside ?? false) || isShopFront) && !isCanal;
  const halfWidthM = isCanal ? random.between(...CANAL_M) * broad : isAcross ? random.between(...ACROSS_M) : alongM;
  const sidewalkM = kind === 'lane' ? random.between(0.7, 1) : kind === 'neon' ? 1.6 : random.between(2.4, 3.4);
  return {
    kind,
    halfWidthM,
    halfRoadM: halfWidthM - sidewalkM,
    lengthM: random.between(70, 110),
    houses,
    floors: isAcross ? houses.floorsAcross : houses.floors,
    isPaved: kind === 'lane' && (random.chance(0.85) || brief.placeKind === 'lane' || isMedieval),
    hasTrees: kind === 'avenue' && random.chance(0.7) && !brief.isAvenue && !isShopFront,
    isNight,
    isNeon,
    isWet: brief.weather === 'rain' || brief.weather === 'storm' || (isNeon && brief.weather !== 'snow'),
    isSnowy: brief.weather === 'snow' || (brief.season === 'winter' && random.chance(0.6)),
    isCanal,
    isCrossing: brief.placeKind === 'crossing',
    isAvenue: brief.isAvenue ?? false,
    isAcross,
    isShopFront,
    landmark: kind === 'neon' ? 'tower' : random.pick(['none', 'tower', 'houses'] as const),
    neon: random.pick(NEON_SETS),
    walls: brief.houseColours ?? houses.walls,
    blooms: brief.planted?.length === 0 ? BLOOMS : (brief.planted ?? []),
  };
}
