import { afterAll, beforeAll, describe } from 'vitest';
import { Limner } from '../../src/sdk/limner.ts';
import { createFlatEngine, type FlatEngineOptions } from '../../src/testing/index.ts';
import { newDataFolder, startFlatServer } from '../server/running-server.ts';

/** A client and what must be closed after it. */
interface Opened {
  readonly client: Limner;
  close(): Promise<void>;
}

const WAYS: Readonly<Record<string, (engine: FlatEngineOptions) => Promise<Opened>>> = {
  async 'in this process'(engine) {
    const config = { data: { folder: newDataFolder() } };
    const client = new Limner({ config, engines: [createFlatEngine(engine)] });
    return { client, close: () => client.close() };
  },
  async 'over HTTP'(engine) {
    const server = await startFlatServer({}, engine);
    return { client: new Limner({ baseUrl: server.url }), close: () => server.stop() };
  },
};

/** Runs the same tests against the SDK in this process and against a server, with the flat engine behind both. */
export function describeBothWays(name: string, engine: FlatEngineOptions, body: (client: () => Limner) => void): void {
  describe.each(Object.entries(WAYS))(`${name}, %s`, (_way, open) => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(engine);
    });
    afterAll(() => opened.close());
    body(() => opened.client);
  });
}
