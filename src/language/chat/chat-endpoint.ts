import { LimnerError } from '../../core/errors/limner-error.ts';

/** An OpenAI-compatible chat server that the operator runs or chose: Ollama, llama.cpp, vLLM, a hosted one. */
export interface ChatEndpointOptions {
  /** Base address up to and including the version, such as `http://127.0.0.1:11434/v1`. Comes from the configuration only. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly timeoutMs: number;
}

export interface ChatRequest {
  readonly instructions: string;
  readonly text: string;
  /** For servers that repeat themselves on request. */
  readonly seed?: number;
  /** Most tokens of the answer. */
  readonly maxTokens: number;
}

/** Asks the chat server once and returns the text of its answer. */
export type AskChat = (request: ChatRequest, signal: AbortSignal) => Promise<string>;

/** Longest answer that is read, in bytes. */
const MAX_ANSWER_BYTES = 256 * 1024;

/**
 * Makes the client of a chat endpoint. Redirects are not followed, so prompts reach the configured address and no other.
 *
 * The returned function throws LimnerError `ENGINE_UNAVAILABLE` when the server does not answer in time, or not as a
 * chat server does, and the signal's reason when the caller left.
 */
export function createChatEndpoint({ baseUrl, model, apiKey, timeoutMs }: ChatEndpointOptions): AskChat {
  const url = `${baseUrl.replace(/\/+$/u, '')}/chat/completions`;
  return async ({ instructions, text, seed, maxTokens }, signal) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
        body: JSON.stringify({
          model,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: text },
          ],
          max_tokens: maxTokens,
          stream: false,
          ...(seed !== undefined && { seed }),
        }),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return contentOf(JSON.parse(await readLimited(response)));
    } catch (cause) {
      signal.throwIfAborted();
      throw new LimnerError('ENGINE_UNAVAILABLE', 'The configured chat endpoint gave no usable answer.', { cause });
    }
  };
}

async function readLimited(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`more than ${MAX_ANSWER_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function contentOf(body: unknown): string {
  const answer = body as { choices?: { message?: { content?: unknown } }[] } | null;
  const content = answer?.choices?.[0]?.message?.content;
  if (typeof content !== 'string' || content.trim() === '') throw new Error('no message content');
  return content;
}
