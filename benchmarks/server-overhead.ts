import autocannon from 'autocannon';
import type { AimResult, Benchmark } from './benchmark.ts';
import { startServer } from './limner-process.ts';
import { nodeHttp } from './peers/peers.ts';
import { median, spread } from './statistics.ts';

const AIM_RATIO = 0.7;
const AIM_ADDED_MS = 3;
const CONNECTIONS = 16;
/** A thumbnail, and the usual size of a 1024×1024 PNG. */
const FILE_BYTES = [10_000, 1_400_000] as const;

const PATH = '/v1/projects/p/locations/us-central1/publishers/google/models/imagen-4.0-generate-001:predict';
/** Without the enhancement of prompts, which `prompt-stages` measures. */
const PARAMETERS = { sampleCount: 1, addWatermark: false, enhancePrompt: false };
const BODY = JSON.stringify({ instances: [{ prompt: 'A dog' }], parameters: PARAMETERS });

const THROUGHPUT_CAUSE =
  'the bare server writes one buffer prepared beforehand; Limner reads and checks JSON, screens the prompt, passes the queue, tells metrics and traces, labels the file and encodes base64, in a profile without a peak';
const LATENCY_CAUSE = 'the processor time that a request needs beside the bare one; for large files base64 leads';

interface Parameters {
  readonly rounds: number;
  readonly seconds: number;
  readonly sequentialRequests: number;
}

/** What the way through Limner costs beside a server that does nothing. */
export const serverOverhead: Benchmark<Parameters> = {
  name: 'server-overhead',
  title: 'Server: throughput and latency around the engine',
  peers: [nodeHttp],
  quick: { rounds: 2, seconds: 2, sequentialRequests: 100 },
  full: { rounds: 5, seconds: 3, sequentialRequests: 200 },
  explanation: ({ rounds, seconds, sequentialRequests }) =>
    `Limner with an engine that returns a file at once, beside a bare node:http server that returns the same bytes; both in processes of their own, measured in turns, median of ${rounds} rounds. Throughput: ${CONNECTIONS} connections for ${seconds} s. Latency: ${sequentialRequests} requests one after the other. Aims: throughput at least ${AIM_RATIO} of the bare server, added latency at most ${AIM_ADDED_MS} ms.`,
  async run(parameters) {
    const aims: AimResult[] = [];
    const table = [
      ['file', 'bare, requests/s', 'Limner, requests/s', 'ratio', 'bare, median', 'Limner, median', 'added'],
    ];
    for (const fileBytes of FILE_BYTES) {
      const compared = await compare(fileBytes, parameters);
      table.push(compared.row);
      aims.push(...compared.aims);
    }
    return { table, aims };
  },
};

async function compare(
  fileBytes: number,
  parameters: Parameters,
): Promise<{ readonly row: string[]; readonly aims: readonly AimResult[] }> {
  const bare = await startServer(new URL('./servers/bare.ts', import.meta.url), String(fileBytes));
  const limner = await startServer(new URL('./servers/limner-flat.ts', import.meta.url), String(fileBytes));
  const rounds: { bare: Measured; limner: Measured }[] = [];
  for (let round = 0; round <= parameters.rounds; round++) {
    const pair = { bare: await measure(bare.url, parameters), limner: await measure(limner.url, parameters) };
    // The first round warms both up.
    if (round > 0) rounds.push(pair);
  }
  await Promise.all([bare.stop(), limner.stop()]);
  const ratios = rounds.map((pair) => pair.limner.requestsPerSecond / pair.bare.requestsPerSecond);
  const added = rounds.map((pair) => pair.limner.latencyMs - pair.bare.latencyMs);
  const of = (pick: (pair: (typeof rounds)[number]) => number, digits: number): string =>
    median(rounds.map(pick)).toFixed(digits);
  const file = `${fileBytes / 1000} kB`;
  const ratio = `${median(ratios).toFixed(2)} (±${(spread(ratios) * 100).toFixed(0)} %)`;
  const row = [
    file,
    of((pair) => pair.bare.requestsPerSecond, 0),
    of((pair) => pair.limner.requestsPerSecond, 0),
    ratio,
    `${of((pair) => pair.bare.latencyMs, 2)} ms`,
    `${of((pair) => pair.limner.latencyMs, 2)} ms`,
    `${median(added).toFixed(2)} ms`,
  ];
  const aims = [
    {
      aim: `throughput at least ${AIM_RATIO} of the bare server (${file})`,
      measured: ratio,
      met: median(ratios) >= AIM_RATIO,
      cause: THROUGHPUT_CAUSE,
    },
    {
      aim: `added latency at most ${AIM_ADDED_MS} ms (${file})`,
      measured: `${median(added).toFixed(2)} ms`,
      met: median(added) <= AIM_ADDED_MS,
      cause: LATENCY_CAUSE,
    },
  ];
  return { row, aims };
}

interface Measured {
  readonly requestsPerSecond: number;
  readonly latencyMs: number;
}

async function measure(url: string, { seconds, sequentialRequests }: Parameters): Promise<Measured> {
  const load = await autocannon({
    url: url + PATH,
    method: 'POST',
    body: BODY,
    headers: { 'content-type': 'application/json' },
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (load.non2xx + load.errors > 0) throw new Error(`${load.non2xx} refusals and ${load.errors} errors under load`);
  const latencies: number[] = [];
  for (let i = 0; i < sequentialRequests; i++) {
    const startMs = performance.now();
    const answer = await fetch(url + PATH, { method: 'POST', body: BODY, headers: { 'accept-encoding': 'identity' } });
    await answer.arrayBuffer();
    latencies.push(performance.now() - startMs);
  }
  return { requestsPerSecond: load.requests.average, latencyMs: median(latencies) };
}
