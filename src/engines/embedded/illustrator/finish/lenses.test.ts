import { describe, expect, it } from 'vitest';
import { FIRST_SUBJECT_LABEL } from '../paint/frame.ts';
import { bendFisheye } from './fisheye.ts';
import { panPicture } from './pan.ts';

const SIZE = { widthPx: 100, heightPx: 60 };
const PIXELS = SIZE.widthPx * SIZE.heightPx;

/** Black and white columns by turns, 4 pixels each, with a subject in the middle. */
function striped() {
  const rgb = new Uint8Array(PIXELS * 3);
  const labels = new Uint16Array(PIXELS);
  for (let i = 0; i < PIXELS; i++) {
    const x = i % SIZE.widthPx;
    rgb.fill((x >> 2) % 2 ? 255 : 0, i * 3, i * 3 + 3);
    if (x >= 40 && x < 60) labels[i] = FIRST_SUBJECT_LABEL;
  }
  return { rgb, labels };
}

describe('panned pictures', () => {
  it('draw out all that is no subject and leave the subject as it is', () => {
    const { rgb, labels } = striped();
    const before = rgb.slice();
    panPicture(SIZE, rgb, labels);
    const row = 30 * SIZE.widthPx;
    for (let x = 40; x < 60; x++) expect(rgb[(row + x) * 3]).toBe(before[(row + x) * 3]);
    for (let x = 10; x < 30; x++) expect(Math.abs(rgb[(row + x) * 3]! - 127)).toBeLessThan(60);
  });
});

describe('fisheye pictures', () => {
  it('enlarge the middle, labels too, and darken the corners', () => {
    const { rgb, labels } = striped();
    const count = (): number => labels.reduce((sum, label) => sum + (label ? 1 : 0), 0);
    const before = count();
    bendFisheye(SIZE, rgb, labels);
    expect(count()).toBeGreaterThan(before * 1.3);
    for (let c = 0; c < 3; c++) expect(rgb[c]).toBeLessThan(20);
  });
});
