/** Runs inside a thread of the imaging pool: work on pixels that would hold up the event loop. */
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Raster } from '../core/image.ts';
import { BmpError, type BmpLimits } from './bmp/bmp-header.ts';
import { decodeBmp as readBmp } from './bmp/decode-bmp.ts';
import { encodeBmp as writeBmp } from './bmp/encode-bmp.ts';
import { detectWatermark as detect, type WatermarkReading } from './watermark/detect-watermark.ts';
import { markInPlace } from './watermark/embed-watermark.ts';

export interface EmbedRequest {
  readonly raster: Raster;
  readonly secret: string;
  readonly payload: bigint;
}

export interface DetectRequest {
  readonly raster: Raster;
  readonly secrets: readonly string[];
  /** Look at common scales only. */
  readonly quick?: boolean;
}

export interface DecodeBmpRequest {
  readonly bytes: Uint8Array;
  readonly limits: BmpLimits;
}

/** Errors lose their class between threads, so a file's own fault travels as a reason. */
export type DecodeBmpResult = { readonly raster: Raster } | { readonly reason: string };

export function embedWatermark({ raster, secret, payload }: EmbedRequest): Raster {
  // The raster is this thread's own copy.
  markInPlace(raster, secret, payload);
  return moved(raster, raster.data);
}

export function detectWatermark({ raster, secrets, quick = false }: DetectRequest): WatermarkReading | undefined {
  return detect(raster, secrets, { quick });
}

export function encodeBmp(raster: Raster): Uint8Array {
  const bytes = writeBmp(raster);
  return moved(bytes, bytes);
}

export function decodeBmp({ bytes, limits }: DecodeBmpRequest): DecodeBmpResult {
  try {
    const raster = readBmp(bytes, limits);
    return moved({ raster }, raster.data);
  } catch (error) {
    if (error instanceof BmpError) return { reason: error.message };
    throw error;
  }
}

/** Hands the buffer over instead of copying it. */
function moved<Value>(value: Value, { buffer }: Uint8Array): Value {
  return move({ [transferableSymbol]: [buffer], [valueSymbol]: value } as unknown as ArrayBuffer) as unknown as Value;
}
