/**
 * Puts every garment on every person and the pictures onto one contact sheet.
 *
 *     npm run sheets:try-on
 *     npm run sheets:try-on -- --people folder --clothes folder
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { CLOTHES, garmentSvg } from './products/clothes.ts';
import { PEOPLE } from './products/people.ts';
import { photograph } from './products/photograph.ts';
import type { SheetTile } from './sheet-list.ts';
import type { DrawnTile } from './sheet-worker.ts';

const { values } = parseArgs({
  options: { people: { type: 'string' }, clothes: { type: 'string' }, tile: { type: 'string', default: '400' } },
});

const FOLDER = 'out/sheets';
const PHOTOGRAPH_PX = 560;
const MODEL = 'virtual-try-on-001';

interface Named {
  readonly name: string;
  readonly file: Buffer;
}

const runtime = createRuntime(loadConfig({ environment: {}, flags: { logging: { level: 'error' } } }));
await runtime.open();
const people = values.people ? readFolder(values.people) : await ownPeople();
const clothes = values.clothes ? readFolder(values.clothes) : await ownClothes();
const tiles: SheetTile[] = [];
const drawn: DrawnTile[] = [];
await addTile(
  '',
  '',
  await sharp({ create: { width: 8, height: 8, channels: 3, background: '#15171a' } })
    .png()
    .toBuffer(),
);
for (const garment of clothes) await addTile(garment.name, 'the garment', garment.file);
for (const person of people) {
  await addTile(person.name, 'the person', person.file);
  for (const garment of clothes) await addTile(`${garment.name} on ${person.name}`, '', await dress(person, garment));
}
mkdirSync(FOLDER, { recursive: true });
const path = join(FOLDER, 'try-on.jpg');
await writeContactSheet(path, tiles, drawn, clothes.length + 1, Number(values.tile));
console.log(`${path}: ${people.length} people, ${clothes.length} garments`);
await runtime.close();

async function dress(person: Named, garment: Named): Promise<Uint8Array> {
  const image = ({ file }: Named): object => ({ image: { bytesBase64Encoded: file.toString('base64') } });
  const body = {
    instances: [{ personImage: image(person), productImages: [image(garment)] }],
    parameters: { sampleCount: 1, seed: 1, addWatermark: false },
  };
  const { pictures } = await runtime.predict(MODEL, body, runtime.localCaller);
  return pictures[0]!.file.bytes;
}

async function ownPeople(): Promise<Named[]> {
  const made: Named[] = [];
  for (const person of PEOPLE) {
    const { widthPx: width, heightPx: height, channels, data } = photograph(person, PHOTOGRAPH_PX);
    made.push({ name: person.name, file: await sharp(data, { raw: { width, height, channels } }).png().toBuffer() });
  }
  return made;
}

function ownClothes(): Promise<Named[]> {
  return Promise.all(
    CLOTHES.map(async (garment) => ({
      name: garment.name,
      file: await sharp(Buffer.from(garmentSvg(garment)))
        .png()
        .toBuffer(),
    })),
  );
}

function readFolder(folder: string): Named[] {
  const files = readdirSync(folder).filter((file) => /\.(png|jpe?g|webp)$/i.test(file));
  return files.map((file) => ({ name: file.replace(/\.\w+$/, ''), file: readFileSync(join(folder, file)) }));
}

async function addTile(label: string, remark: string, file: Uint8Array): Promise<void> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  tiles.push({ prompt: label, label, seed: 1, size: { widthPx: info.width, heightPx: info.height } });
  drawn.push({ rgb: data, remark, cpuMs: 0 });
}
