import { expect, it } from 'vitest';
import { edgeWeights } from './edge-weights.ts';
import { noFlow } from './kept-flow.ts';
import { type LabPicture, labOfRgb } from './lab.ts';
import type { Cut } from './salient-cut.ts';
import { texturedCut } from './textured-cut.ts';

const WIDTH = 120;
const HEIGHT = 80;

/** Stripes of two greys where something is, the grey between them elsewhere: colours tell little. */
function picture(isThing: (x: number, y: number) => boolean) {
  const rgb = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let p = 0; p < WIDTH * HEIGHT; p++) {
    const [x, y] = [p % WIDTH, Math.floor(p / WIDTH)];
    rgb.fill(isThing(x, y) ? ((x + y) % 4 < 2 ? 90 : 160) : 125, p * 3, p * 3 + 3);
  }
  return labOfRgb(rgb, WIDTH, HEIGHT);
}

function cutByDetail(lab: LabPicture, first: Cut): Cut | undefined {
  return texturedCut(lab, new Float32Array(WIDTH * HEIGHT), first, noFlow(edgeWeights(lab)));
}

it('takes what is full of detail for the subject where the ground is smooth', () => {
  const isFur = (x: number, y: number): boolean => Math.hypot(x - 60, y - 50) < 34;
  const first = { inside: new Uint8Array(WIDTH * HEIGHT), confidence: 0.1, contour: 0.3 };
  const cut = cutByDetail(picture(isFur), first)!;
  let [both, either] = [0, 0];
  cut.inside.forEach((inside, p) => {
    const truth = isFur(p % WIDTH, Math.floor(p / WIDTH)) ? 1 : 0;
    both += inside & truth;
    either += inside | truth;
  });
  expect(both / either).toBeGreaterThan(0.85);
});

it('has nothing to say where all is full of detail', () => {
  const first = { inside: new Uint8Array(WIDTH * HEIGHT), confidence: 0.1, contour: 0.3 };
  const everywhere = picture(() => true);
  expect(cutByDetail(everywhere, first)).toBeUndefined();
});
