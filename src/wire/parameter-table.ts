import type { ModelParameter } from '../core/models/model.ts';
import type { OperationKind } from '../core/operation.ts';
import { EDIT_TABLE } from './edit-parameters.ts';
import type { ParameterEntry } from './parameter-entry.ts';
import { RECONTEXT_TABLE } from './recontext-parameters.ts';

export type { ParameterEntry, Treatment } from './parameter-entry.ts';

const isFalse = (value: unknown): boolean => value === false;
const isEmpty = (value: unknown): boolean => value === '';

const STORAGE_URI: ParameterEntry = {
  treatment: 'honoured',
  note: 'The pictures are written to that configured bucket and the answer names them; refused when there is none.',
};

/** Text to image: every field of its wire form by name. */
const GENERATE_TABLE: Readonly<Record<string, ParameterEntry>> = {
  prompt: { treatment: 'honoured', note: 'The picture shows it; words that were not understood are reported.' },
  sampleCount: { treatment: 'honoured', note: 'That many pictures; picture k is made with the seed plus k.' },
  aspectRatio: { treatment: 'honoured', note: "The exact pixel sizes of Google's table." },
  imageSize: { treatment: 'honoured', note: '1K or 2K, where the model knows it.' },
  seed: { treatment: 'honoured', note: 'Same seed, same picture; an error while the watermark is on, as at Google.' },
  negativePrompt: {
    treatment: 'emulated',
    note: 'The things it names are left out; qualities such as "blurry" have no effect.',
    asksNothing: isEmpty,
  },
  outputMimeType: {
    treatment: 'honoured',
    note: 'The format of the pictures; an icon is fitted into 256 pixels a side.',
  },
  compressionQuality: {
    treatment: 'honoured',
    note: 'Quality of JPEG, and of WebP and AVIF; a higher value is a better picture.',
  },
  sampleImageStyle: { treatment: 'honoured', note: 'The picture is drawn in that style.' },
  language: {
    treatment: 'honoured',
    note: 'The illustrator reads nine languages by itself; other engines get English where a translator can (docs/languages.md).',
    asksNothing: (value) => value === 'auto',
  },
  guidanceScale: {
    treatment: 'ignored',
    note: 'The illustrator follows every word it understands; there is no scale.',
  },
  enhancePrompt: {
    treatment: 'honoured',
    note: 'Each picture gets a richer text of its own, answered as `prompt` (docs/enhancement.md).',
    asksNothing: isFalse,
  },
  safetySetting: {
    treatment: 'honoured',
    note: 'Prompts are scored by rules in nine languages and refused above a threshold (docs/safety.md); block_none needs a permission.',
    asksNothing: (value) => value === 'block_none',
  },
  personGeneration: {
    treatment: 'honoured',
    note: 'Exact for the illustrator, which knows what it drew; other engines need a classifier, and the answer says so. allow_all needs a permission.',
    asksNothing: (value) => value === 'allow_all',
  },
  includeRaiReason: {
    treatment: 'honoured',
    note: "Google's text and support codes for pictures that were filtered.",
    asksNothing: isFalse,
  },
  includeSafetyAttributes: {
    treatment: 'honoured',
    note: 'Scores of each picture and, as the last item, of the prompt.',
    asksNothing: isFalse,
  },
  addWatermark: {
    treatment: 'honoured',
    note: "An invisible watermark under this server's own key, which `imageverification@001` finds; not Google's SynthID.",
  },
  storageUri: STORAGE_URI,
};

/** Settings for prompts, where an operation has none. */
const PROMPT_SETTINGS_WITHOUT_PROMPT: Readonly<Record<string, ParameterEntry>> = {
  seed: { treatment: 'ignored', note: 'Nothing is left to chance.' },
  negativePrompt: { treatment: 'ignored', note: 'There is no prompt.', asksNothing: isEmpty },
  language: { treatment: 'ignored', note: 'There is no prompt.' },
  guidanceScale: { treatment: 'ignored', note: 'There is no prompt.' },
  enhancePrompt: { treatment: 'ignored', note: 'There is no prompt.', asksNothing: isFalse },
};

/** Settings of answered pictures that mean the same for every operation. */
const {
  outputMimeType,
  compressionQuality,
  safetySetting,
  personGeneration,
  includeRaiReason,
  includeSafetyAttributes,
  addWatermark,
} = GENERATE_TABLE as Required<typeof GENERATE_TABLE>;

