import type { LinearRgb } from '../../../maths/colour.ts';
import type { Random } from '../../../maths/random.ts';
import type { Season } from '../../../scene.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { drawBoulder } from './boulder.ts';
import { type BroadleafForm, drawBroadleaf } from './broadleaf.ts';
import { drawChapel } from './chapel.ts';
import { drawConifer } from './conifer.ts';
import type { LeafLook } from './foliage.ts';
import { drawHouse, HOUSE_LOOKS, type HouseLook } from './house.ts';
import { drawPalm } from './palm.ts';
import type { SpriteCanvas } from './sprite.ts';

/** What a tree of a species depends on besides chance. */
export interface Growth {
  readonly season: Season;
  readonly light: SkyLight;
  /** Height of the drawing in pixels. */
  readonly heightPx: number;
  readonly random: Random;
  /** Colour of stones. Default: grey. */
  readonly rock?: LinearRgb;
  /** Colours of the leaves. Default: the season's. */
  readonly foliage?: Foliage;
  /** How houses are built. */
  readonly house?: HouseLook;
}

/** Leaves of a tree of its own colour: reflectances, and the share of leaves that have the second. */
export interface Foliage {
  readonly colour: LinearRgb;
  readonly accent: LinearRgb;
  readonly accentShare: number;
}

/** Draws one tree; another seed gives another tree of the kind. */
export type Species = (growth: Growth) => SpriteCanvas;

const OAK: BroadleafForm = {
  trunk: 0.24,
  trunkRadius: 0.028,
  spread: 0.42,
  forks: 2,
  cluster: 0.125,
  flatness: 0.1,
  bark: [0.11, 0.085, 0.065],
};
const SLENDER: BroadleafForm = {
  trunk: 0.22,
  trunkRadius: 0.014,
  spread: 0.23,
  forks: 3,
  cluster: 0.085,
  flatness: 0,
  bark: [0.4, 0.38, 0.35],
};
const ACACIA: BroadleafForm = {
  trunk: 0.42,
  trunkRadius: 0.022,
  spread: 0.62,
  forks: 2,
  cluster: 0.12,
  flatness: 0.92,
  bark: [0.12, 0.085, 0.06],
};
const SHRUB: BroadleafForm = {
  trunk: 0.035,
  trunkRadius: 0.012,
  spread: 0.6,
  forks: 1,
  cluster: 0.26,
  flatness: 0.15,
  bark: [0.1, 0.08, 0.06],
};

const SUMMER: LinearRgb = [0.062, 0.118, 0.026];
const AUTUMN: readonly LinearRgb[] = [
  [0.5, 0.17, 0.02],
  [0.56, 0.32, 0.035],
  [0.36, 0.07, 0.02],
  [0.2, 0.17, 0.03],
];
const BARE: LinearRgb = [0.13, 0.1, 0.075];
const BLOSSOM: readonly LinearRgb[] = [
  [0.72, 0.42, 0.5],
  [0.75, 0.7, 0.68],
  [0.1, 0.18, 0.03],
];

function leaves({ season, random, foliage }: Growth, density: number): LeafLook {
  const plain = { size: 0.0095, density, snow: 0 };
  if (foliage) return { ...plain, ...foliage };
  const tone = random.between(0.8, 1.25);
  const green: LinearRgb = [SUMMER[0] * tone * random.between(0.85, 1.2), SUMMER[1] * tone, SUMMER[2] * tone];
  if (season === 'autumn') {
    return { ...plain, colour: random.pick(AUTUMN), accent: random.pick(AUTUMN), accentShare: 0.25 };
  }
  if (season === 'spring') {
    const isInBloom = random.chance(0.35);
    const young: LinearRgb = [green[0] * 1.35, green[1] * 1.35, green[2] * 1.1];
    return { ...plain, colour: young, accent: random.pick(BLOSSOM), accentShare: isInBloom ? 0.75 : 0.06 };
  }
  if (season === 'winter') {
    return {
      ...plain,
      density: density * 0.14,
      colour: [0.09, 0.075, 0.06],
      accent: BARE,
      accentShare: 0.4,
      snow: 0.85,
    };
  }
  return { ...plain, colour: green, accent: [green[0] * 1.5, green[1] * 1.25, green[2]], accentShare: 0.12 };
}

