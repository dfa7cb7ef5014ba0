import { describe, expect, it } from 'vitest';
import { ownHead } from '../own-heads.ts';
import { beastMood } from './beast-mood.ts';

describe('moods of animals', () => {
  it('are read from their attributes', () => {
    expect(beastMood(['young', 'sad'])).toBe('sad');
    expect(beastMood(['tired'])).toBe('sleepy');
    expect(beastMood(['young'])).toBeUndefined();
  });

  it.each(['dog', 'cat', 'tiger', 'fox-body'])('each show otherwise in the face of a %s', (name) => {
    const moods = ['content', 'happy', 'sad', 'angry', 'surprised', 'scared', 'sleepy'] as const;
    const faces = new Set(moods.map((mood) => ownHead(name, undefined, mood)!.head.svg));
    expect(faces.size).toBe(moods.length);
  });
});
