import type { Operation } from '../../src/core/operation.ts';

/** The picture that stands in the fixtures' places for pictures and masks: 16×8, the left half white, the right black. */
export const PICTURE_BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAAAAADVHSBLAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12P4DwUMMDAwAgDvhz/BG29OiAAAAABJRU5ErkJggg==';

const bytes = Buffer.from(PICTURE_BASE64, 'base64');
/** The picture as clients send it that state no media type. */
export const bare = { kind: 'bytes', bytes } as const;
/** The picture as most clients send it. */
export const png = { kind: 'bytes', bytes, mimeType: 'image/png' } as const;
/** Settings for a JPEG answer. */
export const jpegAt = (compressionQuality: number) => ({ outputMimeType: 'image/jpeg', compressionQuality });

/** Refusals that several captures meet. */
export const STORAGE_REFUSED =
  'parameters.storageUri is not supported: no bucket is configured. Leave it out to receive the pictures in the answer.';
export const NO_BUCKET = 'is not supported: no bucket is configured. Send the bytes.';
export const SEED_REFUSED = 'Seed is not supported when watermark is enabled.';

/** What a captured request must be read as, and the refusal it meets, if any, once its model is asked. */
export interface CaptureExpectation {
  readonly operation: Operation;
  readonly refusal?: string;
  /** The refusal it meets once its pictures are read. */
  readonly pictureRefusal?: string;
}

/** Every setting that google-genai's option tests give to generation and editing alike. */
export const ALL_GENERATE_SETTINGS = {
  negativePrompt: 'blur',
  sampleCount: 2,
  aspectRatio: '16:9',
  guidanceScale: 12.5,
  seed: 7,
  safetySetting: 'block_low_and_above',
  personGeneration: 'allow_adult',
  includeSafetyAttributes: true,
  includeRaiReason: true,
  language: 'es',
  ...jpegAt(80),
  addWatermark: false,
} as const;
