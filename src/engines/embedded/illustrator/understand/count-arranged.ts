import type { SceneDraft } from './draft.ts';

/** How many it takes to show an arrangement, where no number is said. */
const USUAL: Readonly<Record<string, number>> = { 'pyramid-piled': 10, 'ring-set': 8, 'in-row': 5, 'in-wedge': 5 };
/** Plurals without a number. */
const FEW = 3;

/** "mushrooms in a circle": as many as show the circle. */
export function countArranged({ entities }: SceneDraft): void {
  for (const entity of entities) {
    const usual = entity.attributes.map((name) => USUAL[name] ?? 0).find((count) => count > 0);
    if (usual !== undefined && !entity.isCounted && entity.count === FEW) entity.count = usual;
  }
}
