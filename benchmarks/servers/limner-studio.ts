/** Limner with its studio, an engine that draws flat colours at once, and so many pictures in the gallery (the argument). */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config/load-config.ts';
import { serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { buildStudio } from '../../tests/studio/build-studio.ts';

const RATIOS = ['1:1', '4:3', '3:4', '16:9', '9:16'];
const PATH = '/v1/projects/p/locations/us-central1/publishers/google/models/imagen-4.0-generate-001:predict';

const server = await serve(
  loadConfig({
    environment: {},
    flags: {
      data: { folder: mkdtempSync(join(tmpdir(), 'limner-bench-')) },
      server: { port: 0 },
      logging: { level: 'silent' },
      gallery: { record: 'all' },
    },
  }),
  { studioFolder: await buildStudio(), engines: [createFlatEngine()] },
);
for (let index = 0; index < Number(process.argv[2]); index++) {
  const parameters = { sampleCount: 1, seed: index, addWatermark: false, aspectRatio: RATIOS[index % RATIOS.length] };
  const body = JSON.stringify({ instances: [{ prompt: `Picture ${index}` }], parameters });
  const answer = await fetch(server.url + PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(`Limner answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}
console.log(server.url);
process.once('SIGTERM', () => void server.stop());
