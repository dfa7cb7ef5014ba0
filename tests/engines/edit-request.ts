import sharp from 'sharp';

const SIDE_PX = 256;

/** The pixels of the picture that is edited: a slope of colours, so that any shift shows. */
export function slope(): Uint8Array {
  return Uint8Array.from({ length: SIDE_PX * SIDE_PX * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % SIDE_PX, Math.floor(i / 3 / SIDE_PX)];
    return [x, y, (x * 7 + y * 3) & 255][i % 3]!;
  });
}

/** An insertion in the middle of the slope, with seed 7. */
export async function insertionRequest(prompt = 'A red apple'): Promise<object> {
  const raw = { width: SIDE_PX, height: SIDE_PX };
  const picture = await sharp(slope(), { raw: { ...raw, channels: 3 } })
    .png()
    .toBuffer();
  const square = Uint8Array.from({ length: SIDE_PX * SIDE_PX }, (_, i) => (isInMask(i) ? 255 : 0));
  const mask = await sharp(square, { raw: { ...raw, channels: 1 } })
    .png()
    .toBuffer();
  return {
    instances: [
      {
        prompt,
        referenceImages: [
          {
            referenceType: 'REFERENCE_TYPE_RAW',
            referenceId: 1,
            referenceImage: { bytesBase64Encoded: picture.toString('base64') },
          },
          {
            referenceType: 'REFERENCE_TYPE_MASK',
            referenceId: 2,
            referenceImage: { bytesBase64Encoded: mask.toString('base64') },
            maskImageConfig: { maskMode: 'MASK_MODE_USER_PROVIDED', dilation: 0 },
          },
        ],
      },
    ],
    parameters: {
      editMode: 'EDIT_MODE_INPAINT_INSERTION',
      sampleCount: 1,
      seed: 7,
      addWatermark: false,
      editConfig: { baseSteps: 1 },
    },
  };
}

/** Whether pixel `i` of the picture is one to edit. */
export function isInMask(i: number): boolean {
  const [x, y] = [i % SIDE_PX, Math.floor(i / SIDE_PX)];
  return x >= 96 && x < 160 && y >= 96 && y < 160;
}
