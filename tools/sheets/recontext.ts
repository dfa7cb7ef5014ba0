/**
 * Puts ten products into ten scenes each and the pictures onto one contact sheet.
 *
 *     npm run sheets:recontext
 *     npm run sheets:recontext -- --input folder --scenes 3 --match mug
 *
 * Without `--input` the products are photographed by `products/`, a small renderer of its own.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { photograph } from './products/photograph.ts';
import { PRODUCTS } from './products/product-list.ts';
import { PRODUCT_SCENES } from './products/scene-list.ts';
import type { SheetTile } from './sheet-list.ts';
import type { DrawnTile } from './sheet-worker.ts';

const { values } = parseArgs({
  options: {
    input: { type: 'string' },
    match: { type: 'string', default: '' },
    scenes: { type: 'string', default: String(PRODUCT_SCENES.length) },
    tile: { type: 'string', default: '320' },
    seed: { type: 'string', default: '1' },
  },
});

const FOLDER = 'out/sheets';
const PHOTOGRAPH_PX = 560;
const MODEL = 'imagen-product-recontext-preview-06-30';

const runtime = createRuntime(loadConfig({ environment: {}, flags: { logging: { level: 'error' } } }));
await runtime.open();
const scenes = PRODUCT_SCENES.slice(0, Number(values.scenes));
const tiles: SheetTile[] = [];
const drawn: DrawnTile[] = [];
let index = 0;
for await (const { name, file } of products()) {
  await addTile(name, 'the product', file, 0);
  for (let k = 0; k < scenes.length; k++) {
    const scene = PRODUCT_SCENES[(index + k) % PRODUCT_SCENES.length]!;
    const prompt = scene.replaceAll('PRODUCT', name);
    const before = process.cpuUsage();
    const { pictures } = await runtime.predict(MODEL, body(file, prompt), runtime.localCaller);
    const { user, system } = process.cpuUsage(before);
    const cpuMs = Math.round((user + system) / 1000);
    await addTile(prompt, `${cpuMs} ms`, pictures[0]!.file.bytes, cpuMs);
    console.log(`${String(cpuMs).padStart(6)} ms  ${prompt}`);
  }
  index++;
}
mkdirSync(FOLDER, { recursive: true });
const path = join(FOLDER, 'recontext.jpg');
await writeContactSheet(path, tiles, drawn, scenes.length + 1, Number(values.tile));
console.log(`${path}: ${index} products`);
await runtime.close();

async function* products(): AsyncGenerator<{ readonly name: string; readonly file: Buffer }> {
  if (values.input) {
    for (const file of readdirSync(values.input)) {
      const [name = ''] = file.split('.');
      if (/\.(png|jpe?g|webp)$/i.test(file) && file.includes(values.match))
        yield { name, file: readFileSync(join(values.input, file)) };
    }
    return;
  }
  for (const product of PRODUCTS) {
    if (!product.name.includes(values.match)) continue;
    const { widthPx, heightPx, channels, data } = photograph(product, PHOTOGRAPH_PX);
    const file = await sharp(data, { raw: { width: widthPx, height: heightPx, channels } })
      .png()
      .toBuffer();
    yield { name: product.name, file };
  }
}

function body(file: Buffer, prompt: string): object {
  const image = { bytesBase64Encoded: file.toString('base64') };
  return {
    instances: [{ prompt, productImages: [{ image }] }],
    parameters: { sampleCount: 1, seed: Number(values.seed), addWatermark: false, enhancePrompt: false },
  };
}

async function addTile(label: string, remark: string, file: Uint8Array, cpuMs: number): Promise<void> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  tiles.push({ prompt: label, label, seed: 1, size: { widthPx: info.width, heightPx: info.height } });
  drawn.push({ rgb: data, remark, cpuMs });
}
