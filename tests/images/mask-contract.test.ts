import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { newDataFolder } from '../server/running-server.ts';
import { openEmbeddedRuntime } from './embedded-runtime.ts';

/** The flat engine paints over the whole picture, whatever the mask says: what is kept, the pipeline keeps. */
const MODES = [
  'EDIT_MODE_DEFAULT',
  'EDIT_MODE_INPAINT_REMOVAL',
  'EDIT_MODE_INPAINT_INSERTION',
  'EDIT_MODE_OUTPAINT',
  'EDIT_MODE_CONTROLLED_EDITING',
  'EDIT_MODE_STYLE',
  'EDIT_MODE_BGSWAP',
  'EDIT_MODE_PRODUCT_IMAGE',
];
const SEED = 0x123456;
const FLAT = [0x56, 0x34, 0x12];
const MAX_SIDE_PX = 24;

interface TestPicture {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array;
}

function pictures(channels: readonly (1 | 3 | 4)[], values: fc.Arbitrary<number>): fc.Arbitrary<TestPicture> {
  const side = fc.integer({ min: 1, max: MAX_SIDE_PX });
  return fc.record({ width: side, height: side, channels: fc.constantFrom(...channels) }).chain((shape) => {
    const length = shape.width * shape.height * shape.channels;
    const data = fc.uint8Array({ minLength: length, maxLength: length });
    return fc.tuple(data, fc.array(values, { minLength: length, maxLength: length })).map(([bytes, masked]) => ({
      ...shape,
      data: values === anyValue ? bytes : Uint8Array.from(masked),
    }));
  });
}

const anyValue = fc.integer({ min: 0, max: 255 });
const mostlyBlack = fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: anyValue });

const inWire = async ({ width, height, channels, data }: TestPicture): Promise<object> => {
  const image = sharp(data, { raw: { width, height, channels } });
  const png = await (channels === 1 ? image.toColourspace('b-w') : image).png().toBuffer();
  return { bytesBase64Encoded: png.toString('base64') };
};

/** Whether the mask means a pixel of the picture, told the slow and plain way. */
function isMeant(mask: TestPicture, picture: TestPicture, x: number, y: number, radius: number): boolean {
  for (let v = y - radius; v <= y + radius; v++)
    for (let u = x - radius; u <= x + radius; u++) {
      if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) continue;
      const column = Math.floor(((u + 0.5) * mask.width) / picture.width);
      const row = Math.floor(((v + 0.5) * mask.height) / picture.height);
      const at = (row * mask.width + column) * mask.channels;
      const [first = 0, ...rest] = mask.data.subarray(at, at + mask.channels);
      const colour = mask.channels === 1 ? first : Math.max(first, rest[0]!, rest[1]!);
      if (colour > 0 && (mask.channels !== 4 || rest[2]! > 0)) return true;
    }
  return false;
}

/** What the embedded engine is asked with, by mode. */
const EMBEDDED_EDITS: readonly (readonly [mode: string, prompt: string])[] = [
  ['EDIT_MODE_DEFAULT', 'make it a watercolour at night'],
  ['EDIT_MODE_DEFAULT', 'add a ball'],
  ['EDIT_MODE_STYLE', 'make it an oil painting'],
  ['EDIT_MODE_CONTROLLED_EDITING', 'make it foggy'],
  ['EDIT_MODE_INPAINT_REMOVAL', ''],
  ['EDIT_MODE_INPAINT_INSERTION', 'a red ball'],
  ['EDIT_MODE_OUTPAINT', ''],
  ['EDIT_MODE_BGSWAP', 'a beach'],
  ['EDIT_MODE_PRODUCT_IMAGE', 'a beach'],
];

