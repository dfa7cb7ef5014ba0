import type { Random } from '../maths/random.ts';
import { type Entity, IN_ROW } from '../scene.ts';
import type { ConceptFacts, ConceptKind } from '../subject/concept.ts';
import { STALL_CONCEPTS } from '../subject/own/buildings/market-stalls.ts';
import {
  alignMembers,
  arrangeMembers,
  type FloatingSpot,
  heapMembers,
  lineMembers,
  MOST_LINING,
  MOST_RECEDING,
  perchMembers,
  pyramidMembers,
  recedeMembers,
  ringMembers,
  type Spot,
  scatterMembers,
  stackMembers,
  wedgeMembers,
} from './arrange.ts';
import { familyMembers } from './family-sizes.ts';

/** What is to be known of a group to set its members. */
export interface SpotOrder {
  readonly lead: Entity;
  readonly facts: ConceptFacts;
  /** Whether it touches no ground. */
  readonly isFloating: boolean;
  /** Whether they are on something. */
  readonly isCarried: boolean;
  readonly count: number;
  /** The frame's width over height, times the thing's height over width. */
  readonly breadth: number;
  /** The frame's width over height. */
  readonly aspect: number;
  /** Where they look. */
  readonly facing: 'left' | 'right';
}

/** Where the members of a group are: scattered in the air, on one another, or side by side. */
export function memberSpots(order: SpotOrder, random: Random): readonly (FloatingSpot & Spot)[] {
  const { lead, facts, count, breadth } = order;
  if (order.isFloating) return floatingSpots(order, random).map((spot) => ({ ...spot, rise: 0 }));
  const arrangement = ARRANGEMENTS.find(([name]) => lead.attributes.includes(name))?.[1];
  if (arrangement)
    return arrangement(count, random, breadth / order.aspect).map((spot) => ({ rise: 0, lift: 0, scale: 1, ...spot }));
  if (isTall(facts) && count > 1 && count <= MOST_RECEDING)
    return recedeMembers(count, random).map((spot) => ({ ...spot, lift: 0 }));
  if (order.isCarried && count > 1 && count <= MOST_IN_A_LINE)
    return perchMembers(count, random).map((spot) => ({ ...spot, lift: 0, scale: 1 }));
  if (LINES_WAYS.has(lead.concept) && !lead.isCounted && count > 1 && count <= MOST_LINING)
    return lineMembers(count, random).map((spot) => ({ ...spot, lift: 0 }));
  const isCounted = lead.isCounted || !THRONGING.has(facts.kind);
  const depth = STAND_ABREAST.has(facts.kind) ? ABREAST : STAGGERED;
  return arrangeMembers(count, breadth, random, { isCounted, depth }).map((spot) => ({ ...spot, lift: 0, scale: 1 }));
}

/** So many sit beside each other on what they are on. */
const MOST_IN_A_LINE = 7;

/** How far two or three are behind each other: people and houses stand abreast, others as they come. */
const STAND_ABREAST: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['person', 'building', 'tree', 'furniture']);
const ABREAST = 0.12;
const STAGGERED = 0.3;

/** Who stands shoulder to shoulder in a crowd, a herd or a flock. */
const THRONGING: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['person', 'animal', 'bird']);

/** What stands on both sides of a way. */
const LINES_WAYS: ReadonlySet<string> = new Set([...STALL_CONCEPTS, 'food-stand', 'street-lamp']);

function floatingSpots({ lead, facts, count, breadth, facing }: SpotOrder, random: Random): readonly FloatingSpot[] {
  if (lead.attributes.includes('in-wedge') && count >= LEAST_NAMED_WEDGE && count <= MOST_WEDGE)
    return wedgeMembers(count, facing, random);
  if (FLY_IN_WEDGES.test(lead.concept) && lead.pose === 'fly' && count >= LEAST_WEDGE && count <= MOST_WEDGE)
    return wedgeMembers(count, facing, random);
  const depth = facts.heightMetres >= MONUMENT_METRES ? FAR_AND_NEAR : count <= MOST_APART ? NEAR_AND_NEARER : 1;
  const spots = scatterMembers(count, breadth, random);
  if (count > 1 && count <= SIZES_OF_FEW.length)
    return spots.map((spot, k) => ({ ...spot, scale: SIZES_OF_FEW[spots.length - 1 - k]! }));
  const largest = Math.max(...spots.map(({ scale }) => scale));
  return spots.map((spot) => ({ ...spot, scale: (spot.scale / largest) ** depth }));
}

/** Large birds that travel one behind and beside the other. */
const FLY_IN_WEDGES = /^(goose|canada-goose|duck|swan|crane|stork|pelican|flamingo)(-|$)/;
const LEAST_WEDGE = 5;
/** Where the prompt says so. */
const LEAST_NAMED_WEDGE = 3;
const MOST_WEDGE = 15;

type Arranged = {
  readonly x: number;
  readonly rise?: number;
  readonly lift?: number;
  readonly scale?: number;
};

/** How many things stand together, by the attribute that says so. */
const ARRANGEMENTS: readonly (readonly [
  string,
  (count: number, random: Random, heightPerWidth: number) => readonly Arranged[],
])[] = [
  ['heaped', heapMembers],
  ['stacked', stackMembers],
  ['pyramid-piled', pyramidMembers],
  ['ring-set', (count, _random, heightPerWidth) => ringMembers(count, heightPerWidth)],
  [IN_ROW, alignMembers],
  ['family-sized', familyMembers],
];

/** What is so high stands one behind the other, not in a row. */
const MONUMENT_METRES = 20;
/** Exponent on the sizes of such things aloft: some are near, some far away. */
const FAR_AND_NEAR = 2.6;
/** Sizes of two to four things aloft, the largest first. */
const SIZES_OF_FEW = [1, 0.6, 0.78, 0.5] as const;
/** Such an exponent for a few other things aloft, and how many that are. */
const NEAR_AND_NEARER = 1.6;
const MOST_APART = 12;
const MONUMENTS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['building', 'landform']);
const TALL_TREE_METRES = 5;

function isTall({ kind, heightMetres }: ConceptFacts): boolean {
  return (
    (MONUMENTS.has(kind) && heightMetres >= MONUMENT_METRES) || (kind === 'tree' && heightMetres >= TALL_TREE_METRES)
  );
}
