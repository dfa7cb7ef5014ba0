import { describe, expect, it } from 'vitest';
import { createNoise } from '../../maths/noise.ts';
import { createRandom } from '../../maths/random.ts';
import type { Weather } from '../../scene.ts';
import { createFrame } from '../frame.ts';
import { createView } from '../view.ts';
import { paintSky } from './paint-sky.ts';
import { createSky, type Sky } from './sky.ts';

const SIDE_PX = 96;
const BRIGHT = 0.3;

function skyOf(weather: Weather, isGraphic: boolean, time: 'day' | 'night' | 'sunset' = 'day'): Sky {
  return createSky({ time, weather, random: createRandom(5), noise: createNoise(5), isGraphic });
}

/** Columns of the pixels of a painted night sky that are brighter than a clear night. */
function brightColumns(isGraphic: boolean): number[] {
  const frame = createFrame(SIDE_PX, SIDE_PX);
  paintSky(frame, skyOf('clear', isGraphic, 'night'), createView(frame, { pitch: 0 }, 0.7));
  const pixels = Array.from({ length: SIDE_PX ** 2 }, (_, i) => i);
  return pixels.filter((i) => frame.colour[i * 3]! > BRIGHT).map((i) => i % SIDE_PX);
}

const widthOf = (columns: readonly number[]): number => Math.max(...columns) - Math.min(...columns) + 1;

describe('a graphic sky', () => {
  it('has clouds of one tone where it is clear, and the sheets of other weather', () => {
    expect(skyOf('clear', true).clouds).toMatchObject({ sheet: 0, cirrus: 0, cumulus: 0 });
    expect(skyOf('overcast', true).clouds).toEqual(skyOf('overcast', false).clouds);
  });

  it('has a larger moon, and no stars of its own', () => {
    const [natural, graphic] = [brightColumns(false), brightColumns(true)];
    expect(widthOf(natural)).toBeGreaterThan(SIDE_PX / 2);
    expect(widthOf(graphic)).toBeLessThan(SIDE_PX / 4);
    expect(graphic.length).toBeGreaterThan(1.5 * natural.length);
  });
});
