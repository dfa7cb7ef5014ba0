import { describe, expect, it } from 'vitest';
import { headsOfBodies } from './heads-of-bodies.ts';
import type { WorkingPicture } from './working-picture.ts';

const WIDTH = 160;
const HEIGHT = 192;

type Within = (x: number, y: number) => boolean;

const ellipse =
  (centreX: number, centreY: number, radiusX: number, radiusY: number): Within =>
  (x, y) =>
    ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 < 1;
const FACE = ellipse(80, 50, 18, 25);
const EYES = [ellipse(73, 46, 4, 3), ellipse(87, 46, 4, 3)];
const SUIT: Within = (x, y) => y > 78 + Math.abs(x - 80) * 0.3;

/** A face before a beige wall, which has the colour of skin but for its redness, above an orange suit. */
const astronaut: WorkingPicture = { widthPx: WIDTH, heightPx: HEIGHT, rgb: new Uint8Array(WIDTH * HEIGHT * 3) };
for (let p = 0; p < WIDTH * HEIGHT; p++) {
  const [x, y] = [p % WIDTH, Math.floor(p / WIDTH)];
  const wall = SUIT(x, y) ? [230, 90, 30] : [190, 178, 165];
  astronaut.rgb.set(EYES.some((eye) => eye(x, y)) ? [70, 45, 40] : FACE(x, y) ? [215, 155, 130] : wall, p * 3);
}

const maskOf = (within: Within): Uint8Array =>
  Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) => (within(p % WIDTH, Math.floor(p / WIDTH)) ? 1 : 0));

describe('heads of bodies', () => {
  it('finds the head that a cut of the clothes lacks, no wider than the face', () => {
    const [head] = headsOfBodies(astronaut, maskOf(SUIT));
    expect((head!.left + head!.right) / 2).toBeCloseTo(0.5, 1);
    expect((head!.right - head!.left) * WIDTH).toBeLessThan(44);
    expect(head!.top * HEIGHT).toBeGreaterThan(15);
  });

  it('takes no face without a body below for one', () => {
    expect(
      headsOfBodies(
        astronaut,
        maskOf((x) => x < 40),
      ),
    ).toEqual([]);
  });

  it('adds no head to a cut that has it', () => {
    expect(
      headsOfBodies(
        astronaut,
        maskOf((x, y) => SUIT(x, y) || FACE(x, y)),
      ),
    ).toEqual([]);
  });
});
