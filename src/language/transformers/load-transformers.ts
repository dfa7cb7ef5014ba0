import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LimnerError } from '../../core/errors/limner-error.ts';

type PipelineTask = 'translation' | 'text-generation';

/** The part of `@huggingface/transformers` that is used here. */
export interface TransformersModule {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean };
  pipeline(task: PipelineTask, folder: string, options: { readonly dtype?: 'q8' }): Promise<TextPipeline>;
}

/** A loaded model: text in, a list of results out. */
export type TextPipeline = (input: unknown, options?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Gives pipelines over models of this machine, each loaded once. */
export type OpenPipeline = (task: PipelineTask, model: string) => Promise<TextPipeline>;

/** The folder of a model, as an absolute path; throws when it is not here. */
export type FindModelFolder = (model: string) => Promise<string>;

const PACKAGE = '@huggingface/transformers';

/** Imports the optional package, or says what to install. */
export async function importTransformers(): Promise<TransformersModule> {
  try {
    return (await import(PACKAGE)) as TransformersModule;
  } catch (cause) {
    throw new LimnerError('ENGINE_UNAVAILABLE', `Local language models need a package: npm install ${PACKAGE}.`, {
      cause,
    });
  }
}

/**
 * Makes the source of pipelines. Nothing is ever downloaded on the way.
 *
 * @param load stands in for the package in tests.
 */
export function createPipelines(findFolder: FindModelFolder, load = importTransformers): OpenPipeline {
  const opened = new Map<string, Promise<TextPipeline>>();
  return (task, model) => {
    const key = `${task} ${model}`;
    const pipeline = opened.get(key) ?? open(load, findFolder, task, model);
    opened.set(key, pipeline);
    pipeline.catch(() => opened.delete(key));
    return pipeline;
  };
}

async function open(
  load: typeof importTransformers,
  findFolder: FindModelFolder,
  task: PipelineTask,
  model: string,
): Promise<TextPipeline> {
  const transformers = await load();
  transformers.env.allowRemoteModels = false;
  transformers.env.allowLocalModels = true;
  const folder = await findFolder(model);
  try {
    return await transformers.pipeline(task, folder, await weightsIn(folder));
  } catch (cause) {
    throw new LimnerError('ENGINE_UNAVAILABLE', `The model ${model} cannot be loaded from ${folder}.`, { cause });
  }
}

/** The package asks for full-width weights unless told otherwise; models for a CPU often come with 8-bit ones alone. */
async function weightsIn(folder: string): Promise<{ readonly dtype?: 'q8' }> {
  const graphs = (await readdir(join(folder, 'onnx')).catch(() => [])).filter((name) => name.endsWith('.onnx'));
  const isQuantized = graphs.length > 0 && graphs.every((name) => name.endsWith('_quantized.onnx'));
  return isQuantized ? { dtype: 'q8' } : {};
}
