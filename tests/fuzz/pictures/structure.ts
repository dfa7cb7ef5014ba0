/** A number in a file that says how something is read: a length, a size, an offset, a type. */
export interface NumberField {
  readonly at: number;
  readonly bytes: 1 | 2 | 4 | 8;
  readonly isLittleEndian: boolean;
}

/** Which bytes of a file mean what, as far as damage to it needs to know. */
export interface FileStructure {
  /** Chunks, segments, boxes or blocks, in order: what can be dropped, doubled and moved. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly fields: readonly NumberField[];
  /** Makes check sums right again, so that damage gets beyond them. */
  readonly repair?: (bytes: Uint8Array) => void;
}

/** Fields of one size at several places. */
export function fieldsAt(bytes: NumberField['bytes'], isLittleEndian: boolean, ...places: number[]): NumberField[] {
  return places.map((at) => ({ at, bytes, isLittleEndian }));
}
