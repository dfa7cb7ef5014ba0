import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { closedShapes } from './closed-shapes.ts';
import { drawnSkyline } from './drawn-skyline.ts';
import { readLines, traceLines } from './line-drawing.ts';
import { readGuide } from './read-guide.ts';
import { splitShapes } from './split-shapes.ts';

const SIDE = 240;

function drawn(isLine: (x: number, y: number) => boolean, line = 255, ground = 0): Raster {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let p = 0; p < SIDE * SIDE; p++)
    data.fill(isLine(p % SIDE, Math.floor(p / SIDE)) ? line : ground, p * 3, p * 3 + 3);
  return { widthPx: SIDE, heightPx: SIDE, channels: 3, data };
}

const isRing = (x: number, y: number, cx: number, cy: number, radius: number): boolean =>
  Math.abs(Math.hypot(x - cx, y - cy) - radius) < 1.6;

describe('reading a drawing', () => {
  it('finds closed outlines, the largest first, whichever of light and dark the lines are', () => {
    const isLine = (x: number, y: number): boolean => isRing(x, y, 70, 120, 40) || isRing(x, y, 180, 90, 25);
    for (const picture of [drawn(isLine), drawn(isLine, 0, 255)]) {
      const shapes = closedShapes(readLines(picture));
      expect(shapes).toHaveLength(2);
      const [large, small] = shapes;
      expect((large!.left + large!.right) / 2).toBeCloseTo(70, -1);
      expect(large!.right - large!.left).toBeGreaterThan(70);
      expect(large!.right - large!.left).toBeLessThan(90);
      expect((small!.top + small!.bottom) / 2).toBeCloseTo(90, -1);
    }
  });

  it('closes small gaps, and takes the lower border for a side of what runs off it', () => {
    const gap = (x: number, y: number): boolean => isRing(x, y, 120, 120, 60) && !(x > 170 && Math.abs(y - 120) < 3);
    expect(closedShapes(readLines(drawn(gap)))).toHaveLength(1);
    const bust = (x: number, y: number): boolean => isRing(x, y, 120, 200, 70);
    const [shape] = closedShapes(readLines(drawn(bust)));
    expect(shape!.bottom).toBeGreaterThan(SIDE - 6);
    expect(shape!.top).toBeCloseTo(130, -1);
  });

  it('takes a line across the drawing for the skyline, over what stands on it', () => {
    const hill = (x: number): number => 120 - 30 * Math.sin((x / SIDE) * Math.PI);
    const isLine = (x: number, y: number): boolean => Math.abs(y - hill(x)) < 1.6 || isRing(x, y, 120, 100, 24);
    const drawing = readLines(drawn(isLine));
    const skyline = drawnSkyline(drawing, closedShapes(drawing))!;
    expect(skyline[20]).toBeCloseTo(hill(20), -1);
    expect(skyline[220]).toBeCloseTo(hill(220), -1);
    expect(skyline[120]!).toBeGreaterThan(78);
    expect(drawnSkyline(readLines(drawn((x, y) => isRing(x, y, 120, 100, 24))), [])).toBeUndefined();
  });

  it('divides outlines that touch when there are more things than outlines', () => {
    const isLine = (x: number, y: number): boolean => isRing(x, y, 80, 120, 42) || isRing(x, y, 160, 120, 42);
    const shapes = closedShapes(readLines(drawn(isLine)));
    const split = splitShapes(shapes, 2);
    expect(split).toHaveLength(2);
    const middles = split.map(({ left, right }) => (left + right) / 2).sort((a, b) => a - b);
    expect(middles[0]).toBeLessThan(100);
    expect(middles[1]).toBeGreaterThan(140);
  });

  it('traces the edges of a photo', () => {
    const photo = drawn((x, y) => Math.hypot(x - 120, y - 120) < 60, 200, 60);
    const { lines } = traceLines(photo);
    const onCircle = [...lines.keys()].filter((p) => lines[p] === 1);
    expect(onCircle.length).toBeGreaterThan(200);
    for (const p of onCircle)
      expect(Math.abs(Math.hypot((p % SIDE) - 120, Math.floor(p / SIDE) - 120) - 60)).toBeLessThan(4);
  });

  it('takes a mesh for the place of a face', () => {
    const mesh = drawn((x, y) => {
      const distance = Math.hypot((x - 90) / 30, (y - 80) / 40);
      return distance < 1 && (x % 10 === 0 || y % 10 === 0);
    });
    const read = readGuide(
      [{ kind: 'control', controlType: 'face-mesh', computeControl: false, image: mesh }],
      undefined,
    );
    const { face } = (read as Extract<typeof read, { readonly guide: unknown }>).guide;
    expect((face!.left + face!.right) / 2).toBeCloseTo(90, -1);
    expect(face!.bottom - face!.top).toBeGreaterThan(60);
  });
});
