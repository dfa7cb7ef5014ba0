/** One level of the pyramid of a picture that is being completed. */
export interface Level {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green, blue, and at all levels but the finest two texture features. */
  readonly channels: number;
  /** `height × width × channels`, 8-bit; holes are filled in place. */
  readonly pixels: Uint8Array;
  /** 1 = to be filled. */
  readonly hole: Uint8Array;
  /** 1 = may be copied from; absent = everywhere outside the hole. */
  readonly allowed?: Uint8Array;
}

/** Half the side of a patch: patches are 7×7. */
export const PATCH_RADIUS = 3;
/** Side of a patch. */
export const PATCH_SIDE = 2 * PATCH_RADIUS + 1;

/** For each pixel around a hole: the source patch that looks most like the one around it, and how unlike it still is. */
export interface Matches {
  /** Pixel number of the source patch's centre. */
  readonly source: Int32Array;
  readonly cost: Float32Array;
}

/** How much it costs to copy from far away: the squared offset in pixels times these. */
export interface OffsetCost {
  readonly perRow: number;
  readonly perColumn: number;
}

/** Where patches lie whole inside the level, which of them may be copied, and which touch a hole. */
export interface PatchMap {
  /** 1 where the patch around a pixel is known and allowed throughout. */
  readonly isSource: Uint8Array;
  /** Pixel numbers of all sources, in reading order. */
  readonly sources: Int32Array;
  /** 1 where the patch around a pixel holds at least one pixel of a hole. */
  readonly isTarget: Uint8Array;
  /** Pixel numbers of all targets, in reading order. */
  readonly targets: Int32Array;
}
