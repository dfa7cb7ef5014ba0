import type { Weights } from '../../core/licence.ts';
import type { EditMode } from '../../core/operation.ts';
import type { EngineCapabilities } from '../../engine/engine.ts';
import type { ModelDescription } from './model/model-description.ts';

/**
 * Modes that the description of a result and a mask are enough for. Removal needs a model that is told what to take away:
 * these draw something new instead. The others need references.
 */
export const EDIT_MODES = [
  'default',
  'inpaint-insertion',
  'outpaint',
  'background-swap',
] as const satisfies readonly EditMode[];

/** Pictures are brought to the size asked for, up to the largest that Imagen makes. */
const MAX_SIDE_PX = 4096;
/** Working memory of one picture at the model's own size, for each of its pixels: Stable Diffusion's, measured, rounded up. */
const WORK_BYTES_PER_PIXEL = 12_000;

/** What an engine with this model offers. */
export function capabilitiesOf(model: ModelDescription, weights: Weights): EngineCapabilities {
  const { canEncode, guidance, isDistilled, nativeSize, weightBytes } = model;
  return {
    operations: canEncode ? ['generate', 'edit'] : ['generate'],
    minSize: { widthPx: 64, heightPx: 64 },
    maxSize: { widthPx: MAX_SIDE_PX, heightPx: MAX_SIDE_PX },
    imagesPerCall: 8,
    seed: 'best-effort',
    negativePrompt: guidance === 'classifier-free' ? 'exact' : 'none',
    mask: canEncode ? 'best-effort' : 'none',
    editModes: canEncode ? EDIT_MODES : [],
    guidanceScale: guidance === 'none' ? 'none' : 'exact',
    baseSteps: isDistilled ? 'best-effort' : 'exact',
    promptLanguages: ['en'],
    promptPerImage: true,
    digitalSourceType: 'trainedAlgorithmicMedia',
    weights,
    maxReferences: 0,
    memoryBytes: weightBytes + nativeSize.widthPx * nativeSize.heightPx * WORK_BYTES_PER_PIXEL,
  };
}
