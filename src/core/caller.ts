import type { Principal } from './principal.ts';

/** Which of Google's two services the request was addressed to; their error texts and some defaults differ. */
export type Dialect = 'vertex' | 'gemini';

/** Who asks, and through which door. The pipeline treats all callers alike; only wire answers are worded by dialect. */
export interface Caller {
  readonly principal: Principal;
  readonly dialect: Dialect;
  /** Version segment of the route (`v1`, `v1beta`, `v1beta1`), as Google's texts quote it. */
  readonly apiVersion: string;
  /** False for clients known to fail on `raiFilteredReason` items (the vertexai SDK, wire protocol 8.3). */
  readonly acceptsFilteredItems: boolean;
}
