import { z } from 'zod';
import { bucketSchema } from './bucket-schema.ts';
import { secretSchema } from './secret-schema.ts';

const KIBIBYTE = 1024;

/** How requests wait for whoever does the work. */
export const queueSchema = z.strictObject({
  url: secretSchema
    .optional()
    .describe(
      'Address of Redis or Valkey, such as redis://user:password@host:6379. With it, `limner serve` leaves the work to `limner worker`; without, the server does it itself.',
    ),
  maxWaiting: z.int().min(0).default(32).describe('Requests that may wait, on Redis in each lane; one more gets 429.'),
  prefix: z
    .string()
    .regex(/^[\w-]+$/)
    .default('limner')
    .describe('Beginning of all keys in Redis; installations that share one need different ones.'),
  lanes: z
    .record(z.string().regex(/^[\w-]+$/), z.array(z.string().min(1)).min(1))
    .default({})
    .describe(
      'Models by lane, as ids in which `*` stands for anything; workers choose their lanes. Models in no lane wait in `default`.',
    ),
  lockMs: z
    .int()
    .min(500)
    .default(15_000)
    .describe('A worker that is silent for this long counts as dead; its jobs are taken over.'),
  inlineBytes: z
    .int()
    .min(0)
    .default(32 * KIBIBYTE)
    .describe('Pictures of at most this size travel within the message, larger ones through `blobs`.'),
  blobs: bucketSchema
    .optional()
    .describe('Where pictures wait between server and worker. Without it they pass through Redis.'),
});
