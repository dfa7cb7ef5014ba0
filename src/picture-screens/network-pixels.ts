import type { PixelSize, Raster } from '../core/image.ts';
import { resizeRaster } from '../imaging/resize-raster.ts';
import type { InputSize, NetworkFolder } from './network-folder.ts';
import type { NetworkPicture } from './picture-network-message.ts';

/** A picture as the network wants it: of its size, over white where transparent, channel after channel. */
export async function networkPixels(
  picture: Raster,
  { inputSize, mean, deviation }: Pick<NetworkFolder, 'inputSize' | 'mean' | 'deviation'>,
): Promise<NetworkPicture> {
  const size = sizeFor(picture, inputSize);
  const { data, channels } = await resizeRaster(picture, size, 'fill');
  const area = size.widthPx * size.heightPx;
  const pixels = new Float32Array(3 * area);
  for (let i = 0; i < area; i++) {
    const alpha = channels === 4 ? data[i * 4 + 3]! / 255 : 1;
    for (let channel = 0; channel < 3; channel++) {
      const value = (data[i * channels + channel]! / 255) * alpha + 1 - alpha;
      pixels[channel * area + i] = (value - mean[channel]!) / deviation[channel]!;
    }
  }
  return { pixels, ...size };
}

function sizeFor({ widthPx, heightPx }: PixelSize, input: InputSize): PixelSize {
  if ('height' in input) return { widthPx: input.width, heightPx: input.height };
  const { shortest_edge: shortest, longest_edge: longest } = input;
  const scale = Math.min(shortest / Math.min(widthPx, heightPx), longest / Math.max(widthPx, heightPx));
  const scaled = (side: number): number => Math.max(1, Math.round(side * scale));
  return { widthPx: scaled(widthPx), heightPx: scaled(heightPx) };
}
