import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { planPicture } from './plan.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());

it.each(['a lobster on a plate', 'a sunflower in a vase'])('are indoors with what they bear: %s', (prompt) => {
  for (let seed = 0; seed < 12; seed++) {
    const { setting } = planPicture(understanding.parse(prompt), seed, studio.factsOf);
    expect(['table', 'studio', 'room', 'kitchen', 'cafe']).toContain(setting);
  }
});
