import { expect, it } from 'vitest';
import { createNoise } from '../../maths/noise.ts';
import { createRandom } from '../../maths/random.ts';
import type { PainterBrief } from '../painter.ts';
import { paintDiamond } from './diamond.ts';
import { planStadium } from './stadium-plan.ts';

const noise = createNoise(4);
const brief = { random: createRandom(4), time: 'day', hasSubjects: false, cameraHeight: 1 } as PainterBrief;
const plan = planStadium(brief);

function at(x: number, away: number): readonly number[] {
  const out = new Float32Array(3);
  paintDiamond(plan, noise, x, plan.nearZ + 9 + away, 0.05, out);
  return [...out];
}

it('lays clay round the mound, grass inside the bases and in the outfield, and white bases', () => {
  for (const [x, away] of [
    [1, 18.4],
    [22, 26],
  ] as const) {
    const [red, green] = at(x, away);
    expect(red! / green!).toBeGreaterThan(1.6);
  }
  for (const [x, away] of [
    [0, 30],
    [0, 55],
  ] as const) {
    const [red, green] = at(x, away);
    expect(green! / red!).toBeGreaterThan(1.6);
  }
  expect(Math.min(...at(27.43 * Math.SQRT1_2, 27.43 * Math.SQRT1_2))).toBeGreaterThan(0.6);
});
