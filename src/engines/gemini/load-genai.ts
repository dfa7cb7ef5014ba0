import type { GoogleGenAI } from '@google/genai';
import { LimnerError } from '../../core/errors/limner-error.ts';
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

async function load(): Promise<typeof import('@google/genai')> {
  try {
    return await import('@google/genai');
  } catch (cause) {
    const message = 'The gemini engine needs a package that is not installed: npm install @google/genai';
    throw new LimnerError('DEPENDENCY_MISSING', message, { cause });
  }
}
