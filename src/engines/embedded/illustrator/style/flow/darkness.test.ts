import { expect, it } from 'vitest';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import { liftSubjects } from './darkness.ts';

it('lightens dark things, keeps their order, and leaves scenery as dark as it is', () => {
  const labels = Uint16Array.from([STUFF_LABELS.ground, ...[1, 1, 1].map(() => FIRST_SUBJECT_LABEL)]);
  const plane = { widthPx: 4, heightPx: 1, channels: 1, values: Float32Array.from([0.8, 1, 0.8, 0.2]) };
  liftSubjects(plane, labels, { floor: 0.1, gain: 1 });
  const [scenery, black, dark, light] = [...plane.values] as [number, number, number, number];
  expect(scenery).toBeCloseTo(0.8);
  expect(black).toBeCloseTo(0.9);
  expect(dark).toBeCloseTo(0.576);
  expect(light).toBeLessThan(0.2);
});
