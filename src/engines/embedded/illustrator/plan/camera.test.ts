import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { planPicture } from './plan.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());
const plan = (prompt: string) => planPicture(understanding.parse(prompt), 3, studio.factsOf);

it('sees land from the air, but no room or table', () => {
  expect(plan("a bird's eye view of a tractor in a wheat field").camera.isAerial).toBe(true);
  const { isAerial, shot } = plan("bird's-eye view of a cat on a bed in a bedroom").camera;
  expect({ isAerial, shot }).toEqual({ isAerial: false, shot: 'medium' });
});

it('flies ships of space past planets in space', () => {
  expect(plan('a rocket flying past a giant planet').setting).toBe('space');
});
