import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { inWire, type Pixels, paint, pixelsOf } from './edit-request.ts';
import { openEmbeddedRuntime } from './embedded-runtime.ts';

const isBox = (x: number, y: number): boolean => x >= 90 && x < 210 && y >= 70 && y < 230;
const BOX = paint(300, 300, (x, y) => (isBox(x, y) ? [200, 20, 160] : [232, 231, 228]));
const GREY = paint(120, 90, (x, y) => {
  const value = 90 + ((x * 3 + y * 5) % 70);
  return [value, value, value];
});
const ORANGE = paint(64, 64, (x, y) => [220 - (x % 9), 120 + (y % 30), 30]);

const BALL = paint(300, 300, (x, y) => (Math.hypot(x - 150, y - 150) < 70 ? [20, 190, 40] : [232, 231, 228]));
const BLANK = paint(120, 120, () => [0, 0, 0]);

/** A closed outline, 70 wide and 90 high, white on black. */
const outlineAt = (left: number): Pixels =>
  paint(300, 300, (x, y) => {
    const distance = Math.hypot((x - left - 35) / 35, (y - 130) / 45);
    return distance > 0.94 && distance < 1.02 ? [255, 255, 255] : [0, 0, 0];
  });

/** Middle and width of what is red, as shares of a picture's width: columns between its tenth and its ninetieth percentile. */
function redColumns({ width, channels, data }: Pixels): { middle: number; width: number } {
  const columns: number[] = [];
  for (let i = 0; i < data.length; i += channels) {
    const [r, g, b] = data.subarray(i, i + 3) as unknown as [number, number, number];
    if (r > 110 && r > 1.7 * g && r > 1.7 * b) columns.push((i / channels) % width);
  }
  columns.sort((a, b) => a - b);
  const [low, high] = [columns[Math.floor(columns.length * 0.02)]!, columns[Math.floor(columns.length * 0.98)]!];
  return { middle: (low + high) / 2 / width, width: (high - low) / width };
}

function meanOf({ data, channels }: Pixels): number[] {
  const sum = [0, 0, 0];
  for (let i = 0; i < data.length; i++) if (i % channels < 3) sum[i % channels]! += data[i]!;
  return sum.map((value) => (value * channels) / data.length);
}

