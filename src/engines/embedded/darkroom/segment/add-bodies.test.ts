import { describe, expect, it } from 'vitest';
import { addBodies } from './add-bodies.ts';
import { contourStrength } from './contour-strength.ts';
import { edgeWeights } from './edge-weights.ts';
import { findFaces } from './find-faces.ts';
import { type KeptFlow, noFlow } from './kept-flow.ts';
import { type LabPicture, labOfRgb } from './lab.ts';
import type { Cut } from './salient-cut.ts';
import type { WorkingPicture } from './working-picture.ts';

const WIDTH = 160;
const HEIGHT = 192;

type Within = (x: number, y: number) => boolean;

const ellipse =
  (centreX: number, centreY: number, radiusX: number, radiusY: number): Within =>
  (x, y) =>
    ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 < 1;
const FACE = ellipse(80, 60, 24, 33);
const LEFT_EYE = ellipse(71, 55, 5, 4);
const RIGHT_EYE = ellipse(89, 55, 5, 4);
const TRUNK: Within = (x, y) => y > 94 + Math.abs(x - 80) * 0.4;
const BOX_ABOVE: Within = (x, y) => Math.abs(x - 80) < 22 && y > 8 && y <= 28;

function person(hasEyes: boolean): WorkingPicture {
  const rgb = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const grain = 2 * Math.sin(x * 12.9898 + y * 78.233);
      const isEye = hasEyes && (LEFT_EYE(x, y) || RIGHT_EYE(x, y));
      const ground = TRUNK(x, y) ? [25, 25, 40] : [140, 180, 240];
      const colour = isEye ? [70, 45, 40] : FACE(x, y) ? [205, 150, 125] : BOX_ABOVE(x, y) ? [230, 230, 225] : ground;
      rgb.set(
        colour.map((value) => value + grain),
        (y * WIDTH + x) * 3,
      );
    }
  return { widthPx: WIDTH, heightPx: HEIGHT, rgb };
}

const maskOf = (within: Within): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) => (within(p % WIDTH, Math.floor(p / WIDTH)) ? 1 : 0));

function shareOf(inside: Uint8Array, within: Within): number {
  const wanted = maskOf(within);
  return (
    inside.reduce((sum, value, p) => sum + (value & wanted[p]!), 0) / wanted.reduce((sum, value) => sum + value, 0)
  );
}

describe('bodies below faces', () => {
  const inside = maskOf((x, y) => FACE(x, y) || BOX_ABOVE(x, y));
  const salient = Float32Array.from(inside);
  const labOf = ({ rgb }: WorkingPicture): LabPicture => labOfRgb(rgb, WIDTH, HEIGHT);
  const flowOver = (picture: WorkingPicture): KeptFlow => noFlow(edgeWeights(labOf(picture)));
  const headIn = (picture: WorkingPicture): Cut => ({
    inside,
    confidence: 0.5,
    contour: contourStrength(labOf(picture), inside),
  });

  it('finds a face by its eyes', () => {
    const [face] = findFaces(person(true), maskOf(FACE));
    expect((face!.left + face!.right) / 2).toBeCloseTo(0.5, 1);
    expect(face!.bottom).toBeGreaterThan(75 / HEIGHT);
    expect(face!.bottom).toBeLessThan(105 / HEIGHT);
    expect(findFaces(person(false), maskOf(FACE))).toEqual([]);
  });

  it('gives a head its dark trunk, cut off by the border, and keeps its hat', () => {
    const picture = person(true);
    const whole = addBodies(picture, labOf(picture), salient, headIn(picture), flowOver(picture));
    expect(shareOf(whole.inside, TRUNK)).toBeGreaterThan(0.95);
    expect(shareOf(whole.inside, BOX_ABOVE)).toBeGreaterThan(0.95);
    expect(shareOf(whole.inside, (x, y) => !(FACE(x, y) || BOX_ABOVE(x, y) || TRUNK(x, y)))).toBeLessThan(0.05);
  });

  it('leaves a cut without a face as it is', () => {
    const picture = person(false);
    const head = headIn(picture);
    expect(addBodies(picture, labOf(picture), salient, head, flowOver(picture))).toBe(head);
  });
});
