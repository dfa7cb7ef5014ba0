import { describe, expect, it } from 'vitest';
import type { Entity, Scene } from '../scene.ts';
import { keepAccents } from './keep-accent.ts';

const UMBRELLA = 100;
const CAR = 101;
const entity = (id: number, colours: Entity['colours']): Entity => ({
  id,
  concept: 'umbrella',
  word: 'umbrella',
  count: 1,
  colours,
  sizeFactor: 1,
  attributes: [],
});
const scene = (over: Partial<Scene> = {}) => ({
  styles: ['black-and-white'] as const,
  entities: [entity(0, ['red']), entity(1, [])],
  relations: [],
  palette: [],
  ...over,
});
const labelled = new Map([
  [UMBRELLA, 0],
  [CAR, 1],
]);
const frame = { labels: Uint16Array.of(UMBRELLA, CAR) };

describe('selective colour', () => {
  it('keeps the named colour of a thing, and no other', () => {
    const keep = keepAccents(scene(), labelled, frame)!;
    expect(keep(0, 0.8, 0.1, 0.12)).toBeGreaterThan(0.9);
    expect(keep(0, 0.1, 0.2, 0.8)).toBe(0);
    expect(keep(1, 0.8, 0.1, 0.12)).toBe(0);
  });

  it('keeps a colour that is said of nothing wherever it is', () => {
    const keep = keepAccents(scene({ entities: [], palette: ['red'] }), labelled, frame)!;
    expect(keep(1, 0.8, 0.1, 0.12)).toBeGreaterThan(0.9);
  });

  it('leaves pictures alone that have colours or name none', () => {
    expect(keepAccents(scene({ styles: ['photo'] }), labelled, frame)).toBeUndefined();
    expect(keepAccents(scene({ entities: [entity(0, ['white'])] }), labelled, frame)).toBeUndefined();
  });
});
