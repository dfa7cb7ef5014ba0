import { expect, it } from 'vitest';
import { createNoise } from '../../maths/noise.ts';
import { createRandom } from '../../maths/random.ts';
import { createFrame } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';
import { paintAbstract } from './abstract.ts';

it('repeats in the colours that are named, and its edges meet', () => {
  const side = 64;
  const frame = createFrame(side, side);
  const palette = [
    [0.8, 0.1, 0.1],
    [0.1, 0.1, 0.8],
  ] as const;
  const brief: PainterBrief = {
    setting: 'abstract',
    placeKind: 'tiling',
    random: createRandom(3),
    noise: createNoise(3),
    time: 'day',
    weather: 'clear',
    season: 'summer',
    palette,
    hasSubjects: false,
    pitch: 0,
    cameraHeight: 1,
  };
  paintAbstract(frame, brief);
  const at = (x: number, y: number) => [...frame.colour.subarray((y * side + x) * 3, (y * side + x) * 3 + 3)];
  expect(at(5, 7)).toEqual(at(5 + side / 2, 7));
  expect(at(9, 3)).toEqual(at(9, 3 + side / 2));
  expect(frame.colour.every((value) => value > 0.09 && value < 0.81)).toBe(true);
});