const UPSCALE_TABLE: Readonly<Record<string, ParameterEntry>> = {
  ...PROMPT_SETTINGS_WITHOUT_PROMPT,
  mode: { treatment: 'honoured', note: 'Tells an enlargement from an edit, where the model does both.' },
  image: { treatment: 'honoured', note: 'PNG, JPEG, WebP, GIF, TIFF or AVIF; transparency is kept, 16 bits become 8.' },
  factor: {
    treatment: 'honoured',
    note: 'Exact multiples, at most 17 megapixels. `x-limner-method` tells what did it: the super-resolution network (on `onnxruntime-node` or `onnxruntime-web`) or `lanczos3`.',
  },
  longerSidePx: {
    treatment: 'honoured',
    note: 'Read when there is no factor; the shorter side is rounded down.',
  },
  enhanceInputImage: {
    treatment: 'honoured',
    note: 'Noise and JPEG blocks are taken out first; clean pictures stay as they are.',
  },
  imagePreservationFactor: {
    treatment: 'honoured',
    note: '1: plain resampling; 0.5: the network’s picture; 0: its detail exaggerated by half.',
  },
  sampleCount: { treatment: 'honoured', note: 'One; more is refused.' },
  outputMimeType,
  compressionQuality,
  safetySetting,
  personGeneration,
  includeRaiReason,
  includeSafetyAttributes,
  addWatermark,
  storageUri: STORAGE_URI,
};

const SEGMENT_TABLE: Readonly<Record<string, ParameterEntry>> = {
  image: {
    treatment: 'honoured',
    note: 'The mask has its size. A picture with transparent parts brings its cut-out along.',
  },
  mode: {
    treatment: 'honoured',
    note: 'foreground, background and interactive on any picture; prompt and semantic for what colour, place and contrast give away (sky, vegetation; prompt also subject and background). Other words answer 501.',
  },
  prompt: { treatment: 'honoured', note: 'Words, separated by commas; see mode.' },
  scribble: {
    treatment: 'honoured',
    note: 'Bright strokes on black; red ones, an addition, mark what is not meant. Another size is stretched to fit.',
  },
  maxPredictions: { treatment: 'honoured', note: 'At most that many masks, the most certain first.' },
  confidenceThreshold: { treatment: 'honoured', note: 'Masks that are less certain are left out.' },
  maskDilation: { treatment: 'honoured', note: 'The mask grows by that fraction of the width.' },
  binaryColorThreshold: { treatment: 'honoured', note: '-1 leaves edges soft.' },
};

/** Edits: what is their own, and what means the same as for pictures from text. */
const EDIT_FIELDS: Readonly<Record<string, ParameterEntry>> = { ...GENERATE_TABLE, ...EDIT_TABLE };

/** Recontext and try-on: what is their own, and what means the same as for pictures from text. */
const RECONTEXT_FIELDS: Readonly<Record<string, ParameterEntry>> = { ...GENERATE_TABLE, ...RECONTEXT_TABLE };

/** Watermark verification. */
const VERIFY_TABLE: Readonly<Record<string, ParameterEntry>> = {
  image: {
    treatment: 'honoured',
    note: "ACCEPT when it carries a mark of this server's keys. REJECT proves nothing: marks can be lost.",
  },
};

/** Fields of an operation that no engine serves in this release are read and checked all the same. */
const UNSERVED: ParameterEntry = {
  treatment: 'not-yet-honoured',
  note: 'Read and checked; the operation itself answers 501 UNIMPLEMENTED.',
};

/** By operation; only those that some engine serves. */
const TABLES: Readonly<Partial<Record<OperationKind, Readonly<Record<string, ParameterEntry>>>>> = {
  generate: GENERATE_TABLE,
  edit: EDIT_FIELDS,
  upscale: UPSCALE_TABLE,
  recontext: RECONTEXT_FIELDS,
  segment: SEGMENT_TABLE,
  verify: VERIFY_TABLE,
};

/** Whether some engine serves an operation in this release. */
export function isServed(kind: OperationKind): boolean {
  return TABLES[kind] !== undefined;
}

/** The treatment of a field, by its name in the wire form of an operation. */
export function parameterEntry(kind: OperationKind, fieldName: string): ParameterEntry {
  const table = TABLES[kind];
  if (!table) return fieldName === 'storageUri' ? STORAGE_URI : UNSERVED;
  const entry = table[fieldName];
  if (!entry) throw new RangeError(`The parameter table of ${kind} lacks ${fieldName}.`);
  return entry;
}

/** Field names of the parameters that not every model knows. */
export const FIELD_OF_MODEL_PARAMETER: Readonly<Record<ModelParameter, string>> = {
  negativePrompt: 'negativePrompt',
  enhancePrompt: 'enhancePrompt',
  sampleImageSize: 'imageSize',
  sampleImageStyle: 'sampleImageStyle',
};
