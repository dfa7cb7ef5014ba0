import type { Mask } from '../../core/image.ts';
import type { ResolvedSegment } from '../../core/models/resolved-operation.ts';
import type { SegmentTask } from '../../engine/task.ts';
import { dilateMask } from '../../imaging/masks/dilate-mask.ts';
import { thresholdMask } from '../../imaging/masks/normalise-mask.ts';
import type { PrepareJob } from './prepare-ports.ts';

/** The value of `binaryColorThreshold` that asks for a soft mask. */
const SOFT = -1;

const SCRIBBLE_FIELD = 'instances[0].scribble.image';

/** Segmentation: the engine finds, the pipeline dilates and thresholds. */
export const prepareSegment: PrepareJob<'segment'> = async ({ model, operation }, ports) => {
  const { decode, decodeScribbles, originOf } = ports;
  const { image, mode, prompt, maxPredictions, confidenceThreshold } = operation;
  const picture = await decode(image, 'instances[0].image');
  const size = { widthPx: picture.widthPx, heightPx: picture.heightPx };
  const strokes = operation.scribble && (await decodeScribbles(operation.scribble, size, SCRIBBLE_FIELD));
  const origin = await originOf(image, 'instances[0].image');
  const task: SegmentTask = {
    modelId: model.id,
    picture,
    mode,
    prompt,
    confidenceThreshold,
    ...(origin && { origin }),
    ...(strokes && { scribble: strokes.meant }),
    ...(strokes?.notMeant && { counterScribble: strokes.notMeant }),
    ...(maxPredictions !== undefined && { maxPredictions }),
  };
  return {
    size,
    start: (handlers, _call, context) => handlers.segment!(task, context),
    finishMask: (mask) => finish(mask, operation),
  };
};

function finish(mask: Mask, { maskDilation, binaryColorThreshold }: ResolvedSegment): Mask {
  const grown = dilateMask(mask, maskDilation * mask.widthPx);
  return binaryColorThreshold === SOFT ? grown : thresholdMask(grown, Math.max(1, binaryColorThreshold));
}
