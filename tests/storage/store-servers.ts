import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../src/config/environment.ts';
import { freePort } from '../free-port.ts';
import { whyWithout } from '../why-without.ts';

/** A store's server in a process of its own. */
export interface StoreServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Reasons why tests with these servers cannot run here; undefined when they can. */
export const NO_S3 = whyWithout('versitygw', ['--version']);
export const NO_GCS = whyWithout('fake-gcs-server', ['-h']);

/** The only user of the S3 server. */
export const S3_CREDENTIALS = { accessKeyId: 'limner', secretAccessKey: 'limner-secret' };

/** Versity's gateway: the protocol of S3 over a folder. */
export async function startS3(bucket: string): Promise<StoreServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'limner-s3-'));
  // Objects keep their properties in a folder of their own, since not every file system has extended attributes.
  const properties = mkdtempSync(join(tmpdir(), 'limner-s3-properties-'));
  const child = spawn(
    'versitygw',
    ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', properties, folder],
    {
      stdio: 'ignore',
      env: {
        ...readEnvironment(),
        ROOT_ACCESS_KEY: S3_CREDENTIALS.accessKeyId,
        ROOT_SECRET_KEY: S3_CREDENTIALS.secretAccessKey,
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  const { S3Client, CreateBucketCommand } = await import('@aws-sdk/client-s3');
  const client = new S3Client({
    endpoint: url,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: S3_CREDENTIALS,
  });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  client.destroy();
  return { url, stop: () => end(child) };
}

/** An emulator of Google Cloud Storage that keeps everything in memory. */
export async function startGoogleCloud(bucket: string): Promise<StoreServer> {
  const port = await freePort();
  const argv = ['-scheme', 'http', '-host', '127.0.0.1', '-port', String(port), '-backend', 'memory'];
  const url = `http://127.0.0.1:${port}`;
  const child = spawn('fake-gcs-server', [...argv, '-public-host', `127.0.0.1:${port}`], { stdio: 'ignore' });
  await answers(url);
  await fetch(`${url}/storage/v1/b?project=test`, { method: 'POST', body: JSON.stringify({ name: bucket }) });
  return { url, stop: () => end(child) };
}

async function answers(url: string): Promise<void> {
  while (!(await fetch(url).catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
