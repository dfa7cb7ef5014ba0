import { describe, expect, it } from 'vitest';
import { createDepictionOf } from './depiction.ts';
import { loadIllustratorAssets } from './illustrator/assets.ts';
import { understandingOptions } from './illustrator/prompt-reader.ts';
import { openArtPack } from './illustrator/subject/art-pack.ts';
import { createFactsOf } from './illustrator/subject/facts.ts';
import { createUnderstanding } from './illustrator/understand/understanding.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const factsOf = createFactsOf(pack);
const depictionOf = createDepictionOf(factsOf);
const understanding = createUnderstanding(understandingOptions(pack, factsOf));

function depicts(prompt: string): string {
  const { people, children } = depictionOf(understanding.parse(prompt));
  return children ? 'children' : people ? 'people' : 'nobody';
}

describe('createDepictionOf', () => {
  it.each([
    ['a dog reading a newspaper', 'nobody'],
    ['a marble statue in a park', 'nobody'],
    ['a teddy bear and a toy robot', 'nobody'],
    ['a baby elephant', 'nobody'],
    ['a woman with an umbrella', 'people'],
    ['a young man on a bench', 'people'],
    ['two astronauts on the moon', 'people'],
    ['a police officer and a dog', 'people'],
    ['a king and a queen', 'people'],
    ['a waving hand', 'people'],
    ['a child with a kite', 'children'],
    ['two girls playing chess', 'children'],
    ['a mother holding a baby', 'children'],
    ['a teenager with a skateboard', 'children'],
    ['a family at the beach', 'children'],
    ['a 16-year-old student', 'children'],
    ['a 5 year old ballerina', 'children'],
    ['a teenage pirate', 'children'],
    ['a 30-year-old student', 'people'],
    ['a dog, 3 years old', 'nobody'],
    ['海辺の少女', 'children'],
    ['ein Mann und ein Junge', 'children'],
  ])('%j shows %s', (prompt, expected) => {
    expect(depicts(prompt)).toBe(expected);
  });
});
