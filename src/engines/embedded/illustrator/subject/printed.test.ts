import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { loadArtBlobs } from './art-blobs.ts';
import { openArtPack } from './art-pack.ts';
import { createFactsOf } from './facts.ts';
import { createGroupSubjects } from './group-subjects.ts';
import { withoutPrints } from './printed.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());
const pack = openArtPack(loadArtBlobs());
const factsOf = createFactsOf(pack);
const groupSubjects = createGroupSubjects(pack, factsOf);

describe('what is printed on a thing', () => {
  it.each([
    ['a yellow t-shirt with a parrot on it', ['t-shirt', 'parrot']],
    ['a mug with a whale on it', ['blank-mug', 'whale']],
    ['a diamond-shaped sign with a cow silhouette', ['diamond-sign', 'cow']],
  ])('is drawn with it: %s', (prompt, concepts) => {
    const scene = understanding.parse(prompt);
    expect(scene.entities.map(({ concept }) => concept)).toEqual(concepts);
    expect(groupSubjects(scene).map(({ lead, members }) => [lead.concept, members])).toEqual([[concepts[0], [0, 1]]]);
    expect(withoutPrints(scene, factsOf).entities[1]!.concept).toBe(concepts[0]);
  });

  it.each(['a bowl with an apple on it', 'a girl in a t-shirt with a cat', 'a cat in a mug'])(
    'is not what lies there or stands by: %s',
    (prompt) => {
      const scene = understanding.parse(prompt);
      expect(withoutPrints(scene, factsOf)).toBe(scene);
    },
  );
});
