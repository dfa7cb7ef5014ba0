import type { OutputSettings } from '../../core/operation.ts';
import { PERSON_GENERATIONS, type SafetySetting } from '../../core/safety.ts';
import { ASPECT_RATIOS, type AspectRatio, type ImageSize } from '../../core/size.ts';
import type { FieldTable, WireField } from '../field.ts';
import { asSpelled, type EnumerationRow, enumeration } from '../values/enumeration.ts';
import { flag, number, quality, storageAddress, text, wholeNumber } from '../values/scalars.ts';

/** Current names, and those of the first Imagen models (wire protocol, section 5). */
const SAFETY_SETTING_ROWS: readonly EnumerationRow<SafetySetting>[] = [
  ['block_low_and_above', 'block_low_and_above', 'block_most'],
  ['block_medium_and_above', 'block_medium_and_above', 'block_some'],
  ['block_only_high', 'block_only_high', 'block_few'],
  ['block_none', 'block_none', 'block_fewest'],
];

/** Old clients send the length of a side instead of a name, as text or as a number. */
const IMAGE_SIZE_ROWS: readonly EnumerationRow<ImageSize>[] = [
  ['1K', '1K', '1024'],
  ['2K', '2K', '2048'],
];

/** Media types that some page of Google's documentation lists, and AVIF. */
const MIME_TYPE_ROWS: readonly EnumerationRow<string>[] = [
  ['image/png', 'image/png'],
  ['image/jpeg', 'image/jpeg', 'image/jpg'],
  ...asSpelled(['image/webp', 'image/gif', 'image/bmp', 'image/tiff']),
  ['image/vnd.microsoft.icon', 'image/vnd.microsoft.icon', 'image/x-icon'],
  ['image/avif', 'image/avif'],
];

/** A seed is an unsigned 32-bit number; Google's notebooks use 0 as well. */
const MAX_SEED = 0xffffffff;

/** The range that `imagegeneration@006` documents for editing; no other is on record (wire protocol, section 4.3). */
const MAX_GUIDANCE_SCALE = 500;

/** Settings that every picture-making operation shares (wire protocol, sections 4.1 and 6). */
export const OUTPUT_FIELDS: FieldTable<OutputSettings> = {
  sampleCount: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'parameters.sampleCount', 'parameters.numberOfImages'),
  seed: wholeNumber(0, MAX_SEED, 'parameters.seed'),
  negativePrompt: text('parameters.negativePrompt'),
  language: text('parameters.language'),
  guidanceScale: number(0, MAX_GUIDANCE_SCALE, 'parameters.guidanceScale', 'parameters.editConfig.guidanceScale'),
  enhancePrompt: flag('parameters.enhancePrompt'),
  safetySetting: enumeration(SAFETY_SETTING_ROWS, 'parameters.safetySetting', 'parameters.safetyFilterLevel'),
  personGeneration: enumeration(asSpelled(PERSON_GENERATIONS), 'parameters.personGeneration'),
  includeRaiReason: flag('parameters.includeRaiReason'),
  includeSafetyAttributes: flag('parameters.includeSafetyAttributes'),
  addWatermark: flag('parameters.addWatermark'),
  outputMimeType: enumeration(MIME_TYPE_ROWS, 'parameters.outputOptions.mimeType', 'parameters.outputOption.mimeType'),
  compressionQuality: quality(
    'parameters.outputOptions.compressionQuality',
    'parameters.outputOption.compressionQuality',
  ),
  storageUri: storageAddress('parameters.storageUri'),
};

/** Shape of the picture. */
export const ASPECT_RATIO_FIELD: WireField<AspectRatio> = enumeration(
  asSpelled(ASPECT_RATIOS),
  'parameters.aspectRatio',
);

/** Named size of the picture. */
export const IMAGE_SIZE_FIELD: WireField<ImageSize> = enumeration(IMAGE_SIZE_ROWS, 'parameters.sampleImageSize');
