import { z } from 'zod';
import { secretSchema } from './secret-schema.ts';

/** Where the objects of a bucket really are. */
export const bucketSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('folder'),
    path: z.string().min(1).describe('An existing folder; names cannot leave it.'),
  }),
  z.strictObject({
    kind: z.literal('google-cloud'),
    bucket: z.string().min(1).optional().describe('Its name at Google, where callers use another.'),
    projectId: z.string().min(1).optional().describe('Google Cloud project.'),
    keyFile: z.string().min(1).optional().describe("Service account key; without one, Google's usual places."),
    apiEndpoint: z.url().optional().describe('Another address of the service, such as an emulator.'),
  }),
  z
    .strictObject({
      kind: z.literal('s3'),
      bucket: z.string().min(1).optional().describe('Its name at the store, where callers use another.'),
      region: z.string().min(1).optional().describe('Region of the bucket; us-east-1 unless told otherwise.'),
      endpoint: z.url().optional().describe('Address of a store that speaks the protocol of S3; Amazon without one.'),
      pathStyle: z.boolean().optional().describe('Name the bucket in the path, as most stores but Amazon need it.'),
      accessKeyId: z.string().min(1).optional().describe("Id of the access key; without one, Amazon's usual places."),
      secretAccessKey: secretSchema.optional().describe('Secret of the access key.'),
    })
    .refine(
      (own) => (own.accessKeyId === undefined) === (own.secretAccessKey === undefined),
      'accessKeyId and secretAccessKey belong together',
    ),
  z.strictObject({
    kind: z.literal('memory'),
  }),
]);
