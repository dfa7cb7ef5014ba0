import { normalQuantile } from './normal-quantile.ts';
import { philox } from './philox.ts';

/** Keeps our streams apart from other uses of the same seed. */
const KEY_OF_LATENTS = 0x6c61746e;

/**
 * Standard normal noise of one picture. Element i of draw k depends on nothing but the seed, k and i: the same on every
 * machine, alone or in a batch.
 *
 * @param seed whole number, 0–4294967295.
 * @param draw 0 for the noise that the picture starts from, then one number for each draw on the way.
 */
export function seededNoise(seed: number, draw: number, length: number): Float32Array {
  const noise = new Float32Array(length);
  const key = [seed >>> 0, KEY_OF_LATENTS];
  for (let start = 0; start < length; start += 4) {
    const words = philox([start >>> 2, draw, 0, 0], key);
    for (let k = 0; k < 4 && start + k < length; k++) noise[start + k] = normalQuantile((words[k]! + 0.5) / 2 ** 32);
  }
  return noise;
}
