/** Draws the pictures of the documentation: `node tools/docs/write-pictures.ts [name ...]`. Without names, all of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { loadIllustratorAssets } from '../../src/engines/embedded/illustrator/assets.ts';
import { createIllustrator } from '../../src/engines/embedded/illustrator/illustrate.ts';
import { DOCUMENT_PICTURES, type DocumentPicture } from './pictures.ts';

const FOLDER = new URL('../../docs/images/', import.meta.url);
const LONGER_SIDE_PX = 640;
const MOST_BYTES = 60_000;
/** Tried in turn until the file is small enough. */
const QUALITIES = [86, 80, 74, 68, 60, 52, 44];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !DOCUMENT_PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) throw new Error(`No picture named ${unknown.join(', ')}`);
const illustrator = createIllustrator(loadIllustratorAssets());
mkdirSync(FOLDER, { recursive: true });
for (const picture of DOCUMENT_PICTURES) if (names.length === 0 || names.includes(picture.name)) await write(picture);

async function write({ name, prompt, seed, size }: DocumentPicture): Promise<void> {
  const { rgb } = illustrator.illustrate({ prompt, negativePrompt: '', seed, size, wantLabelMap: false });
  const scaled = sharp(rgb, { raw: { width: size.widthPx, height: size.heightPx, channels: 3 } }).resize({
    width: LONGER_SIDE_PX,
    height: LONGER_SIDE_PX,
    fit: 'inside',
  });
  for (const quality of QUALITIES) {
    const jpeg = await scaled.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length > MOST_BYTES) continue;
    writeFileSync(new URL(`${name}.jpg`, FOLDER), jpeg);
    console.log(`${name}.jpg: ${jpeg.length} bytes at quality ${quality}`);
    return;
  }
  throw new Error(`${name} does not fit into ${MOST_BYTES} bytes`);
}
