import { loadIllustratorAssets } from '../../src/engines/embedded/illustrator/assets.ts';
import { understandingOptions } from '../../src/engines/embedded/illustrator/prompt-reader.ts';
import { openArtPack } from '../../src/engines/embedded/illustrator/subject/art-pack.ts';
import { createFactsOf } from '../../src/engines/embedded/illustrator/subject/facts.ts';
import type { UnderstandingOptions } from '../../src/engines/embedded/illustrator/understand/understanding.ts';

/** What prompts may name with the shipped drawings. */
export function openVocabulary(): UnderstandingOptions {
  const pack = openArtPack(loadIllustratorAssets().art);
  return understandingOptions(pack, createFactsOf(pack));
}
