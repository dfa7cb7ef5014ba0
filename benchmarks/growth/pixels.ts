import { createEmbeddedEngine } from '../../src/engines/embedded/embedded-engine.ts';
import { SILENT } from '../queue-settings.ts';
import { median } from '../statistics.ts';
import type { Curve } from './curve.ts';

const PROMPT = 'a mountain lake at sunset';
const ROUNDS = 3;

/** Time of one illustrated picture by its number of pixels. */
export const pixels: Curve = {
  name: 'one illustrated picture',
  unit: 'pixels',
  costUnit: 'ms',
  limit: { exponent: 1.05, because: 'a pixel must not cost more in a larger picture' },
  sizes: [512, 768, 1024, 1536, 2048].map((sidePx) => sidePx ** 2),
  async measure(sizes) {
    const engine = createEmbeddedEngine({ workers: 2 });
    const clock = { now: () => 0 };
    await engine.open({ logger: SILENT, clock });
    const draw = async (sidePx: number, seed: number): Promise<number> => {
      const size = { widthPx: sidePx, heightPx: sidePx };
      const task = {
        modelId: 'imagen-4.0-generate-001',
        prompt: PROMPT,
        negativePrompt: '',
        size,
        seeds: [seed],
        wantLabelMap: false,
      };
      const startMs = performance.now();
      const context = { logger: SILENT, clock, signal: new AbortController().signal };
      for await (const _event of engine.handlers.generate!(task, context));
      return performance.now() - startMs;
    };
    await draw(512, 0);
    const costs: number[] = [];
    for (const size of sizes) {
      const times: number[] = [];
      for (let seed = 1; seed <= ROUNDS; seed++) times.push(await draw(Math.sqrt(size), seed));
      costs.push(median(times));
    }
    await engine.close();
    return costs;
  },
};
