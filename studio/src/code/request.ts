import type {
  EditImageParameters,
  GenerateImagesParameters,
  SegmentImageParameters,
  UpscaleImageParameters,
  VerifyImageParameters,
} from 'limner/client';

/** A request of the studio, to be shown as code. */
export type StudioRequest =
  | { readonly kind: 'generate'; readonly parameters: GenerateImagesParameters }
  | { readonly kind: 'edit'; readonly parameters: EditImageParameters }
  | { readonly kind: 'upscale'; readonly parameters: UpscaleImageParameters }
  | { readonly kind: 'segment'; readonly parameters: SegmentImageParameters }
  | { readonly kind: 'verify'; readonly parameters: VerifyImageParameters };

export type RequestKind = StudioRequest['kind'];

/** Each operation's method by the names of the SDKs. */
export const METHODS: Readonly<Record<RequestKind, { readonly script: string; readonly python: string }>> = {
  generate: { script: 'generateImages', python: 'generate_images' },
  edit: { script: 'editImage', python: 'edit_image' },
  upscale: { script: 'upscaleImage', python: 'upscale_image' },
  segment: { script: 'segmentImage', python: 'segment_image' },
  verify: { script: 'verifyImage', python: 'verify_image' },
};