const GREY: LinearRgb = [0.2, 0.185, 0.17];

/** Without leaves the fine twigs show. */
function inSeason(form: BroadleafForm, { season, foliage }: Growth): BroadleafForm {
  return season === 'winter' && !foliage ? { ...form, forks: form.forks + 1, cluster: form.cluster * 0.7 } : form;
}

/** Cherry blossom. */
const PINK: Foliage = { colour: [0.72, 0.36, 0.46], accent: [0.82, 0.62, 0.66], accentShare: 0.4 };

/** The trees painters plant, and the stones they strew. */
export const SPECIES = {
  oak: (growth) =>
    drawBroadleaf(inSeason(OAK, growth), leaves(growth, 120), growth.light, growth.heightPx, growth.random),
  birch: (growth) =>
    drawBroadleaf(inSeason(SLENDER, growth), leaves(growth, 120), growth.light, growth.heightPx, growth.random),
  acacia: (growth) =>
    drawBroadleaf(
      ACACIA,
      {
        colour: [0.075, 0.105, 0.032],
        accent: [0.13, 0.12, 0.04],
        accentShare: 0.2,
        size: 0.0095,
        density: 130,
        snow: 0,
      },
      growth.light,
      growth.heightPx,
      growth.random,
    ),
  shrub: (growth) =>
    drawBroadleaf(SHRUB, { ...leaves(growth, 60), size: 0.018 }, growth.light, growth.heightPx, growth.random),
  spruce: ({ season, light, heightPx, random }) =>
    drawConifer(
      {
        spread: random.between(0.15, 0.2),
        clear: random.between(0.05, 0.1),
        droop: random.between(0.4, 0.6),
        needles: [0.032, 0.066, 0.036],
        snow: season === 'winter' ? 0.85 : 0,
      },
      light,
      heightPx,
      random,
    ),
  pine: ({ season, light, heightPx, random }) =>
    drawConifer(
      {
        spread: random.between(0.2, 0.26),
        clear: random.between(0.2, 0.34),
        droop: random.between(0.1, 0.3),
        needles: [0.045, 0.078, 0.032],
        snow: season === 'winter' ? 0.7 : 0,
      },
      light,
      heightPx,
      random,
    ),
  cypress: ({ season, light, heightPx, random }) =>
    drawConifer(
      {
        spread: random.between(0.075, 0.1),
        clear: 0.04,
        droop: -0.9,
        needles: [0.026, 0.056, 0.03],
        snow: season === 'winter' ? 0.5 : 0,
      },
      light,
      heightPx,
      random,
    ),
  cherry: (growth) => {
    const foliage = growth.season === 'autumn' || growth.season === 'winter' ? {} : { foliage: PINK };
    return drawBroadleaf(
      inSeason(OAK, growth),
      leaves({ ...growth, ...foliage }, 120),
      growth.light,
      growth.heightPx,
      growth.random,
    );
  },
  boulder: ({ season, light, heightPx, random, rock }) =>
    drawBoulder(rock ?? GREY, season === 'winter' ? 0.85 : 0, light, heightPx, random),
  house: ({ season, light, heightPx, random, house }) =>
    drawHouse(house ?? HOUSE_LOOKS.stucco, season === 'winter', light, heightPx, random),
  chapel: ({ season, light, heightPx, random, house }) =>
    drawChapel(house ?? HOUSE_LOOKS.stucco, season === 'winter', light, heightPx, random),
  palm: ({ light, heightPx, random }) => drawPalm(light, heightPx, random),
} satisfies Record<string, Species>;

/** Keys of {@link SPECIES}. */
export type SpeciesName = keyof typeof SPECIES;
