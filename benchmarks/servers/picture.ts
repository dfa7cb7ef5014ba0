const PNG_HEAD = Buffer.from('89504e470d0a1a0a0000000d49484452000004000000040008020000', 'hex');

/** Bytes of a given size that begin like a PNG of 1024×1024 and stand for one; both servers answer the same. */
export function pictureOf(sizeBytes: number): Buffer {
  const filler = Uint8Array.from({ length: sizeBytes }, (_, i) => (i * 197 + (i >> 8)) & 255);
  PNG_HEAD.copy(filler);
  return Buffer.from(filler);
}
