import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { createRandom } from '../maths/random.ts';
import { loadArtBlobs } from '../subject/art-blobs.ts';
import { openArtPack } from '../subject/art-pack.ts';
import { createFactsOf } from '../subject/facts.ts';
import { createGroupSubjects } from '../subject/group-subjects.ts';
import { printOnThings } from './print-on-things.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());
const pack = openArtPack(loadArtBlobs());
const factsOf = createFactsOf(pack);
const groupSubjects = createGroupSubjects(pack, factsOf);

/** Relations of a prompt's scene, by concepts. */
function tied(prompt: string): string[] {
  const { entities, relations } = printOnThings(understanding.parse(prompt), factsOf);
  return relations.map(({ kind, subject, object }) =>
    [entities[subject]!.concept, kind, entities[object]!.concept].join(' '),
  );
}

it.each([
  ['a t-shirt with a whale', ['whale printed-on t-shirt']],
  ['a mug with a snail on it', ['snail printed-on blank-mug']],
  ['a custom mug with a picture of a fox', ['fox-body printed-on blank-mug']],
  ['a hoodie with an owl print', ['owl printed-on sweatshirt']],
  ['a boy in a sweater with a bicycle on it', ['boy wearing sweater', 'bicycle printed-on sweater']],
  ['a tote bag with lemons printed on it', ['lemon printed-on tote-bag']],
  ['a diamond-shaped sign with a cow silhouette', ['cow printed-on diamond-sign']],
  ['a barrel with a biohazard symbol on it', ['biohazard-symbol printed-on barrel']],
  ['a van with a picture of a donut on its side', ['doughnut printed-on van']],
])('prints pictures on things that bear them: %s', (prompt, relations) => {
  expect(tied(prompt)).toEqual(relations);
});

it.each([
  ['a mug with a spoon', ['spoon in hot-beverage']],
  ['a cat sleeping on a t-shirt', ['cat on t-shirt']],
  ['a table with a vase on it', ['vase on table']],
  ['a pillow with a ring on it', ['ring on pillow']],
])('leaves things that lie there: %s', (prompt, relations) => {
  const own = tied(prompt);
  expect(own.some((relation) => relation.includes('printed-on'))).toBe(false);
  expect(own.slice(0, 1)).toEqual(relations.map((relation) => expect.stringContaining(relation.split(' ').at(-1)!)));
});

it.each([
  'a red flag with a white star',
  'a bear holding a mug with a snail on it',
  'a girl in a t-shirt with a cat on it',
])('draws the picture together with what bears it: %s', (prompt) => {
  const scene = printOnThings(understanding.parse(prompt), factsOf);
  const groups = groupSubjects(scene);
  expect(groups).toHaveLength(1);
  const motif = scene.relations.find(({ kind }) => kind === 'printed-on')!.subject;
  expect(groups[0]!.members).toContain(motif);
  const { parts } = groups[0]!.draw(0, createRandom(4));
  expect(parts.filter(({ entity }) => entity === motif)).toHaveLength(1);
});
