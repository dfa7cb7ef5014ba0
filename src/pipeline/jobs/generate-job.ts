import type { GenerateTask } from '../../engine/task.ts';
import type { PrepareJob } from './prepare-ports.ts';

/** Text to image: nothing to decode. */
export const prepareGenerate: PrepareJob<'generate'> = async ({ model, operation }, { wantLabelMaps }) => {
  const { prompt, negativePrompt, size, sampleImageStyle, guidanceScale } = operation;
  const task: Omit<GenerateTask, 'seeds'> = {
    modelId: model.id,
    prompt,
    negativePrompt,
    size,
    wantLabelMap: wantLabelMaps,
    ...(sampleImageStyle !== undefined && { style: sampleImageStyle }),
    ...(guidanceScale !== undefined && { guidanceScale }),
  };
  return { size, start: (handlers, seeds, context) => handlers.generate!({ ...task, seeds }, context) };
};
