/**
 * Contact sheets of the edits, for the eye: `npm run sheets:edits -- --input folder [--only removal,outpaint] [--size 512]
 * [--tile 320]`. Every picture of the folder through every edit, by the service's own `predict`; without a folder, on pictures
 * that the illustrator makes. Written to `out/sheets/edits.jpg`.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { SHEET_EDITS, type SheetEdit } from './edit-list.ts';
import { editBody, type SheetPicture } from './edit-request.ts';
import type { SheetTile } from './sheet-list.ts';
import type { DrawnTile } from './sheet-worker.ts';

const FOLDER = 'out/sheets';
const OWN_PICTURES = ['a red teapot on a table', 'a lighthouse on a cliff at sunset', 'a cat in a meadow'];

const { values } = parseArgs({
  options: {
    input: { type: 'string' },
    only: { type: 'string' },
    match: { type: 'string', default: '' },
    size: { type: 'string', default: '512' },
    tile: { type: 'string', default: '320' },
  },
});

const runtime = createRuntime(loadConfig({ environment: {}, flags: { logging: { level: 'silent' } } }));
await runtime.open();
const only = values.only?.split(',');
const edits = SHEET_EDITS.filter(({ name }) => !only || only.includes(name));
const pictures = values.input ? await readFolder(values.input) : await drawOwn();
const tiles: SheetTile[] = [];
const drawn: Promise<DrawnTile>[] = [];
for (const picture of pictures.filter(({ name }) => name.includes(values.match))) {
  addTile(picture.name, picture.name, picture.png, await sharp(picture.png).metadata(), 0);
  for (const edit of edits) await makeTile(picture, edit);
}
mkdirSync(FOLDER, { recursive: true });
const path = join(FOLDER, 'edits.jpg');
await writeContactSheet(path, tiles, await Promise.all(drawn), edits.length + 1, Number(values.tile));
console.log(`${path}: ${pictures.length} pictures, ${edits.length} edits`);
await runtime.close();

async function makeTile(picture: SheetPicture, edit: SheetEdit): Promise<void> {
  const label = `${edit.name}: ${edit.prompt}`;
  const before = process.cpuUsage();
  try {
    const body = await editBody(picture, edit);
    const { pictures: facts } = await runtime.predict('imagen-3.0-capability-001', body, runtime.localCaller);
    const { user, system } = process.cpuUsage(before);
    const cpuMs = Math.round((user + system) / 1000);
    const { file, size, maskDifference } = facts[0]!;
    addTile(
      label,
      `${cpuMs} ms, difference ${maskDifference ?? '–'}`,
      file.bytes,
      { width: size.widthPx, height: size.heightPx },
      cpuMs,
    );
    console.log(`${String(cpuMs).padStart(6)} ms  ${picture.name}  ${label}`);
  } catch (error) {
    tiles.push({ prompt: label, label, seed: 1, size: { widthPx: 1, heightPx: 1 } });
    drawn.push(Promise.resolve({ remark: String(error), cpuMs: 0 }));
    console.log(`  FAILED  ${picture.name}  ${label}: ${String(error)}`);
  }
}

function addTile(
  label: string,
  remark: string,
  file: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  cpuMs: number,
): void {
  tiles.push({ prompt: label, label, seed: 1, size: { widthPx: width, heightPx: height } });
  drawn.push(
    sharp(file)
      .removeAlpha()
      .raw()
      .toBuffer()
      .then((rgb) => ({ rgb, remark, cpuMs })),
  );
}

async function readFolder(folder: string): Promise<SheetPicture[]> {
  const files = readdirSync(folder).filter((file) => /\.(png|jpe?g|webp)$/i.test(file));
  return Promise.all(files.map(async (file) => ({ name: file, png: await shrink(join(folder, file)) })));
}

async function drawOwn(): Promise<SheetPicture[]> {
  const made: SheetPicture[] = [];
  for (const [index, prompt] of OWN_PICTURES.entries()) {
    const body = { instances: [{ prompt }], parameters: { sampleCount: 1, seed: index + 1, addWatermark: false } };
    const { pictures: facts } = await runtime.predict('imagen-4.0-generate-001', body, runtime.localCaller);
    made.push({ name: prompt, png: await shrink(facts[0]!.file.bytes) });
  }
  return made;
}

function shrink(source: string | Uint8Array): Promise<Buffer> {
  const side = Number(values.size);
  return sharp(source)
    .rotate()
    .removeAlpha()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
}
