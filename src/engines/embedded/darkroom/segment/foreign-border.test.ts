import { expect, it } from 'vitest';
import { foreignBorder } from './foreign-border.ts';

const SIDE_PX = 20;
const BESIDE_STROKES = 10;

/** Where the ground begins at a pixel of the border, right beside strokes of which so many have the colour of the ground. */
function startBeside(onGround: number): number {
  const strokes = new Uint8Array(SIDE_PX ** 2).fill(1, 5 * SIDE_PX, 7 * SIDE_PX);
  for (let y = 0; y < SIDE_PX; y++) strokes[y * SIDE_PX] = strokes[(y + 1) * SIDE_PX - 1] = 0;
  const data = new Float32Array(SIDE_PX ** 2 * 3).fill(50);
  let grounded = 0;
  strokes.forEach((stroke, pixel) => {
    if (stroke && grounded++ >= onGround) data[pixel * 3] = 90;
  });
  const near = new Float32Array(SIDE_PX ** 2).fill(5);
  near[BESIDE_STROKES] = 1;
  return foreignBorder({ widthPx: SIDE_PX, heightPx: SIDE_PX, data }, strokes, near)[BESIDE_STROKES]!;
}

it('lets the thing run into the border where strokes mark its colour', () => {
  expect(startBeside(18)).toBeCloseTo(1.2, 5);
});

it('takes no colour for the thing’s that a stroke crossed once', () => {
  expect(startBeside(1)).toBe(0);
});
