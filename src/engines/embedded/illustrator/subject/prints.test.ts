import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import type { Scene } from '../scene.ts';
import { loadArtBlobs } from './art-blobs.ts';
import { openArtPack } from './art-pack.ts';
import type { SubjectGroup } from './drawing.ts';
import { createFactsOf } from './facts.ts';
import { createGroupSubjects } from './group-subjects.ts';
import { castMember } from './rigs/cast-member.ts';

const pack = openArtPack(loadArtBlobs());
const factsOf = createFactsOf(pack);
const groupSubjects = createGroupSubjects(pack, factsOf);

function dressed(concept: string, worn: string, lettering: readonly string[] = []): Scene {
  const entities = [concept, worn].map((name, id) => ({
    id,
    concept: name,
    word: name,
    count: 1,
    colours: [],
    sizeFactor: 1,
    attributes: [],
  }));
  return {
    version: 1,
    language: 'en',
    entities,
    relations: [{ kind: 'wearing', subject: 0, object: 1 }],
    camera: {},
    styles: [],
    lettering,
    palette: [],
    notUnderstood: [],
  };
}

const textOf = (group: SubjectGroup): string =>
  group
    .draw(0, createRandom(3))
    .parts.filter(({ entity }) => entity === 1)
    .map(({ svg }) => svg)
    .join('');

describe('clothes', () => {
  it.each(['man', 'woman', 'girl'])(
    'show a quoted text on the shirt of a %s, once, and nobody holds a sign',
    (concept) => {
      const groups = groupSubjects(dressed(concept, 't-shirt', ['ROCK']));
      expect(groups).toHaveLength(1);
      expect(textOf(groups[0]!).match(/<text/g)).toHaveLength(1);
      expect(textOf(groups[0]!)).toContain('ROCK');
    },
  );

  it.each(['t-shirt', 'sweater', 'suit'])('never leave the legs bare under a %s', (worn) => {
    for (let seed = 0; seed < 30; seed++) {
      const scene = dressed('woman', worn);
      const part = { entity: scene.entities[0]!, wearing: [scene.entities[1]!] };
      const { outfit } = castMember({ pack, scene, factsOf }, part, 0, createRandom(seed));
      expect(outfit.legwear).not.toBe('bare');
    }
  });
});
