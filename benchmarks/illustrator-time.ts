import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import type { Raster } from '../src/core/image.ts';
import type { Logger } from '../src/core/ports.ts';
import { createEmbeddedEngine } from '../src/engines/embedded/embedded-engine.ts';
import type { AimResult, Benchmark } from './benchmark.ts';
import { libvips } from './peers/peers.ts';
import { SCENES } from './scenes.ts';
import { median, spread } from './statistics.ts';

/** Times PNG encoding. */
const AIM_PLAIN = 8;
const AIM_PAINTERLY = 14;
const WARM_UP_SIDE_PX = 1024;
/** Pictures of each kind before those that count: V8 compiles what draws them for two or three pictures. */
const WARM_UP_PICTURES = 3;
const CAUSE =
  'some 0.1 s of most pictures does not grow with their size, and woods are painted tree over tree, back to front';
/** After a picture its threads clean up behind it: that must not slow the encoding down. */
const SETTLE_MS = 300;
/** Threads that draw each picture together. */
const WORKERS = 2;

interface Parameters {
  readonly scenes: readonly (typeof SCENES)[number][];
  readonly sizes: readonly { readonly sidePx: number; readonly rounds: number }[];
}

/** Wall time of one picture, alone on the machine, beside libvips writing the same pixels as PNG. */
export const illustratorTime: Benchmark<Parameters> = {
  name: 'illustrator-time',
  title: 'Illustrator: time of one picture',
  peers: [libvips],
  quick: { scenes: SCENES.filter((_, index) => index % 4 === 1), sizes: [{ sidePx: 1024, rounds: 1 }] },
  full: {
    scenes: SCENES,
    sizes: [
      { sidePx: 1024, rounds: 3 },
      { sidePx: 2048, rounds: 3 },
    ],
  },
  explanation: ({ sizes }) =>
    `Wall time from task to pixels, one picture at a time, over sharp's PNG encoding (default settings) of that very picture in the same round; median of ${sizes.map(({ sidePx, rounds }) => `${rounds} (${sidePx}²)`).join(' and ')} seeds, after ${WARM_UP_PICTURES} pictures of the kind that are not counted, as in a server that runs. Aims: plain scenes at most ${AIM_PLAIN} times, painterly styles at most ${AIM_PAINTERLY} times, at 1024×1024 and at 2048×2048.`,
  async run({ scenes, sizes }) {
    const engine = createEmbeddedEngine({ workers: WORKERS });
    await engine.open({ logger: silent, clock: { now: () => 0 } });
    const reached: { readonly sidePx: number; readonly painterly: boolean; readonly met: boolean }[] = [];
    const rows: string[][] = [
      [
        'scene',
        'aim',
        ...sizes.flatMap(({ sidePx }) => [`${sidePx}²: picture`, `${sidePx}²: PNG`, `${sidePx}²: ratio`]),
      ],
    ];
    for (const { kind, prompt, painterly } of scenes) {
      const aim = painterly ? AIM_PAINTERLY : AIM_PLAIN;
      const cells = [kind, `≤ ${aim}`];
      for (let seed = 1; seed <= WARM_UP_PICTURES; seed++) await measure(engine, prompt, WARM_UP_SIDE_PX, seed);
      for (const { sidePx, rounds: count } of sizes) {
        const rounds = [];
        for (let seed = 1; seed <= count; seed++) rounds.push(await measure(engine, prompt, sidePx, seed));
        const ratios = rounds.map(({ pictureMs, pngMs }) => pictureMs / pngMs);
        reached.push({ sidePx, painterly, met: median(ratios) <= aim });
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
    const aims = sizes.flatMap(({ sidePx }) =>
      [false, true].map((painterly): AimResult => {
        const of = reached.filter((one) => one.sidePx === sidePx && one.painterly === painterly);
        const met = of.filter((one) => one.met).length;
        return {
          aim: painterly
            ? `painterly styles at ${sidePx}² at most ${AIM_PAINTERLY} times`
            : `plain scenes at ${sidePx}² at most ${AIM_PLAIN} times`,
          measured: `${met} of ${of.length} kinds`,
          met: met === of.length,
          cause: CAUSE,
        };
      }),
    );
    return { table: rows, aims };
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
  const pictureMs = performance.now() - startMs;
  await setTimeout(SETTLE_MS);
  const encodingMs = performance.now();
  await sharp(raster!.data, { raw: { width: sidePx, height: sidePx, channels: 3 } })
    .png()
    .toBuffer();
  return { pictureMs, pngMs: performance.now() - encodingMs };
}

function milliseconds(values: readonly number[]): string {
  return `${median(values).toFixed(0)} ms`;
}
