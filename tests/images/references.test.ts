import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';
import { inWire, type Pixels, paint, pixelsOf } from './edit-request.ts';

const isBox = (x: number, y: number): boolean => x >= 90 && x < 210 && y >= 70 && y < 230;
const BOX = paint(300, 300, (x, y) => (isBox(x, y) ? [200, 20, 160] : [232, 231, 228]));
const GREY = paint(120, 90, (x, y) => {
  const value = 90 + ((x * 3 + y * 5) % 70);
  return [value, value, value];
});
const ORANGE = paint(64, 64, (x, y) => [220 - (x % 9), 120 + (y % 30), 30]);

function meanOf({ data, channels }: Pixels): number[] {
  const sum = [0, 0, 0];
  for (let i = 0; i < data.length; i++) if (i % channels < 3) sum[i % channels]! += data[i]!;
  return sum.map((value) => (value * channels) / data.length);
}

describe('references, emulated by the embedded engine', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    const flags = {
      data: { folder: newDataFolder() },
      logging: { level: 'silent' as const },
      embedded: { workers: 1 },
    };
    runtime = createRuntime(loadConfig({ environment: {}, flags }));
    await runtime.open();
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

  it('refuses, before any work, what it cannot use', async () => {
    const control = await reference('CONTROL', 1, GREY, { controlImageConfig: { controlType: 'CONTROL_TYPE_CANNY' } });
    await expect(edit('a house [1]', [control])).rejects.toMatchObject({
      code: 'OPERATION_UNSUPPORTED',
      message: expect.stringContaining('REFERENCE_TYPE_CONTROL'),
    });
    await expect(edit('a box [1] and a box [2]', [await subject(1), await subject(2)])).rejects.toMatchObject({
      code: 'FIELD_UNSUPPORTED',
    });
  });
});
