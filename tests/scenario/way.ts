/** One way to Limner: a client in some language, over some transport. What a way does not offer is absent. */
export interface Way {
  generate(order: GenerateOrder): Promise<Uint8Array[]>;
  removeFromPicture(order: RemoveOrder): Promise<Uint8Array>;
  upscale(order: UpscaleOrder): Promise<Uint8Array>;
  /** The mask of what stands in front. */
  findForeground(picture: Uint8Array): Promise<Uint8Array>;
  /** Whether there is a watermark of this installation. */
  verify?(picture: Uint8Array): Promise<'ACCEPT' | 'REJECT'>;
  /** Whether the caller is told that a request was the caller's own mistake. */
  isCallersMistake(error: unknown): boolean;
  close(): Promise<void>;
}

/** Pictures from a prompt. */
export interface GenerateOrder {
  readonly prompt: string;
  readonly count: number;
  readonly aspectRatio: string;
  /** Given: this very picture, without a watermark. */
  readonly seed?: number;
}

/** A picture without what its mask covers. */
export interface RemoveOrder {
  readonly picture: Uint8Array;
  /** White where the picture is to be filled from around. */
  readonly mask: Uint8Array;
  readonly seed: number;
}

/** A picture enlarged. */
export interface UpscaleOrder {
  readonly picture: Uint8Array;
  readonly factor: 'x2' | 'x3' | 'x4';
}

/** Where all ways of one run keep their keys, so that each knows the other's watermarks. */
export interface WaySettings {
  readonly dataFolder: string;
}
