import autocannon from 'autocannon';
import { startServer } from '../limner-process.ts';
import { median } from '../statistics.ts';
import type { Curve } from './curve.ts';

/** Gives up to eight pictures, more than any later model. */
const MODEL = 'imagegeneration@002';
const PATH = `/v1/projects/p/locations/us-central1/publishers/google/models/${MODEL}:predict`;
const LARGE_FILE_BYTES = 1_400_000;
const SMALL_FILE_BYTES = 10_000;
const REQUESTS = 60;
const SECONDS = 3;

function bodyFor(sampleCount: number): string {
  const parameters = { sampleCount, addWatermark: false };
  return JSON.stringify({ instances: [{ prompt: 'A dog' }], parameters });
}

const flatServer = (fileBytes: number): ReturnType<typeof startServer> =>
  startServer(new URL('../servers/limner-flat.ts', import.meta.url), String(fileBytes));

/** Time of a request by the number of its pictures. */
export const picturesPerRequest: Curve = {
  name: `a request whose pictures of ${LARGE_FILE_BYTES / 1e6} MB are there at once`,
  unit: 'pictures',
  costUnit: 'ms',
  limit: { exponent: 1.05, because: 'a picture must not cost more in company' },
  sizes: [1, 2, 4, 8],
  async measure(sizes) {
    const server = await flatServer(LARGE_FILE_BYTES);
    const costs: number[] = [];
    for (const pictures of [1, ...sizes]) {
      const times: number[] = [];
      for (let request = 0; request < REQUESTS; request++) {
        const startMs = performance.now();
        const headers = { 'accept-encoding': 'identity' };
        const answer = await fetch(server.url + PATH, { method: 'POST', body: bodyFor(pictures), headers });
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${pictures} pictures were answered with ${answer.status}`);
        times.push(performance.now() - startMs);
      }
      costs.push(median(times));
    }
    await server.stop();
    // The first size comes twice: once to warm up.
    return costs.slice(1);
  },
};

/** Time that the server needs for a request by the number of clients that ask at once. */
export const concurrentClients: Curve = {
  name: 'time per answered request of 10 kB, clients that ask again at once',
  unit: 'clients',
  costUnit: 'ms',
  limit: { exponent: 0.05, because: 'throughput must not fall with more clients' },
  sizes: [4, 16, 64, 256],
  async measure(sizes) {
    const server = await flatServer(SMALL_FILE_BYTES);
    const costs: number[] = [];
    for (const connections of [16, 16, ...sizes]) {
      const load = await autocannon({
        url: server.url + PATH,
        method: 'POST',
        body: bodyFor(1),
        headers: { 'content-type': 'application/json' },
        connections,
        duration: SECONDS,
      });
      const refused = load.non2xx + load.errors;
      if (refused > 0) throw new Error(`${refused} refusals and errors with ${connections} clients`);
      costs.push(1000 / load.requests.average);
    }
    await server.stop();
    return costs.slice(2);
  },
};
