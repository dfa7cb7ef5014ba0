import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import type { PixelSize } from '../../core/image.ts';
import type { Secret } from '../../core/secret.ts';
import type { Engine } from '../../engine/engine.ts';
import { createOpenAiEngine } from '../../engines/openai/openai-engine.ts';
import { PLAIN_TRAITS } from '../../engines/shared/model-traits.ts';
import { withSettings } from './model-traits.ts';
import { PROBE_INTERVAL_MS } from './probe-interval.ts';

type OpenAiSettings = Extract<EngineSettings, { readonly kind: 'openai' }>;

/** An engine of kind `openai`. Without a word about it, a model is taken to follow no guidance: OpenAI's interface has none. */
export function createOpenAi(id: string, settings: OpenAiSettings): Engine {
  const { url, apiKey, servedModel, model, sizes, probe, askForBase64, concurrency, timeoutMs } = settings;
  return createOpenAiEngine({
    id,
    baseUrl: url.replace(/\/+$/u, ''),
    traits: withSettings({ ...PLAIN_TRAITS, followsGuidance: false }, model),
    sizes: sizes.map(readSize),
    probe,
    askForBase64,
    concurrency,
    timeoutMs,
    probeIntervalMs: PROBE_INTERVAL_MS,
    ...(apiKey !== undefined && { apiKey: (apiKey as Secret).reveal() }),
    ...(servedModel !== undefined && { model: servedModel }),
  });
}

function readSize(text: string): PixelSize {
  const [widthPx, heightPx] = text.split('x').map(Number);
  return { widthPx: widthPx!, heightPx: heightPx! };
}
