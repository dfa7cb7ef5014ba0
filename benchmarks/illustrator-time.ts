import sharp from 'sharp';
import type { Raster } from '../src/core/image.ts';
import type { Logger } from '../src/core/ports.ts';
import { createEmbeddedEngine } from '../src/engines/embedded/embedded-engine.ts';
import type { Benchmark } from './benchmark.ts';
import { SCENES } from './scenes.ts';
import { median, spread } from './statistics.ts';

const SIZES = [
  { sidePx: 1024, rounds: 3 },
  { sidePx: 2048, rounds: 1 },
] as const;
const WARM_UP_SIDE_PX = 1024;
/** Two threads, of which one draws: the other is there as in a usual server. */
const WORKERS = 2;

/** Wall time of one picture, alone on the machine, beside libvips writing the same pixels as PNG. */
export const illustratorTime: Benchmark = {
  name: 'illustrator-time',
  title: 'Illustrator: time of one picture',
  explanation: `Wall time from task to pixels, one picture at a time, over sharp's PNG encoding (default settings) of that very picture in the same round; median of ${SIZES.map(({ sidePx, rounds }) => `${rounds} (${sidePx}²)`).join(' and ')} seeds, after one picture of the kind that is not counted. Aims: plain scenes at most 12 times, painterly styles at most 20 times, at 1024×1024 and at 2048×2048.`,
  async run() {
    const engine = createEmbeddedEngine({ workers: WORKERS });
    await engine.open({ logger: silent, clock: { now: () => 0 } });
    const rows: string[][] = [
      [
        'scene',
        'aim',
        ...SIZES.flatMap(({ sidePx }) => [`${sidePx}²: picture`, `${sidePx}²: PNG`, `${sidePx}²: ratio`]),
      ],
    ];
    for (const { kind, prompt, painterly } of SCENES) {
      const cells = [kind, painterly ? '≤ 20' : '≤ 12'];
      // The compiler meets the code of this kind of scene.
      await measure(engine, prompt, WARM_UP_SIDE_PX, 1);
      for (const { sidePx, rounds: count } of SIZES) {
        const rounds = [];
        for (let seed = 1; seed <= count; seed++) rounds.push(await measure(engine, prompt, sidePx, seed));
        const ratios = rounds.map(({ pictureMs, pngMs }) => pictureMs / pngMs);
        cells.push(
          milliseconds(rounds.map(({ pictureMs }) => pictureMs)),
          milliseconds(rounds.map(({ pngMs }) => pngMs)),
          `${median(ratios).toFixed(1)} (±${(spread(ratios) * 100).toFixed(0)} %)`,
        );
      }
      rows.push(cells);
      console.error(cells.join('  '));
    }
    await engine.close();
    return rows;
  },
};

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };

async function measure(
  engine: ReturnType<typeof createEmbeddedEngine>,
  prompt: string,
  sidePx: number,
  seed: number,
): Promise<{ pictureMs: number; pngMs: number }> {
  const size = { widthPx: sidePx, heightPx: sidePx };
  const task = {
    modelId: 'imagen-4.0-generate-001',
    prompt,
    negativePrompt: '',
    size,
    seeds: [seed],
    wantLabelMap: false,
  };
  const context = { logger: silent, clock: { now: () => 0 }, signal: new AbortController().signal };
  let raster: Raster | undefined;
  const startMs = performance.now();
  for await (const event of engine.handlers.generate!(task, context))
    if (event.kind === 'image') raster = event.image.pixels as Raster;
  const drawnMs = performance.now();
  await sharp(raster!.data, { raw: { width: sidePx, height: sidePx, channels: 3 } })
    .png()
    .toBuffer();
  return { pictureMs: drawnMs - startMs, pngMs: performance.now() - drawnMs };
}

function milliseconds(values: readonly number[]): string {
  return `${median(values).toFixed(0)} ms`;
}
