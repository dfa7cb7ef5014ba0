import { expect, it } from 'vitest';
import type { FindPersons } from '../../core/find-persons.ts';
import type { Raster } from '../../core/image.ts';
import type { SegmentTask } from '../../engine/task.ts';
import type { RenderPool } from './render-pool.ts';
import { segment } from './segment.ts';

const PICTURE: Raster = { widthPx: 2, heightPx: 1, channels: 3, data: new Uint8Array(6) };
const SEEN = [{ shows: 'face', left: 0, top: 0, right: 1, bottom: 1 }] as const;

/** What the render threads are asked to find. */
async function wantedBy(mode: SegmentTask['mode'], prompt = ''): Promise<unknown> {
  const wanted: unknown[] = [];
  const pool = {
    render: async (_job: string, input: { wanted: unknown }) => {
      wanted.push(input.wanted);
      return { mask: { widthPx: 2, heightPx: 1, data: new Uint8Array(2) }, confidence: 0.5 };
    },
  } as unknown as RenderPool;
  const task = { mode, prompt, picture: PICTURE, confidenceThreshold: 0, maxPredictions: 1 } as SegmentTask;
  const find: FindPersons = async (picture) => (picture === PICTURE ? SEEN : []);
  for await (const event of segment(pool, find, task, { signal: new AbortController().signal } as never))
    expect(event.kind).toBe('mask');
  return wanted;
}

it('looks for persons where the subject is wanted, not where sky is', async () => {
  expect(await wantedBy('foreground')).toEqual([{ kind: 'foreground', persons: SEEN }]);
  expect(await wantedBy('background')).toEqual([{ kind: 'background', persons: SEEN }]);
  expect(await wantedBy('prompt', 'sky')).toEqual([{ kind: 'stuff', stuff: 'sky' }]);
});
