/**
 * Runs of equal bytes: count and value in turn. Masks are mostly flat, so that a step of the history costs some hundred
 * bytes and there can be as many as one likes.
 */
export type RunLengths = Uint32Array;

export function toRunLengths(bytes: Uint8Array): RunLengths {
  const runs: number[] = [];
  for (let start = 0; start < bytes.length; ) {
    const value = bytes[start]!;
    let end = start + 1;
    while (end < bytes.length && bytes[end] === value) end++;
    runs.push(end - start, value);
    start = end;
  }
  return Uint32Array.from(runs);
}

/** @param length bytes that the runs make up. */
export function fromRunLengths(runs: RunLengths, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const end = offset + runs[index]!;
    bytes.fill(runs[index + 1]!, offset, end);
    offset = end;
  }
  return bytes;
}
