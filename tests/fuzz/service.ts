import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { authenticateAnyone } from '../../src/access/access.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Gallery } from '../../src/core/gallery.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { archiveEntries } from '../../src/gallery/archive-entries.ts';
import { reproduceEntry } from '../../src/gallery/reproduce-entry.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { createServer } from '../../src/server/server.ts';
import { newDataFolder } from '../server/running-server.ts';
import { silentLogger } from '../silent-logger.ts';
import { type AnyAnswer, checkAnswer } from './check-answer.ts';

/** The whole server without a socket, so that a hundred thousand requests take minutes. */
export interface InjectedService {
  readonly app: FastifyInstance;
  /** See `check-answer.ts`; what is thrown tells why the server failed. */
  check(answer: AnyAnswer, hasBody?: boolean): string;
  close(): Promise<void>;
}

/** @param engines what answers; the engine of the installation when absent. */
export async function openService(engines?: readonly Engine[]): Promise<InjectedService> {
  const config = loadConfig({
    environment: {},
    flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' }, embedded: { workers: 1 } },
  });
  const runtime = createRuntime(config, { ...(engines && { engines }), logger: silentLogger });
  await runtime.open();
  let requests = 0;
  const { gallery } = runtime;
  const app = createServer({
    predict: runtime.predict,
    authenticate: authenticateAnyone,
    isReady: () => true,
    metrics: { contentType: 'text/plain', text: async () => '' },
    logger: silentLogger,
    requestIds: { next: () => String(requests++) },
    clock: runtime.clock,
    templates: new Map([
      ['card', { model: 'imagen-4.0-generate-001', prompt: 'A {{animal}}', parameters: { addWatermark: false } }],
    ]),
    allowedOrigins: [],
    capabilities: runtime.capabilities,
    usage: { read: async () => [] },
    bodyLimitBytes: config.server.bodyLimitBytes,
    studio: {
      gallery: galleryOf(gallery),
      status: runtime.status,
      readPrompt: runtime.readPrompt,
      downloads: runtime.downloads,
      folder: emptyStudio(),
    },
  });
  let lastFault: unknown;
  app.addHook('onError', async (_request, _reply, error) => {
    lastFault = error;
  });
  return {
    app,
    check(answer, hasBody) {
      try {
        return checkAnswer(answer, hasBody);
      } catch (failure) {
        throw answer.statusCode >= 500 ? (lastFault ?? failure) : failure;
      }
    },
    async close() {
      await app.close();
      await runtime.close();
    },
  };
}

/** A folder with a page in it. */
function emptyStudio(): string {
  const folder = newDataFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  return folder;
}

function galleryOf(gallery: Gallery) {
  return {
    store: gallery,
    reproduce: (entry: Parameters<typeof reproduceEntry>[0]) => reproduceEntry(entry, gallery.readPicture),
    archive: (entries: Parameters<typeof archiveEntries>[0]) => archiveEntries(entries, gallery.readPicture),
  };
}
