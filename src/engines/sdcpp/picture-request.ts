import type { EncodedImage, PixelSize } from '../../core/image.ts';
import type { EditTask } from '../../engine/task.ts';
import type { ModelTraits } from '../shared/model-traits.ts';
import type { SentPictures } from '../shared/sent-pictures.ts';
import type { PictureRequest } from './server-api.ts';

/** What every request holds, whatever it is for. */
export interface RequestBasis {
  readonly prompt: string;
  readonly negativePrompt: string;
  readonly seed: number;
  readonly size: PixelSize;
  readonly guidanceScale?: number;
}

/** A request for a picture from words. */
export function pictureRequest(basis: RequestBasis, { steps, guidance, followsGuidance }: ModelTraits): PictureRequest {
  const { prompt, negativePrompt, seed, size, guidanceScale } = basis;
  const scale = (followsGuidance ? guidanceScale : undefined) ?? guidance;
  return {
    prompt,
    negative_prompt: followsGuidance ? negativePrompt : '',
    width: size.widthPx,
    height: size.heightPx,
    seed,
    batch_count: 1,
    embed_image_metadata: false,
    output_format: 'png',
    sample_params: {
      ...(steps !== undefined && { sample_steps: steps }),
      guidance: { ...(scale !== undefined && { txt_cfg: scale }) },
    },
  };
}

/** The pictures of an edit, as the model takes them; what is masked is drawn wholly anew. */
export function editPictures(
  { picture, mask, references }: SentPictures,
  edits: ModelTraits['edits'],
): Pick<PictureRequest, 'init_image' | 'mask_image' | 'ref_images' | 'strength'> {
  const guides = edits === 'instruct' && picture ? [picture, ...references] : references;
  return {
    ...(picture && mask && { init_image: base64(picture), mask_image: base64(mask), strength: 1 }),
    ...(guides.length > 0 && { ref_images: guides.map(base64) }),
  };
}

/** Steps of an edit: the caller's number where the model has no number of its own. */
export function withSteps(traits: ModelTraits, { baseSteps }: Pick<EditTask, 'baseSteps'>): ModelTraits {
  return { steps: baseSteps, ...traits };
}

function base64({ bytes }: EncodedImage): string {
  return Buffer.from(bytes).toString('base64');
}
