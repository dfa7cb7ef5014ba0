/** Limner with an engine that returns the same file at once: everything but the drawing. Argument: size of the file. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config/load-config.ts';
import { serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { pictureOf } from './picture.ts';

const data = { folder: mkdtempSync(join(tmpdir(), 'limner-bench-')) };
const flags = { data, server: { port: 0 }, logging: { level: 'silent' }, queue: { maxWaiting: 1000 } } as const;
const engine = createFlatEngine({ image: { mimeType: 'image/png', bytes: pictureOf(Number(process.argv[2])) } });
const server = await serve(loadConfig({ environment: {}, flags }), { engines: [engine] });
console.log(server.url);
process.once('SIGTERM', () => void server.stop());
