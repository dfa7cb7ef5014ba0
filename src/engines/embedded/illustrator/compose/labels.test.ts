import { expect, it } from 'vitest';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../paint/frame.ts';
import { sceneOf } from '../plan/layout-fixture.ts';
import { unseenWords } from './labels.ts';

const scene = sceneOf(['dog', 'basket', 'apple']);
const [DOG, BASKET] = [FIRST_SUBJECT_LABEL, FIRST_SUBJECT_LABEL + 1];
const entities = new Map([
  [DOG, 0],
  [BASKET, 1],
]);

it('names what was drawn and is covered, and what was not drawn at all', () => {
  const labels = Uint16Array.from([STUFF_LABELS.floor, DOG, DOG, STUFF_LABELS.floor]);
  expect(unseenWords({ labels }, entities, [0, 1, 2], scene)).toEqual(['basket', 'apple']);
});

it('asks for nothing of what the place shows', () => {
  const labels = Uint16Array.from([DOG, BASKET, STUFF_LABELS.floor, DOG]);
  expect(unseenWords({ labels }, entities, [0, 1], scene)).toEqual([]);
});
