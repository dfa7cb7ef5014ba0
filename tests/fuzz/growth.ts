/** A measurement of memory at one moment of a run. */
export interface MemorySample {
  /** Cases fed or requests answered so far. */
  readonly done: number;
  /** What the program holds after a collection: heap, buffers and everything else that V8 knows of. */
  readonly heldBytes: number;
  /** What the process takes from the machine. */
  readonly residentBytes: number;
}

/** Growth over the later part of a run, when everything that is kept on purpose has been made. */
export interface Growth {
  /** Theil and Sen's slope: the median of the slopes between all pairs, which single peaks do not move. */
  readonly heldBytesPerThousand: number;
  readonly residentBytesPerThousand: number;
  /** The slope over the length of the later part. */
  readonly heldBytes: number;
  readonly residentBytes: number;
}

/** The first third of a run fills caches and pools. */
const WARM_UP_SHARE = 1 / 3;

const LEAST_SAMPLES = 10;
const MOST_SAMPLES = 300;

const THOUSAND = 1000;

/** How memory grew; undefined for fewer than ten later samples, which tell little. */
export function growthOf(samples: readonly MemorySample[]): Growth | undefined {
  const last = samples.at(-1)?.done ?? 0;
  const later = thin(samples.filter(({ done }) => done >= last * WARM_UP_SHARE));
  if (later.length < LEAST_SAMPLES) return undefined;
  const length = last - later[0]!.done;
  const held = slope(later.map(({ done, heldBytes }) => [done, heldBytes]));
  const resident = slope(later.map(({ done, residentBytes }) => [done, residentBytes]));
  return {
    heldBytesPerThousand: held * THOUSAND,
    residentBytesPerThousand: resident * THOUSAND,
    heldBytes: held * length,
    residentBytes: resident * length,
  };
}

/** Every so many of a long list: the slopes between all pairs are as many as its square. */
function thin<T>(list: readonly T[]): T[] {
  const step = Math.ceil(list.length / MOST_SAMPLES);
  return list.filter((_, index) => index % step === 0);
}

function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes = points.flatMap(([x1, y1], i) =>
    points.slice(i + 1).flatMap(([x2, y2]) => (x2 === x1 ? [] : [(y2 - y1) / (x2 - x1)])),
  );
  slopes.sort((a, b) => a - b);
  return slopes[slopes.length >> 1] ?? 0;
}

/** Memory of this process now. Collects first where node was started with `--expose-gc`. */
export function sampleMemory(done: number): MemorySample {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { done, heldBytes: heapUsed + external, residentBytes: rss };
}
