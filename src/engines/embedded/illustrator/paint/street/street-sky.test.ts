import { expect, it } from 'vitest';
import { plainBrief } from '../brief-fixture.ts';
import { createFrame, STUFF_LABELS } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';
import { paintStreet } from './street.ts';

const SIDE_PX = 96;

/** Colours of the sky over a street by night: their mean, and the brightest of red. */
function skyOver(
  asked: Partial<PainterBrief>,
  seed: number,
): { readonly mean: readonly number[]; readonly most: number } {
  const frame = createFrame(SIDE_PX, SIDE_PX);
  paintStreet(frame, plainBrief('street', seed, { time: 'night', hasSubjects: true, ...asked }));
  const sum = [0, 0, 0];
  let most = 0;
  let count = 0;
  for (let i = 0; i < frame.labels.length; i++) {
    if (frame.labels[i] !== STUFF_LABELS.sky) continue;
    count++;
    most = Math.max(most, frame.colour[i * 3]!);
    for (let c = 0; c < 3; c++) sum[c]! += frame.colour[i * 3 + c]!;
  }
  return { mean: sum.map((value) => value / count), most };
}

const SEEDS = Array.from({ length: 24 }, (_, k) => k + 1);

it('keeps the moon out of the picture where the light of what stands before the street comes from elsewhere', () => {
  const moonlit = SEEDS.filter((seed) => skyOver({}, seed).most > skyOver({ showLight: false }, seed).most * 1.5);
  expect(moonlit.length).toBeGreaterThan(0);
});

it('has a sky of the colour that is asked for', () => {
  const [plainRed, plainGreen] = skyOver({ time: 'day' }, 3).mean;
  const [red, green] = skyOver({ time: 'day', skyColour: [0.9, 0.15, 0.3] }, 3).mean;
  expect(red! / green!).toBeGreaterThan((plainRed! / plainGreen!) * 1.3);
});
