import type { AimResult, Benchmark } from './benchmark.ts';
import { buildPackage } from './built-package.ts';
import { startLimner } from './limner-process.ts';
import { LARGEST_SCENES } from './scenes.ts';

const SIZES = [
  { sampleImageSize: '1K', aimMib: 400 },
  { sampleImageSize: '2K', aimMib: 700 },
] as const;

const CAUSE =
  'Node, the assets and the compiled code of three threads take three fifths of the aim at 1K before the first picture; two paintings at once hold the rest';

/** A server that does not answer must not stop the benchmarks. */
const ANSWER_LIMIT_MS = 240_000;

interface Parameters {
  readonly scenes: readonly string[];
}

/** Peak resident memory of the whole server while two threads draw two pictures at a time. */
export const illustratorMemory: Benchmark<Parameters> = {
  name: 'illustrator-memory',
  title: 'Illustrator: peak memory of the server',
  peers: [],
  quick: { scenes: LARGEST_SCENES.slice(0, 2) },
  full: { scenes: LARGEST_SCENES },
  explanation: ({ scenes }) =>
    `Largest resident memory of one \`limner serve\` process of the built package with two workers after one request of two pictures for each of ${scenes.length} scenes that hold most at once, one server per size. The limit beside it is the aim.`,
  async run({ scenes }) {
    const table: string[][] = [['size', 'after start', 'peak', 'aim', 'ratio']];
    const aims: AimResult[] = [];
    const built = buildPackage();
    for (const { sampleImageSize, aimMib } of SIZES) {
      const server = await startLimner(built.bin, { LIMNER_WORKERS: '2' });
      const atStart = server.peakMib();
      for (const prompt of scenes) await ask(server.url, prompt, sampleImageSize);
      const peak = server.peakMib();
      table.push([
        sampleImageSize,
        `${atStart.toFixed(0)} MiB`,
        `${peak.toFixed(0)} MiB`,
        `≤ ${aimMib} MiB`,
        (peak / aimMib).toFixed(2),
      ]);
      aims.push({
        aim: `at most ${aimMib} MiB at ${sampleImageSize} with two workers`,
        measured: `${peak.toFixed(0)} MiB`,
        met: peak <= aimMib,
        cause: CAUSE,
      });
      await server.stop();
    }
    built.remove();
    return { table, aims };
  },
};

async function ask(url: string, prompt: string, sampleImageSize: string): Promise<void> {
  const body = JSON.stringify({
    instances: [{ prompt }],
    parameters: { sampleCount: 2, sampleImageSize, seed: 1, addWatermark: false },
  });
  const answer = await fetch(`${url}/v1/publishers/google/models/imagen-4.0-generate-001:predict`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  });
  if (answer.status !== 200) throw new Error(`${prompt}: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}
