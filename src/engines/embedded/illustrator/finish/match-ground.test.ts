import { expect, it } from 'vitest';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../paint/frame.ts';
import { matchGround } from './match-ground.ts';

const SIDE_PX = 10;

function developed(tone: number): { frame: Parameters<typeof matchGround>[0]; rgb: Uint8Array } {
  const labels = new Uint16Array(SIDE_PX ** 2).fill(STUFF_LABELS.backdrop);
  const rgb = new Uint8Array(SIDE_PX ** 2 * 3).fill(tone);
  labels[55] = FIRST_SUBJECT_LABEL;
  rgb.fill(90, 55 * 3, 56 * 3);
  // A shadow.
  rgb.fill(Math.round(tone / 2), 57 * 3, 58 * 3);
  return { frame: { widthPx: SIDE_PX, heightPx: SIDE_PX, labels }, rgb };
}

it('makes a grey that was to be white white, keeps its shadows and leaves what stands before it', () => {
  const { frame, rgb } = developed(220);
  matchGround(frame, rgb, [255, 255, 255]);
  expect([...rgb.subarray(0, 3)]).toEqual([255, 255, 255]);
  expect(rgb[57 * 3]).toBe(128);
  expect(rgb[55 * 3]).toBe(90);
});

it('colours a ground that came out black', () => {
  const { frame, rgb } = developed(2);
  matchGround(frame, rgb, [14, 14, 16]);
  expect([...rgb.subarray(0, 3)]).toEqual([14, 14, 16]);
});
