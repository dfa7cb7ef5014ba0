import type { EngineContext } from '../../engine/engine.ts';
import type { GenerateTask } from '../../engine/task.ts';
import { resizeRaster } from '../../imaging/resize-raster.ts';
import { noticesFor } from '../shared/notices.ts';
import { generateWords } from '../shared/words.ts';
import { methodOf, type PictureOrder } from './draw-pictures.ts';
import { type EngineModel, guidanceScaleOf } from './engine-model.ts';
import { workingSize } from './images/working-size.ts';

/** Text to image: each picture from the noise of its seed. */
export function orderGenerate(model: EngineModel, task: GenerateTask, context: EngineContext): PictureOrder {
  const { description, capabilities, reference, steps } = model;
  const drawn = workingSize(task.size, description);
  const pictures = task.seeds.map((seed, k) => ({
    prompt: generateWords(task, k),
    negativePrompt: task.negativePrompt,
    size: drawn,
    seed,
    steps,
    guidanceScale: guidanceScaleOf(model, task.guidanceScale),
    wantPreviews: context.wantPreviews ?? false,
  }));
  return {
    job: { kind: 'draw', model: reference, pictures },
    notices: noticesFor(task, capabilities, drawn),
    method: methodOf(description.family.name, steps, drawn),
    finish: (raster) => resizeRaster(raster, task.size, 'cover'),
  };
}
