import { LimnerError } from '../../core/errors/limner-error.ts';
import { loadOptional } from '../../core/errors/load-optional.ts';

/** A picture as `@huggingface/transformers` holds it: `height × width × channels`, interleaved. */
export interface VisionImage {
  readonly data: Uint8ClampedArray | Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** A tensor: its shape, and its values in row-major order. */
export interface VisionTensor {
  readonly dims: readonly number[];
  readonly data: ArrayLike<number>;
}

/** Named tensors and shapes that a processor makes and a network takes. */
export interface VisionInputs {
  readonly [name: string]: unknown;
  readonly pixel_values?: unknown;
  readonly input_ids?: unknown;
  readonly original_sizes?: unknown;
  readonly reshaped_input_sizes?: unknown;
}

/** Makes a network's inputs from a picture, and masks of the picture's size from what a network of SAM's kind answers. */
export interface VisionProcessor {
  (image: VisionImage, options?: VisionInputs): Promise<VisionInputs>;
  post_process_masks(masks: unknown, originalSizes: unknown, reshapedSizes: unknown): Promise<readonly VisionTensor[]>;
}

/** Splits texts into tokens. */
export type VisionTokenizer = (texts: readonly string[], options: VisionInputs) => VisionInputs;

/** A loaded network. */
export type VisionNetwork = (inputs: VisionInputs) => Promise<Readonly<Record<string, VisionTensor>>>;

/** A thing that a detector found: its box, in pixels, may reach beyond the picture. */
export interface VisionDetection {
  readonly score: number;
  readonly box: { readonly xmin: number; readonly ymin: number; readonly xmax: number; readonly ymax: number };
}

/** Finds what texts name. */
export interface VisionDetector {
  readonly model: { readonly config: { readonly model_type: string } };
  (
    image: VisionImage,
    names: readonly string[],
    options: { readonly threshold: number },
  ): Promise<readonly VisionDetection[]>;
}

interface Pretrained<Loaded> {
  from_pretrained(model: string): Promise<Loaded>;
}

/** The part of `@huggingface/transformers` that segmenting uses. */
export interface VisionModule {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly RawImage: new (data: Uint8ClampedArray, width: number, height: number, channels: number) => VisionImage;
  readonly AutoProcessor: Pretrained<VisionProcessor>;
  readonly AutoTokenizer: Pretrained<VisionTokenizer>;
  readonly SamModel: Pretrained<VisionNetwork>;
  readonly CLIPSegForImageSegmentation: Pretrained<VisionNetwork>;
  pipeline(
    task: 'background-removal',
    model: string,
  ): Promise<(image: VisionImage) => Promise<VisionImage | readonly VisionImage[]>>;
  pipeline(task: 'zero-shot-object-detection', model: string): Promise<VisionDetector>;
}

const PACKAGE = '@huggingface/transformers';

/**
 * Imports the optional package. Networks are read from `modelsPath` only: nothing is ever downloaded on the way.
 *
 * @throws LimnerError `DEPENDENCY_MISSING` that says what to install.
 */
export async function loadVision(modelsPath: string): Promise<VisionModule> {
  const who = 'An engine of kind segmenter';
  const vision = await loadOptional(who, [PACKAGE], async () => (await import(PACKAGE)) as VisionModule);
  vision.env.allowRemoteModels = false;
  vision.env.allowLocalModels = true;
  vision.env.localModelPath = modelsPath;
  return vision;
}

/** Loads a model of the folder, or says that it is not there. */
export async function loadModel<Loaded>(
  modelsPath: string,
  model: string,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  try {
    return await load();
  } catch (cause) {
    const message = `The model ${model} could not be loaded from ${modelsPath}: expected its folder there, with ONNX files.`;
    throw new LimnerError('ENGINE_UNAVAILABLE', message, { cause });
  }
}
