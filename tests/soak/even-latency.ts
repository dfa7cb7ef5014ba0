import autocannon from 'autocannon';

/** Latency under a steady load. */
export interface EvenLatency {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly requestsPerSecond: number;
  readonly failures: number;
}

const CLIENTS = 64;
/** Until everything is compiled that is used so often. */
const WARM_UP_SECONDS = 10;
const PATH = '/v1/publishers/google/models/imagen-4.0-generate-001:predict';
const BODY = JSON.stringify({
  instances: [{ prompt: 'A dog' }],
  parameters: { sampleCount: 1, addWatermark: false, enhancePrompt: false },
});

/** 64 clients that each ask again as soon as they are answered. The first seconds warm up and are not counted. */
export async function measureEvenLatency(url: string, seconds: number): Promise<EvenLatency> {
  const load = (duration: number) =>
    autocannon({ url: url + PATH, method: 'POST', body: BODY, connections: CLIENTS, duration, timeout: 60 });
  await load(WARM_UP_SECONDS);
  const { latency, requests, non2xx, errors } = await load(seconds);
  return { p50Ms: latency.p50, p99Ms: latency.p99, requestsPerSecond: requests.average, failures: non2xx + errors };
}
