/** A stretch of a longer line. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Covers a line with stretches of one length that overlap by at least `overlap`; a short line is one stretch. */
export function tilesAlong(total: number, length: number, overlap: number): Stretch[] {
  if (total <= length) return [{ start: 0, length: total }];
  const count = Math.ceil((total - overlap) / (length - overlap));
  return Array.from({ length: count }, (_, i) => ({
    start: Math.round((i * (total - length)) / (count - 1)),
    length,
  }));
}