describe('the mask contract with the embedded engine', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    runtime = await openEmbeddedRuntime();
  });
  afterAll(() => runtime.close());

  const editEmbedded = async (
    prompt: string,
    editMode: string,
    picture: TestPicture,
    mask: TestPicture,
    dilation: number,
  ) => {
    const referenceImages = [
      { referenceType: 'REFERENCE_TYPE_RAW', referenceId: 1, referenceImage: await inWire(picture) },
      {
        referenceType: 'REFERENCE_TYPE_MASK',
        referenceId: 2,
        referenceImage: await inWire(mask),
        maskImageConfig: { dilation },
      },
    ];
    const body = {
      instances: [{ prompt, referenceImages }],
      parameters: { editMode, sampleCount: 1, seed: 1, addWatermark: false },
    };
    return runtime.predict('imagen-3.0-capability-001', body, runtime.localCaller);
  };

  it.each(['EDIT_MODE_BGSWAP', 'EDIT_MODE_PRODUCT_IMAGE'])(
    'paints behind nothing in %s, if that is what the mask keeps',
    async (mode) => {
      const size = { width: 16, height: 12 } as const;
      const clear: TestPicture = { ...size, channels: 4, data: new Uint8Array(16 * 12 * 4) };
      const mask: TestPicture = {
        ...size,
        channels: 1,
        data: Uint8Array.from({ length: 16 * 12 }, (_, i) => (i % 16 < 8 ? 255 : 0)),
      };
      const { pictures: facts } = await editEmbedded('a beach', mode, clear, mask, 0);
      expect(facts[0]!.maskDifference).toBe(0);
    },
  );

  it.each(EMBEDDED_EDITS)('keeps every pixel outside the dilated mask in %s "%s"', async (editMode, prompt) => {
    const cases = fc.record({
      picture: pictures([3, 4], anyValue).filter(({ width, height }) => width > 3 && height > 3),
      mask: pictures([1, 3, 4], mostlyBlack).filter(hasColour),
      dilation: fc.constantFrom(0, 0.03, 0.1),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ picture, mask, dilation }) => {
        const radius = Math.round(dilation * picture.width);
        const isEdited = Array.from({ length: picture.width * picture.height }, (_, i) =>
          isMeant(mask, picture, i % picture.width, Math.floor(i / picture.width), radius),
        );
        fc.pre(isEdited.includes(true) && isEdited.includes(false));
        const { pictures: facts } = await editEmbedded(prompt, editMode, picture, mask, dilation);
        expect(facts[0]!.maskDifference).toBe(0);
        const { data, info } = await sharp(facts[0]!.file.bytes).raw().toBuffer({ resolveWithObject: true });
        expect([info.width, info.height, info.channels]).toEqual([picture.width, picture.height, picture.channels]);
        for (const [i, edited] of isEdited.entries()) {
          if (edited) continue;
          const at = i * picture.channels;
          expect([...data.subarray(at, at + picture.channels)]).toEqual([
            ...picture.data.subarray(at, at + picture.channels),
          ]);
        }
      }),
      // Each answer is worth a tenth of a second: the first picture that breaks the promise is shown as it is.
      { numRuns: 8, endOnFailure: true },
    );
  });
});

