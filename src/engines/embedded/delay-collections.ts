import { setFlagsFromString } from 'node:v8';

/**
 * Size of a render thread's heap below which V8 does not collect by itself, in MiB: 30 of JavaScript, and the pixels of a picture of
 * 1024 × 1024 in the most wasteful medium.
 */
const UNCOLLECTED_MB = 128;

/**
 * Keeps V8 from collecting in the middle of a picture, in threads that start from now on. Pixels count as garbage to come: every
 * 16 MB of them start a full collection, although nearly all are given back by hand and the rest after each piece of work.
 * Measured: two collections for a picture of 1024 × 1024 and seven for an oil painting, a tenth and a sixth of their time.
 */
export function delayCollections(): void {
  setFlagsFromString(`--initial-old-space-size=${UNCOLLECTED_MB}`);
}
