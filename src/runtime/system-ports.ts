import { randomInt, randomUUID } from 'node:crypto';
import type { Clock, IdSource, SeedSource } from '../core/ports.ts';

/** Largest seed that Imagen documents. */
const MAX_SEED = 2147483647;

export const systemClock: Clock = { now: () => Date.now() };

export const systemIds: IdSource = { next: () => randomUUID() };

export const systemSeeds: SeedSource = { next: () => randomInt(1, MAX_SEED) };
