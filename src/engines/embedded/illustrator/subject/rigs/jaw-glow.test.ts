import { describe, expect, it } from 'vitest';
import { hslOfHex } from '../../maths/colour.ts';
import { loadArtBlobs } from '../art-blobs.ts';
import { openArtPack } from '../art-pack.ts';
import { withWarmJaw } from './jaw-glow.ts';

const pack = openArtPack(loadArtBlobs());
const GRADIENT = /<radialGradient.*?<\/radialGradient>/gs;

/** Dull magentas among the gradients of a head. */
function magentas(svg: string): number {
  const colours = [...svg.matchAll(GRADIENT)]
    .filter(([gradient]) => gradient.includes('stop-opacity="0"'))
    .flatMap(([gradient]) => gradient.match(/#[0-9a-f]{6}\b/gi) ?? []);
  return colours.filter((colour) => {
    const [hue, saturation] = hslOfHex(colour);
    return hue > 300 && hue < 340 && saturation > 0.1 && saturation < 0.4;
  }).length;
}

describe('withWarmJaw', () => {
  it.each(['old-woman-medium-light', 'man-medium', 'woman-medium', 'person-medium-light'])(
    'takes the magenta glow off the jaw of %s, and nothing else',
    (name) => {
      const { svg } = pack.get(name, 'tones')!;
      expect(magentas(svg)).toBeGreaterThan(0);
      const warm = withWarmJaw(svg);
      expect(magentas(warm)).toBe(0);
      expect(warm.replace(GRADIENT, '')).toBe(svg.replace(GRADIENT, ''));
    },
  );
});
