import { availableParallelism } from 'node:os';
import { createImagingPool } from '../src/imaging/imaging-pool.ts';
import type { Benchmark } from './benchmark.ts';
import { loadPictures } from './watermark/pictures.ts';
import { unmarkedPictures } from './watermark/unmarked.ts';

const SECRET = 'a secret for measurements, known to all';
/** Every so many pictures are also searched at all scales, which takes two seconds each. */
const SEARCH_EVERY = 100;
const AT_ONCE = 16;

interface Parameters {
  readonly unmarked: number;
}

/** How often a watermark is seen where there is none. */
export const watermarkAlarms: Benchmark<Parameters> = {
  name: 'watermark-alarms',
  title: 'Watermark: false alarms',
  peers: [],
  quick: { unmarked: 100 },
  full: { unmarked: 5000 },
  explanation: ({ unmarked }) =>
    `${unmarked} unmarked pictures of 110 to 720 pixels a side: random cut-outs of scenes of the illustrator, flat graphics and photographs, mirrored, scaled and compressed, every fifth with a mark under another key; looked at in all common scales, every ${SEARCH_EVERY}th also in the search over all scales. In theory, for Gaussian noise: 15 in 10⁹ a picture and key at the common scales, 2 in 10⁷ with the search. Aim: no false alarm.`,
  async run({ unmarked }) {
    const pool = createImagingPool({ threads: Math.min(8, availableParallelism()) });
    let looked = 0;
    let searched = 0;
    let alarms = 0;
    const running = new Set<Promise<void>>();
    for await (const raster of unmarkedPictures(await loadPictures(), unmarked)) {
      const quick = looked++ % SEARCH_EVERY !== 0;
      if (!quick) searched++;
      const look = pool.detectWatermark({ raster, secrets: [SECRET], quick }).then((reading) => {
        running.delete(look);
        if (reading) alarms++;
      });
      running.add(look);
      if (running.size >= AT_ONCE) await Promise.race(running);
    }
    await Promise.all(running);
    await pool.close();
    const measured = `${alarms} in ${looked}`;
    return {
      table: [
        ['unmarked pictures', 'of them searched at all scales', 'false alarms'],
        [String(looked), String(searched), String(alarms)],
      ],
      aims: [{ aim: `no false alarm in ${unmarked} unmarked pictures`, measured, met: alarms === 0 }],
    };
  },
};
