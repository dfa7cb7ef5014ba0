import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Limner } from '../src/index.ts';
import { createFlatEngine } from '../src/testing/index.ts';
import type { AimResult, Benchmark } from './benchmark.ts';
import { startServer } from './limner-process.ts';
import { nodeHttp } from './peers/peers.ts';
import { pictureOf } from './servers/picture.ts';
import { median, spread } from './statistics.ts';

/** A thumbnail, and the usual size of a 1024×1024 PNG. */
const FILE_BYTES = [10_000, 1_400_000] as const;
const REQUEST = {
  model: 'imagen-4.0-generate-001',
  prompt: 'A dog',
  config: { numberOfImages: 1, addWatermark: false, enhancePrompt: false },
};

interface Parameters {
  readonly rounds: number;
  readonly requests: number;
}

/** The two ways from the SDK to the service. */
export const transports: Benchmark<Parameters> = {
  name: 'transports',
  title: 'SDK: in this process beside over HTTP',
  peers: [nodeHttp],
  quick: { rounds: 2, requests: 50 },
  full: { rounds: 5, requests: 200 },
  explanation: ({ rounds, requests }) =>
    `\`generateImages\` of the SDK with an engine that returns a file at once: with the service in the same process, and on a server of its own over loopback; in turns, median of ${rounds} rounds of ${requests} requests one after the other. Both go through the same JSON, checks and errors. The limit: what needs no socket must not take longer.`,
  async run(parameters) {
    const table = [['file', 'over HTTP', 'in this process', 'ratio']];
    const aims: AimResult[] = [];
    for (const fileBytes of FILE_BYTES) {
      const file = `${fileBytes / 1000} kB`;
      const { http, inProcess } = await compare(fileBytes, parameters);
      const ratios = inProcess.map((time, round) => time / http[round]!);
      const ratio = `${median(ratios).toFixed(2)} (±${(spread(ratios) * 100).toFixed(0)} %)`;
      table.push([file, `${median(http).toFixed(2)} ms`, `${median(inProcess).toFixed(2)} ms`, ratio]);
      aims.push({
        aim: `in this process no slower than over HTTP (${file})`,
        measured: ratio,
        met: median(ratios) <= 1,
      });
    }
    return { table, aims };
  },
};

async function compare(
  fileBytes: number,
  { rounds: count, requests }: Parameters,
): Promise<{ readonly http: number[]; readonly inProcess: number[] }> {
  const server = await startServer(new URL('./servers/limner-flat.ts', import.meta.url), String(fileBytes));
  const overHttp = new Limner({ httpOptions: { baseUrl: server.url } });
  const engine = createFlatEngine({ image: { mimeType: 'image/png', bytes: pictureOf(fileBytes) } });
  const folder = mkdtempSync(join(tmpdir(), 'limner-bench-'));
  const here = new Limner({ config: { data: { folder } }, engines: [engine] });
  const rounds = { http: [] as number[], inProcess: [] as number[] };
  for (let round = 0; round <= count; round++) {
    const http = await medianOf(overHttp, requests);
    const inProcess = await medianOf(here, requests);
    // The first round warms both up.
    if (round === 0) continue;
    rounds.http.push(http);
    rounds.inProcess.push(inProcess);
  }
  await Promise.all([overHttp.close(), here.close()]);
  await server.stop();
  return rounds;
}

async function medianOf(limner: Limner, requests: number): Promise<number> {
  const times: number[] = [];
  for (let request = 0; request < requests; request++) {
    const startMs = performance.now();
    const { generatedImages } = await limner.models.generateImages(REQUEST);
    if (!generatedImages[0]?.image?.imageBytes) throw new Error('An answer without a picture.');
    times.push(performance.now() - startMs);
  }
  return median(times);
}
