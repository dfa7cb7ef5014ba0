import fc from 'fast-check';
import { createFlatEngine } from '../../../src/testing/index.ts';
import { editBody } from '../../images/edit-request.ts';
import { PICTURE_BASE64 } from '../../wire/capture-expectation.ts';
import { damagedPictures } from '../damage/damaged-pictures.ts';
import { openService } from '../service.ts';
import type { FuzzTarget } from '../target.ts';

interface PictureCase {
  readonly file: Uint8Array;
  readonly use: keyof typeof USES;
}

const sound = { bytesBase64Encoded: PICTURE_BASE64 };

/** Every place of the service where a caller's picture is read. */
const USES = {
  verify: (image: object) => ['imageverification@001', { instances: [{ image }] }],
  segment: (image: object) => [
    'image-segmentation-001',
    { instances: [{ image }], parameters: { mode: 'foreground' } },
  ],
  upscale: (image: object) => [
    'imagen-4.0-upscale-preview',
    {
      instances: [{ prompt: '', image }],
      parameters: { mode: 'upscale', upscaleConfig: { upscaleFactor: 'x2' }, addWatermark: false },
    },
  ],
  edit: (picture: object) => [
    'imagen-3.0-capability-001',
    editBody({
      editMode: 'EDIT_MODE_INPAINT_REMOVAL',
      picture,
      mask: { referenceImage: sound, maskImageConfig: { maskMode: 'MASK_MODE_USER_PROVIDED' } },
    }),
  ],
  mask: (referenceImage: object) => [
    'imagen-3.0-capability-001',
    editBody({
      editMode: 'EDIT_MODE_INPAINT_INSERTION',
      prompt: 'A dog',
      picture: sound,
      mask: { referenceImage, maskImageConfig: { maskMode: 'MASK_MODE_USER_PROVIDED' } },
    }),
  ],
} as const satisfies Record<string, (image: object) => readonly [model: string, body: object]>;

/** Damaged files through the whole service, some of them into the gallery, which makes thumbnails. */
export const picturesTarget: FuzzTarget<PictureCase> = {
  name: 'pictures',
  title: 'damaged PNG, JPEG, WebP, GIF, TIFF, BMP, ICO and AVIF files in requests',
  async open() {
    const { app, check, close } = await openService([createFlatEngine()]);
    return {
      cases: fc.record({
        file: await damagedPictures(),
        use: fc.constantFrom(...(Object.keys(USES) as (keyof typeof USES)[])),
      }),
      async feed({ file, use }) {
        const image = { bytesBase64Encoded: Buffer.from(file).toString('base64') };
        const [model, payload] = USES[use](image);
        const url = `/v1/publishers/google/models/${encodeURIComponent(model)}:predict`;
        const headers = file.length % 8 === 0 ? { 'x-limner-gallery': 'keep' } : {};
        const answer = await app.inject({ method: 'POST', url, payload, headers });
        return `${use} ${check(answer)}`;
      },
      close,
    };
  },
};
