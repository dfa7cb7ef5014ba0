import { expect, it } from 'vitest';
import { placeUnder } from './attach-touching.ts';
import type { Figure } from './figure.ts';
import { figureOf, meetingOf } from './figure-fixture.ts';

const person = figureOf('woman', { width: 0.5, height: 1.7, facts: { kind: 'person' } } as Partial<Figure>);
const lamp = figureOf('street-lamp', { width: 0.6, height: 3.3, facts: { kind: 'building' } } as Partial<Figure>);

it('keeps a couple under a slim lamp post as large as it is', () => {
  const couple = [
    { ...person, x: -0.35 },
    { ...person, x: 0.35 },
  ];
  for (const { height } of placeUnder(meetingOf(lamp, couple, { kind: 'under', facing: 'left' })))
    expect(height).toBeCloseTo(person.height);
});

it('sets those who come one after the other side by side, not behind each other', () => {
  const arch = figureOf('flower-arch', { width: 2, height: 2.6, facts: { kind: 'object' } } as Partial<Figure>);
  const [first] = placeUnder(meetingOf(arch, [person], { kind: 'under', facing: 'left' }));
  const meeting = meetingOf(arch, [person], { kind: 'under', facing: 'left' });
  const [second] = placeUnder({ ...meeting, placed: [arch, first!] });
  expect(second!.x - first!.x).toBeGreaterThan(0.7 * person.width);
});
