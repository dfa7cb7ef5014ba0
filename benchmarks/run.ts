/**
 * Runs all benchmarks, or those named, and prints their sections. `--quick` measures less; `--write` puts the sections
 * into RESULTS.md, which holds full measurements only; `--summarise` measures nothing and counts there which aims were met.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BENCHMARKS } from './all.ts';
import type { Benchmark, Thoroughness } from './benchmark.ts';
import { describeMachine } from './machine.ts';
import { sectionMarkdown, withSection, withSummary } from './section.ts';

const RESULTS = new URL('./RESULTS.md', import.meta.url);

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const strange = flags.filter((flag) => !['--quick', '--write', '--summarise'].includes(flag));
if (strange.length > 0) throw new Error(`Expected --quick, --write or --summarise, received ${strange.join(', ')}.`);
const thoroughness: Thoroughness = flags.includes('--quick') ? 'quick' : 'full';
const writes = flags.includes('--write');
if (writes && thoroughness === 'quick')
  throw new Error('RESULTS.md holds full measurements: leave --quick or --write.');
const unknown = names.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
if (unknown.length > 0)
  throw new Error(
    `No benchmark is called ${unknown.join(', ')}; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}.`,
  );

if (flags.includes('--summarise')) writeFileSync(RESULTS, withSummary(readFileSync(RESULTS, 'utf8')));
else
  for (const benchmark of BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name)))
    await measure(benchmark);

async function measure(benchmark: Benchmark): Promise<void> {
  console.log(`\n## ${benchmark.title}\n`);
  const missing = benchmark.peers.filter((peer) => peer.find() === undefined);
  if (missing.length > 0) {
    for (const { name, install } of missing) console.log(`Not measured: ${name} is missing (${install}).`);
    if (thoroughness === 'full') process.exitCode = 1;
    return;
  }
  const machine = describeMachine();
  const parameters = benchmark[thoroughness];
  const startMs = performance.now();
  const measurement = await benchmark.run(parameters);
  const section = sectionMarkdown({
    explanation: benchmark.explanation(parameters),
    repeat: `npm run bench:full -- ${benchmark.name}`,
    peers: benchmark.peers.map((peer) => peer.find()!),
    machine,
    measurement,
  });
  console.log(section);
  console.error(`\n${benchmark.name}: ${((performance.now() - startMs) / 1000).toFixed(0)} s`);
  if (writes) writeFileSync(RESULTS, withSection(readFileSync(RESULTS, 'utf8'), benchmark.title, section));
}
