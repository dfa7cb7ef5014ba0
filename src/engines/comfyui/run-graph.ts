import { randomUUID } from 'node:crypto';
import type { Raster } from '../../core/image.ts';
import { decodeServerPicture } from '../../imaging/decode-server-picture.ts';
import { failed } from '../shared/server-errors.ts';
import type { ComfyApi } from './comfy-api.ts';
import type { Graph } from './graphs/graph.ts';
import { openSocket } from './open-socket.ts';
import { readMessage } from './socket-messages.ts';

export interface RunOptions {
  readonly engineId: string;
  readonly baseUrl: string;
  readonly api: ComfyApi;
  readonly signal: AbortSignal;
  /** Steps done, 0–1, and what the picture looks like so far where the server tells. */
  readonly onStep: (fraction: number, preview?: Raster) => void;
}

const CLEAN_UP_TIMEOUT_MS = 5000;

/**
 * Runs a graph and returns the file of its one picture. When the signal aborts, the run is taken out of the queue, or
 * interrupted if it is the one that runs; no other run is ever touched. Afterwards the server forgets the run.
 *
 * @throws LimnerError `ENGINE_FAILED` when the run fails, `ENGINE_UNAVAILABLE` when the server goes away.
 */
export async function runGraph(graph: Graph, options: RunOptions): Promise<Uint8Array> {
  const { engineId, baseUrl, api, signal } = options;
  const clientId = randomUUID();
  const socket = await openSocket(engineId, baseUrl, clientId, signal);
  let runId: string | undefined;
  try {
    runId = await api.submit(graph, clientId, signal);
    await follow(runId, socket.next, options);
    return await api.result(runId, signal);
  } catch (error) {
    if (runId !== undefined) await quietly((limit) => api.stop(runId!, limit));
    throw error;
  } finally {
    socket.close();
    if (runId !== undefined) await quietly((limit) => api.forget(runId!, limit));
  }
}

async function follow(
  runId: string,
  next: (signal: AbortSignal) => Promise<string | ArrayBuffer>,
  { engineId, signal, onStep }: RunOptions,
): Promise<void> {
  let fraction = 0;
  for (;;) {
    const message = readMessage(await next(signal), runId);
    if (message?.kind === 'done') return;
    if (message?.kind === 'failed') throw failed(engineId, `could not make the picture (${message.type}).`);
    if (message?.kind === 'step') {
      fraction = Math.max(fraction, message.value / message.max);
      onStep(fraction);
    }
    if (message?.kind === 'preview') onStep(fraction, await readable(message.file));
  }
}

/** A preview that cannot be read is left out: the picture itself is what counts. */
function readable(file: Uint8Array): Promise<Raster | undefined> {
  return decodeServerPicture(file, 'a preview').catch(() => undefined);
}

/** Cleaning up must not hide what happened before. */
async function quietly(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  await work(AbortSignal.timeout(CLEAN_UP_TIMEOUT_MS)).catch(() => undefined);
}
