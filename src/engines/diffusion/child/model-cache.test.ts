import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LoadedModel } from '../pipelines/loaded-model.ts';
import { createModelCache } from './model-cache.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../../../tests/models/${name}`, import.meta.url));
/** More than one of the tiny models, less than two; and more than two. */
const ROOM_FOR_ONE = 140_000;
const ROOM_FOR_TWO = 260_000;

/** A cache that writes down what it loads and puts away. */
function recordingCache(): { use: (name: string, memoryBytes: number) => Promise<LoadedModel>; log: string[] } {
  const log: string[] = [];
  const cache = createModelCache((path, { inPhases }) => {
    const name = path.split('/').at(-1)!;
    log.push(inPhases ? `load ${name} in phases` : `load ${name}`);
    return { draw: () => Promise.reject() as never, release: async () => void log.push(`release ${name}`) };
  });
  const use = (name: string, memoryBytes: number): Promise<LoadedModel> =>
    cache.use({ folder: folder(name), device: 'cpu', threads: 1, memoryBytes });
  return { use, log };
}

describe('the models of a device', () => {
  it('are loaded once', async () => {
    const { use, log } = recordingCache();
    expect(await use('oracle', ROOM_FOR_ONE)).toBe(await use('oracle', ROOM_FOR_ONE));
    expect(log).toEqual(['load oracle']);
  });

  it('stay together where there is room', async () => {
    const { use, log } = recordingCache();
    await use('oracle', ROOM_FOR_TWO);
    await use('oracle-v', ROOM_FOR_TWO);
    await use('oracle', ROOM_FOR_TWO);
    expect(log).toEqual(['load oracle', 'load oracle-v']);
  });

  it('make room for another, the one used longest ago first', async () => {
    const { use, log } = recordingCache();
    await use('oracle', ROOM_FOR_ONE);
    await use('oracle-v', ROOM_FOR_ONE);
    expect(log).toEqual(['load oracle', 'release oracle', 'load oracle-v']);
  });

  it('that do not fit whole are loaded in phases', async () => {
    const { use, log } = recordingCache();
    await use('oracle', 1000);
    expect(log).toEqual(['load oracle in phases']);
  });
});
