import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InferenceSession, InferenceSessionFactory, TensorConstructor } from 'onnxruntime-node';
import {
  NETWORK_RUNTIMES,
  type NetworkFactor,
  type NetworkFile,
  type NetworkRuntime,
  type SuperResolution,
} from './network.ts';

/** What is used of an ONNX runtime; both packages offer it. */
interface OnnxRuntime {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}

// The same relative place from src/ and from dist/.
const NETWORKS = new URL('../../../../../assets/networks/', import.meta.url);

/** More threads gain little on tiles of this size. */
const MAX_THREADS = 4;

const IMPORTS: Readonly<Record<NetworkRuntime, () => Promise<OnnxRuntime>>> = {
  'onnxruntime-node': () => import('onnxruntime-node'),
  'onnxruntime-web': async () => {
    const runtime = await import('onnxruntime-web');
    // Its own helper threads would outlive a render thread that is ended.
    runtime.env.wasm.numThreads = 1;
    return runtime;
  },
};

/**
 * The super-resolution network that ships with Limner, or the operator's, on the fastest runtime that is installed; absent
 * when none of the optional packages is. Networks are read when they are first used.
 *
 * @param runtimes the packages to try, in order.
 * @param files the operator's networks; with any, Limner's own is not used.
 */
export async function loadNetwork(
  runtimes: readonly NetworkRuntime[] = NETWORK_RUNTIMES,
  files: readonly NetworkFile[] = [],
): Promise<SuperResolution | undefined> {
  for (const runtime of runtimes) {
    const onnx = await importRuntime(runtime);
    if (onnx) return superResolution(runtime, onnx, files);
  }
  return;
}

/** Absent when the package is not installed, or has no binary for this machine. */
async function importRuntime(runtime: NetworkRuntime): Promise<OnnxRuntime | undefined> {
  try {
    return await IMPORTS[runtime]();
  } catch {
    return;
  }
}

function superResolution(
  runtime: NetworkRuntime,
  { InferenceSession, Tensor }: OnnxRuntime,
  files: readonly NetworkFile[],
): SuperResolution {
  const sessions = new Map<NetworkFactor, Promise<InferenceSession>>();
  const open = async (factor: NetworkFactor): Promise<InferenceSession> => {
    const own = files.find((one) => one.factor === factor)?.file;
    const file = own ?? fileURLToPath(new URL(`super-resolution-x${factor}.onnx`, NETWORKS));
    const options = {
      intraOpNumThreads: Math.min(MAX_THREADS, availableParallelism()),
      // Memory that is kept from tile to tile saves a tenth of the time; a large network has too much of it.
      enableCpuMemArena: own === undefined,
      // Blocks laid out in advance for each size of tile would be kept beside each other.
      enableMemPattern: false,
      // Threads that wait for each other in a loop take a tenth more of the processors for no time gained.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
    };
    // By its path, so that weights beside the file are found; the web's runtime knows no paths.
    return runtime === 'onnxruntime-node'
      ? InferenceSession.create(file, options)
      : InferenceSession.create(await readFile(file), options);
  };
  const sessionOf = (factor: NetworkFactor): Promise<InferenceSession> => {
    const session = sessions.get(factor) ?? open(factor);
    sessions.set(factor, session);
    return session;
  };
  // The network that ships is read again in a hundredth of a second, the operator's perhaps in many.
  const rest = async (): Promise<void> => {
    const opened = [...sessions.values()];
    sessions.clear();
    for (const session of opened) await (await session).release();
  };
  return {
    runtime,
    ...traitsOf(files),
    ...(files.length === 0 && { rest }),
    tileSidePx: async (factor) => fixedSideOf(await sessionOf(factor)),
    async enlarge(factor, pixels, widthPx, heightPx) {
      const session = await sessionOf(factor);
      const [input, output] = [session.inputNames[0]!, session.outputNames[0]!];
      const answer = await session.run({ [input]: new Tensor('float32', pixels, [1, 3, heightPx, widthPx]) });
      const { data, dims } = answer[output]!;
      if (dims.at(-1) !== widthPx * factor || dims.at(-2) !== heightPx * factor)
        throw new RangeError(
          `Expected ${widthPx * factor}×${heightPx * factor} from the network but received ${dims}.`,
        );
      return data as Float32Array;
    },
  };
}

/** Networks that were exported for one size state numbers where others state names. */
function fixedSideOf({ inputMetadata }: InferenceSession): number | undefined {
  const [input] = inputMetadata;
  const [height, width] = input?.isTensor ? input.shape.slice(-2) : [];
  return typeof height === 'number' && height === width && height > 0 ? height : undefined;
}

/** What the operator says of their networks, taken together; nothing of Limner's own. */
function traitsOf(files: readonly NetworkFile[]): Partial<SuperResolution> {
  if (files.length === 0) return {};
  return {
    name: files.map(({ file, name }) => name ?? basename(file, '.onnx')).join(' '),
    factors: files.map(({ factor }) => factor),
    marginPx: Math.max(...files.map(({ marginPx }) => marginPx)),
    sizeMultiplePx: files.reduce((product, { sizeMultiplePx }) => leastCommonMultiple(product, sizeMultiplePx), 1),
  };
}

function leastCommonMultiple(a: number, b: number): number {
  let multiple = a;
  while (multiple % b !== 0) multiple += a;
  return multiple;
}
