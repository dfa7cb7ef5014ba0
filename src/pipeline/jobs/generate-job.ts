import type { GenerateTask } from '../../engine/task.ts';
import type { PrepareJob } from './prepare-ports.ts';

/** Text to image: nothing to decode. */
export const prepareGenerate: PrepareJob<'generate'> = async ({ model, operation }, { wantLabelMaps }) => {
  const { negativePrompt, size, sampleImageStyle, guidanceScale } = operation;
  const task: Omit<GenerateTask, 'seeds' | 'prompt'> = {
    modelId: model.id,
    negativePrompt,
    size,
    wantLabelMap: wantLabelMaps,
    ...(sampleImageStyle !== undefined && { style: sampleImageStyle }),
    ...(guidanceScale !== undefined && { guidanceScale }),
  };
  return {
    size,
    start: (handlers, { seeds, prompts }, context) => {
      const texts = { prompt: prompts[0]!, ...(new Set(prompts).size > 1 && { prompts }) };
      return handlers.generate!({ ...task, ...texts, seeds }, context);
    },
  };
};
