import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import type { DiffusionMeasurement } from './diffusion-child.ts';
import { onnxRuntime } from './peers/peers.ts';
import { median } from './statistics.ts';

const AIM_SHARE = 0.03;

interface Parameters {
  readonly rounds: number;
}

/** What the pipelines cost beside the networks, on the tiny models of the tests: a lower bound on the networks' share. */
export const diffusion: Benchmark<Parameters> = {
  name: 'diffusion',
  title: 'Diffusion: cost of the pipeline beside its networks',
  peers: [onnxRuntime],
  quick: { rounds: 1 },
  full: { rounds: 5 },
  explanation: ({ rounds }) =>
    `Time of a picture without that of its \`session.run\` calls: tokenising, noise, guidance, scheduling, conversion of numbers and pixels; median of ${rounds} pictures after one, each model in a process of its own. The networks are tiny, so the last column, for the cost at Stable Diffusion 1.5's latents (64×64×4) beside two calls of two seconds for a step, is what real models see. Aim there: at most 3 %.`,
  async run({ rounds }) {
    let share = 0;
    const rows = [['model', 'size', 'steps', 'whole', 'networks', 'pipeline a step', 'beside 4 s a step']];
    for (const [model, sidePx, steps] of [
      ['oracle', 256, 20],
      ['oracle', 512, 20],
    ] as const) {
      const measured = await measure(model, sidePx, steps, rounds);
      const whole = median(measured.map(({ wholeMs }) => wholeMs));
      const networks = median(measured.map(({ networksMs }) => networksMs));
      const perStep = (whole - networks) / steps;
      share = perStep / 4000;
      rows.push([
        model,
        `${sidePx}×${sidePx}`,
        String(steps),
        `${whole.toFixed(1)} ms`,
        `${networks.toFixed(1)} ms`,
        `${perStep.toFixed(2)} ms`,
        `${(share * 100).toFixed(3)} %`,
      ]);
    }
    const aim = 'pipeline at most 3 % of the time at the latents of Stable Diffusion 1.5';
    return { table: rows, aims: [{ aim, measured: `${(share * 100).toFixed(3)} %`, met: share <= AIM_SHARE }] };
  },
};

async function measure(
  model: string,
  sidePx: number,
  steps: number,
  rounds: number,
): Promise<readonly DiffusionMeasurement[]> {
  const program = fileURLToPath(new URL('./diffusion-child.ts', import.meta.url));
  const child = fork(program, [model, String(sidePx), String(steps), String(rounds)]);
  const [answer] = (await once(child, 'message')) as [readonly DiffusionMeasurement[]];
  child.kill();
  return answer;
}
