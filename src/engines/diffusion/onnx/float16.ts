/** Half-precision numbers as their bits: Node 22 has no `Float16Array`. */
const EXPONENT_OFFSET = 112;

const floatView = new Float32Array(1);
const bitsView = new Uint32Array(floatView.buffer);

/** The nearest half-precision numbers, ties to even; too large ones become infinite. */
export function encodeFloat16(values: ArrayLike<number>): Uint16Array {
  const bits = new Uint16Array(values.length);
  for (let i = 0; i < bits.length; i++) bits[i] = bitsOf(values[i]!);
  return bits;
}

/** Exact: every half-precision number is a single-precision one. */
export function decodeFloat16(bits: Uint16Array): Float32Array {
  table ??= Float32Array.from({ length: 65536 }, (_, pattern) => valueOfBits(pattern));
  const values = new Float32Array(bits.length);
  for (let i = 0; i < bits.length; i++) values[i] = table[bits[i]!]!;
  return values;
}

let table: Float32Array | undefined;

function valueOfBits(pattern: number): number {
  const sign = pattern & 0x8000 ? -1 : 1;
  const exponent = (pattern >> 10) & 31;
  const fraction = pattern & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function bitsOf(value: number): number {
  floatView[0] = value;
  const bits = bitsView[0]!;
  const sign = (bits >>> 16) & 0x8000;
  const exponent = ((bits >>> 23) & 255) - EXPONENT_OFFSET;
  const fraction = bits & 0x7fffff;
  if (exponent === 255 - EXPONENT_OFFSET) return sign | 0x7c00 | (fraction ? 0x200 : 0);
  if (exponent >= 31) return sign | 0x7c00;
  if (exponent < -10) return sign;
  // Below the normal range the leading one becomes part of the fraction.
  const significand = exponent > 0 ? (exponent << 23) | fraction : fraction | 0x800000;
  const shift = exponent > 0 ? 13 : 14 - exponent;
  return sign | roundShift(significand, shift);
}

function roundShift(value: number, shift: number): number {
  const floor = value >>> shift;
  const rest = value & (2 ** shift - 1);
  const half = 2 ** (shift - 1);
  return rest > half || (rest === half && floor & 1) ? floor + 1 : floor;
}
