import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { LimnerError } from '../../../core/errors/limner-error.ts';
import { modelFault } from '../model/model-fault.ts';
import type { SessionSettings } from './execution-device.ts';
import { loadRuntime } from './load-runtime.ts';
import type { Network, Tensors } from './network.ts';
import type { OnnxHeader } from './onnx-header.ts';
import { preflight } from './preflight.ts';
import { fromRuntimeTensor, toRuntimeTensor } from './tensor-conversion.ts';

/**
 * Opens a session. Blocks the thread while it loads and in every run, so it belongs into the child process.
 *
 * @param root the model's folder.
 * @throws LimnerError `MODEL_FILES_INVALID` when the file cannot be used, `DEPENDENCY_MISSING`.
 */
export async function openNetwork(root: string, file: string, settings: SessionSettings): Promise<Network> {
  const header = preflight(root, file, settings.device);
  const { InferenceSession, Tensor } = await loadRuntime();
  const session = await createSession(InferenceSession, file, settings);
  return {
    file,
    header,
    async run(tensors) {
      const feeds: Record<string, Tensor> = {};
      for (const input of header.inputs) {
        const tensor = tensors[input.name];
        if (!tensor) throw modelFault(file, `one of the inputs ${Object.keys(tensors).join(', ')}`, input.name);
        feeds[input.name] = toRuntimeTensor(Tensor, input, tensor);
      }
      return fromOutputs(await runSession(session, feeds, file));
    },
    release: () => session.release(),
  };
}

/** Of an optional input's presence. */
export function takes({ header }: Network, input: string): boolean {
  return header.inputs.some(({ name }) => name === input);
}

/**
 * Refuses a network that lacks what we must feed or read.
 *
 * @throws LimnerError `MODEL_FILES_INVALID`.
 */
export function requireInputs(file: string, { inputs }: OnnxHeader, names: readonly string[]): void {
  const own = inputs.map(({ name }) => name);
  const missing = names.filter((name) => !own.includes(name));
  if (missing.length > 0) throw modelFault(file, `an input called ${missing.join(' and ')}`, own.join(', '));
}

async function createSession(
  factory: { create(path: string, options: InferenceSession.SessionOptions): Promise<InferenceSession> },
  file: string,
  { device, threads }: SessionSettings,
): Promise<InferenceSession> {
  try {
    return await factory.create(file, {
      executionProviders: [device],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    });
  } catch (cause) {
    throw modelFault(file, `a network that onnxruntime-node can open on ${device}`, (cause as Error).message, cause);
  }
}

async function runSession(
  session: InferenceSession,
  feeds: Record<string, Tensor>,
  file: string,
): Promise<InferenceSession.OnnxValueMapType> {
  try {
    return await session.run(feeds);
  } catch (cause) {
    const message = `The network ${file} failed: ${(cause as Error).message}`;
    throw new LimnerError('ENGINE_FAILED', message, { cause });
  }
}

function fromOutputs(outputs: InferenceSession.OnnxValueMapType): Tensors {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, tensor]) => [name, fromRuntimeTensor(tensor as Tensor)]),
  );
}
