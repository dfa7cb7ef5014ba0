import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';
import { type EditRequest, editBody, inWire, type Pixels, paint, pixelsOf } from './edit-request.ts';

const WIDTH = 160;
const HEIGHT = 120;

const noise = (x: number, y: number): number => ((x * 7919 + y * 104729 + x * y * 31) % 37) - 18;
/** Sky over sand with grain, and a red ball. */
const isBall = (x: number, y: number): boolean => Math.hypot(x - 80, y - 70) < 22;
const scenery = (x: number, y: number): number[] => {
  const grain = noise(x, y);
  return y < 50 ? [110 + grain / 3, 150 + grain / 3, 210 + grain / 3] : [196 + grain, 172 + grain, 128 + grain];
};
const BEACH = paint(WIDTH, HEIGHT, (x, y) => (isBall(x, y) ? [200, 20, 24] : scenery(x, y)));
const BALL_MASK = paint(WIDTH, HEIGHT, (x, y) => [Math.hypot(x - 80, y - 70) < 25 ? 255 : 0]);
const LEFT_MASK = paint(WIDTH, HEIGHT, (x, y) => [x < 60 && y > 20 ? 255 : 0]);

const at = ({ width, channels, data }: Pixels, x: number, y: number): Uint8Array =>
  data.subarray((y * width + x) * channels, (y * width + x + 1) * channels);

