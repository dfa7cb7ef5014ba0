import { describe, expect, it } from 'vitest';
import { hslOfRgb } from '../maths/colour.ts';
import { COLOUR_NAMES } from '../scene.ts';
import { SURFACE_COLOURS } from './colour-table.ts';
import { recolourPixels } from './recolour.ts';

/** Shades of one hue, a green eye and a dark outline. */
function picture(red: number, green: number, blue: number): Uint8Array {
  const pixels: number[] = [];
  for (let i = 0; i < 100; i++) {
    const shade = 0.7 + (i / 100) * 0.3;
    pixels.push(red * shade, green * shade, blue * shade, 255);
  }
  pixels.push(20, 170, 60, 255, 12, 10, 11, 255);
  return Uint8Array.from(pixels);
}

function meanHsl(rgba: Uint8Array): readonly [number, number, number] {
  let [red, green, blue] = [0, 0, 0];
  for (let i = 0; i < 400; i += 4) {
    red += rgba[i]! / 25500;
    green += rgba[i + 1]! / 25500;
    blue += rgba[i + 2]! / 25500;
  }
  return hslOfRgb(red, green, blue);
}

describe('recolourPixels', () => {
  it.each(COLOUR_NAMES)('turns orange fur into %s', (name) => {
    const rgba = picture(236, 140, 60);
    recolourPixels(rgba, name);
    const [hue, saturation, lightness] = meanHsl(rgba);
    const target = SURFACE_COLOURS[name];
    const distance = Math.abs(((hue - target.hue + 540) % 360) - 180);
    if (target.saturation > 0.2) expect(distance).toBeLessThan(14);
    else expect(saturation).toBeLessThan(0.2);
    expect(Math.abs(lightness - target.lightness)).toBeLessThan(0.08);
  });

  it('keeps other hues and outlines', () => {
    const rgba = picture(236, 140, 60);
    const before = [...rgba.slice(400)];
    recolourPixels(rgba, 'purple');
    expect([...rgba.slice(400)]).toEqual(before);
  });

  it('recolours what is grey by its greys', () => {
    const rgba = picture(190, 192, 195);
    recolourPixels(rgba, 'red');
    expect(meanHsl(rgba)[1]).toBeGreaterThan(0.5);
  });

  it('leaves pixels alone for a name it does not know', () => {
    const rgba = picture(236, 140, 60);
    const before = Uint8Array.from(rgba);
    recolourPixels(rgba, 'constructor');
    expect(rgba).toEqual(before);
  });
});
