import type { CatalogueEntry } from './catalogue-entry.ts';

/** Encoder, decoder and vocabulary in the layout of @huggingface/transformers, at 8 bits. */
const MARIAN = ['*.json', '*.spm', 'onnx/encoder_model_quantized.onnx', 'onnx/decoder_model_merged_quantized.onnx'];

/** Models that translate prompts into English. Facts from the repositories' pages on the hub. */
export const TRANSLATION_MODELS: readonly CatalogueEntry[] = [
  {
    id: 'opus-mt-mul-en',
    title: 'OPUS-MT, many languages to English',
    job: 'translate',
    can: 'translates from more than a hundred languages, roughly',
    repository: 'Xenova/opus-mt-mul-en',
    commit: 'e3bc00e45f78e372542afdee33bc058c7b05a72f',
    files: MARIAN,
    licenceNote: 'The card of the model it was converted from decides: Helsinki-NLP/opus-mt-mul-en.',
    downloadBytes: 120_000_000,
    weights: 'int8',
  },
  {
    id: 'opus-mt-ja-en',
    title: 'OPUS-MT, Japanese to English',
    job: 'translate',
    can: 'translates from Japanese',
    repository: 'onnx-community/opus-mt-ja-en',
    commit: 'f7bca39ee77c0b5a833f91714501799b14dc1dc9',
    files: MARIAN,
    licence: 'cc-by-4.0',
    downloadBytes: 115_000_000,
    isSizeEstimated: true,
    weights: 'int8',
  },
];