describe('edits by the embedded engine', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    runtime = createRuntime(
      loadConfig({
        environment: {},
        flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' }, embedded: { workers: 2 } },
      }),
    );
    await runtime.open();
  });
  afterAll(() => runtime.close());

  const predict = (request: EditRequest, model = 'imagen-3.0-capability-001') =>
    runtime.predict(model, editBody(request), runtime.localCaller);
  const edit = async (request: EditRequest): Promise<Pixels> => {
    const { pictures } = await predict(request);
    return pixelsOf(pictures[0]!.file.bytes);
  };
  const provided = async (mask: Pixels, dilation = 0): Promise<object> => ({
    referenceImage: await inWire(mask),
    maskImageConfig: { dilation },
  });

  it('removes the ball, and what comes is the scenery behind it', async () => {
    const result = await edit({
      editMode: 'EDIT_MODE_INPAINT_REMOVAL',
      picture: await inWire(BEACH),
      mask: await provided(BALL_MASK, 0.01),
    });
    let red = 0;
    let sand = 0;
    for (let y = 52; y < 92; y++)
      for (let x = 60; x < 100; x++) {
        const [r, g, b] = at(result, x, y) as unknown as [number, number, number];
        if (r - g > 60) red++;
        if (Math.abs(r - 196) < 45 && Math.abs(g - 172) < 45 && Math.abs(b - 128) < 50) sand++;
      }
    expect(red).toBe(0);
    expect(sand / 1600).toBeGreaterThan(0.95);
  });

  it.each([
    ['EDIT_MODE_INPAINT_REMOVAL', ''],
    ['EDIT_MODE_INPAINT_INSERTION', 'a cat'],
    ['EDIT_MODE_INPAINT_INSERTION', 'a starry night sky'],
    ['EDIT_MODE_OUTPAINT', ''],
    ['EDIT_MODE_BGSWAP', 'a forest'],
    ['EDIT_MODE_PRODUCT_IMAGE', 'a forest'],
    ['EDIT_MODE_DEFAULT', 'make it black and white'],
  ])('%s "%s" keeps every pixel outside the mask, on pictures with and without alpha', async (editMode, prompt) => {
    const seeThrough = paint(WIDTH, HEIGHT, (x, y) => [...at(BEACH, x, y), (x * y) % 256]);
    for (const picture of [BEACH, seeThrough]) {
      const request = { editMode, prompt, picture: await inWire(picture), mask: await provided(LEFT_MASK, 0.02) };
      const { pictures } = await predict(request);
      expect(pictures[0]!.maskDifference).toBe(0);
      const result = await pixelsOf(pictures[0]!.file.bytes);
      expect([result.width, result.height, result.channels]).toEqual([WIDTH, HEIGHT, picture.channels]);
      let changed = 0;
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) {
          const isSame = Buffer.compare(at(result, x, y), at(picture, x, y)) === 0;
          if (!isSame) changed++;
          const isKept = x >= 60 + 3 || y <= 20 - 3;
          if (isKept) expect(isSame).toBe(true);
        }
      expect(changed).toBeGreaterThan(300);
    }
  });

  it('draws what the prompt says into the mask, differently for each sample', async () => {
    const lawn = paint(200, 160, (x, y) => [70 + noise(x, y), 120 + noise(x, y), 50 + noise(x, y)]);
    const mask = paint(200, 160, (x, y) => [x > 60 && x < 140 && y > 50 && y < 150 ? 255 : 0]);
    const { pictures } = await predict({
      editMode: 'EDIT_MODE_INPAINT_INSERTION',
      prompt: 'a red balloon',
      picture: await inWire(lawn),
      mask: await provided(mask),
      parameters: { sampleCount: 2 },
    });
    const files = pictures.map(({ file }) => file.bytes);
    const results = await Promise.all(files.map(pixelsOf));
    for (const result of results) {
      let red = 0;
      for (let y = 50; y < 150; y++)
        for (let x = 60; x < 140; x++) {
          const [r, g] = at(result, x, y) as unknown as [number, number];
          if (r - g > 60) red++;
        }
      expect(red).toBeGreaterThan(500);
    }
    expect(Buffer.compare(results[0]!.data, results[1]!.data)).not.toBe(0);
  });

  it('lets nothing of the photo show through what it draws', async () => {
    const stripes = paint(240, 200, (x) => (x % 4 < 2 ? [250, 240, 230] : [40, 30, 20]));
    const mask = await provided(paint(240, 200, (x, y) => [x > 60 && x < 180 && y > 40 && y < 190 ? 255 : 0]));
    const picture = await inWire(stripes);
    const result = await edit({ editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt: 'a red balloon', picture, mask });
    let steps = 0;
    let count = 0;
    for (let y = 70; y < 100; y++)
      for (let x = 105; x < 135; x++) {
        steps += Math.abs(at(result, x + 2, y)[0]! - at(result, x, y)[0]!);
        count++;
      }
    expect(steps / count).toBeLessThan(20);
  });

  it('casts no shadow of what flies, and ends other shadows softly inside the mask', async () => {
    const plain = paint(240, 200, () => [190, 190, 190]);
    const mask = await provided(paint(240, 200, (x, y) => [x > 60 && x < 180 && y > 40 && y < 160 ? 255 : 0]));
    const picture = await inWire(plain);
    const [balloon, dog] = await Promise.all(
      ['a hot air balloon', 'a dog'].map((prompt) =>
        edit({ editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt, picture, mask }),
      ),
    );
    const shade = (result: Pixels, x: number, y: number): number => 190 - at(result, x, y)[0]!;
    for (let x = 62; x < 85; x++) for (let y = 130; y < 158; y++) expect(shade(balloon!, x, y)).toBeLessThan(2);
    for (let x = 62; x < 178; x++) expect(shade(dog!, x, 159)).toBeLessThan(6);
  });

  it('draws sun and moon by themselves, and skies without land', async () => {
    const dark = paint(160, 120, () => [20, 24, 40]);
    const picture = await inWire(dark);
    const mask = await provided(paint(160, 120, (_, y) => [y < 60 ? 255 : 0]));
    const ask = (prompt: string) => edit({ editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt, picture, mask });
    const [moon, sky] = await Promise.all([ask('a full moon'), ask('a clear blue sky')]);
    let bright = 0;
    for (let x = 0; x < 160; x++) for (let y = 0; y < 58; y++) if (at(moon!, x, y)[0]! > 150) bright++;
    expect(bright).toBeGreaterThan(400);
    expect([...at(moon!, 2, 2)]).toEqual([20, 24, 40]);
    for (let x = 0; x < 160; x += 5)
      for (let y = 0; y < 58; y += 5) expect(at(sky!, x, y)[2]! - at(sky!, x, y)[1]!).toBeGreaterThan(-6);
  });

  it('refuses to insert what it has no drawing of', async () => {
    const mask = await provided(LEFT_MASK);
    const picture = await inWire(BEACH);
    await expect(
      predict({ editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt: 'a bow tie', picture, mask }),
    ).rejects.toMatchObject({
      code: 'FIELD_UNSUPPORTED',
      message: expect.stringContaining('no drawing of "a bow tie"'),
    });
  });

  it('goes on with sky above and sand below when the picture grows sideways', async () => {
    const wide = paint(WIDTH + 80, HEIGHT, (x, y) =>
      x < 40 || x >= WIDTH + 40 ? [0, 0, 0] : [...at(BEACH, x - 40, y)],
    );
    const mask = paint(WIDTH + 80, HEIGHT, (x) => [x < 40 || x >= WIDTH + 40 ? 255 : 0]);
    const result = await edit({
      editMode: 'EDIT_MODE_OUTPAINT',
      picture: await inWire(wide),
      mask: await provided(mask),
    });
    let right = 0;
    for (let y = 0; y < HEIGHT; y++)
      for (const x of [4, 20, 34, WIDTH + 46, WIDTH + 60, WIDTH + 76]) {
        const [r, g, b] = at(result, x, y) as unknown as [number, number, number];
        if (y < 50 ? b > r + 40 : r > b + 20 && r - g < 60) right++;
      }
    expect(right / (HEIGHT * 6)).toBeGreaterThan(0.93);
  });

  it('finds the subject itself when a background is to be swapped, and keeps its rim', async () => {
    const result = await edit({
      editMode: 'EDIT_MODE_BGSWAP',
      prompt: 'a forest',
      picture: await inWire(BEACH),
      mask: { maskImageConfig: { maskMode: 'MASK_MODE_BACKGROUND', dilation: 0 } },
    });
    expect([...at(result, 80, 70)]).toEqual([200, 20, 24]);
    expect(Buffer.compare(at(result, 10, 10), at(BEACH, 10, 10))).not.toBe(0);
    let rim = 0;
    let kept = 0;
    for (let y = 1; y < HEIGHT - 1; y++)
      for (let x = 1; x < WIDTH - 1; x++) {
        const isInner = isBall(x - 1, y) && isBall(x + 1, y) && isBall(x, y - 1) && isBall(x, y + 1);
        const isDeep = isBall(x - 3, y) && isBall(x + 3, y) && isBall(x, y - 3) && isBall(x, y + 3);
        if (!isInner || isDeep) continue;
        const [red, green, blue] = at(result, x, y);
        rim++;
        if (Math.hypot(red! - 200, green! - 20, blue! - 24) < 60) kept++;
      }
    expect(rim).toBeGreaterThan(100);
    expect(kept / rim, 'share of the rim that is kept').toBeGreaterThan(0.95);
  });

  it('keeps legs that are thinner than a mask of the background is dilated', async () => {
    const isTable = (x: number, y: number): boolean =>
      (y > 50 && y < 70 && x > 40 && x < 120) ||
      (y >= 70 && y < 105 && (Math.abs(x - 50) < 3 || Math.abs(x - 110) < 3));
    const result = await edit({
      prompt: 'a meadow',
      editMode: 'EDIT_MODE_BGSWAP',
      picture: await inWire(paint(WIDTH, HEIGHT, (x, y) => (isTable(x, y) ? [200, 20, 24] : scenery(x, y)))),
      mask: await provided(
        paint(WIDTH, HEIGHT, (x, y) => [isTable(x, y) ? 0 : 255]),
        0.05,
      ),
    });
    let red = 0;
    for (let y = 74; y < 100; y++)
      for (const x of [50, 110]) if (at(result, x, y)[0]! - at(result, x, y)[1]! > 100) red++;
    expect(red).toBeGreaterThan(44);
  });

  it('paints a background without colour behind a subject in black and white', async () => {
    const grey = paint(WIDTH, HEIGHT, (x, y) => {
      const level = isBall(x, y) ? 40 : scenery(x, y)[1]!;
      return [level, level, level];
    });
    const result = await edit({
      editMode: 'EDIT_MODE_BGSWAP',
      prompt: 'a sunset over the sea',
      picture: await inWire(grey),
      mask: { maskImageConfig: { maskMode: 'MASK_MODE_BACKGROUND', dilation: 0 } },
    });
    expect(Buffer.compare(at(result, 10, 10), at(grey, 10, 10))).not.toBe(0);
    let mostChroma = 0;
    for (let i = 0; i < result.data.length; i += 3) {
      const colour = result.data.subarray(i, i + 3);
      mostChroma = Math.max(mostChroma, Math.max(...colour) - Math.min(...colour));
    }
    expect(mostChroma, 'grey levels between the channels').toBeLessThan(2);
  });

  it('follows instructions it knows and refuses others with what is possible', async () => {
    const picture = await inWire(BEACH);
    const grey = await edit({ editMode: 'EDIT_MODE_DEFAULT', prompt: 'make it black and white', picture });
    for (let i = 0; i < grey.data.length; i += 3) expect(grey.data[i]).toBe(grey.data[i + 2]);
    const { pictures } = await predict({ editMode: 'EDIT_MODE_DEFAULT', prompt: 'make it a watercolour', picture });
    expect(pictures[0]!.notUnderstood).toEqual([]);
    const refused = predict({ editMode: 'EDIT_MODE_DEFAULT', prompt: 'let her look to the left', picture });
    await expect(refused).rejects.toMatchObject({
      code: 'FIELD_UNSUPPORTED',
      message: expect.stringContaining('Possible without a mask'),
    });
  });

  it('changes the sky, the background or the thing that stands out, and leaves the rest', async () => {
    const picture = await inWire(BEACH);
    const ask = (prompt: string) => edit({ editMode: 'EDIT_MODE_DEFAULT', prompt, picture });
    const [white, stormy, green] = await Promise.all([
      ask('make the background white'),
      ask('turn the sky into a storm'),
      ask('make the ball green'),
    ]);
    expect(Math.min(...at(white!, 10, 10), ...at(white!, 150, 110))).toBe(255);
    expect([...at(white!, 80, 70)]).toEqual([200, 20, 24]);
    expect(at(stormy!, 80, 8)[2]).toBeLessThan(at(BEACH, 80, 8)[2]! - 30);
    expect([...at(stormy!, 80, 70)]).toEqual([200, 20, 24]);
    expect(at(green!, 80, 70)[1]).toBeGreaterThan(at(green!, 80, 70)[0]! + 40);
    expect([...at(green!, 10, 110)]).toEqual([...at(BEACH, 10, 110)]);
  });

  it('follows several instructions one after the other, and spares what one names', async () => {
    const picture = await inWire(BEACH);
    const ask = (prompt: string) => edit({ editMode: 'EDIT_MODE_DEFAULT', prompt, picture });
    const [both, spared, sunset] = await Promise.all([
      ask('make it much darker and rotate it to the left'),
      ask('make everything black and white except the ball'),
      ask('add a sunset'),
    ]);
    expect([both!.width, both!.height]).toEqual([HEIGHT, WIDTH]);
    expect(at(both!, 0, 0)[0]).toBeLessThan(at(BEACH, WIDTH - 1, 0)[0]! - 30);
    const [red, , blue] = at(spared!, 10, 110);
    expect(Math.abs(red! - blue!)).toBeLessThan(3);
    expect([...at(spared!, 80, 70)]).toEqual([200, 20, 24]);
    expect(at(sunset!, 80, 20)[0]).toBeGreaterThan(at(BEACH, 80, 20)[0]!);
  });

  it('turns and mirrors pictures', async () => {
    const picture = await inWire(BEACH);
    const ask = (prompt: string) => edit({ editMode: 'EDIT_MODE_DEFAULT', prompt, picture });
    const [right, mirrored] = await Promise.all([ask('rotate 90 degrees clockwise'), ask('flip it horizontally')]);
    expect([right!.width, right!.height]).toEqual([HEIGHT, WIDTH]);
    expect([...at(right!, HEIGHT - 1, 7)]).toEqual([...at(BEACH, 7, 0)]);
    expect([...at(mirrored!, 3, 9)]).toEqual([...at(BEACH, WIDTH - 4, 9)]);
  });

  it.each([
    ['remove the people', '"people" cannot be told'],
    ['make her hair red', '"her hair" cannot be told'],
    ['put a hat on the dog', 'Where "the dog" is'],
    ['rotate it by 12 degrees', 'right angles'],
    ['brighten the shadows', 'Where "the shadows" is'],
    ['turn the sky into a cake', 'is no sky'],
    ['make it warmer and remove the clouds', '"clouds" cannot be told'],
    ['make it autumn', 'nothing in the picture that shows a season'],
  ])('refuses "%s", which it could only guess at', async (prompt, message) => {
    const refused = predict({ editMode: 'EDIT_MODE_DEFAULT', prompt, picture: await inWire(BEACH) });
    await expect(refused).rejects.toMatchObject({
      code: 'FIELD_UNSUPPORTED',
      message: expect.stringContaining(message),
    });
  });

  it('lays snow and puddles on the ground that is there', async () => {
    const dark = paint(160, 120, (x, y) => [60 + noise(x, y), 56 + noise(x, y), 50 + noise(x, y)]);
    const picture = await inWire(dark);
    const mask = await provided(paint(160, 120, (_, y) => [y > 40 ? 255 : 0]));
    const lay = (prompt: string) => edit({ editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt, picture, mask });
    const [snow, puddle] = await Promise.all([lay('snow'), lay('a puddle of water')]);
    const meanAt = (pixels: Pixels, fromX: number, fromY: number): number => {
      let sum = 0;
      for (let y = 0; y < 10; y++) for (let x = 0; x < 10; x++) sum += at(pixels, fromX + x, fromY + y)[1]! / 100;
      return sum;
    };
    expect(meanAt(snow!, 75, 90)).toBeGreaterThan(meanAt(dark, 75, 90) + 12);
    expect(meanAt(puddle!, 2, 42)).toBeCloseTo(meanAt(dark, 2, 42), 0);
    const roughness = (pixels: Pixels): number => {
      let sum = 0;
      for (let x = 70; x < 90; x++) sum += Math.abs(at(pixels, x + 1, 80)[1]! - at(pixels, x, 80)[1]!);
      return sum;
    };
    expect(roughness(puddle!)).toBeLessThan(0.5 * roughness(dark));
  });

  it('turns pictures upright before it edits them', async () => {
    const jpeg = await sharp(BEACH.data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const picture = { bytesBase64Encoded: jpeg.toString('base64') };
    const result = await edit({ editMode: 'EDIT_MODE_DEFAULT', prompt: 'make it sepia', picture });
    expect([result.width, result.height]).toEqual([HEIGHT, WIDTH]);
  });

  it('takes the legacy form, with its own names', async () => {
    const body = {
      instances: [{ image: await inWire(BEACH), mask: { image: await inWire(BALL_MASK) } }],
      parameters: { sampleCount: 1, editConfig: { editMode: 'inpainting-remove', maskDilation: 0.02 } },
    };
    const { pictures } = await runtime.predict('imagegeneration@006', body, runtime.localCaller);
    const [r, g] = at(await pixelsOf(pictures[0]!.file.bytes), 80, 70) as unknown as [number, number];
    expect(r - g).toBeLessThan(60);
  });

  it('answers the smallest pictures and refuses what nothing is known of', async () => {
    const dot = await inWire(paint(1, 1, () => [9, 9, 9]));
    await edit({ editMode: 'EDIT_MODE_DEFAULT', prompt: 'make it warmer', picture: dot });
    const two = await inWire(paint(2, 1, (x) => [x * 200, 9, 9]));
    const mask = await provided(paint(2, 1, (x) => [x * 255]));
    for (const editMode of ['EDIT_MODE_INPAINT_REMOVAL', 'EDIT_MODE_OUTPAINT', 'EDIT_MODE_INPAINT_INSERTION'])
      expect((await edit({ editMode, prompt: 'a dog', picture: two, mask })).width).toBe(2);
    const semantic = { maskImageConfig: { maskMode: 'MASK_MODE_SEMANTIC', maskClasses: [100] } };
    await expect(
      predict({ editMode: 'EDIT_MODE_INPAINT_REMOVAL', picture: await inWire(BEACH), mask: semantic }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/UNSUPPORTED/) });
  });

  it('stops when the caller leaves', async () => {
    const controller = new AbortController();
    const large = await inWire(paint(900, 900, (x, y) => [noise(x, y) + 100, 90, 80]));
    const mask = await provided(paint(90, 90, (x) => [x > 30 && x < 60 ? 255 : 0]));
    const body = editBody({ editMode: 'EDIT_MODE_INPAINT_REMOVAL', picture: large, mask });
    const options = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(
      runtime.predict('imagen-3.0-capability-001', body, runtime.localCaller, options),
    ).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  });
});
