import { decodeServerPicture } from '../src/imaging/decode-server-picture.ts';
import { encodeRaster } from '../src/imaging/encode.ts';
import { createImagingPool } from '../src/imaging/imaging-pool.ts';
import type { Benchmark } from './benchmark.ts';
import { startServer } from './limner-process.ts';
import { nodeHttp } from './peers/peers.ts';
import { median, spread } from './statistics.ts';

const AIM_MS = 5;
const CAUSE =
  'four megabytes of JSON are read, and as many written, and collecting that garbage takes time of both cores';
const SIDE_PX = 1024;

const PATH = '/v1/projects/p/locations/us-central1/publishers/google/models/imagen-4.0-generate-001:predict';
const PREDICT = JSON.stringify({
  instances: [{ prompt: 'A dog' }],
  parameters: { sampleCount: 1, addWatermark: false, enhancePrompt: false },
});
const SD_REQUEST = JSON.stringify({ prompt: 'A dog', width: SIDE_PX, height: SIDE_PX, seed: 1, batch_count: 1 });

interface Parameters {
  readonly rounds: number;
  readonly requests: number;
}

/** What the way through Limner costs over asking the server that draws oneself. */
export const engineOverhead: Benchmark<Parameters> = {
  name: 'engine-overhead',
  title: 'Engines: what Limner adds to a server that draws',
  peers: [nodeHttp],
  quick: { rounds: 1, requests: 20 },
  full: { rounds: 5, requests: 40 },
  explanation: ({ rounds, requests }) =>
    `A server that speaks as sd-server does and has each picture of ${SIDE_PX}×${SIDE_PX} at once, asked directly (request, one look at the job) and through \`limner serve\` with an sdcpp engine; in processes of their own, in turns, median of ${rounds} rounds of ${requests} requests one after the other. Limner decodes every picture, to be sure of it, and writes it anew; that is measured by itself and taken off. Aim: at most 5 ms are left.`,
  async run({ rounds: count, requests }) {
    const sd = await startServer(new URL('./servers/sd-server.ts', import.meta.url), String(SIDE_PX));
    const limner = await startServer(new URL('./servers/limner-sdcpp.ts', import.meta.url), sd.url);
    const rounds: Record<'direct' | 'through' | 'coding', number>[] = [];
    for (let round = 0; round <= count; round++) {
      const times = {
        direct: await medianOf(requests, () => askDirectly(sd.url)),
        through: await medianOf(requests, () => askLimner(limner.url)),
        coding: await coding(requests, sd.url),
      };
      // The first round warms everything up.
      if (round > 0) rounds.push(times);
    }
    await Promise.all([sd.stop(), limner.stop()]);
    const left = rounds.map(({ direct, through, coding: code }) => through - direct - code);
    const of = (pick: 'direct' | 'through' | 'coding'): string =>
      `${median(rounds.map((times) => times[pick])).toFixed(1)} ms`;
    const measured = `${median(left).toFixed(1)} ms (±${(spread(left) * 100).toFixed(0)} %)`;
    return {
      table: [
        ['directly', 'through Limner', 'decoding and encoding', 'left'],
        [of('direct'), of('through'), of('coding'), measured],
      ],
      aims: [{ aim: `at most ${AIM_MS} ms left`, measured, met: median(left) <= AIM_MS, cause: CAUSE }],
    };
  },
};

async function askDirectly(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const accepted = await fetch(`${url}/sdcpp/v1/img_gen`, { method: 'POST', headers, body: SD_REQUEST });
  const { id } = (await accepted.json()) as { id: string };
  await (await fetch(`${url}/sdcpp/v1/jobs/${id}`)).arrayBuffer();
}

async function askLimner(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
  const answer = await fetch(url + PATH, { method: 'POST', headers, body: PREDICT });
  if (!answer.ok) throw new Error(`Limner answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

/** Decoding and encoding of the same picture by the same functions. */
async function coding(requests: number, url: string): Promise<number> {
  const pool = createImagingPool({ threads: 1 });
  const job = (await (await fetch(`${url}/sdcpp/v1/jobs/job_1`)).json()) as {
    result: { images: [{ b64_json: string }] };
  };
  const file = Buffer.from(job.result.images[0].b64_json, 'base64');
  try {
    return await medianOf(requests, async () => {
      const raster = await decodeServerPicture(file, 'a picture');
      await encodeRaster(raster, { mimeType: 'image/png', quality: 75 }, pool);
    });
  } finally {
    await pool.close();
  }
}

async function medianOf(requests: number, work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < requests; i++) {
    const startMs = performance.now();
    await work();
    times.push(performance.now() - startMs);
  }
  return median(times);
}
