import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, loadConfig } from '../../src/index.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { newDataFolder, post, vertexPath } from '../server/running-server.ts';

const MODEL = 'imagen-4.0-generate-001';

/** A request whose picture is known: the seed decides everything. */
export function requestFor(seed: number): object {
  return {
    instances: [{ prompt: 'A dog' }],
    parameters: { sampleCount: 1, seed, addWatermark: false, enhancePrompt: false },
  };
}

/** How a request ended: the digest of its picture, or the status of its error. */
export async function ask(url: string, seed: number, init: RequestInit = {}): Promise<string> {
  const { status, json } = await post(url + vertexPath(MODEL), requestFor(seed), init);
  const picture = json.predictions?.[0]?.bytesBase64Encoded;
  return picture === undefined ? `${status} ${json.error?.status}` : digestOf(Buffer.from(picture, 'base64'));
}

/** Digests of the pictures as they come out where nothing is disturbed: one process, no queue between. */
export async function undisturbed(seeds: readonly number[]): Promise<string[]> {
  const flags = { data: { folder: newDataFolder() }, logging: { level: 'silent' as const } };
  const runtime = createRuntime(loadConfig({ environment: {}, flags }), { engines: [createFlatEngine()] });
  await runtime.open();
  const digests: string[] = [];
  for (const seed of seeds) {
    const { pictures } = await runtime.predict(MODEL, requestFor(seed), runtime.localCaller);
    digests.push(digestOf(pictures[0]!.file.bytes));
  }
  await runtime.close();
  return digests;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Whole numbers from 1. */
export function seedsUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Likewise for a picture that goes to the bucket `pictures`, which is the folder `bucket`. */
export async function askStored(url: string, seed: number, storageUri: string, bucket: string): Promise<string> {
  const request = requestFor(seed) as { parameters: object };
  const body = { ...request, parameters: { ...request.parameters, storageUri } };
  const { status, json } = await post(url + vertexPath(MODEL), body);
  const uri = json.predictions?.[0]?.gcsUri;
  if (uri === undefined) return `${status} ${json.error?.status}`;
  return digestOf(readFileSync(join(bucket, uri.slice('gs://pictures/'.length))));
}

/** Pictures in the folder that stands for a bucket. */
export function storedPictures(bucket: string): string[] {
  return readdirSync(bucket, { recursive: true, encoding: 'utf8' }).filter((name) => /sample_\d+\.\w+$/.test(name));
}
