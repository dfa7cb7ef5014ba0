import { invalidField } from '../../core/errors/limner-error.ts';
import type {
  EditImageConfig,
  EditImageParameters,
  GenerateImagesConfig,
  GenerateImagesParameters,
  PredictConfig,
  RecontextImageConfig,
  RecontextImageParameters,
  SegmentImageConfig,
  SegmentImageParameters,
  UpscaleImageConfig,
  UpscaleImageParameters,
  VerifyImageParameters,
} from '../parameters.ts';
import type { ReferenceImageFields } from '../references.ts';
import type { Json } from '../transport.ts';
import { DRAW_PATHS, OUTPUT_PATHS, type ParameterPaths, writeImage, writeParameters } from './output-parameters.ts';

// Each call's parameters as the body of a predict request (wire protocol, section 7).

const GENERATE_PATHS: ParameterPaths<GenerateImagesConfig> = {
  ...DRAW_PATHS,
  imageSize: 'sampleImageSize',
  enhancePrompt: 'enhancePrompt',
};

const EDIT_PATHS: ParameterPaths<EditImageConfig> = {
  ...DRAW_PATHS,
  editMode: 'editMode',
  baseSteps: 'editConfig.baseSteps',
};

const UPSCALE_PATHS: ParameterPaths<UpscaleImageConfig> = {
  ...OUTPUT_PATHS,
  includeRaiReason: 'includeRaiReason',
  enhanceInputImage: 'upscaleConfig.enhanceInputImage',
  imagePreservationFactor: 'upscaleConfig.imagePreservationFactor',
};

const RECONTEXT_PATHS: ParameterPaths<RecontextImageConfig> = {
  ...OUTPUT_PATHS,
  numberOfImages: 'sampleCount',
  baseSteps: 'baseSteps',
  seed: 'seed',
  addWatermark: 'addWatermark',
  enhancePrompt: 'enhancePrompt',
};

const SEGMENT_PATHS: ParameterPaths<SegmentImageConfig> = {
  mode: 'mode',
  maxPredictions: 'maxPredictions',
  confidenceThreshold: 'confidenceThreshold',
  maskDilation: 'maskDilation',
  binaryColorThreshold: 'binaryColorThreshold',
};

/** Wire protocol, section 7.1. */
export function generateRequest({ prompt, config = {} }: GenerateImagesParameters): Json {
  return envelope({ prompt }, writeParameters(config, GENERATE_PATHS), config);
}

/** Wire protocol, section 7.2. @throws LimnerError `FIELD_INVALID` when the references are no list. */
export function editRequest({ prompt, referenceImages, config = {} }: EditImageParameters): Json {
  if (!Array.isArray(referenceImages)) throw invalidField('referenceImages', 'a list', referenceImages);
  const references = referenceImages.map((reference) => writeReference(reference.toReferenceImageAPI()));
  return envelope({ prompt, referenceImages: references }, writeParameters(config, EDIT_PATHS), config);
}

/** Wire protocol, section 7.3. @throws LimnerError `FIELD_INVALID` without a picture. */
export function upscaleRequest({ image, upscaleFactor, config = {} }: UpscaleImageParameters): Json {
  const { upscaleConfig, ...parameters } = writeParameters(config, UPSCALE_PATHS);
  const upscale = { ...(upscaleConfig as Json | undefined), upscaleFactor };
  return envelope(
    { image: writeImage(requireImage(image)) },
    { ...parameters, mode: 'upscale', sampleCount: 1, upscaleConfig: upscale },
    config,
  );
}

/** Wire protocol, section 7.4. */
export function recontextRequest({ source, config = {} }: RecontextImageParameters): Json {
  const { prompt, personImage, productImages } = source;
  return envelope(
    {
      prompt,
      personImage: personImage && { image: writeImage(personImage) },
      productImages: productImages?.map(({ productImage, maskImage }) => ({
        image: productImage && writeImage(productImage),
        mask: maskImage && { image: writeImage(maskImage) },
      })),
    },
    writeParameters(config, RECONTEXT_PATHS),
    config,
  );
}

/** Wire protocol, section 7.5. */
export function segmentRequest({ source, config = {} }: SegmentImageParameters): Json {
  const { prompt, image, scribbleImage } = source;
  const scribble = scribbleImage?.image && { image: writeImage(scribbleImage.image) };
  return envelope(
    { prompt, image: image && writeImage(image), scribble },
    writeParameters(config, SEGMENT_PATHS),
    config,
  );
}

/** Wire protocol, section 4.7. @throws LimnerError `FIELD_INVALID` without a picture. */
export function verifyRequest({ image, config = {} }: VerifyImageParameters): Json {
  return envelope({ image: writeImage(requireImage(image)) }, {}, config);
}

function writeReference(reference: ReferenceImageFields): Json {
  const { referenceImage, maskImageConfig, controlImageConfig, ...rest } = reference;
  return {
    ...rest,
    referenceImage: referenceImage && writeImage(referenceImage),
    maskImageConfig: maskImageConfig && {
      maskMode: maskImageConfig.maskMode,
      maskClasses: maskImageConfig.segmentationClasses,
      dilation: maskImageConfig.maskDilation,
    },
    controlImageConfig: controlImageConfig && {
      controlType: controlImageConfig.controlType,
      computeControl: controlImageConfig.enableControlImageComputation,
    },
  };
}

function requireImage<T>(image: T | undefined | null): T {
  if (typeof image === 'object' && image !== null) return image;
  throw invalidField('image', 'an image with imageBytes or gcsUri', image);
}

function envelope(instance: Json, parameters: Json, { labels }: PredictConfig): Json {
  return { instances: [instance], parameters, labels };
}
