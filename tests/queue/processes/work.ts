/**
 * `limner worker` with the flat engine, in a process of its own. Arguments: the configuration, and how long a picture
 * takes in milliseconds.
 */
import { flushCompileCache } from 'node:module';
import { loadConfig } from '../../../src/config/load-config.ts';
import { work } from '../../../src/runtime/work.ts';
import { createFlatEngine } from '../../../src/testing/index.ts';

const pictureMs = Number(process.argv[3]);
const beforeImage = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write('began\n');
    const timer = setTimeout(resolve, pictureMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      process.stdout.write('stopped\n');
      reject(signal.reason);
    });
  });
const config = loadConfig({ environment: {}, fileText: process.argv[2]! });
const worker = await work(config, {}, { engines: [createFlatEngine({ beforeImage })] });
process.once('SIGTERM', () => worker.stop());
// Killed later, it would leave what it compiled to no successor.
flushCompileCache();
process.stdout.write('ready\n');
