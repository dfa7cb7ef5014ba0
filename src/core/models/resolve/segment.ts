import type { SegmentMode, SegmentOperation } from '../../operation.ts';
import type { Model } from '../model.ts';
import type { ResolvedSegment } from '../resolved-operation.ts';
import { requirePresent } from './limits.ts';

/** What the vertexai SDK sends or documents when its caller says nothing (wire protocol, section 4.6). */
const DEFAULT_CONFIDENCE_THRESHOLD = 0.1;
const DEFAULT_BINARY_COLOR_THRESHOLD = 96;

const MODES_WITH_PROMPT: readonly SegmentMode[] = ['prompt', 'semantic'];

/** Resolves a segmentation. */
export function resolveSegment(model: Model, operation: SegmentOperation): ResolvedSegment {
  const { image, mode = 'foreground', prompt = '', scribble, maxPredictions } = operation;
  if (MODES_WITH_PROMPT.includes(mode)) requirePresent('instances[0].prompt', `text (mode ${mode})`, prompt !== '');
  if (mode === 'interactive') requirePresent('instances[0].scribble', 'a picture of strokes', scribble !== undefined);
  return {
    kind: 'segment',
    model,
    image,
    mode,
    prompt,
    ...(scribble ? { scribble } : {}),
    ...(maxPredictions === undefined ? {} : { maxPredictions }),
    confidenceThreshold: operation.confidenceThreshold ?? DEFAULT_CONFIDENCE_THRESHOLD,
    maskDilation: operation.maskDilation ?? 0,
    binaryColorThreshold: operation.binaryColorThreshold ?? DEFAULT_BINARY_COLOR_THRESHOLD,
  };
}
