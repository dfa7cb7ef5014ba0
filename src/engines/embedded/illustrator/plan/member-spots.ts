import type { Random } from '../maths/random.ts';
import { type Entity, IN_ROW } from '../scene.ts';
import type { ConceptFacts, ConceptKind } from '../subject/concept.ts';
import {
  alignMembers,
  arrangeMembers,
  type FloatingSpot,
  heapMembers,
  MOST_RECEDING,
  pyramidMembers,
  recedeMembers,
  ringMembers,
  type Spot,
  scatterMembers,
  stackMembers,
} from './arrange.ts';
import { familyMembers } from './family-sizes.ts';

/** Where the members of a group are: scattered in the air, on one another, or side by side. */
export function memberSpots(
  lead: Entity,
  facts: ConceptFacts,
  isFloating: boolean,
  count: number,
  breadth: number,
  aspect: number,
  random: Random,
): readonly (FloatingSpot & Spot)[] {
  if (isFloating) {
    const depth = facts.heightMetres >= MONUMENT_METRES ? FAR_AND_NEAR : 1;
    return scatterMembers(count, breadth, random).map((spot) => ({ ...spot, scale: spot.scale ** depth, rise: 0 }));
  }
  const arrangement = ARRANGEMENTS.find(([name]) => lead.attributes.includes(name))?.[1];
  if (arrangement)
    return arrangement(count, random, breadth / aspect).map((spot) => ({ rise: 0, lift: 0, scale: 1, ...spot }));
  if (isTall(facts) && count > 1 && count <= MOST_RECEDING)
    return recedeMembers(count, random).map((spot) => ({ ...spot, lift: 0 }));
  return arrangeMembers(count, breadth, random, lead.isCounted).map((spot) => ({ ...spot, lift: 0, scale: 1 }));
}

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
const MONUMENTS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['building', 'landform']);
const TALL_TREE_METRES = 5;

function isTall({ kind, heightMetres }: ConceptFacts): boolean {
  return (
    (MONUMENTS.has(kind) && heightMetres >= MONUMENT_METRES) || (kind === 'tree' && heightMetres >= TALL_TREE_METRES)
  );
}
