import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { luminance } from '../maths/colour.ts';
import { createRandom } from '../maths/random.ts';
import type { SettingId } from '../scene.ts';
import { plainBrief } from './brief-fixture.ts';
import { createFrame, type Frame, STUFF_LABELS, type StuffName } from './frame.ts';
import type { PainterBrief, Stage } from './painter.ts';
import { PLACE_PAINTERS } from './places.ts';

const SETTINGS = Object.keys(PLACE_PAINTERS) as SettingId[];

function paint(
  setting: SettingId,
  seed: number,
  widthPx: number,
  heightPx: number,
  brief: Partial<PainterBrief> = {},
): { frame: Frame; stage: Stage } {
  const frame = createFrame(widthPx, heightPx);
  const stage = PLACE_PAINTERS[setting]!(
    frame,
    plainBrief(setting, seed, { random: createRandom(seed * 7919), hasSubjects: true, ...brief }),
  );
  return { frame, stage };
}

function shareOf(frame: Frame, label: StuffName): number {
  let count = 0;
  for (const value of frame.labels) if (value === STUFF_LABELS[label]) count++;
  return count / frame.labels.length;
}

function meanLuminance(frame: Frame): number {
  const { colour } = frame;
  let sum = 0;
  for (let i = 0; i < colour.length; i += 3)
    sum += Math.min(1.5, luminance(colour[i]!, colour[i + 1]!, colour[i + 2]!));
  return sum / (colour.length / 3);
}

const hashOf = (frame: Frame): string =>
  createHash('sha256')
    .update(Buffer.from(frame.colour.buffer))
    .update(Buffer.from(frame.labels.buffer))
    .update(Buffer.from(frame.depth.buffer))
    .digest('hex');

const SIZES = [
  [96, 96],
  [72, 132],
  [132, 72],
] as const;

describe.each(SETTINGS)('painter of %s', (setting) => {
  it('fills every pixel with finite light, depth and a label in all shapes of picture', () => {
    for (const [index, [widthPx, heightPx]] of SIZES.entries()) {
      const { frame, stage } = paint(setting, index + 1, widthPx, heightPx);
      expect(frame.colour.every((value) => value >= 0 && value < 100)).toBe(true);
      expect(frame.depth.every((value) => value > 0)).toBe(true);
      expect(frame.labels.every((value) => value !== STUFF_LABELS.none)).toBe(true);
      expect(stage.standing.mainYPx).toBeGreaterThan(heightPx * 0.5);
      expect(stage.standing.mainYPx).toBeLessThanOrEqual(heightPx);
      expect(stage.standing.farYPx).toBeLessThan(stage.standing.nearYPx);
      expect(stage.horizonYPx).toBeLessThan(stage.standing.mainYPx);
      expect([...stage.key, ...stage.ambient, ...stage.direction].every(Number.isFinite)).toBe(true);
    }
  });

  it('gives the same picture for the same seed, and another for another', () => {
    const first = hashOf(paint(setting, 5, 64, 64).frame);
    expect(hashOf(paint(setting, 5, 64, 64).frame)).toBe(first);
    expect(hashOf(paint(setting, 6, 64, 64).frame)).not.toBe(first);
  });

  it('bears every hour, weather, light and camera', () => {
    const briefs: Partial<PainterBrief>[] = [
      { time: 'night', weather: 'rain', light: 'neon' },
      { time: 'sunset', weather: 'fog', season: 'autumn', pitch: 0.9 },
      { time: 'dusk', weather: 'snow', season: 'winter', light: 'moonlight', cameraHeight: 0.3 },
      { time: 'noon', weather: 'storm', season: 'spring', light: 'candle', pitch: -0.3, hasSubjects: false },
      { time: 'golden', light: 'dramatic', cameraHeight: 2, palette: [[0.7, 0.1, 0.1]] },
    ];
    for (const [index, brief] of briefs.entries()) {
      const { frame, stage } = paint(setting, index + 11, 72, 72, brief);
      expect(frame.colour.every((value) => value >= 0 && value < 100)).toBe(true);
      expect(stage.standing.mainYPx).toBeLessThanOrEqual(72);
    }
  });
});

