/** Uncompressed pixels: `height × width × channels`, row-major, interleaved, 8-bit sRGB (0–255), straight alpha. */
export interface Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

/**
 * One value per pixel of a picture: `height × width`, row-major, 8-bit. Which pixels are meant: 0 are not, 255 are, values
 * between are meant in part where whoever reads the mask allows for it.
 */
export interface Mask {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Uint8Array;
}

/** A picture as a file: the bytes and the media type they really have. */
export interface EncodedImage {
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** The same bytes in pieces, for those who can do without having them joined. */
  readonly pieces?: readonly Uint8Array[];
}

/** A caller's picture: its bytes, or the `gs://` object that holds them. `mimeType` is the caller's claim, not a fact. */
export type ImageSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly mimeType?: string }
  | { readonly kind: 'object'; readonly uri: string; readonly mimeType?: string };

/** Width and height in pixels. */
export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Which thing each pixel belongs to, for engines that know it exactly. */
export interface LabelMap extends PixelSize {
  /** `height × width`, one label per pixel; the legend names them. */
  readonly data: Uint16Array;
  readonly legend: readonly LabelLegendEntry[];
}

/** One label of a {@link LabelMap}. */
export interface LabelLegendEntry {
  readonly label: number;
  /** What the pixels show, in plain English: `dog`, `newspaper`, `sky`. */
  readonly name: string;
  /** `thing` for a countable subject, `stuff` for scenery. */
  readonly kind: 'thing' | 'stuff';
  /** Number of pixels that carry the label. */
  readonly areaPx: number;
}
