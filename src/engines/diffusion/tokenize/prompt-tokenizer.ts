import { Tokenizer } from '@huggingface/tokenizers';
import { modelFault } from '../model/model-fault.ts';
import type { JsonObject, ModelFolder } from '../model/model-folder.ts';
import { clipTokenizerJson } from './clip-tokenizer-json.ts';

/** A prompt as a text encoder reads it. */
export interface PromptTokens {
  /** Always of the tokenizer's full length: padded at the end. */
  readonly ids: readonly number[];
  /** The prompt was longer than the encoder reads, and its end is lost. */
  readonly isCut: boolean;
}

export interface PromptTokenizer {
  readonly length: number;
  tokenize(prompt: string): PromptTokens;
}

/**
 * Opens the tokenizer of a part such as `tokenizer_2`, from `tokenizer.json` or from `vocab.json` and `merges.txt`.
 *
 * @param maxLength tokens to read at most, where the tokenizer's own configuration allows more.
 * @throws LimnerError `MODEL_FILES_INVALID`.
 */
export function openPromptTokenizer(folder: ModelFolder, part: string, maxLength: number): PromptTokenizer {
  const config = folder.readJson(`${part}/tokenizer_config.json`);
  const tokenizer = createTokenizer(folder, part, config);
  const length = Math.min(Number(config['model_max_length'] ?? maxLength), maxLength);
  const padId = tokenizer.token_to_id(contentOf(config['pad_token']) ?? '') ?? 0;
  return {
    length,
    tokenize(prompt) {
      const { ids } = tokenizer.encode(prompt);
      const isCut = ids.length > length;
      const kept = isCut ? [...ids.slice(0, length - 1), ids.at(-1)!] : ids;
      return { ids: [...kept, ...Array<number>(length - kept.length).fill(padId)], isCut };
    },
  };
}

function createTokenizer(folder: ModelFolder, part: string, config: JsonObject): Tokenizer {
  const file = `${part}/tokenizer.json`;
  const json = folder.hasFile(file)
    ? folder.readJson(file)
    : clipTokenizerJson(folder.readJson(`${part}/vocab.json`), folder.readText(`${part}/merges.txt`));
  try {
    return new Tokenizer(json, config);
  } catch (cause) {
    throw modelFault(folder.fileOf(file), 'a tokenizer', (cause as Error).message, cause);
  }
}

/** A special token is a text, or an object that has it. */
function contentOf(token: unknown): string | undefined {
  if (typeof token === 'string') return token;
  const content = (token as { content?: unknown } | null | undefined)?.content;
  return typeof content === 'string' ? content : undefined;
}
