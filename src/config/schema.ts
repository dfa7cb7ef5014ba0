import { availableParallelism } from 'node:os';
import { z } from 'zod';

const MEBIBYTE = 1024 * 1024;

/** Pictures are drawn on this many threads unless told otherwise: more than four gain little on one request. */
const DEFAULT_WORKERS = Math.min(4, Math.max(1, availableParallelism()));

/** The whole configuration, with descriptions and defaults. Unknown keys are refused. */
export const configSchema = z.strictObject({
  server: z
    .strictObject({
      host: z
        .string()
        .min(1)
        .default('127.0.0.1')
        .describe('Address to listen on. Only loopback is served without keys.'),
      port: z.int().min(0).max(65535).default(8787).describe('TCP port; 0 takes any free one.'),
      bodyLimitBytes: z
        .int()
        .min(1024)
        .default(64 * MEBIBYTE)
        .describe('Largest accepted request body in bytes.'),
      drainTimeoutMs: z.int().min(0).default(60_000).describe('How long a stopping server waits for running requests.'),
    })
    .prefault({}),
  queue: z
    .strictObject({
      maxWaiting: z.int().min(0).default(32).describe('Requests that may wait; one more gets 429.'),
    })
    .prefault({}),
  embedded: z
    .strictObject({
      workers: z.int().min(1).max(64).default(DEFAULT_WORKERS).describe('Threads that draw pictures.'),
    })
    .prefault({}),
  logging: z
    .strictObject({
      level: z
        .enum(['debug', 'info', 'warn', 'error', 'silent'])
        .default('info')
        .describe('Least severe log lines to write.'),
    })
    .prefault({}),
});

/** The configuration after defaults; frozen. */
export type Config = z.output<typeof configSchema>;

/** The configuration as a user writes it: everything optional. */
export type ConfigInput = z.input<typeof configSchema>;
