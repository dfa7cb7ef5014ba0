import { LimnerError } from '../../core/errors/limner-error.ts';

/** The part of `@huggingface/transformers` that is used here. */
export interface TransformersModule {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  pipeline(task: 'translation' | 'text-generation', model: string): Promise<TextPipeline>;
}

/** A loaded model: text in, a list of results out. */
export type TextPipeline = (input: unknown, options?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Gives pipelines over models that lie in the operator's folder, each loaded once. */
export type OpenPipeline = (task: 'translation' | 'text-generation', model: string) => Promise<TextPipeline>;

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
 * Makes the source of pipelines. Models are read from the folder only: nothing is ever downloaded on the way.
 *
 * @param load stands in for the package in tests.
 */
export function createPipelines(modelsPath: string, load = importTransformers): OpenPipeline {
  const opened = new Map<string, Promise<TextPipeline>>();
  return (task, model) => {
    const key = `${task} ${model}`;
    const pipeline = opened.get(key) ?? open(load, modelsPath, task, model);
    opened.set(key, pipeline);
    pipeline.catch(() => opened.delete(key));
    return pipeline;
  };
}

async function open(
  load: typeof importTransformers,
  modelsPath: string,
  task: 'translation' | 'text-generation',
  model: string,
): Promise<TextPipeline> {
  const transformers = await load();
  transformers.env.allowRemoteModels = false;
  transformers.env.allowLocalModels = true;
  transformers.env.localModelPath = modelsPath;
  try {
    return await transformers.pipeline(task, model);
  } catch (cause) {
    throw new LimnerError('ENGINE_UNAVAILABLE', `The model ${model} is not in ${modelsPath}.`, { cause });
  }
}
