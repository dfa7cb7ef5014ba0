import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** On SIGUSR2 the process writes `held` and the bytes that it holds after a collection. */
export function tellMemory(): void {
  process.on('SIGUSR2', () => {
    collect();
    // What the first collection finalised is freed by the second.
    setTimeout(() => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      process.stdout.write(`held ${heapUsed + external}\n`);
    }, 50);
  });
}
