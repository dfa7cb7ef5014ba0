/**
 * Contact sheets of the illustrator, for the eye: `npm run sheets -- [--only general,seeds] [--match text] [--size 512] [--tile 320]
 * [--columns 6]`. Written to `out/sheets/`.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { writeContactSheet } from './contact-sheet.ts';
import { listSheets, type Sheet, type SheetTile } from './sheet-list.ts';
import type { DrawnTile } from './sheet-worker.ts';

const WORKERS = 2;
const FOLDER = 'out/sheets';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    match: { type: 'string', default: '' },
    size: { type: 'string', default: '512' },
    tile: { type: 'string', default: '320' },
    columns: { type: 'string', default: '6' },
  },
});

const only = values.only?.split(',');
const sheets = listSheets(Number(values.size))
  .filter((sheet) => !only || only.includes(sheet.name))
  .map((sheet) => ({ ...sheet, tiles: sheet.tiles.filter((tile) => tile.prompt.includes(values.match)) }))
  .filter((sheet) => sheet.tiles.length > 0);
mkdirSync(FOLDER, { recursive: true });
const workers = Array.from({ length: WORKERS }, () => new Worker(new URL('./sheet-worker.ts', import.meta.url)));
for (const sheet of sheets) await makeSheet(sheet);
await Promise.all(workers.map((worker) => worker.terminate()));

async function makeSheet(sheet: Sheet): Promise<void> {
  const drawn = await drawAll(sheet.tiles);
  const path = `${FOLDER}/${sheet.name}.jpg`;
  await writeContactSheet(
    path,
    sheet.tiles,
    drawn,
    Math.min(Number(values.columns), sheet.tiles.length),
    Number(values.tile),
  );
  for (const [index, { rgb, remark, cpuMs }] of drawn.entries()) {
    const { prompt } = sheet.tiles[index]!;
    console.log(`${rgb ? `${String(cpuMs).padStart(5)} ms` : '  FAILED'}  ${prompt}  [${remark}]`);
  }
  console.log(`${path}: ${drawn.length} pictures\n`);
}

/** Draws tiles with all workers; the result is in the order of the tiles. */
async function drawAll(tiles: readonly SheetTile[]): Promise<DrawnTile[]> {
  const drawn: DrawnTile[] = [];
  let next = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (next < tiles.length) {
      const index = next++;
      drawn[index] = await drawOne(worker, tiles[index]!);
    }
  };
  await Promise.all(workers.map(work));
  return drawn;
}

function drawOne(worker: Worker, tile: SheetTile): Promise<DrawnTile> {
  return new Promise((resolve, reject) => {
    const stop = (error: Error): void => reject(error);
    worker.once('error', stop);
    worker.once('message', (drawn: DrawnTile) => {
      worker.off('error', stop);
      resolve(drawn);
    });
    worker.postMessage(tile);
  });
}
