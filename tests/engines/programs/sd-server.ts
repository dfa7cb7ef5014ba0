import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Recording } from '../recorded/exchange.ts';
import { startReplay } from '../recorded/replay-server.ts';

/**
 * A program that behaves as sd-server does on its command line, and says what a real one said. `--die-at PART` ends it in the
 * middle of the first request whose name has PART in it, unless the file of `--die-once FILE` is there, which it then writes;
 * `--hoard BYTES` holds memory; `--broken` ends it at once.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const recording = JSON.parse(readFileSync(new URL('../__fixtures__/sdcpp.json', import.meta.url), 'utf8')) as Recording;
const [port, dieAt, hoard] = [Number(option('--listen-port')), option('--die-at'), Number(option('--hoard') ?? 0)];
const mark = option('--die-once') ?? '';
const hoarded = Buffer.alloc(hoard, 1);
process.stdout.write(`model loaded, ${hoarded.length} bytes hoarded\n`);
if (option('--broken') !== undefined) process.exit(3);
/** As in the real one, jobs are gone with the process. */
let hasJobs = false;
await startReplay(
  recording,
  (exchange, response) => {
    if (exchange.request.startsWith('POST')) hasJobs = true;
    if (dieAt !== undefined && exchange.request.includes(dieAt) && !existsSync(mark)) {
      writeFileSync(mark, '');
      process.kill(process.pid, 'SIGKILL');
    }
    if (hasJobs || !exchange.request.includes('/jobs/')) return exchange;
    response.writeHead(404).end('{"error":"job not found"}');
    return undefined;
  },
  port,
);
