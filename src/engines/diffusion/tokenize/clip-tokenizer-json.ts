import type { JsonObject } from '../model/model-folder.ts';

const START = '<|startoftext|>';
const END = '<|endoftext|>';

/** CLIP's splitting of words (openai/CLIP, `simple_tokenizer.py`). */
const WORDS = "'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+";

/** The `tokenizer.json` of a CLIP tokenizer that comes as `vocab.json` and `merges.txt` only, as older models do. */
export function clipTokenizerJson(vocab: JsonObject, merges: string): JsonObject {
  const special = (content: string): JsonObject => ({
    id: vocab[content],
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: content === START,
    special: true,
  });
  return {
    version: '1.0',
    added_tokens: [special(START), special(END)],
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFC' },
        { type: 'Replace', pattern: { Regex: '\\s+' }, content: ' ' },
        { type: 'Lowercase' },
      ],
    },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: WORDS }, behavior: 'Removed', invert: true },
        { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      ],
    },
    post_processor: {
      type: 'RobertaProcessing',
      sep: [END, vocab[END]],
      cls: [START, vocab[START]],
      trim_offsets: false,
      add_prefix_space: false,
    },
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: END,
      continuing_subword_prefix: '',
      end_of_word_suffix: '</w>',
      fuse_unk: false,
      byte_fallback: false,
      vocab,
      merges: mergeLines(merges),
    },
  };
}

/** The first line may state a version. */
function mergeLines(merges: string): string[] {
  return merges.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#version'));
}
