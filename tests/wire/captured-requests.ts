import { readdirSync, readFileSync } from 'node:fs';
import type { Dialect } from '../../src/core/caller.ts';
import { PICTURE_BASE64 } from './capture-expectation.ts';

/** A request as a real client sent it. */
export interface CapturedRequest {
  readonly model: string;
  readonly dialect: Dialect;
  readonly body: unknown;
}

const folder = new URL('./__fixtures__/requests/', import.meta.url);

/** Names of all captured requests. */
export const CAPTURE_NAMES: readonly string[] = readdirSync(folder).map((file) => file.replace('.json', ''));

/** Reads a captured request, with a picture in each place where the fixture has a placeholder. */
export function readCapture(name: string): CapturedRequest {
  const json = readFileSync(new URL(`${name}.json`, folder), 'utf8');
  return JSON.parse(json.replaceAll('<picture>', PICTURE_BASE64)) as CapturedRequest;
}
