import { z } from 'zod';
import { isPlainPath } from '../model-file.ts';

const fileSchema = z.strictObject({
  path: z.string().refine(isPlainPath, 'expected a plain path'),
  sizeBytes: z.int().min(0),
  hash: z.discriminatedUnion('algorithm', [
    z.strictObject({ algorithm: z.literal('sha256'), digest: z.string().regex(/^[0-9a-f]{64}$/u) }),
    z.strictObject({ algorithm: z.literal('git-sha1'), digest: z.string().regex(/^[0-9a-f]{40}$/u) }),
  ]),
});

const entrySchema = z.strictObject({
  /** Absent for imported folders. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/u)
    .optional(),
  licence: z.string(),
  licenceAcceptedOn: z.string(),
  files: z.array(fileSchema),
});

/** The lock file: which files each model consists of, byte for byte. */
export const lockSchema = z.strictObject({
  version: z.literal(1),
  models: z.record(z.string(), entrySchema),
});

/** What is pinned of one model; the key is its address. */
export type LockEntry = z.output<typeof entrySchema>;
export type ModelLock = z.output<typeof lockSchema>;

export const EMPTY_LOCK: ModelLock = { version: 1, models: {} };