describe('what places show', () => {
  it.each<[SettingId, StuffName, number]>([
    ['room', 'floor', 0.1],
    ['room', 'wall', 0.2],
    ['kitchen', 'furniture', 0.04],
    ['cafe', 'furniture', 0.04],
    ['library', 'furniture', 0.15],
    ['table', 'table', 0.3],
    ['street', 'building', 0.15],
    ['street', 'road', 0.05],
    ['forest', 'vegetation', 0.3],
    ['forest', 'ground', 0.05],
    ['underwater', 'water', 0.2],
    ['space', 'space', 0.4],
    ['studio', 'backdrop', 0.4],
    ['portrait', 'backdrop', 0.9],
    ['abstract', 'pattern', 0.9],
  ])('%s has %s', (setting, label, atLeast) => {
    for (const seed of [1, 2, 3]) expect(shareOf(paint(setting, seed, 96, 96).frame, label)).toBeGreaterThan(atLeast);
  });

  it('space tells its planets from the dark between them', () => {
    const shares = [1, 2, 3, 4, 5, 6].map((seed) => shareOf(paint('space', seed, 64, 64).frame, 'planet'));
    expect(Math.max(...shares)).toBeGreaterThan(0.02);
    expect(Math.max(...shares)).toBeLessThan(0.6);
  });

  it('rooms, streets and woods are darker by night', () => {
    for (const setting of ['room', 'kitchen', 'cafe', 'library', 'street', 'forest'] as const) {
      const day = meanLuminance(paint(setting, 2, 72, 72).frame);
      expect(meanLuminance(paint(setting, 2, 72, 72, { time: 'night' }).frame)).toBeLessThan(day * 0.75);
    }
  });

  it('snow lies on streets and in woods', () => {
    expect(paint('street', 3, 72, 72, { weather: 'snow' }).stage.surface).toBe('snow');
    expect(shareOf(paint('forest', 3, 72, 72, { season: 'winter' }).frame, 'snow')).toBeGreaterThan(0.1);
  });

  it('a wet street mirrors more than a dry one', () => {
    const dry = paint('street', 4, 72, 72, { time: 'night' }).stage.reflectivity;
    expect(paint('street', 4, 72, 72, { time: 'night', weather: 'rain' }).stage.reflectivity).toBeGreaterThan(dry);
  });

  it('the studio light stands on the side from which the backdrop is lit', () => {
    const sides = new Set<number>();
    let agreeing = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const { frame, stage } = paint('studio', seed, 64, 64, { light: 'dramatic' });
      const side = Math.sign(stage.direction[0]);
      sides.add(side);
      let balance = 0;
      for (let y = 0; y < 64; y++) {
        for (let x = 0; x < 64; x++) balance += Math.sign(x - 31.5) * frame.colour[(y * 64 + x) * 3 + 1]!;
      }
      expect(stage.key[0]).toBeGreaterThan(stage.ambient[0]);
      if (Math.sign(balance) === side) agreeing++;
    }
    expect(sides.size).toBe(2);
    expect(agreeing).toBeGreaterThanOrEqual(6);
  });

  it('light in rooms comes from the window, and from the lamp by night', () => {
    const byDay = paint('room', 4, 64, 64).stage;
    const byNight = paint('room', 4, 64, 64, { time: 'night' }).stage;
    expect(byNight.key[0] / byNight.key[2]).toBeGreaterThan(1.3 * (byDay.key[0] / byDay.key[2]));
    expect(byNight.isNight).toBe(true);
    expect(byDay.isNight).toBe(false);
  });

  it('neon streets take their rim light from the signs', () => {
    const { stage } = paint('street', 4, 64, 64, { light: 'neon' });
    expect(stage.isNight).toBe(true);
    expect(Math.max(...stage.rim!)).toBeGreaterThan(1);
    expect(paint('street', 4, 64, 64).stage.rim).toBeUndefined();
  });

  it('an abstract composition takes up the colours asked for', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { frame } = paint('abstract', seed, 64, 64, { palette: [[0.8, 0.02, 0.02]] });
      let red = 0;
      let blue = 0;
      for (let i = 0; i < frame.colour.length; i += 3) {
        red += frame.colour[i]!;
        blue += frame.colour[i + 2]!;
      }
      expect(red).toBeGreaterThan(blue * 1.15);
    }
  });
});
