import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import { anyTone, LIGHT, toneAskedFor } from './complexion.ts';

describe('the tone of skin', () => {
  it('is that of the colour said of a person', () => {
    const [dark, brown, white] = (['black', 'brown', 'white'] as const).map((colour) => toneAskedFor(colour, []));
    expect([dark?.name, brown?.name, white?.name]).toEqual(['dark', 'medium', 'medium-light']);
    expect(toneAskedFor('red', [])).toBeUndefined();
  });

  it('is said by an attribute beside a colour of clothes', () => {
    expect(toneAskedFor('white', ['happy', 'dark-skinned'])?.name).toBe('dark');
    expect(toneAskedFor(undefined, ['fair-skinned'])).toBe(LIGHT);
  });

  it('is any tone otherwise', () => {
    const names = new Set(Array.from({ length: 40 }, (_, seed) => anyTone(createRandom(seed)).name));
    expect([...names].sort()).toEqual(['dark', 'medium', 'medium-light']);
  });
});
