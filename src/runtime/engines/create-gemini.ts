import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import type { Secret } from '../../core/secret.ts';
import type { Engine } from '../../engine/engine.ts';
import { createGeminiEngine } from '../../engines/gemini/gemini-engine.ts';
import type { GeminiOptions } from '../../engines/gemini/gemini-options.ts';

type GeminiSettings = Extract<EngineSettings, { readonly kind: 'gemini' }>;

/** Google counts questions, so they are few. */
const PROBE_INTERVAL_MS = 60_000;

/** An engine of kind `gemini`. */
export function createGemini(id: string, settings: GeminiSettings): Engine {
  const { url, servedModel: model, knowsSizes, concurrency, timeoutMs } = settings;
  return createGeminiEngine({
    id,
    account: accountOf(settings),
    model,
    knowsSizes,
    concurrency,
    timeoutMs,
    probeIntervalMs: PROBE_INTERVAL_MS,
    ...(url !== undefined && { baseUrl: url }),
  });
}

function accountOf({ apiKey, project, location }: GeminiSettings): GeminiOptions['account'] {
  if (project !== undefined) return { kind: 'vertex', project, location };
  return { kind: 'gemini-api', apiKey: (apiKey as Secret).reveal() };
}
