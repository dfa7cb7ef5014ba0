import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { HABITAT_CONCEPTS } from '../plan/habitat.ts';
import { MOOD_SCENES } from '../plan/moods.ts';
import { ANCHORS, NATURAL_COLOURS, NOTO_FIRST } from './art-choice.ts';
import { openArtPack } from './art-pack.ts';
import { isDepictable } from './depictable.ts';
import { FOOTINGS, HEIGHTS, KIND_OVERRIDES } from './facts-table.ts';
import { CAVITIES } from './rigs/containers.ts';
import { HOLDS } from './rigs/holds.ts';
import { MOUNTS } from './rigs/mounts.ts';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  habitats: HABITAT_CONCEPTS,
  moods: Object.values(MOOD_SCENES).flatMap((scenes) =>
    scenes.flatMap(({ cast }) => cast.map(({ concept }) => concept)),
  ),
  anchors: Object.keys(ANCHORS),
  'natural colours': Object.keys(NATURAL_COLOURS),
  'preferred art': [...NOTO_FIRST],
  footings: Object.keys(FOOTINGS),
  heights: Object.keys(HEIGHTS),
  kinds: Object.keys(KIND_OVERRIDES),
  cavities: Object.keys(CAVITIES),
  holds: Object.keys(HOLDS),
  mounts: Object.keys(MOUNTS),
};

describe('tables by concept', () => {
  const pack = openArtPack(loadIllustratorAssets().art);

  for (const [name, concepts] of Object.entries(TABLES)) {
    it(`know only concepts that exist: ${name}`, () => {
      expect(concepts.filter((concept) => !isDepictable(pack, concept))).toEqual([]);
    });
  }
});
