import { z } from 'zod';

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
]);
