import { expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import type { Meeting } from './meeting.ts';
import { isMounted, mount } from './mount.ts';

const figure = (concept: string, rest: Partial<Figure> = {}): Figure =>
  ({
    concept,
    width: 1,
    height: 1,
    x: 0,
    rise: 0,
    lift: 0,
    order: 0,
    contact: 'ground',
    isFlipped: false,
    ...rest,
  }) as Figure;
const meeting = (host: Figure, guests: readonly Figure[]): Meeting =>
  ({ host, guests, placed: [host], kind: 'with', facing: 'left' }) as unknown as Meeting;

it('mounts a basket before the handlebar of its bicycle', () => {
  const basket = figure('basket');
  const [left] = mount(meeting(figure('bicycle', { width: 2 }), [basket]));
  const [right] = mount(meeting(figure('bicycle', { width: 2, isFlipped: true }), [basket]));
  expect(left!.x).toBeLessThan(-0.4);
  expect(right!.x).toBeGreaterThan(0.4);
  expect([left!.contact, left!.lift > 0.4, left!.height < 0.5]).toEqual(['host', true, true]);
  expect(isMounted(meeting(figure('bicycle'), [figure('dog')]))).toBe(false);
});
