import { GESTURES } from '../scene.ts';

/** Attributes that say how somebody feels, or says it with his arms: only the living have them. */
const FEELINGS: ReadonlySet<string> = new Set<string>([
  ...GESTURES,
  'happy',
  'laughing',
  'sad',
  'angry',
  'surprised',
  'scared',
  'tired',
  'serious',
]);

/** Words for moods of a picture that somebody may be in as well, and how they show in a face. */
const IN_MOODS: Readonly<Record<string, string>> = {
  joyful: 'happy',
  joyous: 'happy',
  cheerful: 'happy',
  playful: 'happy',
  lonely: 'sad',
  gloomy: 'sad',
  melancholy: 'sad',
  melancholic: 'sad',
  wistful: 'sad',
  furious: 'angry',
};

/** True for an attribute that only the living have. */
export function isFeeling(attribute: string): boolean {
  return FEELINGS.has(attribute);
}

/** The attribute of somebody in a mood, if the word for it may be said of somebody. */
export function feelingIn(mood: string): string | undefined {
  return Object.hasOwn(IN_MOODS, mood) ? IN_MOODS[mood] : undefined;
}
