import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { NetworkAnswer, NetworkOutputs, NetworkPicture, NetworkRequest } from './picture-network-message.ts';

/** A network that looks at pictures, in a process that is started again when it ends. */
export interface PictureNetwork {
  /** Loads the network; once. @throws LimnerError `INSTALLATION_BROKEN`. */
  open(): Promise<void>;
  /** @throws LimnerError `ENGINE_UNAVAILABLE` when the process ends meanwhile or the network fails. */
  look(picture: NetworkPicture, signal: AbortSignal): Promise<NetworkOutputs>;
  close(): void;
}

type Settle = (answer: NetworkAnswer) => void;

/** Id of the message that says whether the network was loaded. */
const READY = 0;
const ENDED = 'its process ended';

export function createPictureNetwork(modelPath: string): PictureNetwork {
  const waiting = new Map<number, Settle>();
  let running: ChildProcess | undefined;
  let lastId = READY;

  const ask = (id: number): Promise<NetworkAnswer> => new Promise((resolve) => waiting.set(id, resolve));
  const settle = (answer: NetworkAnswer): void => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  const start = (): ChildProcess => {
    // In a checkout this file is .ts, in the package .js; the child's file has the same ending.
    const file = new URL(`./picture-network-process${extname(import.meta.filename)}`, import.meta.url);
    const child = fork(file, [modelPath], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (answer) => settle(answer as NetworkAnswer));
    child.once('exit', () => {
      if (running === child) running = undefined;
      const why = (id: number): string => (id === READY ? `${ENDED}; is onnxruntime-node installed?` : ENDED);
      for (const id of [...waiting.keys()]) settle({ id, error: why(id) });
    });
    return child;
  };

  return {
    async open() {
      const ready = ask(READY);
      const child = start();
      running = child;
      const { error } = await ready;
      if (error === undefined) return;
      child.kill();
      throw new LimnerError('INSTALLATION_BROKEN', `The picture classifier ${modelPath} cannot be loaded: ${error}.`);
    },
    async look(picture, signal) {
      signal.throwIfAborted();
      running ??= start();
      const id = ++lastId;
      const answered = ask(id);
      running.send({ id, picture } satisfies NetworkRequest);
      const { outputs, error } = await answered;
      signal.throwIfAborted();
      if (outputs) return outputs;
      throw new LimnerError('ENGINE_UNAVAILABLE', `The picture classifier gave no answer: ${error}.`);
    },
    close() {
      running?.kill();
      running = undefined;
    },
  };
}
