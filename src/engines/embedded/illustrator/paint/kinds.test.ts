import { describe, expect, it } from 'vitest';
import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import { PAINTERS } from '../painters.ts';
import type { PlaceKind, Season, SettingId } from '../scene.ts';
import { createFrame, type Frame, STUFF_LABELS, type StuffName } from './frame.ts';

function paint(setting: SettingId, placeKind: PlaceKind | undefined, seed: number, season: Season = 'summer'): Frame {
  const frame = createFrame(96, 96);
  PAINTERS[setting](frame, {
    setting,
    ...(placeKind && { placeKind }),
    random: createRandom(seed * 7919),
    noise: createNoise(seed),
    time: 'day',
    weather: 'clear',
    season,
    palette: [],
    hasSubjects: false,
    pitch: 0,
    cameraHeight: 1,
  });
  return frame;
}

function shareOf({ labels }: Frame, name: StuffName): number {
  return labels.filter((label) => label === STUFF_LABELS[name]).length / labels.length;
}

/** Mean colour of the lowest fifth of the picture. */
function ground({ colour }: Frame): readonly [number, number, number] {
  const part = colour.subarray(3 * Math.floor(colour.length * (0.8 / 3)));
  const mean = (channel: number): number =>
    part.reduce((sum, value, index) => (index % 3 === channel ? sum + value : sum), 0) / (part.length / 3);
  return [mean(0), mean(1), mean(2)];
}

describe('kinds of rooms', () => {
  it.each(['shop', 'hall', 'barn'] as const)(
    'the %s is a lit room with its own furniture, finite in all seeds',
    (kind) => {
      for (const seed of [1, 2, 3]) {
        const frame = paint('room', kind, seed);
        expect(frame.colour.every((value) => value >= 0 && value < 100)).toBe(true);
        expect(shareOf(frame, 'wall')).toBeGreaterThan(0.15);
        expect(shareOf(frame, 'floor')).toBeGreaterThan(0.1);
        expect(shareOf(frame, 'furniture')).toBeGreaterThan(0.01);
      }
    },
  );

  it('goods stand on the shelves of a shop', () => {
    for (const seed of [1, 2, 3]) expect(shareOf(paint('room', 'shop', seed), 'furniture')).toBeGreaterThan(0.06);
  });
});

describe('ground covers', () => {
  it('fallen leaves make the ground orange', () => {
    for (const seed of [1, 2, 3]) {
      const [red, green] = ground(paint('meadow', 'fallen-leaves', seed, 'autumn'));
      const [plainRed, plainGreen] = ground(paint('meadow', undefined, seed, 'autumn'));
      expect(red / green).toBeGreaterThan(1.3 * (plainRed / plainGreen));
    }
  });

  it('mud is dark and brown, not green', () => {
    for (const seed of [1, 2, 3]) {
      const [red, green, blue] = ground(paint('meadow', 'mud', seed));
      expect(red).toBeGreaterThan(green);
      expect(red + green + blue).toBeLessThan(ground(paint('meadow', undefined, seed)).reduce((a, b) => a + b));
    }
  });

  it('wildflowers brighten the ground in summer', () => {
    for (const seed of [1, 2, 3]) {
      const [, , blue] = ground(paint('meadow', 'wildflowers', seed));
      expect(blue).toBeGreaterThan(1.15 * ground(paint('meadow', undefined, seed))[2]);
    }
  });
});
