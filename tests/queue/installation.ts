import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../../src/config/environment.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { newDataFolder } from '../server/running-server.ts';

/** A process of an installation, and what it says. */
export interface LimnerProcess {
  readonly child: ChildProcess;
  /** Lines of its standard output and its log so far. */
  readonly lines: readonly string[];
  /** Address, for servers. */
  readonly url: string;
  /** Resolves when a line begins with the text. */
  said(text: string): Promise<void>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Processes of one installation: they share a queue and the keys of watermarks. */
export interface Installation {
  server(): Promise<LimnerProcess>;
  worker(pictureMs: number): Promise<LimnerProcess>;
  stop(): Promise<void>;
}

/** Processes that start again and again need not compile everything anew. */
const COMPILE_CACHE = join(tmpdir(), 'limner-compile-cache');

/** An installation whose processes take this configuration. */
export function installation(config: ConfigInput, launcher: readonly string[] = []): Installation {
  const text = JSON.stringify({
    data: { folder: newDataFolder() },
    embedded: { workers: 1 },
    ...config,
    server: { port: 0, ...config.server },
    queue: { lockMs: 1000, maxWaiting: 20_000, ...config.queue },
  });
  const running: LimnerProcess[] = [];
  const env = { ...readEnvironment(), NODE_COMPILE_CACHE: COMPILE_CACHE };
  const start = async (script: string, ...argv: string[]): Promise<LimnerProcess> => {
    const file = fileURLToPath(new URL(`processes/${script}.ts`, import.meta.url));
    const [command, ...rest] = [...launcher, process.execPath, file, text, ...argv];
    const limner = follow(spawn(command!, rest, { stdio: ['ignore', 'pipe', 'pipe'], env }));
    running.push(limner);
    await limner.said('ready');
    return limner;
  };
  return {
    server: () => start('serve'),
    worker: (pictureMs) => start('work', String(pictureMs)),
    async stop() {
      await Promise.all(running.map((limner) => limner.kill('SIGTERM')));
    },
  };
}

function follow(child: ChildProcess): LimnerProcess {
  const lines: string[] = [];
  let listeners: (() => void)[] = [];
  for (const stream of [child.stdout!, child.stderr!])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const listener of listeners) listener();
    });
  child.on('exit', () => {
    for (const listener of listeners) listener();
  });
  return {
    child,
    lines,
    get url() {
      return /^ready (http:\S+)$/.exec(lines.find((line) => line.startsWith('ready http')) ?? '')?.[1] ?? '';
    },
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (lines.some((line) => line.startsWith(text))) resolve();
          else if (child.exitCode !== null) reject(new Error(`ended without saying "${text}":\n${lines.join('\n')}`));
          else return;
          listeners = listeners.filter((listener) => listener !== look);
        };
        listeners.push(look);
        look();
      }),
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}
