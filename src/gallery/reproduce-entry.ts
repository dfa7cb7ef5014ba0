import type { Gallery, GalleryEntry } from '../core/gallery.ts';
import { isSeeded } from '../core/operation.ts';
import { rejoinPictures } from './separate-pictures.ts';

/**
 * The predict body that makes the pictures of an entry again: the request as it came, with the seed that was drawn for
 * it. A fixed seed excludes the watermark, at Google as here.
 */
export async function reproduceEntry(entry: GalleryEntry, readPicture: Gallery['readPicture']): Promise<unknown> {
  const read = async (sha256: string): Promise<Uint8Array> => (await readPicture(sha256, entry.owner, 'whole')).bytes;
  const body = (await rejoinPictures(entry.request, read)) as { readonly parameters?: object };
  const seed = entry.pictures.find(({ facts }) => facts.seed !== undefined)?.facts.seed;
  if (seed === undefined || !isSeeded(entry.operation)) return body;
  return { ...body, parameters: { ...body.parameters, seed, addWatermark: false } };
}
