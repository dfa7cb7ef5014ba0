import type { Engine } from '../../src/engine/engine.ts';
import { createOpenAiEngine } from '../../src/engines/openai/openai-engine.ts';
import type { OpenAiOptions } from '../../src/engines/openai/openai-options.ts';
import { PLAIN_TRAITS } from '../../src/engines/shared/model-traits.ts';

/** An engine on a server at `url` that may turn out to be able to edit. */
export function openAiEngine(url: string, change: Partial<OpenAiOptions> = {}): Engine {
  return createOpenAiEngine({
    id: 'oa',
    baseUrl: `${url}/v1`,
    traits: {
      ...PLAIN_TRAITS,
      sizes: { multiplePx: 64, minSidePx: 64, maxPixels: 1_048_576 },
      followsGuidance: false,
      edits: 'instruct',
      maxReferences: 1,
    },
    sizes: [{ widthPx: 256, heightPx: 256 }],
    probe: true,
    askForBase64: true,
    concurrency: 2,
    timeoutMs: 290_000,
    probeIntervalMs: 60_000,
    ...change,
  });
}

/** Why a server that knows no seeds cannot pass parts of the contract. */
export const WITHOUT_SEEDS = {
  'makes the same picture for the same seed': 'the server knows no seeds',
  'makes picture k of a batch alone': 'the server knows no seeds',
  'makes different pictures for different seeds': 'the server knows no seeds',
} as const;
