/**
 * A small seeded random source (mulberry32, Tommy Ettinger, public domain). Same seed, same numbers, on every machine:
 * nothing that makes pixels may use another source.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** Roughly normal, mean 0, standard deviation near 0.55, within ±1.65. */
  bell(): number;
  /** An independent source for a named part of the work, so that adding a draw here changes nothing there. */
  fork(name: string): Random;
}

/** Makes a {@link Random} from a seed; only the low 32 bits count. */
export function createRandom(seed: number): Random {
  return new Mulberry32(seed);
}

/** A class for the same reason as `GradientNoise`: a picture asks many sources, each of which would have closures of its own. */
class Mulberry32 implements Random {
  readonly #seed: number;
  // Kept as a signed 32-bit number, which engines hold without boxing it.
  #state: number;

  constructor(seed: number) {
    this.#seed = seed;
    this.#state = seed | 0;
  }

  next(): number {
    const state = (this.#state + 0x6d2b79f5) | 0;
    this.#state = state;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  integer(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }

  bell(): number {
    return (this.next() + this.next() + this.next() - 1.5) * 1.1;
  }

  fork(name: string): Random {
    return createRandom(this.#seed ^ hashText(name));
  }
}

/** 32-bit FNV-1a hash of the text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/** A fixed number in [0, 1) for a grid cell: white noise that needs no table. */
export function hashCell(x: number, y: number, salt = 0): number {
  let h = Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263) ^ Math.imul(salt | 0, 1442695041);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
