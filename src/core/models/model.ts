import type { Dialect } from '../caller.ts';
import type { PixelSize } from '../image.ts';
import type { OperationKind } from '../operation.ts';
import type { AspectRatio, ImageSize } from '../size.ts';

/** Pixel sizes of one named size, by aspect ratio. A ratio that is absent is not supported. */
export type PixelTable = Readonly<Partial<Record<AspectRatio, PixelSize>>>;

/** Life-cycle stage that Google's model list states. */
export type LaunchStage = 'GA' | 'PUBLIC_PREVIEW';

/** Which of Google's predict schemas a model speaks; the vertexai SDK picks its class by it (wire protocol, 3.4). */
export type PredictSchemaKind = 'vision_generative_model' | 'image_segmentation_model' | 'watermark_verification_model';

/** Wire parameters that some models know and others do not. */
export type ModelParameter = 'negativePrompt' | 'enhancePrompt' | 'sampleImageSize' | 'sampleImageStyle';

/** One Imagen model, as data (wire protocol, section 12). */
export interface Model {
  readonly id: string;
  /** Other ids that mean this model. */
  readonly aliases: readonly string[];
  readonly displayName: string;
  readonly launchStage: LaunchStage;
  /** Services of Google that offered the model; only the lists of models differ by it. */
  readonly services: readonly Dialect[];
  readonly schemaKind: PredictSchemaKind;
  readonly operations: readonly OperationKind[];
  readonly sampleCount: { readonly max: number; readonly default: number };
  /** Tokens a prompt may have, counted by `countPromptTokens`. */
  readonly promptTokenLimit: number;
  /** Output sizes; the first is the default. Empty for models whose pictures take the size of their input. */
  readonly sizes: Readonly<Partial<Record<ImageSize, PixelTable>>>;
  /** Parameters that the model does not know. */
  readonly unknownParameters: readonly ModelParameter[];
  readonly defaults: ModelDefaults;
  /** How answers say that pictures were filtered: one sentence for all, or a support code for each (wire protocol, 11.1). */
  readonly filteredReasonForm: 'sentence' | 'codes';
  /** Factors of an upscale request; empty where the model does not upscale. */
  readonly upscaleFactors: readonly (2 | 3 | 4)[];
  /** What a recontext request must bring; absent where the model does not serve it. */
  readonly recontext?: RecontextRule;
}

/** Values assumed for parameters that a request leaves out, where models differ. */
export interface ModelDefaults {
  readonly addWatermark: boolean;
  readonly enhancePrompt: boolean;
  readonly includeRaiReason: boolean;
}

/** Virtual try-on dresses one person in one product; product recontextualisation shows one product from several sides. */
export interface RecontextRule {
  readonly person: 'required' | 'refused';
  readonly maxProducts: number;
}
