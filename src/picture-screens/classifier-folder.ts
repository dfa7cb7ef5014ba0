import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LimnerError } from '../core/errors/limner-error.ts';

/** What is known of a classifier by the files beside its network, in the layout of @huggingface/transformers. */
export interface ClassifierFolder {
  readonly modelPath: string;
  /** By the place of their number in the output. */
  readonly labels: readonly string[];
  readonly sidePx: number;
  /** Taken off each channel (0–1), which is then divided by `deviation`. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/** The smaller network first: the difference in judgement is small, in time it is not. */
const GRAPHS = ['onnx/model_quantized.onnx', 'onnx/model.onnx', 'model.onnx'];

const configSchema = z.object({ id2label: z.record(z.string(), z.string()) });
const channels = z.array(z.number()).length(3).default([0.5, 0.5, 0.5]);
const preprocessorSchema = z.object({
  size: z.union([z.int().min(1), z.object({ height: z.int().min(1), width: z.int().min(1) })]),
  image_mean: channels,
  image_std: channels,
});

/** @throws LimnerError `INSTALLATION_BROKEN` naming the file that is missing or not what it should be. */
export async function readClassifierFolder(folder: string): Promise<ClassifierFolder> {
  const { id2label } = await readJson(join(folder, 'config.json'), configSchema);
  const { size, image_mean, image_std } = await readJson(join(folder, 'preprocessor_config.json'), preprocessorSchema);
  const labels = Object.keys(id2label).map((_, index) => id2label[index] ?? '');
  const sidePx = typeof size === 'number' ? size : size.height;
  return { modelPath: await findGraph(folder), labels, sidePx, mean: image_mean, deviation: image_std };
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
