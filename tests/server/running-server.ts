import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConfigSources, loadConfig } from '../../src/config/load-config.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { createFlatEngine, type FlatEngineOptions } from '../../src/testing/index.ts';

/** A folder for keys and state that nobody else uses. */
export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'limner-data-'));
}

/** A real server on a free port of loopback, with the flat engine behind it: fast, and every answer is known. */
export function startFlatServer(
  flags: ConfigSources['flags'] = {},
  engine: FlatEngineOptions = {},
): Promise<RunningServer> {
  const config = loadConfig({
    environment: {},
    flags: {
      data: { folder: newDataFolder() },
      ...flags,
      server: { port: 0, ...flags?.server },
      logging: { level: 'silent' },
    },
  });
  return serve(config, { engines: [createFlatEngine(engine)] });
}

/** The path of Google's quickstart, for any model. */
export function vertexPath(modelId: string): string {
  return `/v1/projects/p/locations/us-central1/publishers/google/models/${modelId}:predict`;
}

/** Posts JSON, or text as it is, and reads the JSON answer. */
export async function post(
  url: string,
  body: unknown,
  init: RequestInit = {},
): Promise<{ status: number; headers: Headers; json: Json }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json' },
    ...init,
  });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Json };
}

/** An answer, as far as tests look into it. */
export interface Json {
  readonly predictions?: readonly {
    readonly bytesBase64Encoded: string;
    readonly mimeType: string;
    readonly gcsUri?: string;
    readonly decision?: string;
  }[];
  readonly error?: { readonly code: number; readonly message: string; readonly status: string };
}
