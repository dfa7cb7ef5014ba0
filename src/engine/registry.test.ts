import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { createEngineRegistry } from './registry.ts';

function engine(id: string, operations: readonly ('generate' | 'upscale')[]): Engine {
  return { id, contractVersion: 1, describe: () => ({ operations }), handlers: {} } as unknown as Engine;
}

const engines = [
  engine('drawing', ['generate']),
  engine('scaling', ['upscale']),
  engine('both', ['generate', 'upscale']),
];
const elsewhere = { engines: ['drawing'] };
const idsOf = (found: readonly Engine[]) => found.map(({ id }) => id);

describe('the engine registry', () => {
  it('sends models and operations where the first matching route says', () => {
    const registry = createEngineRegistry({
      engines,
      routes: [
        { models: ['imagen-4.0-upscale-*'], engines: ['scaling'] },
        { operations: ['upscale'], engines: ['both'] },
        elsewhere,
      ],
    });
    expect(idsOf(registry.enginesFor('imagen-4.0-upscale-preview', 'upscale'))).toEqual(['scaling']);
    expect(idsOf(registry.enginesFor('imagegeneration@002', 'upscale'))).toEqual(['both']);
    expect(idsOf(registry.enginesFor('imagen-4.0-generate-001', 'generate'))).toEqual(['drawing']);
  });

  it('keeps the order of fallback and leaves out engines without the operation', () => {
    const registry = createEngineRegistry({ engines, routes: [{ engines: ['scaling', 'both', 'drawing'] }] });
    expect(idsOf(registry.enginesFor('imagen-4.0-generate-001', 'generate'))).toEqual(['both', 'drawing']);
    expect(idsOf(registry.enginesFor('imagen-4.0-upscale-preview', 'upscale'))).toEqual(['scaling', 'both']);
  });

  it('refuses an operation that no engine in charge describes', () => {
    const registry = createEngineRegistry({ engines, routes: [elsewhere] });
    expect(() => registry.enginesFor('imagen-4.0-upscale-preview', 'upscale')).toThrow(
      'The drawing engine, which serves imagen-4.0-upscale-preview, does not offer the operation upscale',
    );
  });

  it.each([
    ['imagen-4.0-*', 'imagen-4.0-generate-001', true],
    ['imagen-*-001', 'imagen-4.0-generate-001', true],
    ['*-generate-*', 'imagen-4.0-generate-001', true],
    ['imagen-*-*-002', 'imagen-4.0-generate-001', false],
    ['imagen-4*4.0', 'imagen-4.0', false],
    ['imagen-4.0', 'imagen-4x0', false],
    ['imagen-4.0', 'imagen-4.0-generate-001', false],
  ])('reads the pattern %s for %s as %s', (pattern, modelId, matches) => {
    const routes = [{ models: [pattern], engines: ['both'] }, elsewhere];
    const [first] = createEngineRegistry({ engines, routes }).enginesFor(modelId, 'generate');
    expect(first!.id).toBe(matches ? 'both' : 'drawing');
  });

  it('opens and closes only the engines that a route names', async () => {
    const log: string[] = [];
    const listed = ['used', 'idle'].map((id) => ({
      ...engine(id, ['generate']),
      open: async () => void log.push(`open ${id}`),
      close: async () => void log.push(`close ${id}`),
    }));
    const registry = createEngineRegistry({ engines: listed, routes: [{ engines: ['used'] }] });
    await registry.open({} as never);
    await registry.close();
    expect(log).toEqual(['open used', 'close used']);
  });

  it('refuses routes to unknown engines, twins and engines of another contract', () => {
    expect(() => createEngineRegistry({ engines, routes: [{ engines: ['nobody'] }] })).toThrow(
      'A route names the engine "nobody"; there are drawing, scaling, both.',
    );
    expect(() => createEngineRegistry({ engines: [engines[0]!, engines[0]!], routes: [] })).toThrow('Two engines');
    const old = { ...engine('old', []), contractVersion: 0 } as unknown as Engine;
    expect(() => createEngineRegistry({ engines: [old], routes: [] })).toThrow('contract version 0');
  });
});
