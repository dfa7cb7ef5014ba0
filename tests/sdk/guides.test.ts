import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Pixels, paint, pixelsOf } from '../images/edit-request.ts';

// The snippets of docs/sdk are regions of examples/sdk; this runs them with the embedded engine, in their order, as a reader would.

const SIDE_PX = 240;
const isThing = (x: number, y: number): boolean => (x - 120) ** 2 + (y - 140) ** 2 < 50 ** 2;
const isCarton = (x: number, y: number): boolean => x >= 70 && x < 170 && y >= 60 && y < 180;

const PICTURES: Readonly<Record<string, Pixels>> = {
  'photo.png': paint(SIDE_PX, SIDE_PX, (x, y) =>
    isThing(x, y) ? [190, 40 + (x & 7), 30] : [120 + (x >> 3), 160 + (y >> 3), 190],
  ),
  'mask.png': paint(SIDE_PX, SIDE_PX, (x, y) => (isThing(x, y) ? [255, 255, 255] : [0, 0, 0])),
  'product.png': paint(SIDE_PX, SIDE_PX, (x, y) =>
    isCarton(x, y) ? (((x >> 4) + (y >> 4)) % 2 ? [200, 20, 160] : [30, 60, 170]) : [232, 231, 228],
  ),
};

describe('the guides of the SDK', () => {
  const startedIn = process.cwd();
  const lines: unknown[][] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limner-guides-'));
    for (const [name, { width, height, channels, data }] of Object.entries(PICTURES))
      writeFileSync(join(folder, name), await sharp(data, { raw: { width, height, channels } }).png().toBuffer());
    process.chdir(folder);
    vi.stubEnv('LIMNER_WORKERS', '1');
    vi.spyOn(console, 'log').mockImplementation((...values) => lines.push(values));
  });
  afterAll(() => {
    process.chdir(startedIn);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** Runs one example; gives what it printed. */
  async function run(name: string): Promise<unknown[][]> {
    lines.length = 0;
    await import(`../../examples/sdk/${name}.ts`);
    return [...lines];
  }

  const sizeOf = async (name: string): Promise<object> => {
    const { format, width, height } = await sharp(name).metadata();
    return { format, width, height };
  };

  it('generate: four wide pictures, and one by its seed', async () => {
    const [facts] = await run('generate');
    for (const number of [1, 2, 3, 4])
      expect(await sizeOf(`lighthouse-${number}.png`)).toEqual({ format: 'png', width: 1408, height: 768 });
    expect(facts).toEqual([7, { widthPx: 1024, heightPx: 1024 }, []]);
    expect(readFileSync('lighthouse.jpg').toString('latin1')).toContain('"prompt":"A lighthouse on a cliff at sunset"');
  });

  it('safety: no picture with people', async () => {
    const [filtered, categories] = await run('safety');
    expect(filtered).toEqual([expect.stringContaining('filtered')]);
    expect(categories![0]).toContain('Violence');
  });

  it('verify: the picture is known as ours', async () => {
    const [decision, facts] = await run('verify');
    expect(decision).toEqual(['ACCEPT']);
    expect(facts).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.any(Number)]);
  });

  it('edit: removal, insertion, another background', async () => {
    const [difference] = await run('edit');
    expect(difference).toEqual([0]);
    const photo = PICTURES['photo.png']!;
    for (const name of ['removed.png', 'inserted.png', 'elsewhere.png'])
      expect(await sizeOf(name)).toEqual({ format: 'png', width: SIDE_PX, height: SIDE_PX });
    const removed = await pixelsOf(readFileSync('removed.png'));
    const at = ({ data }: Pixels, x: number, y: number): number[] =>
      [0, 1, 2].map((c) => data[(y * SIDE_PX + x) * 3 + c]!);
    expect(at(removed, 10, 10)).toEqual(at(photo, 10, 10));
    expect(at(removed, 120, 140)[2]).toBeGreaterThan(100);
  });

  it('upscale: four times as large', async () => {
    const [facts] = await run('upscale');
    expect(facts![0]).toEqual({ widthPx: SIDE_PX * 4, heightPx: SIDE_PX * 4 });
    expect(await sizeOf('large.png')).toEqual({ format: 'png', width: SIDE_PX * 4, height: SIDE_PX * 4 });
  });

  it('recontext: the product somewhere else', async () => {
    await run('recontext');
    expect(await sizeOf('in-the-kitchen.png')).toEqual({ format: 'png', width: 1024, height: 1024 });
  });

  it('segment: the mask, and the thing cut out by it', async () => {
    const [labels] = await run('segment');
    expect(labels).toMatchObject([[{ label: 'foreground' }]]);
    expect(await sizeOf('foreground.png')).toEqual({ format: 'png', width: SIDE_PX, height: SIDE_PX });
    const { data, info } = await sharp('cut-out.png').raw().toBuffer({ resolveWithObject: true });
    const alphaAt = (x: number, y: number): number => data[(y * SIDE_PX + x) * 4 + 3]!;
    expect([info.channels, alphaAt(120, 140), alphaAt(5, 5)]).toEqual([4, 255, 0]);
  });

  it('calls: progress, the raw response, a typed error, and the models', async () => {
    const printed = await run('calls');
    expect(printed[0]).toEqual([expect.any(Number), expect.any(String), expect.any(Number)]);
    expect(printed).toContainEqual([expect.stringMatching(/^\d+$/), []]);
    expect(printed).toContainEqual([400, 'FIELD_INVALID', 'parameters.aspectRatio', expect.stringContaining('2:1')]);
    expect(printed).toContainEqual([true]);
    expect(printed).toContainEqual(['publishers/google/models/imagen-4.0-generate-001']);
  });

  it('leave nothing half-written', () => {
    expect(readdirSync('.').filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
