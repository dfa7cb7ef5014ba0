import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { EncodedImage } from '../../core/image.ts';
import { createEndpoint } from '../shared/endpoint.ts';
import { readJson } from '../shared/read-json.ts';
import { failed } from '../shared/server-errors.ts';
import type { ComfyUiOptions } from './comfyui-options.ts';
import { type Graph, RESULT_NODE } from './graphs/graph.ts';

/** One ComfyUI server, as far as its HTTP interface goes. Errors: see `AskServer`. */
export interface ComfyApi {
  /** Names that a file input of a node may have; undefined where the server has no such node. */
  choices(nodeClass: string, input: string, signal: AbortSignal): Promise<readonly string[] | undefined>;
  /** Puts a picture into the server's temporary folder and returns how graphs name it. */
  upload(picture: EncodedImage, fileName: string, signal: AbortSignal): Promise<string>;
  /** Queues a graph and returns the id of the run. */
  submit(graph: Graph, clientId: string, signal: AbortSignal): Promise<string>;
  /** The one picture that a finished run made. */
  result(runId: string, signal: AbortSignal): Promise<Uint8Array>;
  /** Takes a run that nobody waits for out of the queue, or stops it where it is the one that runs. */
  stop(runId: string, signal: AbortSignal): Promise<void>;
  /** Removes what the server remembers of a run. */
  forget(runId: string, signal: AbortSignal): Promise<void>;
}

const EXCHANGE_TIMEOUT_MS = 30_000;
const MAX_ANSWER_BYTES = 80 * 1024 * 1024;
const HISTORY_PAUSE_MS = 20;
const TEMPORARY = 'temp';
const FOLDER = 'limner';

const imageSchema = z.object({ filename: z.string(), subfolder: z.string(), type: z.string() });
const acceptedSchema = z.object({ prompt_id: z.string() });
const recordSchema = z.object({
  outputs: z.record(z.string(), z.object({ images: z.array(imageSchema).optional() })),
});
type RunRecord = z.output<typeof recordSchema>;
const historySchema = z.record(z.string(), recordSchema);
const queueSchema = z.object({ queue_running: z.array(z.array(z.unknown())) });
/** Lists of names come in two forms: older nodes state the list, newer ones `COMBO` and options. */
const nodesSchema = z.record(
  z.string(),
  z.object({
    input: z.object({
      required: z.record(
        z.string(),
        z.union([
          z.tuple([z.array(z.string())]).rest(z.unknown()),
          z.tuple([z.literal('COMBO'), z.object({ options: z.array(z.string()) })]).rest(z.unknown()),
          z.array(z.unknown()),
        ]),
      ),
    }),
  }),
);

/** Makes the client of one server. */
export function createComfyApi({ id, baseUrl }: Pick<ComfyUiOptions, 'id' | 'baseUrl'>): ComfyApi {
  const ask = createEndpoint({
    engineId: id,
    baseUrl: () => baseUrl,
    timeoutMs: EXCHANGE_TIMEOUT_MS,
    maxAnswerBytes: MAX_ANSWER_BYTES,
  });
  const post = (path: string, json: object, signal: AbortSignal) => ask({ method: 'POST', path, json, signal });
  /** A run is said to be done a moment before the server remembers what came of it. */
  const history = async (runId: string, signal: AbortSignal): Promise<RunRecord> => {
    for (;;) {
      const records = readJson(id, await ask({ path: `/history/${runId}`, signal }), historySchema);
      if (records[runId]) return records[runId];
      await delay(HISTORY_PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  };
  return {
    async choices(nodeClass, input, signal) {
      const nodes = readJson(id, await ask({ path: `/object_info/${nodeClass}`, signal }), nodesSchema);
      return nodes[nodeClass] && namesIn(nodes[nodeClass].input.required[input]);
    },
    async upload({ bytes, mimeType }, fileName, signal) {
      const form = new FormData();
      form.append('image', new Blob([new Uint8Array(bytes)], { type: mimeType }), fileName);
      form.append('type', TEMPORARY);
      form.append('subfolder', FOLDER);
      await ask({ method: 'POST', path: '/upload/image', form, signal });
      return `${FOLDER}/${fileName} [${TEMPORARY}]`;
    },
    async submit(graph, clientId, signal) {
      const answer = await post('/prompt', { prompt: graph, client_id: clientId }, signal);
      return readJson(id, answer, acceptedSchema).prompt_id;
    },
    async result(runId, signal) {
      const images = (await history(runId, signal)).outputs[RESULT_NODE]?.images ?? [];
      if (images.length !== 1) throw failed(id, `made ${images.length} pictures where one was asked for.`);
      const query = new URLSearchParams(images[0]);
      return (await ask({ path: `/view?${query}`, signal })).bytes;
    },
    async stop(runId, signal) {
      await post('/queue', { delete: [runId] }, signal);
      const { queue_running: running } = readJson(id, await ask({ path: '/queue', signal }), queueSchema);
      if (running.some((entry) => entry[1] === runId)) await post('/interrupt', { prompt_id: runId }, signal);
    },
    async forget(runId, signal) {
      await post('/history', { delete: [runId] }, signal);
    },
  };
}

function namesIn(input: readonly unknown[] | undefined): readonly string[] {
  const [first, second] = input ?? [];
  const options = Array.isArray(first) ? first : (second as { options?: unknown } | undefined)?.options;
  return Array.isArray(options) ? (options as string[]) : [];
}
