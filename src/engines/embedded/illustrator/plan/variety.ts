import { fraction } from '../maths/interpolate.ts';
import { hashText } from '../maths/random.ts';

/**
 * Steps of an additive recurrence, irrational and unrelated, one per choice, such that already four steps in a row are spread
 * out. Consecutive seeds then walk evenly through the possibilities of every choice (a low-discrepancy sequence), so that the
 * pictures of one request differ as much as they can. Lists should therefore be in the order of likeness.
 */
const STEPS = {
  setting: 0.6180339887,
  time: 0.4142135624,
  side: 0.7236067977,
  weather: 0.3027756377,
  season: 0.569840291,
  height: 0.8191725134,
  size: 0.3166247904,
  pitch: 0.1231056256,
  cast: 0.6055512755,
  facing: 0.5549581321,
} as const;

/** Names of the free choices. */
export type Choice = keyof typeof STEPS;

/** The free choices of a picture, made by its seed. */
export interface Variety {
  /** A number in [0, 1). */
  value(choice: Choice): number;
  /** One of the items; repeated items are likelier. The list must not be empty. */
  pick<T>(choice: Choice, items: readonly T[]): T;
  /** A number in [low, high). */
  between(choice: Choice, low: number, high: number): number;
}

/** `occasion` is anything that tells one prompt from another, so that different prompts begin elsewhere in the sequence. */
export function createVariety(seed: number, occasion: string): Variety {
  const value = (choice: Choice): number => fraction(hashText(choice + occasion) / 2 ** 32 + seed * STEPS[choice]);
  return {
    value,
    pick: (choice, items) => items[Math.floor(value(choice) * items.length)]!,
    between: (choice, low, high) => low + (high - low) * value(choice),
  };
}
