/** Draws the tiles of contact sheets in a worker thread. */
import { parentPort } from 'node:worker_threads';
import { loadIllustratorAssets } from '../../src/engines/embedded/illustrator/assets.ts';
import { createIllustrator } from '../../src/engines/embedded/illustrator/illustrate.ts';
import type { SheetTile } from './sheet-list.ts';

/** What comes back for a tile. */
export interface DrawnTile {
  /** `height × width × 3`, or nothing when drawing failed. */
  readonly rgb?: Uint8Array;
  /** What was decided, or the error. */
  readonly remark: string;
  readonly cpuMs: number;
}

const illustrator = createIllustrator(loadIllustratorAssets());

parentPort!.on('message', (tile: SheetTile) => {
  parentPort!.postMessage(draw(tile));
});

function draw({ prompt, seed, size }: SheetTile): DrawnTile {
  const before = process.threadCpuUsage();
  const cpuMs = (): number => {
    const { user, system } = process.threadCpuUsage(before);
    return Math.round((user + system) / 1000);
  };
  try {
    const { rgb, plan, scene } = illustrator.illustrate({
      prompt,
      negativePrompt: '',
      seed,
      size,
      wantLabelMap: false,
    });
    const unknown = scene.notUnderstood.length > 0 ? ` ?${scene.notUnderstood.join(' ')}` : '';
    const cast = scene.entities
      .map((entity) => (entity.count > 1 ? `${entity.count} ` : '') + entity.concept)
      .join('+');
    return { rgb, remark: `${plan.setting}/${plan.time} ${cast}${unknown}`, cpuMs: cpuMs() };
  } catch (error) {
    return { remark: error instanceof Error ? (error.stack ?? error.message) : String(error), cpuMs: cpuMs() };
  }
}
