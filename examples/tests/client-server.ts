import { loadConfig } from '../../src/config/load-config.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { newDataFolder } from '../../tests/server/running-server.ts';

/** The server that real clients talk to: everything but the engine is what users run. */
export function startClientServer(): Promise<RunningServer> {
  const templates = {
    'my-template': { model: 'imagen-4.0-generate-001', prompt: 'A {{animal}}', parameters: { sampleCount: 1 } },
  };
  const flags = {
    data: { folder: newDataFolder() },
    server: { port: 0 },
    logging: { level: 'silent' },
    googleSignIn: { imitate: true, projectId: 'p' },
    templates,
  } as const;
  return serve(loadConfig({ environment: {}, flags }), { engines: [createFlatEngine()] });
}

/** An authorization as Google's libraries take it, without Google. */
export const fakeAuthClient = {
  getRequestHeaders: async () => new Headers({ authorization: 'Bearer any-token' }),
  getAccessToken: async () => ({ token: 'any-token' }),
};

/** A one-pixel PNG in base64. */
export const PIXEL_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** A one-pixel PNG that is white: a stroke, or a mask of everything. */
export const WHITE_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWP4//8/AAX+Av5Y8msOAAAAAElFTkSuQmCC';
