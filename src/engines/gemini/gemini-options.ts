/** Where Gemini is, and which of its models draws. */
export interface GeminiOptions {
  readonly id: string;
  readonly account:
    | { readonly kind: 'gemini-api'; readonly apiKey: string }
    | { readonly kind: 'vertex'; readonly project: string; readonly location: string };
  /** Another address of the service; absent: Google's own. */
  readonly baseUrl?: string;
  readonly model: string;
  /** Whether the model knows sizes beyond 1K (`imageSize`). */
  readonly knowsSizes: boolean;
  readonly concurrency: number;
  /** How long one picture may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly probeIntervalMs: number;
}
