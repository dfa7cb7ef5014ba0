import type { LinearRgb } from '../../maths/colour.ts';
import type { Foliage, SpeciesName } from '../../paint/terrain/trees/species.ts';
import type { Season } from '../../scene.ts';

/** A concept that is grown leaf by leaf instead of being drawn as a shape. */
export interface TreeKind {
  readonly species: SpeciesName;
  /** Width over height. */
  readonly breadth: number;
  /** Leaves when the prompt names no colour. Default: the season's. */
  readonly foliage?: Foliage;
  /** The season whose look it always has. */
  readonly season?: Season;
}

/** What the second colour of leaves is to the first. */
export const ACCENT_GAIN = 1.45;
const ACCENT_SHARE = 0.25;

/** Leaves of one colour with lighter ones among them. */
export function foliageOf(colour: LinearRgb, accent?: LinearRgb): Foliage {
  const lighter = colour.map((channel) => channel * ACCENT_GAIN) as unknown as LinearRgb;
  return { colour, accent: accent ?? lighter, accentShare: ACCENT_SHARE };
}

const BREADTH = { oak: 1.12, birch: 0.74, shrub: 1.46, pine: 0.52, spruce: 0.42, palm: 1.1 } as const;

/** By concept. Kinds of the art pack and our own vector trees that stand for the same tree share a look. */
export const TREE_KINDS: Readonly<Record<string, TreeKind>> = {
  'oak-tree': { species: 'oak', breadth: BREADTH.oak },
  'deciduous-tree': { species: 'oak', breadth: BREADTH.oak },
  'maple-tree': { species: 'oak', breadth: BREADTH.oak, season: 'autumn' },
  'cherry-tree': {
    species: 'oak',
    breadth: BREADTH.oak,
    foliage: { colour: [0.72, 0.36, 0.46], accent: [0.86, 0.66, 0.72], accentShare: 0.45 },
  },
  'birch-tree': { species: 'birch', breadth: BREADTH.birch },
  bush: { species: 'shrub', breadth: BREADTH.shrub },
  'pine-tree': { species: 'pine', breadth: BREADTH.pine },
  'evergreen-tree': { species: 'spruce', breadth: BREADTH.spruce },
  'coconut-palm': { species: 'palm', breadth: BREADTH.palm },
  'palm-tree': { species: 'palm', breadth: BREADTH.palm },
};
