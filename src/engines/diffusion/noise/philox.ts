/** Multipliers and key increments of Philox4x32 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011). */
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/** Four random 32-bit words for a counter of four words and a key of two: Philox4x32-10. No state, so any can be made alone. */
export function philox(counter: readonly number[], key: readonly number[]): [number, number, number, number] {
  let [a, b, c, d] = counter as [number, number, number, number];
  let [key0, key1] = key as [number, number];
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, a);
    const low0 = Math.imul(MULTIPLIER_0, a) >>> 0;
    const high1 = multiplyHigh(MULTIPLIER_1, c);
    const low1 = Math.imul(MULTIPLIER_1, c) >>> 0;
    [a, b, c, d] = [(high1 ^ b ^ key0) >>> 0, low1, (high0 ^ d ^ key1) >>> 0, low0];
    key0 = (key0 + WEYL_0) >>> 0;
    key1 = (key1 + WEYL_1) >>> 0;
  }
  return [a, b, c, d];
}

/** The upper 32 bits of the product of two unsigned 32-bit numbers. */
function multiplyHigh(x: number, y: number): number {
  const lowX = x & 0xffff;
  const highX = x >>> 16;
  const lowY = y & 0xffff;
  const highY = y >>> 16;
  const middle = highX * lowY + ((lowX * lowY) >>> 16);
  const other = lowX * highY + (middle & 0xffff);
  return (highX * highY + Math.floor(middle / 65536) + (other >>> 16)) >>> 0;
}
