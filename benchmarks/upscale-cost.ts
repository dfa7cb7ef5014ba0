import { join } from 'node:path';
import sharp from 'sharp';
import type { Benchmark } from './benchmark.ts';
import { buildPackage } from './built-package.ts';
import { type LimnerProcess, startLimner } from './limner-process.ts';
import { libvips, onnxRuntime } from './peers/peers.ts';
import { photographFolder } from './photographs/python.ts';

const SIDE_PX = 1024;
const PICTURE = 'astronaut';
const AIM_CPU_SECONDS = 5;
const AIM_MEMORY_BYTES = 400_000_000;
/** A server that does not answer must not stop the benchmarks. */
const ANSWER_LIMIT_MS = 240_000;
const MIB = 1024 * 1024;

interface Parameters {
  readonly requests: number;
}

/** Processor time and memory of enlarging by the whole service, beside libvips' lanczos3. */
export const upscaleCost: Benchmark<Parameters> = {
  name: 'upscale-cost',
  title: 'Upscale: processor time and memory',
  peers: [libvips, onnxRuntime],
  quick: { requests: 2 },
  full: { requests: 5 },
  explanation: ({ requests }) =>
    `A photograph of ${SIDE_PX}² enlarged ${requests} times in a row by one \`limner serve\` of the built package, files, watermark and answer included: processor time of all threads a request, and the largest resident memory of the process so far. Beside: decoding, lanczos3 and PNG encoding by libvips. Aims for x2: at most ${AIM_CPU_SECONDS} CPU seconds and ${AIM_MEMORY_BYTES / 1e6} MB, the first time and later.`,
  async run({ requests }) {
    const file = await sharp(join(photographFolder(), `${PICTURE}.png`))
      .resize(SIDE_PX, SIDE_PX, { fit: 'fill' })
      .png()
      .toBuffer();
    const built = buildPackage();
    const server = await startLimner(built.bin);
    const table = [['request', 'CPU seconds', 'peak memory so far', 'lanczos3 by libvips: CPU seconds', 'ratio']];
    let mostCpuSeconds = 0;
    for (let request = 1; request <= requests; request++) {
      const lanczosSeconds = await timeLanczos(file);
      const cpuSeconds = await timeUpscale(server, file);
      mostCpuSeconds = Math.max(mostCpuSeconds, cpuSeconds);
      table.push([
        `x2, number ${request}`,
        cpuSeconds.toFixed(1),
        `${Math.round((server.peakMib() * MIB) / 1e6)} MB`,
        lanczosSeconds.toFixed(1),
        (cpuSeconds / lanczosSeconds).toFixed(1),
      ]);
    }
    const peakBytes = server.peakMib() * MIB;
    await server.stop();
    built.remove();
    return {
      table,
      aims: [
        {
          aim: `x2 of ${SIDE_PX}² in at most ${AIM_CPU_SECONDS} CPU s`,
          measured: `${mostCpuSeconds.toFixed(1)} s`,
          met: mostCpuSeconds <= AIM_CPU_SECONDS,
        },
        {
          aim: `x2 of ${SIDE_PX}² in ${AIM_MEMORY_BYTES / 1e6} MB`,
          measured: `${Math.round(peakBytes / 1e6)} MB`,
          met: peakBytes <= AIM_MEMORY_BYTES,
        },
      ],
    };
  },
};

async function timeUpscale(server: LimnerProcess, file: Buffer): Promise<number> {
  const before = server.cpuSeconds();
  const body = JSON.stringify({
    instances: [{ prompt: '', image: { bytesBase64Encoded: file.toString('base64') } }],
    parameters: { mode: 'upscale', sampleCount: 1, upscaleConfig: { upscaleFactor: 'x2' } },
  });
  const answer = await fetch(`${server.url}/v1/publishers/google/models/imagen-4.0-upscale-preview:predict`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  });
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  const method = answer.headers.get('x-limner-method');
  if (method !== 'onnxruntime-node') throw new Error(`The picture was enlarged by ${method}, not by onnxruntime-node.`);
  await answer.arrayBuffer();
  return server.cpuSeconds() - before;
}

async function timeLanczos(file: Buffer): Promise<number> {
  const before = process.cpuUsage();
  await sharp(file)
    .resize(2 * SIDE_PX, 2 * SIDE_PX, { kernel: 'lanczos3' })
    .png()
    .toBuffer();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
