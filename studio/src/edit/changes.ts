import type { Picture } from '../pictures/picture.ts';

/** Colour of what is different; the rest fades. */
const CHANGED = [0xc8, 0x3a, 0x1e] as const;
const FADE = 0.35;

/** The picture faded, with every pixel that an edit changed painted over; and how large a share those are. */
export async function changesBetween(before: Picture, after: Picture): Promise<{ url: string; share: number }> {
  const { widthPx, heightPx } = after;
  const [from, to] = [await pixelsOf(before), await pixelsOf(after)];
  let changed = 0;
  for (let index = 0; index < to.data.length; index += 4) {
    const isSame = [0, 1, 2, 3].every((channel) => from.data[index + channel] === to.data[index + channel]);
    if (!isSame) changed++;
    for (let channel = 0; channel < 3; channel++) {
      const faded = 255 - (255 - to.data[index + channel]!) * FADE;
      to.data[index + channel] = isSame ? faded : CHANGED[channel]!;
    }
  }
  const sheet = new OffscreenCanvas(widthPx, heightPx);
  sheet.getContext('2d')!.putImageData(to, 0, 0);
  return { url: URL.createObjectURL(await sheet.convertToBlob()), share: changed / (widthPx * heightPx) };
}

async function pixelsOf({ blob, widthPx, heightPx }: Picture): Promise<ImageData> {
  const context = new OffscreenCanvas(widthPx, heightPx).getContext('2d')!;
  context.drawImage(await createImageBitmap(blob), 0, 0);
  return context.getImageData(0, 0, widthPx, heightPx);
}
