import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { STUFF_LABELS } from '../paint/frame.ts';
import { printStars, printWeather, weatherMargin } from './printed-weather.ts';

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

describe('printStars', () => {
  const labels = Uint16Array.from({ length: SIDE_PX ** 2 }, (_, i) => (i < SIDE_PX ** 2 / 2 ? STUFF_LABELS.sky : 0));
  const starred = (ground: number): Uint8Array => {
    const rgb = new Uint8Array(SIDE_PX * SIDE_PX * 3).fill(ground);
    printStars({ ...SIZE, labels }, rgb, 0, createRandom(4));
    return rgb;
  };

  it('dots a dark sky and not the land below it', () => {
    const rgb = starred(30);
    expect(Math.max(...rgb.subarray(0, rgb.length / 2))).toBeGreaterThan(60);
    expect(Math.max(...rgb.subarray(rgb.length * 0.53))).toBe(30);
  });

  it('leaves a light sky alone', () => {
    expect(new Set(starred(200))).toEqual(new Set([200]));
  });
});
