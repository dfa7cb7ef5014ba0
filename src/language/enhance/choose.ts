import { createHash } from 'node:crypto';

/** A number from 0 to `count - 1` for a purpose; equal texts, seeds and purposes give equal numbers. */
export type Chooser = (purpose: string, count: number) => number;

/** Makes choices that a prompt and a seed decide. */
export function createChooser(prompt: string, seed: number): Chooser {
  return (purpose, count) =>
    createHash('sha256').update(`${seed}\n${purpose}\n${prompt}`).digest().readUInt32BE(0) % count;
}
