import sharp, { type OverlayOptions } from 'sharp';
import type { SheetTile } from './sheet-list.ts';
import type { DrawnTile } from './sheet-worker.ts';

const LABEL_PX = 34;
const BACKGROUND = '#15171a';

/** Puts pictures into a grid with their labels below and writes it as a JPEG. */
export async function writeContactSheet(
  path: string,
  tiles: readonly SheetTile[],
  drawn: readonly DrawnTile[],
  columns: number,
  tilePx: number,
): Promise<void> {
  const overlays: OverlayOptions[] = [];
  for (const [index, tile] of tiles.entries()) {
    const left = (index % columns) * tilePx;
    const top = Math.floor(index / columns) * (tilePx + LABEL_PX);
    const { rgb, remark } = drawn[index]!;
    if (rgb) overlays.push({ input: await thumbnail(tile, rgb, tilePx), left, top });
    overlays.push({
      input: labelSvg(tile.label ?? tile.prompt, rgb ? remark : 'FAILED', tilePx),
      left,
      top: top + tilePx,
    });
  }
  const width = columns * tilePx;
  const height = Math.ceil(tiles.length / columns) * (tilePx + LABEL_PX);
  await sharp({ create: { width, height, channels: 3, background: BACKGROUND } })
    .composite(overlays)
    .jpeg({ quality: 88 })
    .toFile(path);
}

function thumbnail({ size }: SheetTile, rgb: Uint8Array, tilePx: number): Promise<Buffer> {
  return sharp(rgb, { raw: { width: size.widthPx, height: size.heightPx, channels: 3 } })
    .resize(tilePx, tilePx, { fit: 'contain', background: BACKGROUND })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function labelSvg(title: string, remark: string, widthPx: number): Buffer {
  const line = (text: string, y: number, colour: string): string =>
    `<text x="4" y="${y}" font-family="DejaVu Sans, sans-serif" font-size="12" fill="${colour}">${escapeXml(text)}</text>`;
  const most = Math.floor(widthPx / 6.4);
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${LABEL_PX}">${line(title.slice(0, most), 14, '#fff')}${line(remark.slice(0, most), 29, '#9ab')}</svg>`,
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
