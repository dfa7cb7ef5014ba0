import { expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { figureOf, meetingOf } from './figure-fixture.ts';
import type { Meeting } from './meeting.ts';
import { isMounted, mount } from './mount.ts';

const meeting = (host: Figure, guests: readonly Figure[]): Meeting =>
  meetingOf(host, guests, { kind: 'with', facing: 'left' });

it('mounts a basket before the handlebar of its bicycle', () => {
  const basket = figureOf('basket');
  const [left] = mount(meeting(figureOf('bicycle', { width: 2 }), [basket]));
  const [right] = mount(meeting(figureOf('bicycle', { width: 2, isFlipped: true }), [basket]));
  expect(left!.x).toBeLessThan(-0.4);
  expect(right!.x).toBeGreaterThan(0.4);
  expect([left!.contact, left!.lift > 0.4, left!.height < 0.5]).toEqual(['host', true, true]);
  expect(isMounted(meeting(figureOf('bicycle'), [figureOf('dog')]))).toBe(false);
});
