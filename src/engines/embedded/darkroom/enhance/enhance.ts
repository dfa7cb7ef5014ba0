import type { Raster } from '../../../../core/image.ts';
import { deblock } from './deblock.ts';
import { denoise } from './denoise.ts';
import { noiseLevel } from './noise-level.ts';

/** Below this level noise is not seen, and filtering would only cost detail. */
const VISIBLE_NOISE = 1.2;

/** Takes JPEG blocks and noise out of a picture. Clean pictures come back unchanged. */
export function enhance({ widthPx, heightPx, data }: Raster & { readonly channels: 3 }): Raster & {
  readonly channels: 3;
} {
  const size = { widthPx, heightPx };
  const result = new Uint8Array(data.length);
  for (let channel = 0; channel < 3; channel++) {
    const plane = new Float32Array(widthPx * heightPx);
    for (let i = 0; i < plane.length; i++) plane[i] = data[i * 3 + channel];
    deblock(plane, size);
    const noise = noiseLevel(plane, size);
    const clean = noise < VISIBLE_NOISE ? plane : denoise(plane, size, noise);
    for (let i = 0; i < plane.length; i++) result[i * 3 + channel] = Math.min(255, Math.max(0, clean[i] + 0.5));
  }
  return { ...size, channels: 3, data: result };
}