describe('the mask contract', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    const config = loadConfig({
      environment: {},
      flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' } },
    });
    runtime = createRuntime(config, { engines: [createFlatEngine()] });
    await runtime.open();
  });
  afterAll(() => runtime.close());

  const edit = (picture: object, mask: object, editMode: string) => {
    const referenceImages = [
      { referenceType: 'REFERENCE_TYPE_RAW', referenceId: 1, referenceImage: picture },
      { referenceType: 'REFERENCE_TYPE_MASK', referenceId: 2, ...mask },
    ];
    const body = {
      instances: [{ prompt: 'a hat', referenceImages }],
      parameters: { editMode, sampleCount: 1, seed: SEED, addWatermark: false },
    };
    return runtime.predict('imagen-3.0-capability-001', body, runtime.localCaller);
  };

  it('keeps every pixel outside the dilated mask, alpha included, and takes every pixel inside from the engine', async () => {
    const cases = fc.record({
      picture: pictures([3, 4], anyValue),
      mask: pictures([1, 3, 4], mostlyBlack).filter(hasColour),
      dilation: fc.constantFrom(0, 0.03, 0.1, 0.2),
      mode: fc.constantFrom(...MODES),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ picture, mask, dilation, mode }) => {
        const radius = Math.round(dilation * picture.width);
        const meant = (x: number, y: number) => isMeant(mask, picture, x, y, radius);
        const maskWire = { referenceImage: await inWire(mask), maskImageConfig: { dilation } };
        const answer = edit(await inWire(picture), maskWire, mode);
        const everything = Array.from({ length: picture.width * picture.height }, (_, i) =>
          meant(i % picture.width, Math.floor(i / picture.width)),
        );
        if (!everything.includes(true) || !everything.includes(false)) return void (await answer.catch(() => {}));
        const { pictures: facts } = await answer;
        expect(facts[0]!.maskDifference).toBe(0);
        const { data, info } = await sharp(facts[0]!.file.bytes).raw().toBuffer({ resolveWithObject: true });
        expect([info.width, info.height, info.channels]).toEqual([picture.width, picture.height, picture.channels]);
        for (const [i, isEdited] of everything.entries()) {
          const at = i * picture.channels;
          const expected = isEdited ? [...FLAT, 255] : [...picture.data.subarray(at, at + picture.channels)];
          expect([...data.subarray(at, at + picture.channels)]).toEqual(expected.slice(0, picture.channels));
        }
      }),
      { numRuns: 150 },
    );
  });

  /** The flat engine's computed masks mean the left half, whatever is asked for. */
  const isLeft = (picture: TestPicture, x: number, radius: number): boolean => x - radius < picture.width / 2;
  const leftMask = (picture: TestPicture): TestPicture => ({
    ...picture,
    channels: 1,
    data: Uint8Array.from({ length: picture.width * picture.height }, (_, i) =>
      i % picture.width < picture.width / 2 ? 255 : 0,
    ),
  });
  const asReference =
    (maskImageConfig: object) =>
    async (picture: TestPicture, dilation: number, editMode: string): Promise<[string, object]> => [
      'imagen-3.0-capability-001',
      {
        instances: [
          {
            prompt: 'a hat',
            referenceImages: [
              { referenceType: 'REFERENCE_TYPE_MASK', maskImageConfig: { ...maskImageConfig, dilation } },
              { referenceType: 'REFERENCE_TYPE_RAW', referenceImage: await inWire(picture) },
            ],
          },
        ],
        parameters: { editMode, sampleCount: 1, seed: SEED, addWatermark: false },
      },
    ];
  const asLegacy =
    (maskMode: object | undefined) =>
    async (picture: TestPicture, maskDilation: number, mode: string): Promise<[string, object]> => [
      'imagegeneration@006',
      {
        instances: [
          {
            prompt: 'a hat',
            image: await inWire(picture),
            ...(!maskMode && { mask: { image: await inWire(leftMask(picture)) } }),
          },
        ],
        parameters: {
          editConfig: {
            editMode: LEGACY_MODES[mode] ?? 'inpainting-insert',
            maskDilation,
            ...(maskMode && { maskMode }),
          },
          sampleCount: 1,
          seed: SEED,
          addWatermark: false,
        },
      },
    ];
  const LEGACY_MODES: Readonly<Record<string, string>> = {
    EDIT_MODE_INPAINT_REMOVAL: 'inpainting-remove',
    EDIT_MODE_OUTPAINT: 'outpainting',
  };

  it.each([
    ['computed foreground', asReference({ maskMode: 'MASK_MODE_FOREGROUND' })],
    ['computed background', asReference({ maskMode: 'MASK_MODE_BACKGROUND' })],
    ['computed classes', asReference({ maskMode: 'MASK_MODE_SEMANTIC', maskClasses: [8, 62] })],
    ['classes as FlutterFire writes them', asReference({ maskMode: 'mask_mode_semantic', maskClasses: '[8, 62]' })],
    ['legacy picture', asLegacy(undefined)],
    ['legacy foreground', asLegacy({ maskType: 'foreground' })],
    ['legacy background', asLegacy({ maskType: 'background' })],
    ['legacy classes', asLegacy({ maskType: 'semantic', classes: [125] })],
  ])('keeps every pixel outside a mask of the form: %s', async (_form, request) => {
    const cases = fc.record({
      picture: pictures([3, 4], anyValue).filter(({ width }) => width % 2 === 0),
      dilation: fc.constantFrom(0, 0.03, 0.1),
      mode: fc.constantFrom(...MODES),
    });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ({ picture, dilation, mode }) => {
        const radius = Math.round(dilation * picture.width);
        if (isLeft(picture, picture.width - 1, radius)) return;
        const [model, body] = await request(picture, dilation, mode);
        const { pictures: facts } = await runtime.predict(model, body, runtime.localCaller);
        expect(facts[0]!.maskDifference).toBe(0);
        const { data, info } = await sharp(facts[0]!.file.bytes).raw().toBuffer({ resolveWithObject: true });
        expect([info.width, info.height, info.channels]).toEqual([picture.width, picture.height, picture.channels]);
        for (let i = 0; i < picture.width * picture.height; i++) {
          const at = i * picture.channels;
          const kept = [...picture.data.subarray(at, at + picture.channels)];
          const expected = isLeft(picture, i % picture.width, radius) ? [...FLAT, 255] : kept;
          expect([...data.subarray(at, at + picture.channels)]).toEqual(expected.slice(0, picture.channels));
        }
        answered++;
      }),
      { numRuns: 25 },
    );
    expect(answered).toBeGreaterThan(10);
  });

  it('reads a mask that differs in alpha only', async () => {
    const picture: TestPicture = { width: 4, height: 1, channels: 3, data: new Uint8Array(12).fill(200) };
    const mask = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0]);
    const referenceImage = await inWire({ width: 4, height: 1, channels: 4, data: mask });
    const { pictures: facts } = await edit(
      await inWire(picture),
      { referenceImage, maskImageConfig: { dilation: 0 } },
      'EDIT_MODE_INPAINT_REMOVAL',
    );
    const pixels = await sharp(facts[0]!.file.bytes).raw().toBuffer();
    expect([...pixels]).toEqual([200, 200, 200, ...FLAT, 200, 200, 200, 200, 200, 200]);
  });

  it('does not take the noise of a JPEG mask for white', async () => {
    const size = 64;
    const raw = Uint8Array.from({ length: size * size }, (_, i) => (i % size >= size / 2 ? 255 : 0));
    const jpeg = await sharp(raw, { raw: { width: size, height: size, channels: 1 } })
      .jpeg({ quality: 20 })
      .toBuffer();
    const picture: TestPicture = { width: size, height: size, channels: 3, data: new Uint8Array(size * size * 3) };
    const referenceImage = { bytesBase64Encoded: jpeg.toString('base64') };
    const { pictures: facts } = await edit(
      await inWire(picture),
      { referenceImage, maskImageConfig: { dilation: 0 } },
      'EDIT_MODE_INPAINT_INSERTION',
    );
    const pixels = await sharp(facts[0]!.file.bytes).raw().toBuffer();
    const edited = pixels.filter((value, i) => i % 3 === 0 && value === FLAT[0]).length;
    expect(edited).toBe((size * size) / 2);
  });

  it.each(['webp', 'gif', 'tiff', 'avif'] as const)('reads a %s mask of a PNG picture', async (format) => {
    const size = 32;
    const raw = Uint8Array.from({ length: size * size }, (_, i) => (i % size >= size / 2 ? 255 : 0));
    const file = await sharp(raw, { raw: { width: size, height: size, channels: 1 } })
      .toFormat(format, format === 'webp' || format === 'avif' ? { lossless: true } : {})
      .toBuffer();
    const picture: TestPicture = { width: size, height: size, channels: 3, data: new Uint8Array(size * size * 3) };
    const referenceImage = { bytesBase64Encoded: file.toString('base64') };
    const { pictures: facts } = await edit(
      await inWire(picture),
      { referenceImage, maskImageConfig: { dilation: 0 } },
      'EDIT_MODE_INPAINT_INSERTION',
    );
    const pixels = await sharp(facts[0]!.file.bytes).raw().toBuffer();
    const expected = Array.from(raw, (value) => (value === 0 ? [0, 0, 0] : FLAT)).flat();
    expect([...pixels]).toEqual(expected);
  });

  it('computes a mask when the request names a mode instead of a picture', async () => {
    const picture: TestPicture = { width: 8, height: 2, channels: 3, data: new Uint8Array(48).fill(9) };
    const { pictures: facts } = await edit(
      await inWire(picture),
      { maskImageConfig: { maskMode: 'MASK_MODE_BACKGROUND', dilation: 0 } },
      'EDIT_MODE_BGSWAP',
    );
    const pixels = await sharp(facts[0]!.file.bytes).raw().toBuffer();
    expect([...pixels.subarray(0, 24)]).toEqual([...FLAT, ...FLAT, ...FLAT, ...FLAT, ...new Array(12).fill(9)]);
  });
});

/** Pictures that are black under every alpha are read by their alpha; the plain rule below does not know that. */
function hasColour({ data, channels }: TestPicture): boolean {
  return data.some((value, i) => value > 0 && !(channels === 4 && i % 4 === 3));
}
