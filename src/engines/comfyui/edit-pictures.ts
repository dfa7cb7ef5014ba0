import { randomUUID } from 'node:crypto';
import type { EncodedImage, PixelSize } from '../../core/image.ts';
import type { EditTask } from '../../engine/task.ts';
import { resizeRaster } from '../../imaging/resize-raster.ts';
import { fitSize } from '../shared/fit-size.ts';
import type { EditAbility } from '../shared/model-traits.ts';
import { type SentPictures, writePictures } from '../shared/sent-pictures.ts';
import type { ComfyApi } from './comfy-api.ts';
import type { DrawSettings } from './graphs/graph.ts';

/** References are looked at, not drawn on: a megapixel of each is enough. */
const SHOWN_SIZE = { multiplePx: 16, minSidePx: 16, maxPixels: 1024 * 1024 };

/** The pictures of an edit as files; references no larger than need be. */
export async function writeShrunk(task: EditTask, size: PixelSize): Promise<SentPictures> {
  const references = await Promise.all(
    task.references.map(async (reference) => {
      if (reference.kind === 'control' || !('image' in reference) || !reference.image) return reference;
      return {
        ...reference,
        image: await resizeRaster(reference.image, fitSize(reference.image, SHOWN_SIZE), 'fill'),
      };
    }),
  );
  return writePictures({ ...task, references }, size);
}

/** Names of the pictures of an edit on the server. */
export interface UploadedPictures {
  readonly picture?: string;
  readonly mask?: string;
  readonly references: readonly string[];
}

/** Sends the pictures of an edit to the server's temporary folder. */
export async function uploadPictures(
  api: ComfyApi,
  { picture, mask, references }: SentPictures,
  signal: AbortSignal,
): Promise<UploadedPictures> {
  const name = randomUUID();
  const send = (file: EncodedImage, what: string) => api.upload(file, `${name}-${what}.png`, signal);
  return {
    ...(picture && { picture: await send(picture, 'picture') }),
    ...(mask && { mask: await send(mask, 'mask') }),
    references: await Promise.all(references.map((file, index) => send(file, `reference-${index}`))),
  };
}

/** What a model fills, and what it looks at, where it can. */
export function editPictures(
  { picture, mask, references }: UploadedPictures,
  edits: EditAbility,
): Pick<DrawSettings, 'inpaint' | 'shown'> {
  const shown = edits === 'instruct' ? [...(picture === undefined ? [] : [picture]), ...references] : [];
  return { ...(picture !== undefined && mask !== undefined && { inpaint: { picture, mask } }), shown };
}
