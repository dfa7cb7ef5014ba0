import { expect, it } from 'vitest';
import { placeFaceToFace } from './attach-nearby.ts';
import type { Figure } from './figure.ts';
import type { Meeting } from './meeting.ts';

const figure = (concept: string, kind: string, rest: Partial<Figure> = {}): Figure =>
  ({
    concept,
    facts: { kind },
    drawing: { parts: [] },
    width: 1,
    height: 1,
    x: 0,
    rise: 0,
    lift: 0,
    order: 0,
    contact: 'ground',
    isFlipped: false,
    ...rest,
  }) as unknown as Figure;
const meeting = (host: Figure, guest: Figure, facing: 'left' | 'right'): Meeting =>
  ({ host, guests: [guest], placed: [host], kind: 'hugging', facing }) as unknown as Meeting;

it('has those without arms touch face to face, on the side where the first one looks', () => {
  const penguin = figure('penguin', 'bird');
  const [right] = placeFaceToFace(meeting({ ...penguin, isFlipped: true }, penguin, 'right'));
  const [left] = placeFaceToFace(meeting(penguin, penguin, 'left'));
  expect(right).toMatchObject({ isFlipped: false });
  expect(left).toMatchObject({ isFlipped: true });
  for (const distance of [right!.x, -left!.x]) {
    expect(distance).toBeGreaterThan(0.7);
    expect(distance).toBeLessThan(1);
  }
});
