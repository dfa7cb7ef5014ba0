/** Bytes of a given size that stand for a picture file; both servers answer the same. */
export function pictureOf(sizeBytes: number): Buffer {
  return Buffer.from(Uint8Array.from({ length: sizeBytes }, (_, i) => (i * 197 + (i >> 8)) & 255));
}
