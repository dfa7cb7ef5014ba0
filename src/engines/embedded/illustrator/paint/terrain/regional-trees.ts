import type { RegionId } from '../../scene.ts';
import type { SpeciesName } from './trees/species.ts';

/** What grows in a region instead of the trees of temperate land. */
const TREES: Partial<Record<RegionId, readonly SpeciesName[]>> = {
  mediterranean: ['cypress', 'pine', 'cypress', 'shrub'],
  greek: ['cypress', 'shrub', 'pine'],
  nordic: ['spruce', 'pine', 'birch'],
  alpine: ['spruce', 'pine', 'spruce'],
  tropical: ['palm', 'palm', 'shrub'],
  arid: ['palm', 'shrub'],
  eastern: ['cherry', 'pine', 'cherry', 'oak'],
};
/** What is set among trees but does not grow. */
const BUILT: ReadonlySet<SpeciesName> = new Set<SpeciesName>(['house', 'chapel', 'boulder']);

/** The species of a region that stand where others would. */
export function regionalTrees(species: readonly SpeciesName[], region: RegionId | undefined): readonly SpeciesName[] {
  const own = region && TREES[region];
  return own && !species.some((name) => BUILT.has(name)) ? own : species;
}
