import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEMANTIC_CLASSES } from '../../src/core/semantic-classes.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { inWire, type Pixels, paint, pixelsOf } from './edit-request.ts';
import { openEmbeddedRuntime } from './embedded-runtime.ts';

const SIDE = 64;
/** A red ball on grainy grass under the sky: something for foreground, background and a class. */
const MEADOW = paint(SIDE, SIDE, (x, y) => {
  const grain = (x * 7919 + y * 104729 + x * y * 31) % 23;
  if (Math.hypot(x - 36, y - 40) < 13) return [200 + grain, 30, 40];
  return y < 22 ? [130, 170, 225 + (grain >> 2)] : [50 + grain, 120 + grain, 40];
});
/** Pixels of a computed mask with at least a tenth of what is meant are edited; see docs/edits.md. */
const MEANT = 26;

/** What is meant, as the segmentation model calls it, and an edit of it. */
interface Form {
  readonly mode: string;
  readonly prompt?: string;
  readonly edit: { readonly editMode: string; readonly prompt: string };
  readonly dilation: number;
  readonly request: (
    picture: object,
    prompt: string,
    editMode: string,
    dilation: number,
  ) => readonly [model: string, body: object];
}

const reference = (maskMode: string, maskClasses?: readonly number[]): Form['request'] => {
  return (picture, prompt, editMode, dilation) => [
    'imagen-3.0-capability-001',
    {
      instances: [
        {
          prompt,
          referenceImages: [
            { referenceType: 'REFERENCE_TYPE_RAW', referenceId: 1, referenceImage: picture },
            {
              referenceType: 'REFERENCE_TYPE_MASK',
              referenceId: 2,
              maskImageConfig: { maskMode, dilation, ...(maskClasses && { maskClasses }) },
            },
          ],
        },
      ],
      parameters: { editMode, sampleCount: 1, seed: 1, addWatermark: false },
    },
  ];
};

const LEGACY_MODES: Readonly<Record<string, string>> = {
  EDIT_MODE_INPAINT_REMOVAL: 'inpainting-remove',
  EDIT_MODE_INPAINT_INSERTION: 'inpainting-insert',
};
const legacy = (maskMode: object): Form['request'] => {
  return (image, prompt, editMode, maskDilation) => [
    'imagegeneration@006',
    {
      instances: [{ prompt, image }],
      parameters: {
        editConfig: { editMode: LEGACY_MODES[editMode], maskMode, maskDilation },
        sampleCount: 1,
        seed: 1,
        addWatermark: false,
      },
    },
  ];
};

const SKY = SEMANTIC_CLASSES.indexOf('sky');
const REMOVAL = { editMode: 'EDIT_MODE_INPAINT_REMOVAL', prompt: '' };
const INSERTION = { editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt: 'a red ball' };
const FOREGROUND = { mode: 'FOREGROUND' };
const BACKGROUND = { mode: 'BACKGROUND' };
const CLASS = { mode: 'SEMANTIC', prompt: 'sky' };
const legacyClass = legacy({ maskType: 'semantic', classes: [SKY] });
const FORMS: readonly (readonly [string, Form])[] = [
  ['foreground', { ...FOREGROUND, edit: REMOVAL, dilation: 0.05, request: reference('MASK_MODE_FOREGROUND') }],
  ['background', { ...BACKGROUND, edit: INSERTION, dilation: 0, request: reference('MASK_MODE_BACKGROUND') }],
  ['class', { ...CLASS, edit: INSERTION, dilation: 0.1, request: reference('MASK_MODE_SEMANTIC', [SKY]) }],
  ['legacy foreground', { ...FOREGROUND, edit: INSERTION, dilation: 0, request: legacy({ maskType: 'foreground' }) }],
  ['legacy background', { ...BACKGROUND, edit: REMOVAL, dilation: 0, request: legacy({ maskType: 'background' }) }],
  ['legacy class', { ...CLASS, edit: REMOVAL, dilation: 0.05, request: legacyClass }],
];

describe('edits by the embedded engine within masks that it computes', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    runtime = await openEmbeddedRuntime();
  });
  afterAll(() => runtime.close());

  /** What the segmentation model says, asked by itself. */
  const meant = async ({ mode, prompt }: Form): Promise<(x: number, y: number, radius: number) => boolean> => {
    const instance = { image: await inWire(MEADOW), ...(prompt && { prompt }) };
    const parameters = { mode, maskDilation: 0, binaryColorThreshold: -1 };
    const body = { instances: [instance], parameters };
    const { body: answer } = await runtime.predict('image-segmentation-001', body, runtime.localCaller);
    const [{ bytesBase64Encoded }] = JSON.parse(JSON.stringify(answer)).predictions;
    const { data, channels } = await pixelsOf(Buffer.from(bytesBase64Encoded, 'base64'));
    return (x, y, radius) => {
      for (let v = Math.max(0, y - radius); v <= Math.min(SIDE - 1, y + radius); v++)
        for (let u = Math.max(0, x - radius); u <= Math.min(SIDE - 1, x + radius); u++)
          if (data[(v * SIDE + u) * channels]! >= MEANT) return true;
      return false;
    };
  };

  it.each(FORMS)('keep every pixel outside the dilated mask: %s', async (_name, form) => {
    const { edit, dilation, request } = form;
    const isMeant = await meant(form);
    const [model, body] = request(await inWire(MEADOW), edit.prompt, edit.editMode, dilation);
    const { pictures } = await runtime.predict(model, body, runtime.localCaller);
    expect(pictures[0]!.maskDifference).toBe(0);
    const changed = changes(await pixelsOf(pictures[0]!.file.bytes), Math.round(dilation * SIDE), isMeant);
    expect(changed.outside).toBe(0);
    expect(changed.inside).toBeGreaterThan(20);
  });
});

/** How many pixels differ from the meadow inside what is meant, and outside of it. */
function changes(
  { data }: Pixels,
  radius: number,
  isMeant: (x: number, y: number, radius: number) => boolean,
): { readonly inside: number; readonly outside: number } {
  const counts = { inside: 0, outside: 0 };
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const at = (y * SIDE + x) * 3;
      if ([0, 1, 2].every((c) => data[at + c] === MEADOW.data[at + c])) continue;
      counts[isMeant(x, y, radius) ? 'inside' : 'outside']++;
    }
  return counts;
}
