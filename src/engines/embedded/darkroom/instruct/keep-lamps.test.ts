import { describe, expect, it } from 'vitest';
import { applyTone } from './apply-tone.ts';
import { keepLamps, ownLight } from './keep-lamps.ts';
import { TONES_OF_TIME } from './tones.ts';

const SIDE = 100;
const LAMP = [255, 200, 110] as const;
const isLamp = (p: number): boolean => Math.hypot((p % SIDE) - 50, Math.floor(p / SIDE) - 50) < 4;

/** A lamp before a wall of one shade of grey. */
const wall = (grey: number): Uint8Array =>
  Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => (isLamp(Math.floor(i / 3)) ? LAMP[i % 3]! : grey));

function atNight(rgb: Uint8Array): Uint8Array {
  const dark = rgb.slice();
  applyTone(dark, TONES_OF_TIME['night']!);
  keepLamps(dark, rgb, ownLight(rgb, { widthPx: SIDE, heightPx: SIDE }));
  return dark;
}

const at = (rgb: Uint8Array, x: number, y: number): number[] => [...rgb.subarray((y * SIDE + x) * 3).subarray(0, 3)];

describe('keepLamps', () => {
  it('leaves a lamp in the dark its colour and its glow, and nothing else', () => {
    const night = atNight(wall(60));
    at(night, 50, 50).forEach((value, c) => {
      expect(Math.abs(value - LAMP[c]!)).toBeLessThan(20);
    });
    expect(at(night, 54, 50)[0]).toBeGreaterThan(at(night, 90, 90)[0]!);
    expect(at(night, 90, 90)[0]).toBeLessThan(30);
  });

  it('takes nothing for a lamp in a picture as bright as day', () => {
    expect(at(atNight(wall(200)), 50, 50)[0]).toBeLessThan(140);
  });
});
