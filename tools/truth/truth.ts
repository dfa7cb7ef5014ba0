/**
 * How truthful the illustrator is: `npm run truth -- [--size 384] [--grammar-seed 4] [--match text]`. Draws the grammar's prompts,
 * judges the pictures by their label maps and pixels, prints scores by kind of claim and what failed, and writes `out/truth/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { writeContactSheet } from '../sheets/contact-sheet.ts';
import type { TruthCase } from './claim.ts';
import { DEFAULT_GRAMMAR_SEED, generateCases } from './grammar.ts';
import { failureLines, scoreTable } from './report.ts';
import type { JudgedCase } from './truth-worker.ts';

const WORKERS = 2;
const FOLDER = 'out/truth';
const COLUMNS = 6;
const TILE_PX = 300;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '384' },
    'grammar-seed': { type: 'string', default: String(DEFAULT_GRAMMAR_SEED) },
    match: { type: 'string', default: '' },
  },
});
const sizePx = Number(values.size);
const cases = generateCases(Number(values['grammar-seed'])).filter(({ prompt }) => prompt.includes(values.match));
const judged = await judgeAll(cases);
mkdirSync(FOLDER, { recursive: true });
const failures = failureLines(cases, judged);
const table = scoreTable(judged);
writeFileSync(`${FOLDER}/failures.md`, `${table}\n\n${failures.join('\n')}\n`);
await writeFailureSheet();
console.log(`${failures.join('\n')}\n\n${table}`);

/** Judges with all workers; the result is in the order of the cases. */
async function judgeAll(all: readonly TruthCase[]): Promise<JudgedCase[]> {
  const results: JudgedCase[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./truth-worker.ts', import.meta.url), { workerData: { sizePx } });
    while (next < all.length) {
      const index = next++;
      results[index] = await judgeOne(worker, all[index]!);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results;
}

function judgeOne(worker: Worker, truthCase: TruthCase): Promise<JudgedCase> {
  return new Promise((resolve, reject) => {
    const stop = (error: Error): void => reject(new Error(`"${truthCase.prompt}" failed`, { cause: error }));
    worker.once('error', stop);
    worker.once('message', (result: JudgedCase) => {
      worker.off('error', stop);
      resolve(result);
    });
    worker.postMessage(truthCase);
  });
}

async function writeFailureSheet(): Promise<void> {
  const failed = judged.flatMap((result, index) => (result.rgb ? [{ result, truthCase: cases[index]! }] : []));
  if (failed.length === 0) return;
  const size = { widthPx: sizePx, heightPx: sizePx };
  await writeContactSheet(
    `${FOLDER}/failures.jpg`,
    failed.map(({ truthCase: { prompt, seed } }) => ({ prompt, seed, size })),
    failed.map(({ result: { rgb, verdicts } }) => ({ rgb: rgb!, remark: firstWrong(verdicts), cpuMs: 0 })),
    Math.min(COLUMNS, failed.length),
    TILE_PX,
  );
}

function firstWrong(verdicts: JudgedCase['verdicts']): string {
  const wrong = verdicts.find(({ isTrue }) => !isTrue)!;
  return `${wrong.claim.kind}: ${wrong.remark}`;
}
