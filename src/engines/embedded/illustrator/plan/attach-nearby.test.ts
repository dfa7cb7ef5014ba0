import { expect, it } from 'vitest';
import { placeFaceToFace } from './attach-nearby.ts';
import type { Figure } from './figure.ts';
import { figureOf, meetingOf } from './figure-fixture.ts';

const PENGUIN = figureOf('penguin', { facts: { kind: 'bird' }, drawing: { parts: [] } } as unknown as Partial<Figure>);

it('has those without arms touch face to face, on the side where the first one looks', () => {
  const meet = (host: Figure, facing: 'left' | 'right') =>
    placeFaceToFace(meetingOf(host, [PENGUIN], { kind: 'hugging', facing }));
  const [right] = meet({ ...PENGUIN, isFlipped: true }, 'right');
  const [left] = meet(PENGUIN, 'left');
  expect(right).toMatchObject({ isFlipped: false });
  expect(left).toMatchObject({ isFlipped: true });
  for (const distance of [right!.x, -left!.x]) {
    expect(distance).toBeGreaterThan(0.7);
    expect(distance).toBeLessThan(1);
  }
});
