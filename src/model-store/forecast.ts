import { mkdir, statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { CatalogueEntry } from './catalogue/catalogue-entry.ts';
import { describeBytes } from './describe-bytes.ts';
import type { ModelFile } from './model-file.ts';
import { isOnnxFile } from './select-files.ts';

/** What is asked of the machine; tests give their own. */
export interface Machine {
  /** Bytes that this user may still write in a folder, which is made if needed. */
  freeBytes(folder: string): Promise<number>;
  readonly memoryBytes: number;
}

export const thisMachine: Machine = {
  async freeBytes(folder) {
    await mkdir(folder, { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  memoryBytes: totalmem(),
};

/** What a pull will take, before it begins. All in bytes. */
export interface Forecast {
  readonly toDownload: number;
  readonly freeOnDisk: number;
  /** Estimate of the memory in use while the model works. */
  readonly memoryNeeded: number;
  readonly memoryOfMachine: number;
}

/** Kept free for everything else on the disk. */
const DISK_RESERVE_BYTES = 256 * 1024 * 1024;

/**
 * Memory in use over bytes of weights. Measured with ONNX Runtime 1.30 on a CPU: Stable Diffusion 1.5's network of 3.44 GB
 * (float32, 512 pixels) takes up to 5.8 GB; in float16, which a CPU unpacks, 1.72 GB take 6.3 GB.
 */
const MEMORY_OVER_WEIGHTS = { float32: 1.7, float16: 3.7 } as const;

/** Weights whose name says that they are half as wide; others count as float32. */
const HALF_WIDTH = /(fp16|float16)/iu;

/**
 * Memory by the sizes of weights alone.
 *
 * @param weights how wide they are, where that is known better than by their names.
 */
export function estimateMemory(files: readonly ModelFile[], weights?: CatalogueEntry['weights']): number {
  return files
    .filter(({ path }) => isOnnxFile(path))
    .reduce((sum, { path, sizeBytes }) => {
      const isHalf = weights === undefined ? HALF_WIDTH.test(path) : weights === 'float16';
      return sum + sizeBytes * MEMORY_OVER_WEIGHTS[isHalf ? 'float16' : 'float32'];
    }, 0);
}

/** @throws LimnerError `OUTPUT_UNWRITABLE` when the disk has too little room. */
export function requireRoom({ toDownload, freeOnDisk }: Forecast, folder: string): void {
  if (toDownload === 0 || toDownload + DISK_RESERVE_BYTES <= freeOnDisk) return;
  throw new LimnerError(
    'OUTPUT_UNWRITABLE',
    `${describeBytes(toDownload)} are to be downloaded, but ${folder} has ${describeBytes(freeOnDisk)} left, of which ${describeBytes(DISK_RESERVE_BYTES)} are kept free.`,
  );
}
