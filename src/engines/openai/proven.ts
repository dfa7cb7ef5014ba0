import { LimnerError } from '../../core/errors/limner-error.ts';
import type { PixelSize, Raster } from '../../core/image.ts';
import { decodeServerPicture } from '../../imaging/decode-server-picture.ts';
import { encodeInpaintingMask } from '../../imaging/encode-inpainting-mask.ts';
import { encodeOpaquePng } from '../../imaging/encode-png.ts';
import type { ImageRequest, OpenAiClient } from './openai-client.ts';

/** What a server was found to do, by trying. */
export interface Proven {
  /** It draws the size that it is asked for. */
  readonly anySize: boolean;
  /** The same seed gives the same picture, another one another. */
  readonly seed: boolean;
  /** It edits pictures. */
  readonly edits: boolean;
  /** It keeps what a mask keeps, and changes the rest. */
  readonly mask: boolean;
}

/** What is taken for granted of any server: nothing. */
export const NOTHING_PROVEN: Proven = { anySize: false, seed: false, edits: false, mask: false };

/** A size that no server has among a few fixed ones, of multiples that every model takes. */
const PROBE_SIZE: PixelSize = { widthPx: 320, heightPx: 256 };
const PROBE_PROMPT = 'a red apple on a white table';

/** Largest mean difference of a pixel that was kept (loss of the model's own encoder), smallest of one that was drawn. */
const KEPT_DIFFERENCE = 12;
const DRAWN_DIFFERENCE = 12;
const PROBE_GREY = 96;

/**
 * Tries out what a server can, with at most four pictures. An answer that cannot be used proves nothing and is no error.
 *
 * @throws LimnerError `ENGINE_UNAVAILABLE` when the server goes away meanwhile, and the signal's reason.
 */
export async function prove(client: OpenAiClient, wantEdits: boolean, signal: AbortSignal): Promise<Proven> {
  const draw = (change: Partial<ImageRequest>): Promise<Raster | undefined> =>
    attempt(() => client.generate({ prompt: PROBE_PROMPT, size: PROBE_SIZE, ...change }, signal));
  const seeded = await draw({ seed: 1 });
  const first = seeded ?? (await draw({}));
  const [again, other] = seeded ? [await draw({ seed: 1 }), await draw({ seed: 2 })] : [];
  const edited = wantEdits ? await editHalf(client, signal) : undefined;
  return {
    anySize: first !== undefined && hasSize(first, PROBE_SIZE),
    seed: same(seeded, again) && other !== undefined && !same(seeded, other),
    edits: edited !== undefined,
    mask: edited !== undefined && hasSize(edited, PROBE_SIZE) && keepsLeftHalf(edited),
  };
}

async function attempt(make: () => Promise<Uint8Array>): Promise<Raster | undefined> {
  try {
    return await decodeServerPicture(await make(), 'a probe');
  } catch (error) {
    if (LimnerError.isInstance(error) && error.code !== 'ENGINE_UNAVAILABLE') return undefined;
    throw error;
  }
}

/** A grey picture of which only the right half may change. */
async function editHalf(client: OpenAiClient, signal: AbortSignal): Promise<Raster | undefined> {
  const { widthPx, heightPx } = PROBE_SIZE;
  const grey = new Uint8Array(widthPx * heightPx * 3).fill(PROBE_GREY);
  const right = Uint8Array.from({ length: widthPx * heightPx }, (_, i) => (isLeft(i) ? 0 : 255));
  const picture = await encodeOpaquePng({ ...PROBE_SIZE, channels: 3, data: grey });
  const mask = await encodeInpaintingMask({ ...PROBE_SIZE, data: right });
  const request = { prompt: PROBE_PROMPT, size: PROBE_SIZE };
  return attempt(() => client.edit(request, { pictures: [picture], mask }, signal));
}

function keepsLeftHalf({ data, channels }: Raster): boolean {
  const [left, right] = [0, 0].map(() => ({ sum: 0, count: 0 }));
  for (let i = 0; i < data.length / channels; i++) {
    const half = isLeft(i) ? left! : right!;
    half.sum += Math.abs(data[i * channels]! - PROBE_GREY);
    half.count++;
  }
  return left!.sum / left!.count <= KEPT_DIFFERENCE && right!.sum / right!.count >= DRAWN_DIFFERENCE;
}

function isLeft(i: number): boolean {
  return i % PROBE_SIZE.widthPx < PROBE_SIZE.widthPx / 2;
}

function hasSize(raster: Raster, { widthPx, heightPx }: PixelSize): boolean {
  return raster.widthPx === widthPx && raster.heightPx === heightPx;
}

function same(a: Raster | undefined, b: Raster | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a.data, b.data) === 0;
}
