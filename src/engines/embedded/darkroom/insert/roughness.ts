import type { Placement } from '../../illustrator/plan/placement.ts';
import type { ConceptKind } from '../../illustrator/subject/concept.ts';

/** Share of the unevenness around that things of a kind have: lacquer, glass, peel and skin are smoother than the ground. */
const ROUGHNESS: Partial<Record<ConceptKind, number>> = {
  vehicle: 0.12,
  aircraft: 0.15,
  vessel: 0.2,
  drink: 0.1,
  food: 0.3,
  instrument: 0.2,
  machine: 0.25,
  sport: 0.4,
  animal: 0.35,
  person: 0.45,
  object: 0.4,
  'sky-object': 0.2,
};

/** How uneven things are against what is around, 0–1: as the smoothest of them. */
export function roughnessOf(placements: readonly Placement[]): number {
  return Math.min(...placements.map(({ facts }) => ROUGHNESS[facts.kind] ?? 1));
}
