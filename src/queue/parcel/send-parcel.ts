import type { BlobStore } from '../../core/blob-store.ts';
import type { Parcel } from './parcel.ts';

/** A parcel on its way: small parts as base64, others as objects of a blob store. Plain JSON. */
export interface SentParcel {
  readonly text: string;
  readonly parts: readonly SentPart[];
}

type SentPart = { readonly inline: string } | { readonly name: string; readonly sizeBytes: number };

/** How parcels travel. */
export interface ParcelRoute {
  readonly blobs: BlobStore;
  /** Parts of at most this many bytes travel within the message. */
  readonly inlineBytes: number;
}

const PART_TYPE = 'application/octet-stream';

/**
 * Puts a parcel's large parts into the blob store.
 *
 * @param folder beginning of the objects' names; must be of this parcel alone.
 * @throws LimnerError `OUTPUT_UNWRITABLE` when the store refuses; parts written before are removed again.
 */
export async function sendParcel({ text, parts }: Parcel, folder: string, route: ParcelRoute): Promise<SentParcel> {
  const sent = await Promise.allSettled(parts.map((part, index) => sendPart(part, `${folder}/${index}`, route)));
  const arrived = sent.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : []));
  const failure = sent.find(({ status }) => status === 'rejected');
  if (!failure) return { text, parts: arrived };
  await discardParcel({ text, parts: arrived }, route);
  throw (failure as PromiseRejectedResult).reason;
}

/** @throws LimnerError `OBJECT_UNKNOWN` or `STORAGE_UNAVAILABLE` when a part cannot be had. */
export async function receiveParcel({ text, parts }: SentParcel, { blobs }: ParcelRoute): Promise<Parcel> {
  const received = parts.map(async (part) =>
    'inline' in part ? Buffer.from(part.inline, 'base64') : blobs.read(part.name, part.sizeBytes),
  );
  return { text, parts: await Promise.all(received) };
}

/** Removes a parcel's parts from the blob store, as far as that is possible. */
export async function discardParcel({ parts }: SentParcel, { blobs }: ParcelRoute): Promise<void> {
  await Promise.allSettled(parts.map(async (part) => ('name' in part ? blobs.remove(part.name) : undefined)));
}

async function sendPart(bytes: Uint8Array, name: string, { blobs, inlineBytes }: ParcelRoute): Promise<SentPart> {
  if (bytes.length <= inlineBytes)
    return { inline: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64') };
  await blobs.create(name, { mimeType: PART_TYPE, bytes });
  return { name, sizeBytes: bytes.length };
}
