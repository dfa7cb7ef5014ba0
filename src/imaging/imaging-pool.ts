import { extname } from 'node:path';
import { isMarkedAsUntransferable } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Raster } from '../core/image.ts';
import type { BmpLimits } from './bmp/bmp-header.ts';
import type { DecodeBmpRequest, DecodeBmpResult, DetectRequest, EmbedRequest } from './imaging-worker.ts';
import type { WatermarkReading } from './watermark/detect-watermark.ts';

/** Threads for work on pixels that would hold up the event loop. They start with the first piece of work. */
export interface ImagingPool {
  /** See `watermark/embed-watermark.ts`. The raster's bytes are handed over: the caller has none of them afterwards. */
  embedWatermark(request: EmbedRequest, signal?: AbortSignal): Promise<Raster>;
  /** See `watermark/detect-watermark.ts`. */
  detectWatermark(request: DetectRequest, signal?: AbortSignal): Promise<WatermarkReading | undefined>;
  encodeBmp(raster: Raster): Promise<Uint8Array>;
  /** The pixels, or why there are none. */
  decodeBmp(bytes: Uint8Array, limits: BmpLimits): Promise<DecodeBmpResult>;
  close(): Promise<void>;
}

export interface ImagingPoolOptions {
  readonly threads: number;
}

/** A thread without work ends after this time. */
const IDLE_TIMEOUT_MS = 30_000;

/** Work that can be asked of a thread: the exports of `imaging-worker.ts`. */
type Task = 'embedWatermark' | 'detectWatermark' | 'encodeBmp' | 'decodeBmp';

export function createImagingPool({ threads }: ImagingPoolOptions): ImagingPool {
  // In a checkout this file is .ts, in the package .js; the thread's file has the same ending.
  const filename = new URL(`./imaging-worker${extname(import.meta.filename)}`, import.meta.url).href;
  const pool = new Piscina({
    filename,
    name: 'embedWatermark' satisfies Task,
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    idleTimeout: IDLE_TIMEOUT_MS,
  });
  const run = (name: Task, request: unknown, signal?: AbortSignal, handedOver?: ArrayBuffer): Promise<unknown> => {
    signal?.throwIfAborted();
    const transferList = handedOver ? [handedOver] : [];
    return pool.run(request, { name, transferList, ...(signal && { signal }) }).catch((error: unknown) => {
      throw signal?.aborted ? signal.reason : error;
    });
  };
  return {
    embedWatermark: (request, signal) =>
      run('embedWatermark', request, signal, transferable(request.raster)) as Promise<Raster>,
    detectWatermark: (request, signal) =>
      run('detectWatermark', request, signal) as Promise<WatermarkReading | undefined>,
    encodeBmp: (raster) => run('encodeBmp', raster) as Promise<Uint8Array>,
    decodeBmp: (bytes, limits) =>
      run('decodeBmp', { bytes, limits } satisfies DecodeBmpRequest) as Promise<DecodeBmpResult>,
    close: () => pool.destroy(),
  };
}

/** A buffer that holds the raster and nothing else, and is no library's own. */
function transferable({ data: { buffer, byteLength } }: Raster): ArrayBuffer | undefined {
  const isItsOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isItsOwn && !isMarkedAsUntransferable(buffer) ? buffer : undefined;
}
