import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LimnerError } from '../core/errors/limner-error.ts';

/** What is known of a network by the files beside it, in the layout of @huggingface/transformers. */
export interface NetworkFolder {
  readonly modelPath: string;
  /** By the place of their number in the output. */
  readonly labels: readonly string[];
  readonly inputSize: InputSize;
  /** Taken off each channel (0–1), which is then divided by `deviation`. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/** Pictures are stretched to one size, or keep their proportions with sides in bounds. */
export type InputSize =
  | { readonly height: number; readonly width: number }
  | { readonly shortest_edge: number; readonly longest_edge: number };

/** The smaller network first: the difference in judgement is small, in time it is not. */
const GRAPHS = ['onnx/model_quantized.onnx', 'onnx/model.onnx', 'model.onnx'];

const configSchema = z.object({ id2label: z.record(z.string(), z.string()) });
/** Networks that want more are none that screen pictures. */
const MAX_SIDE_PX = 2048;

const channels = z.array(z.number()).length(3).default([0.5, 0.5, 0.5]);
const side = z.int().min(1).max(MAX_SIDE_PX);
const preprocessorSchema = z.object({
  size: z.union([
    side.transform((length) => ({ height: length, width: length })),
    z.object({ height: side, width: side }),
    z.object({ shortest_edge: side, longest_edge: side.default(MAX_SIDE_PX) }),
  ]),
  do_normalize: z.boolean().default(true),
  image_mean: channels,
  image_std: channels,
});

/** @throws LimnerError `INSTALLATION_BROKEN` naming the file that is missing or not what it should be. */
export async function readNetworkFolder(folder: string): Promise<NetworkFolder> {
  const { id2label } = await readJson(join(folder, 'config.json'), configSchema);
  const { size, do_normalize, image_mean, image_std } = await readJson(
    join(folder, 'preprocessor_config.json'),
    preprocessorSchema,
  );
  const labels = Object.keys(id2label).map((_, index) => id2label[index] ?? '');
  const scaling = do_normalize ? { mean: image_mean, deviation: image_std } : { mean: [0, 0, 0], deviation: [1, 1, 1] };
  return { modelPath: await findGraph(folder), labels, inputSize: size, ...scaling };
}

async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new LimnerError('INSTALLATION_BROKEN', `${path} is missing, or describes no picture classifier.`, { cause });
  }
}

async function findGraph(folder: string): Promise<string> {
  for (const graph of GRAPHS) {
    const path = join(folder, graph);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  throw new LimnerError('INSTALLATION_BROKEN', `${folder} holds no network (${GRAPHS.join(', ')}).`);
}
