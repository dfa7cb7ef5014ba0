/**
 * The payload's error correction: 48 bits and a CRC-16 in a convolutional code of rate 1/3 and constraint length 7 with
 * zero tail, decoded by the Viterbi algorithm from soft bits.
 */

export const PAYLOAD_BITS = 48;
const CRC_BITS = 16;
const INFORMATION_BITS = PAYLOAD_BITS + CRC_BITS;
const CONSTRAINT_LENGTH = 7;
const STATES = 2 ** (CONSTRAINT_LENGTH - 1);
const REGISTER_MASK = 2 ** CONSTRAINT_LENGTH - 1;
const STEPS = INFORMATION_BITS + CONSTRAINT_LENGTH - 1;

/** Generators 133, 171, 165 (octal): the code of largest free distance for this rate and length. */
const GENERATORS = [0o133, 0o171, 0o165] as const;
const RATE = GENERATORS.length;

/** Length of a code word. */
export const CODED_BITS = STEPS * RATE;

/** CRC-16/CCITT-FALSE. */
const CRC_POLYNOMIAL = 0x1021;
const CRC_START = 0xffff;

/** Output bits of the encoder for each content of its register, first generator in the highest of three bits. */
const OUTPUTS = Uint8Array.from({ length: REGISTER_MASK + 1 }, (_, register) =>
  GENERATORS.reduce((bits, generator) => (bits << 1) | parity(register & generator), 0),
);

function parity(value: number): number {
  let folded = value ^ (value >> 4);
  folded ^= folded >> 2;
  return (folded ^ (folded >> 1)) & 1;
}

function crc16(bits: Uint8Array, count: number): number {
  let crc = CRC_START;
  for (let i = 0; i < count; i++) {
    const feedback = bits[i]! ^ (crc >> 15);
    crc = (crc << 1) & 0xffff;
    if (feedback) crc ^= CRC_POLYNOMIAL;
  }
  return crc;
}

/**
 * The code word of a payload: {@link CODED_BITS} values of 0 or 1.
 *
 * @param payload a whole number below 2^48.
 */
export function encodePayload(payload: bigint): Uint8Array {
  const bits = new Uint8Array(STEPS);
  for (let i = 0; i < PAYLOAD_BITS; i++) bits[i] = Number((payload >> BigInt(PAYLOAD_BITS - 1 - i)) & 1n);
  const crc = crc16(bits, PAYLOAD_BITS);
  for (let i = 0; i < CRC_BITS; i++) bits[PAYLOAD_BITS + i] = (crc >> (CRC_BITS - 1 - i)) & 1;
  const coded = new Uint8Array(CODED_BITS);
  let register = 0;
  for (let step = 0; step < STEPS; step++) {
    register = ((register << 1) | bits[step]!) & REGISTER_MASK;
    const output = OUTPUTS[register]!;
    for (let r = 0; r < RATE; r++) coded[step * RATE + r] = (output >> (RATE - 1 - r)) & 1;
  }
  return coded;
}

/** A payload whose checksum is right. */
export interface DecodedPayload {
  readonly payload: bigint;
  /** Share of the received bits that contradict the code word: 0 for a perfect reading, about 0.2 for noise. */
  readonly errorRate: number;
}

/**
 * The most likely payload of a received word, or undefined when its checksum is wrong.
 *
 * @param softBits {@link CODED_BITS} values: positive for 1, negative for 0, larger where more certain.
 */
export function decodePayload(softBits: Float64Array): DecodedPayload | undefined {
  const bits = traceBack(softBits);
  let crc = 0;
  for (let i = PAYLOAD_BITS; i < INFORMATION_BITS; i++) crc = (crc << 1) | bits[i]!;
  if (crc !== crc16(bits, PAYLOAD_BITS)) return undefined;
  let payload = 0n;
  for (let i = 0; i < PAYLOAD_BITS; i++) payload = (payload << 1n) | BigInt(bits[i]!);
  const coded = encodePayload(payload);
  let errors = 0;
  for (let i = 0; i < CODED_BITS; i++) if (softBits[i]! > 0 !== (coded[i] === 1)) errors++;
  return { payload, errorRate: errors / CODED_BITS };
}

/** The Viterbi algorithm; a state is the last six bits. */
function traceBack(softBits: Float64Array): Uint8Array {
  let metrics = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(STATES);
  metrics[0] = 0;
  const lostBits = new Uint8Array(STEPS * STATES);
  for (let step = 0; step < STEPS; step++) {
    next.fill(Number.NEGATIVE_INFINITY);
    const branches = step < INFORMATION_BITS ? 2 : 1;
    for (let state = 0; state < STATES; state++) {
      if (metrics[state] === Number.NEGATIVE_INFINITY) continue;
      for (let bit = 0; bit < branches; bit++) {
        const register = (state << 1) | bit;
        const output = OUTPUTS[register]!;
        let metric = metrics[state]!;
        for (let r = 0; r < RATE; r++) {
          const soft = softBits[step * RATE + r]!;
          metric += (output >> (RATE - 1 - r)) & 1 ? soft : -soft;
        }
        const target = register & (STATES - 1);
        if (metric <= next[target]!) continue;
        next[target] = metric;
        lostBits[step * STATES + target] = state >> (CONSTRAINT_LENGTH - 2);
      }
    }
    [metrics, next] = [next, metrics];
  }
  const bits = new Uint8Array(STEPS);
  let state = 0;
  for (let step = STEPS - 1; step >= 0; step--) {
    bits[step] = state & 1;
    state = (state >> 1) | (lostBits[step * STATES + state]! << (CONSTRAINT_LENGTH - 2));
  }
  return bits;
}
