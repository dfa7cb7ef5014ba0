import { DIGITAL_SOURCE_TYPES, type DigitalSourceType } from '../../core/digital-source.ts';

/** What a watermark says, in 48 bits: layout 4, source type 4, day 16, number 24. */
export interface WatermarkFacts {
  readonly digitalSourceType: DigitalSourceType;
  /** The day it was made (UTC), as `2026-11-20`. */
  readonly madeOn: string;
  /** Tells pictures of one day apart: a whole number below 2^24, as the log has it. */
  readonly number: number;
}

/** How the bits below are laid out; later releases may use others. */
const LAYOUT = 1;
const DAY_MS = 86_400_000;
/** Day 0; 16 bits reach until 2199. */
const FIRST_DAY_MS = Date.UTC(2020, 0, 1);

/** Numbers of pictures stay below this. */
export const PICTURE_NUMBERS = 2 ** 24;

/**
 * The payload for a picture.
 *
 * @param nowMs the time, in milliseconds since the Unix epoch.
 * @param number a whole number; what is beyond 24 bits is cut off.
 */
export function packPayload(digitalSourceType: DigitalSourceType, nowMs: number, number: number): bigint {
  const day = Math.max(0, Math.floor((nowMs - FIRST_DAY_MS) / DAY_MS)) % 2 ** 16;
  const source = DIGITAL_SOURCE_TYPES.indexOf(digitalSourceType);
  return (BigInt(LAYOUT) << 44n) | (BigInt(source) << 40n) | (BigInt(day) << 24n) | BigInt(number % PICTURE_NUMBERS);
}

/** What a payload says, or undefined when it has another layout. */
export function unpackPayload(payload: bigint): WatermarkFacts | undefined {
  const digitalSourceType = DIGITAL_SOURCE_TYPES[Number((payload >> 40n) & 0xfn)];
  if (Number(payload >> 44n) !== LAYOUT || !digitalSourceType) return undefined;
  const day = Number((payload >> 24n) & 0xffffn);
  const madeOn = new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10);
  return { digitalSourceType, madeOn, number: Number(payload & 0xffffffn) };
}

/** Twelve hexadecimal digits. */
export function formatPayload(payload: bigint): string {
  return payload.toString(16).padStart(12, '0');
}
