/** Icon sets of the art pack. `tones` are Fluent drawings in natural skin tones. */
export type ArtPackName = 'fluent' | 'tones' | 'noto';

/** What `assets/art/index.json.br` holds: where each drawing lies, and what was measured of it when it was baked. */
export interface ArtIndex {
  readonly version: 1;
  readonly packs: Readonly<Record<ArtPackName, PackIndex>>;
}

export interface PackIndex {
  /** First byte of each brotli block in the pack file, and the file's length as last item. */
  readonly blockStarts: readonly number[];
  readonly drawings: Readonly<Record<string, DrawingEntry>>;
  /** Second names of drawings. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface DrawingEntry {
  /** Block number, first character and length of the SVG text in the decoded block. */
  readonly text: readonly [block: number, start: number, length: number];
  /** Size of the coordinate system. */
  readonly size: readonly [width: number, height: number];
  /** Box of what is visible, in drawing units. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** `#rrggbb` of the largest area of similar colour: fur, body, paint. */
  readonly colour: string;
  /** Emojibase subgroup of the concept, where it has one. */
  readonly group?: string;
}
