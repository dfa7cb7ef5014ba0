import type { MemorySample } from './growth.ts';

/** What a child is told. */
export interface ChildOrder {
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly limitMs: number;
}

/** What a child tells. A case that was begun and never ended is what it died or hung of. */
export type ChildMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'began'; readonly index: number }
  | { readonly kind: 'ended'; readonly index: number; readonly outcome: string; readonly durationMs: number }
  | { readonly kind: 'finding'; readonly index: number; readonly what: string }
  | { readonly kind: 'memory'; readonly sample: MemorySample };
