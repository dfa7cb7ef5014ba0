import type * as google from '@google/genai';
import type { Way } from './way.ts';

/** Methods of Google's SDK; ours have the same. */
type Models = Pick<google.GoogleGenAI['models'], 'generateImages' | 'editImage' | 'upscaleImage' | 'segmentImage'>;

/** What a program imports from an SDK besides the client. */
export interface SdkClasses {
  readonly ApiError: new (info: { message: string; status: number }) => { status: number };
  readonly RawReferenceImage: new () => google.RawReferenceImage;
  readonly MaskReferenceImage: new () => google.MaskReferenceImage;
  readonly EditMode: { readonly EDIT_MODE_INPAINT_REMOVAL: google.EditMode };
  readonly MaskReferenceMode: { readonly MASK_MODE_USER_PROVIDED: google.MaskReferenceMode };
  readonly SegmentMode: { readonly FOREGROUND: google.SegmentMode };
}

/** A program written for Google's SDK. Which SDK it gets makes no difference to it. */
export function createSdkWay(models: Models, sdk: SdkClasses): Omit<Way, 'verify' | 'close'> {
  return {
    async generate({ prompt, count, aspectRatio, seed }) {
      const { generatedImages } = await models.generateImages({
        model: 'imagen-4.0-generate-001',
        prompt,
        config: {
          numberOfImages: count,
          aspectRatio,
          enhancePrompt: false,
          ...(seed !== undefined && { seed, addWatermark: false }),
        },
      });
      return filesOf(generatedImages);
    },
    async removeFromPicture({ picture, mask, seed }) {
      const raw = new sdk.RawReferenceImage();
      raw.referenceId = 1;
      raw.referenceImage = imageOf(picture);
      const area = new sdk.MaskReferenceImage();
      area.referenceId = 2;
      area.referenceImage = imageOf(mask);
      area.config = { maskMode: sdk.MaskReferenceMode.MASK_MODE_USER_PROVIDED, maskDilation: 0 };
      const { generatedImages } = await models.editImage({
        model: 'imagen-3.0-capability-001',
        prompt: '',
        referenceImages: [raw, area],
        config: { editMode: sdk.EditMode.EDIT_MODE_INPAINT_REMOVAL, numberOfImages: 1, seed, addWatermark: false },
      });
      return filesOf(generatedImages)[0]!;
    },
    async upscale({ picture, factor }) {
      const { generatedImages } = await models.upscaleImage({
        model: 'imagen-4.0-upscale-preview',
        image: imageOf(picture),
        upscaleFactor: factor,
      });
      return filesOf(generatedImages)[0]!;
    },
    async findForeground(picture) {
      const { generatedMasks } = await models.segmentImage({
        model: 'image-segmentation-001',
        source: { image: imageOf(picture) },
        config: { mode: sdk.SegmentMode.FOREGROUND },
      });
      return bytesOf(generatedMasks![0]!.mask!);
    },
    isCallersMistake: (error) => error instanceof sdk.ApiError && error.status >= 400 && error.status < 500,
  };
}

function imageOf(bytes: Uint8Array): google.Image {
  return { imageBytes: Buffer.from(bytes).toString('base64'), mimeType: 'image/png' };
}

function filesOf(images: readonly google.GeneratedImage[] | undefined): Uint8Array[] {
  return (images ?? []).map(({ image }) => bytesOf(image!));
}

function bytesOf({ imageBytes }: google.Image): Uint8Array {
  return Buffer.from(imageBytes!, 'base64');
}
