import type { BeastMood } from '../../own/animals/beast-face.ts';
import { type ExpressionName, expressionOf } from './expression.ts';

const MOODS: Readonly<Partial<Record<ExpressionName, BeastMood>>> = {
  calm: 'content',
  smile: 'happy',
  grin: 'happy',
  laugh: 'happy',
  sad: 'sad',
  angry: 'angry',
  surprised: 'surprised',
  scared: 'scared',
  sleepy: 'sleepy',
};

/** The mood that attributes ask of an animal, if any. */
export function beastMood(attributes: readonly string[]): BeastMood | undefined {
  const expression = expressionOf(attributes);
  return expression && MOODS[expression];
}
