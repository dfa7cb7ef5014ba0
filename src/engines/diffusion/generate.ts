import type { EngineContext } from '../../engine/engine.ts';
import type { GenerateTask } from '../../engine/task.ts';
import { resizeRaster } from '../../imaging/resize-raster.ts';
import { methodOf, type PictureOrder } from './draw-pictures.ts';
import { type EngineModel, guidanceScaleOf } from './engine-model.ts';
import { workingSize } from './images/working-size.ts';
import { noticesFor } from './notices.ts';

/** Text to image: each picture from the noise of its seed. */
export function orderGenerate(
  model: EngineModel,
  task: GenerateTask,
  { wantPreviews = false }: EngineContext,
): PictureOrder {
  const { negativePrompt, guidanceScale, size, style } = task;
  const drawn = workingSize(size, model.description);
  const styled = (prompt: string): string => (style === undefined ? prompt : `${prompt}, ${style} style`);
  const pictures = task.seeds.map((seed, k) => ({
    prompt: styled(task.prompts?.[k] ?? task.prompt),
    negativePrompt,
    size: drawn,
    seed,
    steps: model.steps,
    guidanceScale: guidanceScaleOf(model, guidanceScale),
    wantPreviews,
  }));
  const asked = {
    negativePrompt,
    size: { asked: size, drawn },
    ...(guidanceScale !== undefined && { guidanceScale }),
    ...(style !== undefined && { style }),
  };
  return {
    job: { kind: 'draw', model: model.reference, pictures },
    notices: noticesFor(asked, model.description),
    method: methodOf(model.description.family.name, model.steps, drawn),
    finish: (raster) => resizeRaster(raster, size),
  };
}