describe('references, emulated by the embedded engine', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    runtime = await openEmbeddedRuntime();
  });
  afterAll(() => runtime.close());

  const reference = async (kind: string, id: number, pixels: Pixels, config: object = {}): Promise<object> => ({
    referenceType: `REFERENCE_TYPE_${kind}`,
    referenceId: id,
    referenceImage: await inWire(pixels),
    ...config,
  });
  const edit = (prompt: string, referenceImages: readonly object[], parameters: object = {}) =>
    runtime.predict(
      'imagen-3.0-capability-001',
      {
        instances: [{ prompt, referenceImages }],
        parameters: { sampleCount: 1, seed: 2, addWatermark: false, ...parameters },
      },
      runtime.localCaller,
    );
  const subject = (id: number) =>
    reference('SUBJECT', id, BOX, {
      subjectImageConfig: { subjectType: 'SUBJECT_TYPE_PRODUCT', subjectDescription: 'a box' },
    });

  it('cuts the subject out and places it into the prompt’s scene', async () => {
    const { pictures, notices } = await edit('a box [1] on a beach', [await subject(1), await subject(1)]);
    const picture = await pixelsOf(pictures[0]!.file.bytes);
    expect([picture.width, picture.height]).toEqual([1024, 1024]);
    let magenta = 0;
    for (let i = 0; i < picture.data.length; i += picture.channels) {
      const [r, g, b] = picture.data.subarray(i, i + 3) as unknown as [number, number, number];
      if (r > 100 && r > 3 * g && b > 2 * g) magenta++;
    }
    expect(magenta).toBeGreaterThan(60_000);
    expect(notices).toContainEqual(expect.objectContaining({ treatment: 'emulated', parameter: 'referenceImages' }));
  });

  it('carries the palette of a style over to the picture', async () => {
    const style = await reference('STYLE', 2, ORANGE, { styleImageConfig: { styleDescription: 'warm' } });
    const { pictures } = await edit('in the style of [2]', [await reference('RAW', 1, GREY), style]);
    const picture = await pixelsOf(pictures[0]!.file.bytes);
    expect([picture.width, picture.height]).toEqual([120, 90]);
    const [red, green, blue] = meanOf(picture) as [number, number, number];
    const [wantedRed, , wantedBlue] = meanOf(ORANGE) as [number, number, number];
    expect(red - blue).toBeGreaterThan((wantedRed - wantedBlue) * 0.5);
    expect(red).toBeGreaterThan(green);
  });

  it('composes after the lines of a drawing: place, size and skyline', async () => {
    const pictures = await Promise.all(
      [60, 190].map(async (left) => {
        const control = await reference('CONTROL', 1, outlineAt(left), {
          controlImageConfig: { controlType: 'CONTROL_TYPE_SCRIBBLE' },
        });
        const { pictures: made, notices } = await edit('a red balloon [1]', [control]);
        expect(notices).toContainEqual(
          expect.objectContaining({ message: expect.stringContaining('lines of a control') }),
        );
        return pixelsOf(made[0]!.file.bytes);
      }),
    );
    const [first, second] = pictures.map((picture) => redColumns(picture));
    expect(Math.abs(first!.middle - (60 + 35) / 300)).toBeLessThan(0.04);
    expect(Math.abs(second!.middle - (190 + 35) / 300)).toBeLessThan(0.04);
    expect(first!.width).toBeGreaterThan((70 / 300) * 0.6);
    expect(first!.width).toBeLessThan((70 / 300) * 1.3);
  });

  it('computes a control from the picture to edit, whose size the answer has', async () => {
    const control = {
      referenceType: 'REFERENCE_TYPE_CONTROL',
      referenceId: 2,
      controlImageConfig: { controlType: 'CONTROL_TYPE_CANNY', enableControlImageComputation: true },
    };
    const { pictures } = await edit('a red balloon [2]', [await reference('RAW', 1, BOX), control]);
    const picture = await pixelsOf(pictures[0]!.file.bytes);
    expect([picture.width, picture.height]).toEqual([300, 300]);
    expect(Math.abs(redColumns(picture).middle - 150 / 300)).toBeLessThan(0.05);
  });

  it('carries a content over: restyled itself where the prompt only restyles', async () => {
    const content = await reference('CONTENT', 1, BOX);
    const { pictures } = await edit('make it black and white [1]', [content]);
    const picture = await pixelsOf(pictures[0]!.file.bytes);
    expect([picture.width, picture.height]).toEqual([1024, 1024]);
    const at = (512 * picture.width + 512) * picture.channels;
    expect(picture.data[at]).toBe(picture.data[at + 1]);
    expect(picture.data[at]!).toBeLessThan(140);
  });

  it('places several subjects', async () => {
    const { pictures } = await edit('a box [1] and a ball [2] on a beach', [
      await subject(1),
      await reference('SUBJECT', 2, BALL, { subjectImageConfig: { subjectType: 'SUBJECT_TYPE_PRODUCT' } }),
    ]);
    const picture = await pixelsOf(pictures[0]!.file.bytes);
    const counts = { magenta: 0, green: 0 };
    for (let i = 0; i < picture.data.length; i += picture.channels) {
      const [r, g, b] = picture.data.subarray(i, i + 3) as unknown as [number, number, number];
      if (r > 100 && r > 3 * g && b > 2 * g) counts.magenta++;
      if (g > 90 && g > 2.5 * r && g > 2 * b) counts.green++;
    }
    expect(counts.magenta).toBeGreaterThan(20_000);
    expect(counts.green).toBeGreaterThan(20_000);
  });

  it.each<[string, string, () => Promise<object>, string]>([
    [
      'a drawing without lines',
      'a house [1]',
      () => reference('CONTROL', 1, BLANK, { controlImageConfig: { controlType: 'CONTROL_TYPE_SCRIBBLE' } }),
      'shows nothing to follow',
    ],
    [
      'superpixels',
      'a house [1]',
      () => reference('CONTROL', 1, GREY, { controlImageConfig: { controlType: 'CONTROL_TYPE_COLOR_SUPERPIXEL' } }),
      'CONTROL_TYPE_FACE_MESH',
    ],
    [
      'a control without any picture',
      'a house [1]',
      async () => ({
        referenceType: 'REFERENCE_TYPE_CONTROL',
        controlImageConfig: { controlType: 'CONTROL_TYPE_CANNY' },
      }),
      'needs a picture to edit',
    ],
    [
      'a face where none is',
      'a woman [1]',
      () =>
        reference('CONTROL', 1, GREY, {
          controlImageConfig: { controlType: 'CONTROL_TYPE_FACE_MESH', enableControlImageComputation: true },
        }),
      'No face was found',
    ],
  ])('refuses %s and says what is possible', async (_name, prompt, made, words) => {
    await expect(edit(prompt, [await made()])).rejects.toMatchObject({
      code: 'FIELD_UNSUPPORTED',
      message: expect.stringContaining(words),
    });
  });

  it('refuses references where picture and mask say all', async () => {
    const mask = {
      referenceType: 'REFERENCE_TYPE_MASK',
      maskImageConfig: { maskMode: 'MASK_MODE_BACKGROUND', dilation: 0 },
    };
    const references = [await reference('RAW', 1, BOX), mask, await subject(3)];
    await expect(edit('a hat', references, { editMode: 'EDIT_MODE_INPAINT_REMOVAL' })).rejects.toMatchObject({
      code: 'FIELD_UNSUPPORTED',
      message: expect.stringContaining('no further references'),
    });
  });
});
