import { type ConfigSources, loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';

/** The whole service with the embedded engine in one thread, open; the caller closes it. */
export async function openEmbeddedRuntime(flags: ConfigSources['flags'] = {}): Promise<Runtime> {
  const runtime = createRuntime(
    loadConfig({
      environment: {},
      flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' }, embedded: { workers: 1 }, ...flags },
    }),
  );
  await runtime.open();
  return runtime;
}
