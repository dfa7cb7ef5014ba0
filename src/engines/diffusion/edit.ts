import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EngineContext } from '../../engine/engine.ts';
import type { EditTask } from '../../engine/task.ts';
import { resizeMask, resizeRaster } from '../../imaging/resize-raster.ts';
import { noticesFor } from '../shared/notices.ts';
import { editWords } from '../shared/words.ts';
import { methodOf, type PictureOrder } from './draw-pictures.ts';
import { type EngineModel, guidanceScaleOf } from './engine-model.ts';
import { editArea } from './images/edit-area.ts';
import { cropMask, cropRaster, pasteRaster, withoutAlpha } from './images/rectangle.ts';
import { workingSize } from './images/working-size.ts';
import { fewerSteps } from './notices.ts';

/** How far from the picture an edit without a mask goes: enough for the prompt, little enough to know it again. */
const STRENGTH_WITHOUT_MASK = 0.7;

/**
 * An edit: the part around the mask is brought to the model's size, drawn anew where the mask is, and put back.
 *
 * @throws LimnerError `FIELD_MISSING` without a picture.
 */
export async function orderEdit(model: EngineModel, task: EditTask, context: EngineContext): Promise<PictureOrder> {
  const { picture: given, mask, size, negativePrompt, guidanceScale, baseSteps } = task;
  if (!given)
    throw new LimnerError('FIELD_MISSING', 'Expected a picture to edit.', { field: 'instances[0].referenceImages' });
  const { description, capabilities, reference } = model;
  const picture = withoutAlpha(given);
  const area = editArea(size, mask, description.nativeSize);
  const drawn = workingSize(area, description);
  const start = {
    // Stretched rather than cut, so that every pixel comes back to its place.
    picture: await resizeRaster(cropRaster(picture, area), drawn, 'fill'),
    strength: mask ? 1 : STRENGTH_WITHOUT_MASK,
    ...(mask && { mask: await resizeMask(cropMask(mask, area), drawn) }),
  };
  const steps = description.isDistilled ? Math.min(model.steps, baseSteps) : baseSteps;
  const pictures = task.seeds.map((seed) => ({
    prompt: editWords(task, 'inpaint'),
    negativePrompt,
    size: drawn,
    seed,
    steps,
    guidanceScale: guidanceScaleOf(model, guidanceScale),
    start,
    wantPreviews: context.wantPreviews ?? false,
  }));
  return {
    job: { kind: 'draw', model: reference, pictures },
    notices: [...noticesFor({ ...task, size: area }, capabilities, drawn), ...fewerSteps(baseSteps, steps)],
    method: methodOf(description.family.name, steps, drawn),
    finish: async (raster) => pasteRaster(picture, await resizeRaster(raster, area, 'fill'), area),
  };
}
