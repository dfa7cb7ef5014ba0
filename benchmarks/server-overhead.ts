import autocannon from 'autocannon';
import type { Benchmark } from './benchmark.ts';
import { startServer } from './limner-process.ts';
import { median, spread } from './statistics.ts';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 16;
const SEQUENTIAL_REQUESTS = 200;
/** A thumbnail, and the usual size of a 1024×1024 PNG. */
const FILE_BYTES = [10_000, 1_400_000] as const;

const PATH = '/v1/projects/p/locations/us-central1/publishers/google/models/imagen-4.0-generate-001:predict';
/** Without the enhancement of prompts, which `prompt-stages` measures. */
const PARAMETERS = { sampleCount: 1, addWatermark: false, enhancePrompt: false };
const BODY = JSON.stringify({ instances: [{ prompt: 'A dog' }], parameters: PARAMETERS });

/** What the way through Limner costs beside a server that does nothing. */
export const serverOverhead: Benchmark = {
  name: 'server-overhead',
  title: 'Server: throughput and latency around the engine',
  explanation: `Limner with an engine that returns a file at once, beside a bare node:http server that returns the same bytes; both in processes of their own, measured in turns, median of ${ROUNDS} rounds. Throughput: ${CONNECTIONS} connections for ${SECONDS} s. Latency: ${SEQUENTIAL_REQUESTS} requests one after the other. Aims: throughput at least 0.7 of the bare server, added latency at most 3 ms.`,
  async run() {
    const rows = [
      ['file', 'bare, requests/s', 'Limner, requests/s', 'ratio', 'bare, median', 'Limner, median', 'added'],
    ];
    for (const fileBytes of FILE_BYTES) rows.push(await compare(fileBytes));
    return rows;
  },
};

async function compare(fileBytes: number): Promise<string[]> {
  const bare = await startServer(new URL('./servers/bare.ts', import.meta.url), String(fileBytes));
  const limner = await startServer(new URL('./servers/limner-flat.ts', import.meta.url), String(fileBytes));
  const rounds: { bare: Measured; limner: Measured }[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = { bare: await measure(bare.url), limner: await measure(limner.url) };
    // The first round warms both up.
    if (round > 0) rounds.push(pair);
  }
  await Promise.all([bare.stop(), limner.stop()]);
  const ratios = rounds.map((pair) => pair.limner.requestsPerSecond / pair.bare.requestsPerSecond);
  const added = rounds.map((pair) => pair.limner.latencyMs - pair.bare.latencyMs);
  const of = (pick: (pair: (typeof rounds)[number]) => number, digits: number): string =>
    median(rounds.map(pick)).toFixed(digits);
  return [
    `${fileBytes / 1000} kB`,
    of((pair) => pair.bare.requestsPerSecond, 0),
    of((pair) => pair.limner.requestsPerSecond, 0),
    `${median(ratios).toFixed(2)} (±${(spread(ratios) * 100).toFixed(0)} %)`,
    `${of((pair) => pair.bare.latencyMs, 2)} ms`,
    `${of((pair) => pair.limner.latencyMs, 2)} ms`,
    `${median(added).toFixed(2)} ms`,
  ];
}

interface Measured {
  readonly requestsPerSecond: number;
  readonly latencyMs: number;
}

async function measure(url: string): Promise<Measured> {
  const load = await autocannon({
    url: url + PATH,
    method: 'POST',
    body: BODY,
    headers: { 'content-type': 'application/json' },
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (load.non2xx + load.errors > 0) throw new Error(`${load.non2xx} refusals and ${load.errors} errors under load`);
  const latencies: number[] = [];
  for (let i = 0; i < SEQUENTIAL_REQUESTS; i++) {
    const startMs = performance.now();
    const answer = await fetch(url + PATH, { method: 'POST', body: BODY, headers: { 'accept-encoding': 'identity' } });
    await answer.arrayBuffer();
    latencies.push(performance.now() - startMs);
  }
  return { requestsPerSecond: load.requests.average, latencyMs: median(latencies) };
}
