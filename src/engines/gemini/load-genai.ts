import type { GoogleGenAI } from '@google/genai';
import { loadOptional } from '../../core/errors/load-optional.ts';
import type { GeminiOptions } from './gemini-options.ts';

/** Requests that Google did not begin to work on are sent again twice. */
const RETRY = { attempts: 3, initialDelay: 0.5, httpStatusCodes: [429, 503] };

/**
 * Google's own client, from the optional package.
 *
 * @throws LimnerError `DEPENDENCY_MISSING` when it is not installed.
 */
export async function openGenAi({ account, baseUrl, timeoutMs }: GeminiOptions): Promise<GoogleGenAI> {
  const { GoogleGenAI: Client } = await load();
  const httpOptions = { timeout: timeoutMs, retryOptions: RETRY, ...(baseUrl !== undefined && { baseUrl }) };
  return account.kind === 'gemini-api'
    ? new Client({ apiKey: account.apiKey, httpOptions })
    : new Client({ vertexai: true, project: account.project, location: account.location, httpOptions });
}

function load(): Promise<typeof import('@google/genai')> {
  return loadOptional('The gemini engine', ['@google/genai'], () => import('@google/genai'));
}
