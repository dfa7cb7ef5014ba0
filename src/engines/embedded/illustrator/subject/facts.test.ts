import { describe, expect, it } from 'vitest';
import { loadArtBlobs } from './art-blobs.ts';
import { openArtPack } from './art-pack.ts';
import { CONCEPT_KINDS } from './concept.ts';
import { createFactsOf } from './facts.ts';

const pack = openArtPack(loadArtBlobs());
const factsOf = createFactsOf(pack);

describe('createFactsOf', () => {
  it('knows every concept of the pack', () => {
    for (const name of [...pack.names('fluent'), ...pack.names('noto')]) {
      const { kind, heightMetres } = factsOf(name);
      expect(CONCEPT_KINDS).toContain(kind);
      expect(heightMetres, name).toBeGreaterThan(0.01);
    }
  });

  it('keeps sizes in their natural order', () => {
    const order = [
      'ant',
      'butterfly',
      'red-apple',
      'cat',
      'dog',
      'girl',
      'man',
      'horse',
      'elephant',
      'giraffe',
      'church',
      'castle',
    ];
    const heights = order.map((concept) => factsOf(concept).heightMetres);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it('tells kinds and footings apart', () => {
    expect(factsOf('woman-astronaut').kind).toBe('person');
    expect(factsOf('dog-face')).toMatchObject({ kind: 'animal', heightMetres: factsOf('dog').heightMetres });
    expect(factsOf('butterfly').footing).toBe('flies');
    expect(factsOf('sailboat')).toMatchObject({ kind: 'vessel', footing: 'floats' });
    expect(factsOf('evergreen-tree').kind).toBe('tree');
    expect(factsOf('violin').kind).toBe('instrument');
    expect(factsOf('constructor').kind).toBe('object');
  });
});
