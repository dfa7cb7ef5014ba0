import { expect, it } from 'vitest';
import { CUBIC } from '../resample/kernel.ts';
import { resamplePlane } from '../resample/resample-plane.ts';
import { backProject } from './back-project.ts';

const SIZE = { widthPx: 24, heightPx: 16 };
const LARGE = { widthPx: 48, heightPx: 32 };

/** Three planes of waves, each shifted. */
function waves(): Float32Array {
  const plane = LARGE.widthPx * LARGE.heightPx;
  return Float32Array.from({ length: plane * 3 }, (_, i) => {
    const [x, y] = [i % LARGE.widthPx, Math.floor((i % plane) / LARGE.widthPx)];
    return 0.5 + 0.4 * Math.sin(x * 0.7 + y * 0.3 + Math.floor(i / plane));
  });
}

function shrunk(large: Float32Array): Float32Array {
  const plane = LARGE.widthPx * LARGE.heightPx;
  const planes = [0, 1, 2].map((c) => resamplePlane(large.subarray(c * plane, (c + 1) * plane), LARGE, SIZE, CUBIC));
  return Float32Array.from(planes.flatMap((one) => [...one]));
}

const largestDifference = (a: Float32Array, b: Float32Array): number =>
  a.reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)), 0);

it('leaves alone what gives the small picture already', () => {
  const large = waves();
  const before = large.slice();
  backProject(large, shrunk(large), SIZE, 2, CUBIC);
  expect(largestDifference(large, before)).toBeLessThan(1e-6);
});

it('brings a blurred enlargement nearer to what it was made from', () => {
  const small = shrunk(waves());
  const plane = SIZE.widthPx * SIZE.heightPx;
  const blurred = [0, 1, 2].flatMap((c) => [
    ...resamplePlane(
      small.subarray(c * plane, (c + 1) * plane).map((value) => 0.5 + (value - 0.5) * 0.8),
      SIZE,
      LARGE,
      CUBIC,
    ),
  ]);
  const large = Float32Array.from(blurred);
  const before = largestDifference(shrunk(large), small);
  backProject(large, small, SIZE, 2, CUBIC);
  expect(largestDifference(shrunk(large), small)).toBeLessThan(before / 3);
});
