import { describe, expect, it } from 'vitest';
import { Limner } from '../../src/index.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { newDataFolder, startFlatServer } from '../server/running-server.ts';

const PARAMS = { model: 'imagen-4.0-generate-001', prompt: 'A dog', config: { numberOfImages: 1 } };
const CANCELLED = { status: 499, code: 'REQUEST_CANCELLED', statusName: 'CANCELLED' };

/** An engine whose pictures wait until they are let go, and a place to see how many have begun. */
function heldEngine() {
  const release = Promise.withResolvers<void>();
  const begun: AbortSignal[] = [];
  const firstBegun = Promise.withResolvers<void>();
  const beforeImage = (signal: AbortSignal): Promise<void> => {
    begun.push(signal);
    firstBegun.resolve();
    return new Promise((resolve, reject) => {
      void release.promise.then(resolve);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };
  return { options: { beforeImage }, release: release.resolve, begun, firstBegun: firstBegun.promise };
}

const ONE_AT_A_TIME = { embedded: { workers: 1 } };

const WAYS = [
  [
    'in this process',
    async (engine: ReturnType<typeof heldEngine>) => {
      const config = { ...ONE_AT_A_TIME, data: { folder: newDataFolder() } };
      const client = new Limner({ config, engines: [createFlatEngine(engine.options)] });
      return { client, close: () => client.close() };
    },
  ],
  [
    'over HTTP',
    async (engine: ReturnType<typeof heldEngine>) => {
      const server = await startFlatServer(ONE_AT_A_TIME, engine.options);
      return { client: new Limner({ baseUrl: server.url }), close: () => server.stop() };
    },
  ],
] as const;

describe.each(WAYS)('a call %s can be stopped', (_name, open) => {
  it('before it begins: nothing is asked of anyone', async () => {
    const engine = heldEngine();
    const { client, close } = await open(engine);
    const call = client.models.generateImages(PARAMS, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject(CANCELLED);
    expect(engine.begun).toEqual([]);
    await close();
  });

  it('while it waits its turn, and while it is drawn', async () => {
    const engine = heldEngine();
    const { client, close } = await open(engine);
    const drawn = new AbortController();
    const waiting = new AbortController();
    const first = client.models.generateImages(PARAMS, { signal: drawn.signal }).catch((error: unknown) => error);
    await engine.firstBegun;
    const second = client.models.generateImages(PARAMS, { signal: waiting.signal });
    waiting.abort();
    await expect(second).rejects.toMatchObject(CANCELLED);
    expect(engine.begun).toHaveLength(1);
    expect(engine.begun[0]!.aborted).toBe(false);

    const stopped = new Promise((resolve) => engine.begun[0]!.addEventListener('abort', resolve));
    drawn.abort();
    expect(await first).toMatchObject(CANCELLED);
    await stopped;
    await close();
  });

  it('by Google’s own setting, and not after it is done', async () => {
    const engine = heldEngine();
    engine.release();
    const { client, close } = await open(engine);
    const late = new AbortController();
    const { generatedImages } = await client.models.generateImages(PARAMS, { signal: late.signal });
    late.abort();
    expect(generatedImages).toHaveLength(1);
    const config = { ...PARAMS.config, abortSignal: AbortSignal.abort() };
    await expect(client.models.generateImages({ ...PARAMS, config })).rejects.toMatchObject(CANCELLED);
    await close();
  });
});

describe('a call in this process', () => {
  it('can be stopped while the service opens, which goes on for the next', async () => {
    const opened = Promise.withResolvers<void>();
    const engine = { ...createFlatEngine(), open: () => opened.promise };
    const client = new Limner({ config: { data: { folder: newDataFolder() } }, engines: [engine] });
    const controller = new AbortController();
    const call = client.models.generateImages(PARAMS, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject(CANCELLED);
    opened.resolve();
    expect((await client.models.generateImages(PARAMS)).generatedImages).toHaveLength(1);
    await client.close();
  });
});
