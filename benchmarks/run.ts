/** Runs all benchmarks, or those named, and prints their tables; `--write` also puts them into RESULTS.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Benchmark, markdownTable } from './benchmark.ts';
import { diffusion } from './diffusion.ts';
import { engineOverhead } from './engine-overhead.ts';
import { illustratorMemory } from './illustrator-memory.ts';
import { illustratorTime } from './illustrator-time.ts';
import { describeMachine } from './machine.ts';
import { promptStages } from './prompt-stages.ts';
import { queueOnRedis } from './queue.ts';
import { removal } from './removal.ts';
import { segmentationQuality } from './segmentation.ts';
import { serverOverhead } from './server-overhead.ts';
import { studio } from './studio.ts';
import { upscaleQuality } from './upscale.ts';
import { watermark } from './watermark.ts';

const BENCHMARKS: readonly Benchmark[] = [
  illustratorTime,
  illustratorMemory,
  promptStages,
  serverOverhead,
  engineOverhead,
  queueOnRedis,
  studio,
  removal,
  upscaleQuality,
  segmentationQuality,
  watermark,
  diffusion,
];

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
if (unknown.length > 0)
  throw new Error(
    `No benchmark is called ${unknown.join(', ')}; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}.`,
  );

const results = new URL('./RESULTS.md', import.meta.url);
for (const benchmark of BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const table = markdownTable(await benchmark.run());
  const section = `${benchmark.explanation}\n\nRepeat: \`npm run bench -- ${benchmark.name}\`. Measured on: ${describeMachine()}.\n\n${table}`;
  console.log(`\n## ${benchmark.title}\n\n${section}`);
  if (process.argv.includes('--write')) replaceSection(benchmark.title, section);
}

/** Puts the text under its heading, in place of what stood there. */
function replaceSection(title: string, section: string): void {
  const page = readFileSync(results, 'utf8');
  const heading = `## ${title}\n`;
  const start = page.indexOf(heading);
  if (start < 0) {
    writeFileSync(results, `${page.trimEnd()}\n\n${heading}\n${section}\n`);
    return;
  }
  const next = page.indexOf('\n## ', start + heading.length);
  const rest = next < 0 ? '' : page.slice(next);
  writeFileSync(results, `${page.slice(0, start)}${heading}\n${section}\n${rest}`);
}
