import { describe, expect, it } from 'vitest';
import { erlangC, meanWaitSeconds, seededRandom, simulate } from './queueing.ts';

/** Times of an exponential distribution with mean 1, by its quantiles. */
const EXPONENTIAL = Array.from({ length: 2000 }, (_, i) => -Math.log(1 - (i + 0.5) / 2000));

describe('the model of a queue', () => {
  it.each([
    [1, 0.5, 0.5],
    [2, 0.5, 1 / 3],
    // Offered load 8 on 10 workers, from tables of Erlang's formula.
    [10, 0.8, 0.4092],
  ])('knows how probable waiting is: %d workers at %d', (workers, utilisation, expected) => {
    expect(erlangC(workers, utilisation)).toBeCloseTo(expected, 3);
  });

  it.each([
    [1, 0.7],
    [5, 0.9],
    [50, 0.95],
  ])('simulates what theory says: %d workers at %d', (workers, utilisation) => {
    const simulated = simulate(workers, utilisation, EXPONENTIAL, 400_000, seededRandom(1)).meanWaitSeconds;
    const theory = meanWaitSeconds(workers, utilisation, EXPONENTIAL);
    expect(simulated / theory).toBeGreaterThan(0.85);
    expect(simulated / theory).toBeLessThan(1.15);
  });

  it('makes as many pictures as are asked for', () => {
    const { picturesPerSecond } = simulate(4, 0.5, [2], 50_000, seededRandom(1));
    expect(picturesPerSecond).toBeCloseTo(1, 1);
  });
});
