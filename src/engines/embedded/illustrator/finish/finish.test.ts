import { describe, expect, it } from 'vitest';
import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import { createFrame, type Frame, STUFF_LABELS } from '../paint/frame.ts';
import { groundStage } from '../plan/layout-fixture.ts';
import { LIGHTS, MOODS, SETTINGS, STYLES, TIMES } from '../scene.ts';
import { createGlow } from './bloom.ts';
import { applyDepthOfField } from './depth-of-field.ts';
import { develop } from './develop.ts';
import { measureExposure } from './exposure.ts';
import { chooseGrade } from './grade.ts';
import { applyWeather } from './weather.ts';

const SIZE = 96;
const PLAIN = chooseGrade({ time: 'day', setting: 'meadow', styles: [] });

function plainFrame(light: number): Frame {
  const frame = createFrame(SIZE, SIZE);
  frame.colour.fill(light);
  frame.depth.fill(1);
  return frame;
}

/** Stripes one pixel wide; the lower half lies far behind the upper. */
function stripedFrame(): Frame {
  const frame = createFrame(SIZE, SIZE);
  for (let i = 0; i < SIZE * SIZE; i++) frame.colour.fill(i % 2, i * 3, i * 3 + 3);
  frame.depth.fill(1, 0, (SIZE * SIZE) / 2);
  return frame;
}

function contrastOfRow(frame: Frame, y: number): number {
  let sum = 0;
  for (let x = 1; x < SIZE; x++) {
    sum += Math.abs(frame.colour[(y * SIZE + x) * 3]! - frame.colour[(y * SIZE + x - 1) * 3]!);
  }
  return sum / (SIZE - 1);
}

describe('applyDepthOfField', () => {
  it('blurs the distance and leaves what is in focus as it is', () => {
    const frame = stripedFrame();
    applyDepthOfField(frame, { focusDepth: 1, blur: 1 });
    expect(contrastOfRow(frame, 10)).toBe(1);
    expect(contrastOfRow(frame, SIZE - 10)).toBeLessThan(0.35);
  });

  it('lets no light of the sharp part into the blurred one', () => {
    const frame = plainFrame(0);
    frame.colour.fill(1, 0, (SIZE * SIZE * 3) / 2);
    frame.depth.fill(1e9, (SIZE * SIZE) / 2);
    applyDepthOfField(frame, { focusDepth: 1, blur: 1 });
    expect(frame.colour[((SIZE / 2 + 2) * SIZE + 40) * 3]!).toBeLessThan(0.12);
  });

  it('does nothing with a lens of no blur', () => {
    const frame = stripedFrame();
    applyDepthOfField(frame, { focusDepth: 1, blur: 0 });
    expect(contrastOfRow(frame, SIZE - 10)).toBe(1);
  });
});

describe('createGlow', () => {
  it('makes bright places glow into their surroundings, and dark ones not', () => {
    const frame = plainFrame(0.2);
    const dark = plainFrame(0.2);
    frame.colour.fill(6, (48 * SIZE + 48) * 3, (48 * SIZE + 52) * 3);
    for (const lit of [frame, dark]) {
      const addGlow = createGlow(lit, { strength: 0.5, threshold: 0.8 });
      for (let y = 0; y < SIZE; y++) addGlow(y);
    }
    expect(frame.colour[(52 * SIZE + 50) * 3]!).toBeGreaterThan(0.205);
    expect(dark.colour.every((value) => Math.abs(value - 0.2) < 1e-6)).toBe(true);
  });
});

describe('develop', () => {
  it('keeps order: more light is never darker, and both ends are reached', () => {
    const grade = { ...PLAIN, vignette: 0, grain: 0 };
    const bytes = [0, 0.02, 0.1, 0.3, 0.6, 1, 2, 20].map((light) => develop(plainFrame(light), grade, 1, 1)[0]!);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    expect(new Set(bytes).size).toBe(bytes.length);
    expect(bytes[0]).toBeLessThan(3);
    expect(bytes.at(-1)).toBeGreaterThan(245);
  });

  it('turns film grades grey and survives every grade and wild light', () => {
    const frame = plainFrame(0.3);
    const random = createRandom(3);
    for (let i = 0; i < frame.colour.length; i++) frame.colour[i] = random.between(-0.1, 30) ** 2 / 30;
    for (const setting of SETTINGS) {
      const grade = chooseGrade({
        time: random.pick(TIMES),
        setting,
        light: random.pick(LIGHTS),
        mood: random.pick(MOODS),
        styles: [random.pick(STYLES)],
      });
      expect(
        Object.values(grade)
          .flat()
          .every((value) => Number.isFinite(value)),
      ).toBe(true);
      const rgb = develop(frame, grade, 1, 1);
      expect(rgb.length).toBe(SIZE * SIZE * 3);
      expect(new Set(rgb).size).toBeGreaterThan(20);
    }
    const film = develop(frame, chooseGrade({ time: 'day', setting: 'road', styles: ['black-and-white'] }), 1, 1);
    for (let i = 0; i < film.length; i += 3) expect(film[i] === film[i + 1] && film[i] === film[i + 2]).toBe(true);
  });

  it('grains by the seed', () => {
    const grade = { ...PLAIN, grain: 0.03 };
    expect(develop(plainFrame(0.3), grade, 1, 1)).toEqual(develop(plainFrame(0.3), grade, 1, 1));
    expect(develop(plainFrame(0.3), grade, 1, 1)).not.toEqual(develop(plainFrame(0.3), grade, 1, 2));
  });
});

describe('measureExposure', () => {
  it('brightens dark scenes, darkens glaring ones, and lets night be night', () => {
    expect(measureExposure(plainFrame(0.04), 'day')).toBeGreaterThan(1.3);
    expect(measureExposure(plainFrame(1.5), 'day')).toBeLessThan(0.8);
    expect(measureExposure(plainFrame(0.07), 'night')).toBeCloseTo(1, 1);
  });
});

describe('applyWeather', () => {
  const weatherOn = (weather: 'fog' | 'rain' | 'snow', setting: 'meadow' | 'room'): Frame => {
    const frame = plainFrame(0.1);
    frame.depth.fill(50, 0, (SIZE * SIZE) / 2);
    frame.labels.fill(STUFF_LABELS.ground);
    applyWeather(frame, groundStage(SIZE), weather, setting, createRandom(1), createNoise(1));
    return frame;
  };

  it('veils the distance in fog', () => {
    const frame = weatherOn('fog', 'meadow');
    const mean = (from: number, to: number): number =>
      frame.colour.subarray(from * SIZE * 3, to * SIZE * 3).reduce((a, b) => a + b) / ((to - from) * SIZE * 3);
    expect(mean(0, 40)).toBeGreaterThan(0.2);
    expect(mean(56, 96)).toBeLessThan(0.15);
  });

  it('lets rain and snow fall outside only', () => {
    for (const weather of ['rain', 'snow'] as const) {
      const outside = weatherOn(weather, 'meadow').colour;
      expect(new Set(outside).size).toBeGreaterThan(50);
      expect(weatherOn(weather, 'room').colour.every((value) => Math.abs(value - 0.1) < 1e-6)).toBe(true);
    }
  });
});
