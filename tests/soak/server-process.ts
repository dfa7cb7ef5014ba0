import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ConfigInput } from '../../src/config/schema.ts';
import type { Holdings } from './holdings.ts';

/** The server under load. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  measure(): Promise<Holdings>;
  stop(): Promise<number | null>;
}

const SCRIPT = fileURLToPath(new URL('./soak-server.ts', import.meta.url));

/** @param answer what its engine makes: flat pictures, or always one small file. */
export async function startServerProcess(config: ConfigInput, answer: 'pixels' | 'file'): Promise<ServerProcess> {
  const child = fork(SCRIPT, [JSON.stringify(config), answer], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return {
    url,
    child,
    async measure() {
      child.send('measure');
      const [holdings] = await once(child, 'message');
      return holdings as Holdings;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      return (await gone)[0] as number | null;
    },
  };
}
