import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { flowOf } from '../flow/tensor.ts';
import { createRaster } from '../raster/raster.ts';
import { createTips } from './brush-tip.ts';
import { createCanvas, paintStroke } from './canvas.ts';
import { hatch } from './hatching.ts';

const SIDE = 60;

describe('paintStroke', () => {
  const [tip] = createTips({ bristle: 0.3, dryness: 0 }, 1, createRandom(1));
  const stroke = {
    x: 30,
    y: 30,
    alongX: 1,
    alongY: 0,
    halfLengthPx: 20,
    halfWidthPx: 5,
    bend: 0,
    red: 1,
    green: 0.5,
    blue: 0,
    opacity: 1,
    streaks: 0,
    tip: tip!,
  };

  it('paints along its direction and nowhere else', () => {
    const { paint, ...canvas } = createCanvas(SIDE, SIDE, new Uint16Array(SIDE * SIDE));
    paintStroke({ paint, ...canvas }, new Uint8Array(paint.heightPx).fill(1), { ...stroke, area: -1 });
    const red = (x: number, y: number): number => paint.values[(y * SIDE + x) * 4]!;
    expect(red(30, 30)).toBeGreaterThan(0.9);
    expect(red(20, 31)).toBeGreaterThan(0.5);
    for (const [x, y] of [
      [30, 36],
      [30, 23],
      [52, 30],
      [5, 30],
    ] as const) {
      expect(red(x, y)).toBe(0);
    }
  });

  it('hardly crosses the border of its area', () => {
    const areas = new Uint16Array(SIDE * SIDE);
    for (let y = 0; y < SIDE; y++) areas.fill(1, y * SIDE + 35, (y + 1) * SIDE);
    const canvas = createCanvas(SIDE, SIDE, areas);
    paintStroke(canvas, new Uint8Array(canvas.paint.heightPx).fill(1), { ...stroke, area: 0 });
    expect(canvas.paint.values[(30 * SIDE + 33) * 4]).toBeGreaterThan(0.8);
    expect(canvas.paint.values[(30 * SIDE + 38) * 4]).toBeLessThan(0.2);
  });
});

describe('hatch', () => {
  const layer = { turn: 0, spacing: 4, length: 30, halfWidth: [0.6, 1] as const, from: 0.3, full: 0.8, pressure: 0.8 };

  function drawn(labels: Uint16Array): Float32Array {
    const darkness = createRaster(SIDE, SIDE, 1);
    for (let y = 0; y < SIDE; y++) darkness.values.fill(0.9, y * SIDE + 20, y * SIDE + SIDE);
    const stripes = createRaster(SIDE, SIDE, 1);
    for (let i = 0; i < stripes.values.length; i++) stripes.values[i] = Math.sin(Math.floor(i / SIDE) * 0.8);
    const ink = createRaster(SIDE, SIDE, 1);
    hatch(ink, { darkness, flow: flowOf(stripes, 2), labels, random: createRandom(4), unit: 1 }, [layer]);
    return ink.values;
  }

  function inked(ink: Float32Array, from: number, to: number): number {
    let sum = 0;
    for (let y = 5; y < SIDE - 5; y++) for (let x = from; x < to; x++) sum += ink[y * SIDE + x]!;
    return sum / ((to - from) * (SIDE - 10));
  }

  it('draws where it is dark and leaves the light blank', () => {
    const ink = drawn(new Uint16Array(SIDE * SIDE));
    expect(inked(ink, 25, 58)).toBeGreaterThan(0.15);
    expect(inked(ink, 0, 16)).toBeLessThan(0.005);
  });

  it('lifts the pencil at the outline of a subject', () => {
    const labels = new Uint16Array(SIDE * SIDE);
    for (let y = 0; y < SIDE; y++) labels.fill(FIRST_SUBJECT_LABEL, y * SIDE + 40, y * SIDE + SIDE);
    const border = (ink: Float32Array): number => {
      let crossed = 0;
      for (let y = 5; y < SIDE - 5; y++) {
        if (Math.min(...[38, 39, 40, 41].map((x) => ink[y * SIDE + x]!)) > 0.25) crossed++;
      }
      return crossed;
    };
    expect(border(drawn(labels))).toBeLessThan(border(drawn(new Uint16Array(SIDE * SIDE))) / 2);
  });
});
