import { describe, expect, it } from 'vitest';
import { readMicrophones } from './microphones.ts';

describe('microphones', () => {
  it('are held by whoever sings or shouts into them', () => {
    expect(readMicrophones('a walrus crooning into an old microphone')).toBe(
      'a walrus crooning holding a old microphone',
    );
    expect(readMicrophones('a girl singing softly to her mic')).toBe('a girl singing holding a mic');
    expect(readMicrophones('two hens yell into the mic')).toBe('two hens yell holding a mic');
  });

  it('stay where they are otherwise', () => {
    expect(readMicrophones('a poodle next to a microphone')).toBe('a poodle next to a microphone');
    expect(readMicrophones('singing into the night')).toBe('singing into the night');
  });
});
