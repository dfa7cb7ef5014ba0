import type { EditMode } from '../../core/operation.ts';
import type { EngineCapabilities, Support } from '../../engine/engine.ts';
import type { EditAbility, ModelTraits } from './model-traits.ts';

/** Ways of editing by what the model can; removal needs one that is told what to take away. */
const EDIT_MODES: Readonly<Record<EditAbility, readonly EditMode[]>> = {
  none: [],
  inpaint: ['inpaint-insertion', 'outpaint', 'background-swap'],
  instruct: [
    'default',
    'inpaint-insertion',
    'inpaint-removal',
    'outpaint',
    'background-swap',
    'product-image',
    'style',
  ],
};

/** Beyond this a drawn picture would have to be enlarged too much. */
const MAX_SIDE_PX = 4096;

/** Bytes in this process for one picture: as file, as text and as pixels. */
const MEMORY_BYTES = MAX_SIDE_PX * MAX_SIDE_PX * 8;

/** What an engine behind a server can do with a model of these traits, where seeds have this support. */
export function capabilitiesOf(
  { weights, followsGuidance, edits, maxReferences }: ModelTraits,
  seed: Support,
): EngineCapabilities {
  return {
    operations: edits === 'none' ? ['generate'] : ['generate', 'edit'],
    minSize: { widthPx: 64, heightPx: 64 },
    maxSize: { widthPx: MAX_SIDE_PX, heightPx: MAX_SIDE_PX },
    imagesPerCall: 8,
    seed,
    negativePrompt: followsGuidance ? 'best-effort' : 'none',
    mask: edits === 'none' ? 'none' : 'best-effort',
    editModes: EDIT_MODES[edits],
    guidanceScale: followsGuidance ? 'exact' : 'none',
    promptPerImage: true,
    digitalSourceType: 'trainedAlgorithmicMedia',
    maxReferences,
    memoryBytes: MEMORY_BYTES,
    ...(weights && { weights }),
  };
}
