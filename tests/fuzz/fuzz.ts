/** `npm run fuzz`: feeds targets with damaged input and reports what they did; see docs/fuzzing.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseAt } from './case-source.ts';
import { feedCase } from './feed-case.ts';
import { groupFindings } from './group-findings.ts';
import { describeReport } from './report.ts';
import { superviseTarget } from './supervise.ts';
import { findTarget, TARGETS } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20260817' },
    count: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
    limit: { type: 'string', default: '5000' },
    case: { type: 'string' },
    keep: { type: 'string', default: 'fuzz-findings' },
  },
});
const seed = Number(values.seed);
const limitMs = Number(values.limit);
const targets = positionals.length > 0 ? positionals.map(findTarget) : TARGETS;

if (values.case !== undefined) await repeatCase(targets[0]!.name, Number(values.case));
else await feedAll();

/** Feeds each target in turn; the exit code says whether there was a finding. */
async function feedAll(): Promise<void> {
  let isClean = true;
  for (const { name, title } of targets) {
    const startMs = performance.now();
    const plan = { target: name, seed, count: Number(values.count), maxMs: Number(values.seconds) * 1000, limitMs };
    const report = await superviseTarget(plan);
    const { lines, isGood } = describeReport(report, performance.now() - startMs);
    console.log(`\n${name}: ${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
    isClean &&= isGood;
    for (const { kind, what, indices } of groupFindings(report.findings)) {
      await keepCase(name, indices[0]!, `${kind}\n${what}\n`);
      console.log(`  ${indices.length} × ${kind}: ${what.replaceAll('\n', '\n    ')}`);
      console.log(`    repeat: npm run fuzz -- ${name} --seed ${seed} --case ${indices[0]}`);
    }
  }
  process.exitCode = isClean ? 0 : 1;
}

/** Writes down a case that did harm. */
async function keepCase(name: string, index: number, what: string): Promise<void> {
  const target = await findTarget(name).open();
  const folder = join(values.keep, name);
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, `${seed}-${index}`);
  writeFileSync(`${stem}.txt`, what);
  writeFileSync(`${stem}.json`, JSON.stringify(caseAt(target.cases, seed, index), asBase64, 2));
  await target.close();
}

/** Feeds one case in this process, where a debugger can look. */
async function repeatCase(name: string, index: number): Promise<void> {
  const target = await findTarget(name).open();
  const input = caseAt(target.cases, seed, index);
  console.log(JSON.stringify(input, asBase64)?.slice(0, 4000));
  console.log(await feedCase(target, input, limitMs));
  await target.close();
}

/** Bytes in JSON. */
function asBase64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}
