import { afterEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { LimnerError } from '../../src/core/errors/limner-error.ts';
import { type DeclaredUse, findLicence } from '../../src/core/licence.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { newDataFolder, post, vertexPath } from '../server/running-server.ts';

const GENERATE = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1 } };
const MODEL = 'imagen-4.0-generate-001';
let server: RunningServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function start(routes: ConfigInput['routes'], ...engines: Engine[]): Promise<string> {
  const flags = {
    data: { folder: newDataFolder() },
    server: { port: 0 },
    logging: { level: 'silent' as const },
    routes,
  };
  server = await serve(loadConfig({ environment: {}, flags }), { engines });
  return server.url;
}

const named = (id: string, change: Partial<Engine> = {}): Engine => ({ ...createFlatEngine(), id, ...change });
const away = (id: string): Engine => named(id, { availability: () => ({ available: false, reason: 'it rests.' }) });
const dropping = (id: string, code: 'ENGINE_UNAVAILABLE' | 'ENGINE_FAILED'): Engine =>
  named(id, {
    handlers: {
      // biome-ignore lint/correctness/useYield: fails before the first event
      async *generate() {
        throw new LimnerError(code, `${id} broke.`);
      },
    },
  });

describe('routes', () => {
  it('send an operation to the engine that they name, and the rest to the first', async () => {
    const url = await start([{ operations: ['upscale'], engines: ['b'] }], named('a'), named('b'));
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
    const upscale = {
      instances: [{ image: { bytesBase64Encoded: pixel } }],
      parameters: { mode: 'upscale', upscaleConfig: { upscaleFactor: 'x2' } },
    };
    const upscaled = await post(url + vertexPath('imagen-4.0-upscale-preview'), upscale);
    expect(upscaled.headers.get('x-limner-engine')).toBe('b');
    const answer = await post(url + vertexPath(MODEL), GENERATE);
    expect(answer.headers.get('x-limner-engine')).toBe('a');
  });

  it('fall back from an engine that is away, and the answer says so', async () => {
    const url = await start([{ engines: ['a', 'b'] }], away('a'), named('b'));
    const { status, headers } = await post(url + vertexPath(MODEL), GENERATE);
    expect([status, headers.get('x-limner-engine')]).toEqual([200, 'b']);
    expect(headers.get('x-limner-notices')).toContain('model=emulated');
  });

  it('fall back from an engine that turns out to be unreachable', async () => {
    const url = await start([{ engines: ['a', 'b'] }], dropping('a', 'ENGINE_UNAVAILABLE'), named('b'));
    const { status, headers } = await post(url + vertexPath(MODEL), GENERATE);
    expect([status, headers.get('x-limner-engine')]).toEqual([200, 'b']);
    expect(headers.get('x-limner-notices')).toContain('model=emulated');
  });

  it('do not hide that an engine failed at its work', async () => {
    const url = await start([{ engines: ['a', 'b'] }], dropping('a', 'ENGINE_FAILED'), named('b'));
    const { status, json } = await post(url + vertexPath(MODEL), GENERATE);
    expect([status, json.error!.status]).toEqual([500, 'INTERNAL']);
  });

  it('answer 503 where every engine in charge is away', async () => {
    const url = await start([{ engines: ['a', 'c'] }], named('b'), away('a'), away('c'));
    const { status, json } = await post(url + vertexPath(MODEL), GENERATE);
    expect([status, json.error!.status]).toEqual([503, 'UNAVAILABLE']);
  });

  it('are shown with what each engine can do', async () => {
    const url = await start([{ operations: ['generate'], engines: ['a', 'b'] }], named('b'), away('a'));
    const report = (await (await fetch(`${url}/v1/limner/capabilities`)).json()) as {
      engines: { id: string; available: boolean; reason?: string }[];
      models: { id: string; operations: { operation: string; engines: { id: string; seed: string }[] }[] }[];
    };
    expect(report.engines).toContainEqual({ id: 'a', available: false, reason: 'it rests.' });
    const [operation] = report.models.find(({ id }) => id === MODEL)!.operations;
    expect(operation!.engines.map(({ id, seed }) => [id, seed])).toEqual([
      ['a', 'exact'],
      ['b', 'exact'],
    ]);
  });
});

describe('the configuration of engines', () => {
  const load = (flags: ConfigInput) => loadConfig({ environment: {}, flags });

  it('refuses a route to an engine that nobody configured', () => {
    expect(() => createRuntime(load({ routes: [{ engines: ['flux'] }] }))).toThrow('A route names the engine "flux"');
  });

  it.each([
    ['an unknown kind', { engines: { a: { kind: 'magic' } } }, 'engines.a'],
    ['the name of the embedded engine', { engines: { embedded: { kind: 'embedded' } } }, 'engines.embedded'],
    ['a route without engines', { routes: [{ engines: [] }] }, 'routes.0.engines'],
    [
      'a route for verification',
      { routes: [{ operations: ['verify'], engines: ['embedded'] }] },
      'routes.0.operations',
    ],
  ])('refuses %s', (_what, flags, setting) => {
    expect(() => load(flags as unknown as ConfigInput)).toThrow(setting);
  });

  it('makes a further engine by its kind', () => {
    const runtime = createRuntime(
      load({ engines: { slow: { kind: 'embedded' } }, routes: [{ operations: ['upscale'], engines: ['slow'] }] }),
    );
    const [upscale] = runtime.capabilities().models.find(({ id }) => id === 'imagen-4.0-upscale-preview')!.operations;
    expect(upscale!.engines.map(({ id }) => id)).toEqual(['slow']);
  });
});

describe('licences', () => {
  const weights = { name: 'FLUX.1 [dev]', licence: findLicence('flux-1-dev-non-commercial-license') };
  const { describe: describeFlat, ...flat } = createFlatEngine();
  const engine: Engine = { ...flat, describe: (modelId) => ({ ...describeFlat(modelId), weights }) };
  const open = async (declaredUse: DeclaredUse): Promise<void> => {
    const flags = {
      data: { folder: newDataFolder() },
      licences: { declaredUse },
      logging: { level: 'silent' as const },
    };
    const runtime = createRuntime(loadConfig({ environment: {}, flags }), { engines: [engine] });
    await runtime.open();
    expect(runtime.capabilities().models[0]!.operations[0]!.engines[0]!.weights).toEqual(weights);
    await runtime.close();
  };

  it('refuse a model that does not allow the declared use, and no other', async () => {
    await expect(open('commercial')).rejects.toMatchObject({
      code: 'FIELDS_CONFLICT',
      message: expect.stringContaining('FLUX.1 [dev] is under the FLUX.1 [dev] Non-Commercial License'),
    });
    await open('non-commercial');
    await open('undeclared');
  });
});
