import type { Principal } from './principal.ts';

/** Which of Google's two services the request was addressed to; their error texts and some defaults differ. */
export type Dialect = 'vertex' | 'gemini';

/** Who asks, and through which door. The pipeline treats all callers alike; only wire answers are worded by dialect. */
export interface Caller {
  readonly principal: Principal;
  readonly dialect: Dialect;
  /** Version segment of the route (`v1`, `v1beta`, `v1beta1`), as Google's texts quote it. */
  readonly apiVersion: string;
  /** What the caller's client is known to need otherwise than the rest. */
  readonly client: ClientTraits;
}

/** Where one of Google's clients reads answers differently from all others; found by running it. */
export interface ClientTraits {
  /** Fails on `raiFilteredReason` items: the vertexai SDK (wire protocol, 8.3). */
  readonly failsOnFilteredItems: boolean;
  /** Reads the scores of labels only when they are written as text: google-genai for Go, whose field is a string in JSON. */
  readonly readsLabelScoresAsText: boolean;
}

/** A client that reads everything as documented. */
export const PLAIN_CLIENT: ClientTraits = { failsOnFilteredItems: false, readsLabelScoresAsText: false };
