import { GoogleGenAI } from '@google/genai';
import { afterAll, beforeAll } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { newDataFolder } from '../server/running-server.ts';

/** A server with the embedded engine for the tests of a suite, and Google's client of it; a folder may be its bucket `pictures`. */
export function embeddedServer(bucketFolder?: string): {
  readonly server: RunningServer;
  readonly client: GoogleGenAI;
} {
  const running = {} as { server: RunningServer; client: GoogleGenAI };
  beforeAll(async () => {
    const flags = {
      data: { folder: newDataFolder() },
      server: { port: 0 },
      logging: { level: 'silent' as const },
      embedded: { workers: 1 },
      ...(bucketFolder !== undefined && {
        storage: { buckets: { pictures: { kind: 'folder' as const, path: bucketFolder } } },
      }),
    };
    running.server = await serve(loadConfig({ environment: {}, flags }));
    running.client = new GoogleGenAI({ vertexai: true, apiKey: 'any', httpOptions: { baseUrl: running.server.url } });
  });
  afterAll(() => running.server.stop());
  return running;
}
