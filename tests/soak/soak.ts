/** `npm run soak`: hours of an operator's week in minutes; see docs/operate.md. */
import { parseArgs } from 'node:util';
import { growthOf } from '../fuzz/growth.ts';
import { newDataFolder } from '../server/running-server.ts';
import { measureEvenLatency } from './even-latency.ts';
import { describeLedger } from './ledger.ts';
import { runMixedLoad } from './mixed-load.ts';
import { startServerProcess } from './server-process.ts';
import { judgeSoak } from './verdict.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const durationMs = Number(values.minutes) * 60_000;
/** A tenth of the time, but no more than a minute, goes to the even load. */
const evenSeconds = Math.max(5, Math.round(Math.min(durationMs / 10, 60_000) / 1000));

const config = {
  data: { folder: newDataFolder() },
  server: { port: 0 },
  logging: { level: 'silent' as const },
  queue: { maxWaiting: 1000 },
  embedded: { workers: 1 },
};
const swift = await startServerProcess(config, 'file');
const even = await measureEvenLatency(swift.url, evenSeconds);
await swift.stop();
const server = await startServerProcess(config, 'pixels');
const mixed = await runMixedLoad(server, durationMs - evenSeconds * 1000);
const exitCode = await server.stop();

const growth = growthOf(mixed.during);
const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
const { before, after } = mixed;
console.log(
  `even load, 64 clients: ${even.requestsPerSecond.toFixed(0)} requests/s, p50 ${even.p50Ms} ms, p99 ${even.p99Ms} ms (${(even.p99Ms / even.p50Ms).toFixed(2)}×)`,
);
for (const line of describeLedger(mixed.ledger)) console.log(line);
console.log(
  `held: ${mebibytes(before.heldBytes)} before, ${mebibytes(after.heldBytes)} after${growth ? `, ${mebibytes(growth.heldBytesPerThousand)} per 1,000 steps in the later part` : ''}`,
);
console.log(`resident: ${mebibytes(before.residentBytes)} before, ${mebibytes(after.residentBytes)} after`);
console.log(
  `files ${before.files} → ${after.files}, sockets ${before.sockets} → ${after.sockets}, timers ${before.timers} → ${after.timers}`,
);
const faults = judgeSoak({ even, mixed, growth, exitCode });
for (const fault of faults) console.error(`FAULT ${fault}`);
// Clients keep connections for a next request, which never comes.
process.exit(faults.length === 0 ? 0 : 1);
