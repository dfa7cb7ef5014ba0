import type { PixelSize } from '../../src/core/image.ts';

/** The pixels of the largest connected region of those that belong, by index. */
export function largestRegion({ widthPx, heightPx }: PixelSize, belongs: (pixel: number) => boolean): number[] {
  const isOpen = Uint8Array.from({ length: widthPx * heightPx }, (_, pixel) => (belongs(pixel) ? 1 : 0));
  let largest: number[] = [];
  for (let first = 0; first < isOpen.length; first++) {
    if (!isOpen[first]) continue;
    const region = flood(first, isOpen, widthPx);
    if (region.length > largest.length) largest = region;
  }
  return largest;
}

function flood(first: number, isOpen: Uint8Array, widthPx: number): number[] {
  const region = [first];
  isOpen[first] = 0;
  for (const pixel of region) {
    const x = pixel % widthPx;
    const neighbours = [
      pixel - widthPx,
      pixel + widthPx,
      ...(x > 0 ? [pixel - 1] : []),
      ...(x < widthPx - 1 ? [pixel + 1] : []),
    ];
    for (const next of neighbours) {
      if (!isOpen[next]) continue;
      isOpen[next] = 0;
      region.push(next);
    }
  }
  return region;
}
