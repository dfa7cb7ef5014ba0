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

it('shows what is tiny and alone small in its place', () => {
  const sizes = ['a tiny robot in a meadow', 'a robot in a meadow'].map((prompt) => plan(prompt).camera.sizeFactor);
  expect(sizes[0]! / sizes[1]!).toBeCloseTo(0.5);
});

it('looks up at who flies over something that stands there', () => {
  expect(plan('a dragon flying over a meadow').camera.isAerial).toBe(true);
  expect(plan('flying pigs over a farm').camera.isAerial).toBe(false);
});
