import type { Benchmark } from './benchmark.ts';
import { startLimner } from './limner-process.ts';
import { SCENES } from './scenes.ts';

const ROUNDS = 2;
const SIZES = [
  { sampleImageSize: '1K', aimMib: 400 },
  { sampleImageSize: '2K', aimMib: 700 },
] as const;

/** Peak resident memory of the whole server while two threads draw two pictures at a time. */
export const illustratorMemory: Benchmark = {
  name: 'illustrator-memory',
  title: 'Illustrator: peak memory of the server',
  explanation: `Largest resident memory of one \`limner serve\` process with two workers after ${ROUNDS} requests of two pictures for each of the ${SCENES.length} scenes, one server per size. The limit beside it is the aim.`,
  async run() {
    const rows: string[][] = [['size', 'after start', 'peak', 'aim', 'ratio']];
    for (const { sampleImageSize, aimMib } of SIZES) {
      const server = await startLimner({ LIMNER_WORKERS: '2' });
      const atStart = server.peakMib();
      for (const { prompt } of SCENES)
        for (let round = 0; round < ROUNDS; round++) await ask(server.url, prompt, sampleImageSize, round);
      const peak = server.peakMib();
      rows.push([
        sampleImageSize,
        `${atStart.toFixed(0)} MiB`,
        `${peak.toFixed(0)} MiB`,
        `≤ ${aimMib} MiB`,
        (peak / aimMib).toFixed(2),
      ]);
      await server.stop();
    }
    return rows;
  },
};

async function ask(url: string, prompt: string, sampleImageSize: string, round: number): Promise<void> {
  const body = JSON.stringify({
    instances: [{ prompt }],
    parameters: { sampleCount: 2, sampleImageSize, seed: 1 + 2 * round, addWatermark: false },
  });
  const answer = await fetch(`${url}/v1/publishers/google/models/imagen-4.0-generate-001:predict`, {
    method: 'POST',
    body,
  });
  if (answer.status !== 200) throw new Error(`${prompt}: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}
