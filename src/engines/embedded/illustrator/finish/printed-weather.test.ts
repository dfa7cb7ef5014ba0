import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { printWeather, weatherMargin } from './printed-weather.ts';

const SIDE_PX = 64;
const SIZE = { widthPx: SIDE_PX, heightPx: SIDE_PX };

function printed(weather: 'clear' | 'rain' | 'snow', ground: number, margin = 0): Uint8Array {
  const rgb = new Uint8Array(SIDE_PX * SIDE_PX * 3).fill(ground);
  printWeather(SIZE, rgb, weather, margin, createRandom(4));
  return rgb;
}

describe('printWeather', () => {
  it('prints rain dark on light ground and light on dark ground', () => {
    expect(Math.min(...printed('rain', 230))).toBeLessThan(190);
    expect(Math.max(...printed('rain', 30))).toBeGreaterThan(80);
  });

  it('prints flakes, and nothing of a clear sky', () => {
    expect(Math.max(...printed('snow', 90))).toBeGreaterThan(180);
    expect(new Set(printed('clear', 90))).toEqual(new Set([90]));
  });

  it('leaves the margin bare', () => {
    const marginUnits = 256;
    const rgb = printed('rain', 230, marginUnits);
    const edgePx = (marginUnits * SIDE_PX) / 1024;
    expect(new Set(rgb.subarray(0, (edgePx - 1) * SIDE_PX * 3))).toEqual(new Set([230]));
  });
});

it('knows which media print their weather', () => {
  expect(weatherMargin(['ukiyo-e'])).toBeGreaterThan(0);
  expect(weatherMargin(['oil'])).toBeUndefined();
});
