import sharp from 'sharp';

/** Pixels of a test picture: `height × width × channels`. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array;
}

/** A picture made pixel by pixel. */
export function paint(width: number, height: number, colourAt: (x: number, y: number) => readonly number[]): Pixels {
  const channels = colourAt(0, 0).length as Pixels['channels'];
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(colourAt(x, y), (y * width + x) * channels);
  return { width, height, channels, data };
}

/** Google's image object with a picture as PNG. */
export async function inWire(pixels: Pixels): Promise<{ bytesBase64Encoded: string }> {
  const { width, height, channels, data } = pixels;
  const image = sharp(data, { raw: { width, height, channels } });
  const png = await (channels === 1 ? image.toColourspace('b-w') : image).png().toBuffer();
  return { bytesBase64Encoded: png.toString('base64') };
}

/** Pixels of an answered file. */
export async function pixelsOf(file: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: info.channels as Pixels['channels'], data };
}

/** What an edit is asked with. */
export interface EditRequest {
  readonly editMode: string;
  readonly prompt?: string;
  readonly picture: object;
  /** The mask reference's own fields. */
  readonly mask?: object;
  readonly parameters?: object;
}

/** The body of an edit. */
export function editBody({ editMode, prompt = '', picture, mask, parameters }: EditRequest): object {
  const referenceImages = [
    { referenceType: 'REFERENCE_TYPE_RAW', referenceId: 1, referenceImage: picture },
    ...(mask ? [{ referenceType: 'REFERENCE_TYPE_MASK', referenceId: 2, ...mask }] : []),
  ];
  return {
    instances: [{ prompt, referenceImages }],
    parameters: { editMode, sampleCount: 1, seed: 1, addWatermark: false, ...parameters },
  };
}
