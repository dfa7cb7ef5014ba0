import { LimnerError } from '../../core/errors/limner-error.ts';

/**
 * The text of an answer.
 *
 * @throws LimnerError `ANSWER_UNREADABLE` beyond `maxBytes`.
 */
export async function readLimited(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new LimnerError('ANSWER_UNREADABLE', `The hub sent more than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Ends a transfer that stands still. */
export interface StallWatch {
  /** Aborts with the caller's signal, or when nothing came for too long. */
  readonly signal: AbortSignal;
  /** The body, with the watch kept awake by each chunk. */
  chunksOf(response: Response): AsyncIterable<Uint8Array>;
  stop(): void;
}

export function watchForStalls(signal: AbortSignal, stallTimeoutMs: number): StallWatch {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(new LimnerError('SERVER_UNREACHABLE', 'The transfer stands still.'));
  let timer = setTimeout(giveUp, stallTimeoutMs);
  const stop = (): void => clearTimeout(timer);
  return {
    signal: AbortSignal.any([signal, controller.signal]),
    async *chunksOf(response) {
      try {
        for await (const chunk of response.body ?? []) {
          stop();
          timer = setTimeout(giveUp, stallTimeoutMs);
          yield chunk;
        }
      } finally {
        stop();
      }
    },
    stop,
  };
}
