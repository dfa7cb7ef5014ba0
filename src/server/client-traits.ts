import type { IncomingHttpHeaders } from 'node:http';
import type { ClientTraits } from '../core/caller.ts';

/** Recognises the clients that need something of their own by what Google's libraries say of themselves. */
export function clientTraits(headers: IncomingHttpHeaders): ClientTraits {
  const libraries = String(headers['x-goog-api-client'] ?? '');
  return {
    failsOnFilteredItems: libraries.includes('vertexai.preview.vision_models'),
    readsLabelScoresAsText: libraries.includes('google-genai-sdk/') && libraries.includes('gl-go/'),
  };
}
