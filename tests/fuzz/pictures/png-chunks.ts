import { crc32 } from 'node:zlib';

/** Chunks of a PNG file from their length to their check sum. */
export function pngChunks(file: Buffer): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) break;
    parts.push({ start: at, end });
    at = end;
  }
  return parts;
}

/** Writes the check sum of each chunk anew. */
export function repairPng(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { start, end } of pngChunks(file)) file.writeUInt32BE(crc32(file.subarray(start + 4, end - 4)), end - 4);
}
