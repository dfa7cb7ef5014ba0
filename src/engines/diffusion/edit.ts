import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EditMode } from '../../core/operation.ts';
import type { EngineContext } from '../../engine/engine.ts';
import type { EditTask } from '../../engine/task.ts';
import { resizeRaster } from '../../imaging/resize-raster.ts';
import { methodOf, type PictureOrder } from './draw-pictures.ts';
import { type EngineModel, guidanceScaleOf } from './engine-model.ts';
import { editArea } from './images/edit-area.ts';
import { cropRaster, pasteRaster, resizeMask, withoutAlpha } from './images/rectangle.ts';
import { workingSize } from './images/working-size.ts';
import { noticesFor } from './notices.ts';

/** How far from the picture an edit without a mask goes: enough for the prompt, little enough to know it again. */
const STRENGTH_WITHOUT_MASK = 0.7;

/** Modes without words get these: what the picture shows around is what shall be there. */
const WORDS_WITHOUT_PROMPT: Readonly<Partial<Record<EditMode, string>>> = {
  'inpaint-removal': 'empty background',
};

/**
 * An edit: the part around the mask is brought to the model's size, drawn anew where the mask is, and put back.
 *
 * @throws LimnerError `FIELD_MISSING` without a picture.
 */
export async function orderEdit(
  model: EngineModel,
  task: EditTask,
  { wantPreviews = false }: EngineContext,
): Promise<PictureOrder> {
  const { picture: given, mask, size, negativePrompt, guidanceScale } = task;
  if (!given)
    throw new LimnerError('FIELD_MISSING', 'Expected a picture to edit.', { field: 'instances[0].referenceImages' });
  const picture = withoutAlpha(given);
  const area = editArea(size, mask, model.description.nativeSize);
  const drawn = workingSize(area, model.description);
  const start = {
    picture: await resizeRaster(cropRaster(picture, area), drawn),
    strength: mask ? 1 : STRENGTH_WITHOUT_MASK,
    ...(mask && { mask: resizeMask(mask, area, drawn) }),
  };
  const steps = model.description.isDistilled ? Math.min(model.steps, task.baseSteps) : task.baseSteps;
  const pictures = task.seeds.map((seed) => ({
    prompt: task.prompt === '' ? (WORDS_WITHOUT_PROMPT[task.mode] ?? '') : task.prompt,
    negativePrompt,
    size: drawn,
    seed,
    steps,
    guidanceScale: guidanceScaleOf(model, guidanceScale),
    start,
    wantPreviews,
  }));
  const asked = {
    negativePrompt,
    steps: { asked: task.baseSteps, made: steps },
    size: { asked: area, drawn },
    ...(guidanceScale !== undefined && { guidanceScale }),
  };
  return {
    job: { kind: 'draw', model: model.reference, pictures },
    notices: noticesFor(asked, model.description),
    method: methodOf(model.description.family.name, steps, drawn),
    finish: async (raster) => pasteRaster(picture, await resizeRaster(raster, area), area),
  };
}
