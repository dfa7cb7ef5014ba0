import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { whyWithout } from '../why-without.ts';

/** A real Redis on a free port of loopback, for one test file. */
export interface RedisProcess {
  readonly url: string;
  /** Ends it at once and starts it again at the same address; what it held is forgotten unless it is told to keep it. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface RedisOptions {
  /** Write everything to disk, so that a restart forgets nothing. */
  readonly isDurable?: boolean;
  readonly password?: string;
  /** Address to listen on. */
  readonly host?: string;
}

/** Why tests on Redis cannot run here; undefined when they can. */
export const NO_REDIS = whyWithout('redis-server', ['--version']);

export async function startRedis({
  isDurable,
  password,
  host = '127.0.0.1',
}: RedisOptions = {}): Promise<RedisProcess> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'limner-redis-'));
  const argv = ['--port', String(port), '--bind', host, '--dir', folder, '--save', '', '--loglevel', 'warning'];
  if (isDurable) argv.push('--appendonly', 'yes', '--appendfsync', 'always');
  if (password) argv.push('--requirepass', password);
  let child = await launch(argv);
  return {
    url: `redis://${password ? `default:${password}@` : ''}${host}:${port}`,
    async restart() {
      await end(child);
      child = await launch(argv);
    },
    stop: () => end(child),
  };
}

async function launch(argv: readonly string[]): Promise<ChildProcess> {
  const child = spawn('redis-server', argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  // With warnings only, it says nothing on success: asking is the way to know.
  const [, port, , host] = argv;
  while (spawnSync('redis-cli', ['-h', host!, '-p', port!, 'ping']).status !== 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
