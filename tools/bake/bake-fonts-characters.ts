const LAST_TRAIL = 0xfe;

/**
 * The characters of a two-byte encoding whose lead byte lies in a range (both ends included) and whose trail byte is at
 * least `firstTrail`, in the encoding's order.
 */
export function charactersOfEncoding(
  encoding: string,
  [first, last]: readonly [number, number],
  firstTrail: number,
): string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (let trail = firstTrail; trail <= LAST_TRAIL; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') found.push(text);
    }
  }
  return found;
}

/** The characters between two code points, both included. */
export function charactersOfRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
