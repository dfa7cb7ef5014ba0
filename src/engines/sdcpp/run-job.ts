import { setTimeout as delay } from 'node:timers/promises';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { AskServer } from '../shared/endpoint.ts';
import { readJson } from '../shared/read-json.ts';
import { failed } from '../shared/server-errors.ts';
import { acceptedJobSchema, type Job, jobSchema, type PictureRequest } from './server-api.ts';

export interface JobOptions {
  readonly engineId: string;
  readonly ask: AskServer;
  readonly signal: AbortSignal;
  readonly onStatus: (status: Job['status']) => void;
}

/** Pauses between two looks at a job: short at first, then a tenth of the time it has taken. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 500;
const PAUSE_GROWTH = 1.1;

const CANCEL_TIMEOUT_MS = 2000;

/**
 * Has the server make one picture. When the signal aborts, a job that waits is taken out of the server's queue; one that
 * runs cannot be stopped there and ends unheard.
 *
 * @returns the file.
 * @throws LimnerError `ENGINE_FAILED` when the job fails or answers with another number of pictures, `ENGINE_UNAVAILABLE`
 *   when the server is gone or has forgotten the job.
 */
export async function runJob(request: PictureRequest, options: JobOptions): Promise<Uint8Array> {
  const { engineId, ask, signal } = options;
  const answer = await ask({ method: 'POST', path: '/sdcpp/v1/img_gen', json: request, signal });
  const { id } = readJson(engineId, answer, acceptedJobSchema);
  try {
    return fileOf(await awaitJob(id, options), engineId);
  } catch (error) {
    if (signal.aborted) await cancel(id, ask);
    throw error;
  }
}

async function awaitJob(id: string, { engineId, ask, signal, onStatus }: JobOptions): Promise<Job> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * PAUSE_GROWTH)) {
    const answer = await ask({ path: `/sdcpp/v1/jobs/${id}`, signal }).catch((error: unknown) => {
      throw asLostJob(error, engineId);
    });
    const job = readJson(engineId, answer, jobSchema);
    onStatus(job.status);
    if (job.status !== 'queued' && job.status !== 'generating') return job;
    await delay(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** A server that was started anew answers, but knows nothing of the job. */
function asLostJob(error: unknown, engineId: string): unknown {
  if (!LimnerError.isInstance(error) || error.code !== 'ENGINE_FAILED' || !/status (404|410)/.test(error.message))
    return error;
  return new LimnerError('ENGINE_UNAVAILABLE', `The server of the ${engineId} engine lost the picture it was making.`, {
    cause: error,
  });
}

function fileOf({ status, result, error }: Job, engineId: string): Uint8Array {
  if (status !== 'completed') throw failed(engineId, `could not make the picture (${error?.code ?? status}).`);
  const images = result?.images ?? [];
  if (images.length !== 1) throw failed(engineId, `answered with ${images.length} pictures where one was asked for.`);
  return Buffer.from(images[0]!.b64_json, 'base64');
}

/** Nobody waits for the outcome; a server that will not cancel finishes the job for nothing. */
async function cancel(id: string, ask: AskServer): Promise<void> {
  const signal = AbortSignal.timeout(CANCEL_TIMEOUT_MS);
  await ask({ method: 'POST', path: `/sdcpp/v1/jobs/${id}/cancel`, signal }).catch(() => undefined);
}
