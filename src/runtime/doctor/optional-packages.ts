import type { Diagnosis } from './diagnosis.ts';

/** A package that Limner works without, and what it adds. */
export interface OptionalPackage {
  readonly name: string;
  readonly gives: string;
}

/** The optional peers of package.json, in the order in which most people want them. */
export const OPTIONAL_PACKAGES: readonly OptionalPackage[] = [
  { name: 'onnxruntime-node', gives: 'networks at full speed: sharp enlargements, picture classifiers' },
  { name: 'onnxruntime-web', gives: 'sharp enlargements by a network, where onnxruntime-node does not run' },
  { name: '@huggingface/transformers', gives: 'translation and prompt enhancement by local models' },
  { name: '@google/genai', gives: "pictures by Google's hosted Gemini models" },
  { name: '@google-cloud/storage', gives: 'answers into Google Cloud Storage' },
  { name: '@aws-sdk/client-s3', gives: 'answers into S3 and stores that speak its protocol' },
  { name: 'bullmq', gives: 'a queue on Redis for several machines, together with ioredis' },
  { name: 'ioredis', gives: 'a queue on Redis for several machines, together with bullmq' },
  { name: 'rate-limiter-flexible', gives: 'quotas that several servers share' },
  { name: '@modelcontextprotocol/server', gives: 'tools for assistants (limner mcp)' },
  { name: '@trustnxt/c2pa-ts', gives: 'Content Credentials, together with @peculiar/x509' },
  { name: '@peculiar/x509', gives: 'Content Credentials, together with @trustnxt/c2pa-ts' },
  { name: '@expo-google-fonts/noto-sans-sc', gives: 'rare Chinese characters in lettering' },
  { name: '@expo-google-fonts/noto-sans-kr', gives: 'rare Korean syllables in lettering' },
];

/** Whether each optional package is there and what it gives. */
export function diagnosePackages(packages: readonly OptionalPackage[] = OPTIONAL_PACKAGES): Diagnosis[] {
  return packages.map(({ name, gives }) =>
    isInstalled(name)
      ? { subject: name, state: 'works', detail: gives }
      : { subject: name, state: 'absent', detail: `not installed; gives ${gives}`, advice: `npm install ${name}` },
  );
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch (error) {
    // A package whose exports have no entry for its plain name is there all the same.
    return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}
