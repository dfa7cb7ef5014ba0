/** Limner with an sdcpp engine on the server whose address is the argument. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config/load-config.ts';
import { serve } from '../../src/runtime/serve.ts';

const server = await serve(
  loadConfig({
    environment: {},
    flags: {
      data: { folder: mkdtempSync(join(tmpdir(), 'limner-bench-')) },
      server: { port: 0 },
      logging: { level: 'silent' },
      embedded: { workers: 1 },
      engines: { sd: { kind: 'sdcpp', url: process.argv[2]!, model: { licence: 'mit', name: 'none' } } },
      routes: [{ engines: ['sd'] }],
    },
  }),
);
console.log(server.url);
process.once('SIGTERM', () => void server.stop());
