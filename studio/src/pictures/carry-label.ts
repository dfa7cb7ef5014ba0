/** Where a PNG's first chunk begins, and what stands before and after a chunk's data. */
const SIGNATURE_BYTES = 8;
const HEAD_BYTES = 8;
const CHECK_BYTES = 4;
/** The keyword of the text chunk that holds XMP. */
const XMP_KEYWORD = 'XML:com.adobe.xmp';

/** A PNG with the XMP label of another, right behind its header; as it is where the other has none or is no PNG. */
export async function carryLabel(from: Blob, to: Blob): Promise<Blob> {
  const label = labelIn(new Uint8Array(await from.arrayBuffer()));
  const bytes = new Uint8Array(await to.arrayBuffer());
  const [header] = chunksOf(bytes);
  if (!label || !header) return to;
  return new Blob([bytes.subarray(0, header.end), label, bytes.subarray(header.end)], { type: to.type });
}

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function labelIn(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const chunk = chunksOf(bytes).find(
    ({ type, start }) => type === 'iTXt' && latin(bytes, start + HEAD_BYTES, XMP_KEYWORD.length) === XMP_KEYWORD,
  );
  return chunk && bytes.slice(chunk.start, chunk.end);
}

/** The chunks of a PNG as far as they are whole; none for other files. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  if (latin(bytes, 1, 3) !== 'PNG') return chunks;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = SIGNATURE_BYTES; start + HEAD_BYTES + CHECK_BYTES <= bytes.length; ) {
    const end = start + HEAD_BYTES + view.getUint32(start) + CHECK_BYTES;
    if (end > bytes.length) break;
    chunks.push({ type: latin(bytes, start + 4, 4), start, end });
    start = end;
  }
  return chunks;
}

function latin(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
