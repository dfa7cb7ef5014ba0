/** `limner serve` with the flat engine, in a process of its own; the configuration is the first argument. */
import { flushCompileCache } from 'node:module';
import { loadConfig } from '../../../src/config/load-config.ts';
import { serve } from '../../../src/runtime/serve.ts';
import { createFlatEngine } from '../../../src/testing/index.ts';
import { tellMemory } from './tell-memory.ts';

const server = await serve(loadConfig({ environment: {}, fileText: process.argv[2]! }), {
  engines: [createFlatEngine()],
});
tellMemory();
process.once('SIGTERM', () => server.stop());
// Killed later, it would leave what it compiled to no successor.
flushCompileCache();
process.stdout.write(`ready ${server.url}\n`);
