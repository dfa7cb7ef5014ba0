import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { openWorkshop } from '../../illustrate.ts';
import { createRandom } from '../../maths/random.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

/** How many places across their basket the sleepers of a prompt lie at: their bodies are moved there, under the transform of the drawing. */
function berthsIn(prompt: string): number {
  const [group] = studio.groupSubjects(understanding.parse(prompt));
  const sleepers = group!.draw(0, createRandom(1)).parts.filter(({ entity }) => entity === 0);
  const across = sleepers.flatMap(({ svg }) => {
    const [, slant, , , x] = [...svg.matchAll(/matrix\(([^)]+)\)/g)][1]![1]!.split(' ').map(Number);
    return slant === 0 ? [Math.round(x!)] : [];
  });
  return new Set(across).size;
}

it.each([
  ['a kitten sleeping in a basket', 1],
  ['two puppies sleeping in a box', 2],
  ['three kittens sleeping in a basket', 3],
])('%s: nobody lies on top of another', (prompt, berths) => {
  expect(berthsIn(prompt)).toBe(berths);
});
