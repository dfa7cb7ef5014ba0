import { loadConfig } from '../../src/config/load-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { createFlatEngine, type FlatEngineOptions } from '../../src/testing/index.ts';
import { newDataFolder } from '../server/running-server.ts';
import { buildStudio } from './build-studio.ts';

export interface StudioServerOptions {
  readonly config?: ConfigInput;
  /** The flat engine instead of the embedded one. */
  readonly flat?: FlatEngineOptions;
}

/** A real server with a studio built from the sources. */
export async function startStudio({ config = {}, flat }: StudioServerOptions = {}): Promise<RunningServer> {
  const settings = loadConfig({
    environment: {},
    flags: {
      data: { folder: newDataFolder() },
      logging: { level: 'silent' },
      ...config,
      server: { port: 0, ...config.server },
    },
  });
  const studioFolder = await buildStudio();
  return serve(settings, { studioFolder, ...(flat && { engines: [createFlatEngine(flat)] }) });
}
