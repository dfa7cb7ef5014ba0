import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../../src/config/environment.ts';

/** The `limner` command in a process of its own. */
export interface CommandProcess {
  readonly child: ChildProcess;
  /** Resolves to the first match of the pattern in what it has written, or will write. */
  wrote(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it and gives its exit code. */
  stop(): Promise<number | null>;
}

const PROGRAM = fileURLToPath(new URL('../../bin/limner.js', import.meta.url));

export function startLimner(...argv: readonly string[]): CommandProcess {
  const child = spawn(process.execPath, [PROGRAM, ...argv], {
    env: readEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk) => {
      text += String(chunk);
      tell();
    });
  child.on('exit', tell);
  return {
    child,
    wrote: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (match) resolve(match);
          else if (child.exitCode !== null) reject(new Error(`ended without writing ${pattern}:\n${text}`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      return (await gone)[0] as number | null;
    },
  };
}
