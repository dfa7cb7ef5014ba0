import type { Raster } from '../../../core/image.ts';
import type { NamedTensor } from '../onnx/network.ts';

/** `[1, 3, height, width]` of −1…1 from a picture; alpha is left aside. */
export function tensorOfRaster({ widthPx, heightPx, channels, data }: Raster): NamedTensor {
  const area = widthPx * heightPx;
  const values = new Float32Array(3 * area);
  for (let i = 0; i < area; i++) for (let c = 0; c < 3; c++) values[c * area + i] = data[i * channels + c]! / 127.5 - 1;
  return { data: values, dims: [1, 3, heightPx, widthPx] };
}

/** A picture from `[1, 3, height, width]` of −1…1; values beyond are cut. */
export function rasterOfTensor({ data, dims }: NamedTensor): Raster {
  const [heightPx, widthPx] = [dims.at(-2)!, dims.at(-1)!];
  const area = widthPx * heightPx;
  const pixels = new Uint8Array(3 * area);
  for (let i = 0; i < area; i++)
    for (let c = 0; c < 3; c++)
      pixels[i * 3 + c] = Math.max(0, Math.min(255, Math.round((data[c * area + i]! + 1) * 127.5)));
  return { widthPx, heightPx, channels: 3, data: pixels };
}
