import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { createEngineRegistry } from './registry.ts';

function engine(id: string, operations: readonly ('generate' | 'upscale')[]): Engine {
  return { id, contractVersion: 1, describe: () => ({ operations }), handlers: {} } as unknown as Engine;
}

describe('the engine registry', () => {
  const engines = [engine('drawing', ['generate']), engine('scaling', ['upscale'])];

  it('sends a model to the engine that its route names, and others to the default', () => {
    const registry = createEngineRegistry({
      engines,
      defaultEngineId: 'drawing',
      routes: { 'imagen-4.0-upscale-preview': 'scaling' },
    });
    expect(registry.engineFor('imagen-4.0-upscale-preview', 'upscale').id).toBe('scaling');
    expect(registry.engineFor('imagen-4.0-generate-001', 'generate').id).toBe('drawing');
  });

  it('refuses an operation that the engine in charge does not describe', () => {
    const registry = createEngineRegistry({ engines, defaultEngineId: 'drawing' });
    expect(() => registry.engineFor('imagen-4.0-upscale-preview', 'upscale')).toThrow(
      'does not offer the operation upscale',
    );
  });

  it('does not take a route from an inherited property', () => {
    const registry = createEngineRegistry({ engines, defaultEngineId: 'drawing' });
    expect(registry.engineFor('constructor', 'generate').id).toBe('drawing');
  });

  it('refuses routes to unknown engines and engines of another contract', () => {
    expect(() => createEngineRegistry({ engines, defaultEngineId: 'nobody' })).toThrow('No engine is called nobody');
    const old = { ...engine('old', []), contractVersion: 0 } as unknown as Engine;
    expect(() => createEngineRegistry({ engines: [old], defaultEngineId: 'old' })).toThrow('contract version 0');
  });
});
