/**
 * A server with the flat engine in a process of its own, which tells what it holds when it is asked. Arguments: the
 * configuration, and `file` for an engine that does nothing but to answer with a small file.
 */
import { readdirSync } from 'node:fs';
import { loadConfig } from '../../src/config/load-config.ts';
import { serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { sampleMemory } from '../fuzz/growth.ts';
import { PICTURE_BASE64 } from '../wire/capture-expectation.ts';
import type { Holdings } from './holdings.ts';

const config = loadConfig({ environment: {}, fileText: process.argv[2]! });
const image = { mimeType: 'image/png' as const, bytes: Buffer.from(PICTURE_BASE64, 'base64') };
const engine = createFlatEngine(process.argv[3] === 'file' ? { image } : { preview: true });
const server = await serve(config, { engines: [engine] });

process.on('message', () => {
  // What a request leaves behind is freed some turns later.
  setTimeout(() => {
    const resources = process.getActiveResourcesInfo();
    const holdings: Holdings = {
      ...sampleMemory(0),
      files: readdirSync('/proc/self/fd').length,
      sockets: resources.filter((name) => name.startsWith('TCP')).length,
      timers: resources.filter((name) => name === 'Timeout').length,
    };
    process.send!(holdings);
  }, 50);
});
process.on('SIGHUP', () => server.reload(config));
process.once('SIGTERM', async () => {
  await server.stop();
  process.disconnect();
});
process.send!({ url: server.url });
