import { image2sixel } from 'sixel';
import type { PixelSize, Raster } from '../core/image.ts';
import { encodeScreenPng, reduceForScreen } from '../imaging/screen-picture.ts';
import type { TerminalGraphics } from './detect-graphics.ts';

/** What a picture may take up; about a third of a common window. */
const DEFAULT_BOX: PixelSize = { widthPx: 640, heightPx: 480 };

/** Kitty takes no longer pieces (kitty graphics protocol, "Remote client"). */
const KITTY_CHUNK = 4096;

const SIXEL_COLOURS = 256;

const WRITERS: Readonly<Record<TerminalGraphics, (picture: Raster) => Promise<string>>> = {
  kitty: async (picture) => writeKitty(await pngOf(picture)),
  iterm2: async (picture) => writeIterm2(await pngOf(picture), picture),
  // The encoder rearranges what it is given, and takes a Buffer's slices for copies.
  sixel: async ({ data, widthPx, heightPx }) => image2sixel(new Uint8Array(data), widthPx, heightPx, SIXEL_COLOURS),
};

/**
 * The characters that show a picture in a terminal, with a line end.
 *
 * @throws LimnerError `IMAGE_INVALID` for bytes that are no picture.
 */
export async function writeGraphics(
  bytes: Uint8Array,
  graphics: TerminalGraphics,
  box: PixelSize = DEFAULT_BOX,
): Promise<string> {
  return `${await WRITERS[graphics](await reduceForScreen(bytes, box))}\n`;
}

async function pngOf(picture: Raster): Promise<string> {
  return Buffer.from((await encodeScreenPng(picture)).bytes).toString('base64');
}

/** https://sw.kovidgoyal.net/kitty/graphics-protocol/: transmit and display a PNG, quietly. */
function writeKitty(base64: string): string {
  const chunks = base64.match(new RegExp(`.{1,${KITTY_CHUNK}}`, 'gs')) ?? [];
  return chunks
    .map((chunk, index) => {
      const more = index < chunks.length - 1 ? 1 : 0;
      const keys = index === 0 ? `a=T,f=100,q=2,m=${more}` : `m=${more}`;
      return `\x1b_G${keys};${chunk}\x1b\\`;
    })
    .join('');
}

/** https://iterm2.com/documentation-images.html: a file shown in place. */
function writeIterm2(base64: string, { widthPx }: PixelSize): string {
  const sizeBytes = Buffer.byteLength(base64, 'base64');
  return `\x1b]1337;File=inline=1;size=${sizeBytes};width=${widthPx}px;preserveAspectRatio=1:${base64}\x07`;
}
