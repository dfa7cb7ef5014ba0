import { describeValue, invalidField, LimnerError } from '../core/errors/limner-error.ts';
import { requirePicture } from './require-picture.ts';

/** Bounds of reading a picture from the web. */
export interface FetchPictureOptions {
  /** Allow addresses without encryption; default false. */
  readonly allowHttp?: boolean;
  /** Largest picture that is read; default 10 MiB, Google's limit for pictures in requests. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole of it; default 30,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const FIELD = 'url';
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Reads a picture from the web, in the caller's own process: servers are never asked to.
 *
 * @throws LimnerError `FIELD_INVALID` for an address that is not https, also after redirections; `FILE_UNREADABLE` when the
 *   server refuses; `SERVER_UNREACHABLE`; `DEADLINE_EXCEEDED`; `REQUEST_CANCELLED`; `IMAGE_TOO_LARGE`; `IMAGE_INVALID` for
 *   anything that is no picture.
 */
export async function fetchPicture(url: string | URL, options: FetchPictureOptions = {}): Promise<Uint8Array> {
  const { allowHttp = false, timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options;
  const address = requireAddress(url, allowHttp);
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    const response = await fetch(address, { signal: stop, headers: { accept: 'image/*' } });
    requireAddress(response.url || address, allowHttp);
    if (!response.ok) throw refused(address, response.status);
    return requirePicture(await readLimited(response, address, options), address.href, FIELD);
  } catch (cause) {
    if (LimnerError.isInstance(cause)) throw cause;
    if (signal?.aborted) throw new LimnerError('REQUEST_CANCELLED', 'The caller stopped the download.', { cause });
    if (timeout.aborted)
      throw new LimnerError('DEADLINE_EXCEEDED', `No picture came from ${address.href} within ${timeoutMs} ms.`, {
        field: FIELD,
        cause,
      });
    throw unreachable(address, cause);
  }
}

function requireAddress(url: string | URL, allowHttp: boolean): URL {
  const address = URL.canParse(String(url)) ? new URL(String(url)) : undefined;
  if (address?.protocol === 'https:' || (allowHttp && address?.protocol === 'http:')) return address;
  if (address?.protocol !== 'http:') throw invalidField(FIELD, 'an https address', String(url));
  const message = `Expected an https address for ${FIELD} but received ${describeValue(String(url))}; \`allowHttp\` permits it.`;
  throw new LimnerError('FIELD_INVALID', message, { field: FIELD });
}

async function readLimited(
  { body, headers }: Response,
  address: URL,
  { maxBytes = DEFAULT_MAX_BYTES }: FetchPictureOptions,
): Promise<Uint8Array> {
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(address, maxBytes);
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    sizeBytes += part.value.length;
    if (sizeBytes > maxBytes) {
      await reader?.cancel();
      throw tooLarge(address, maxBytes);
    }
    parts.push(part.value);
  }
  return joined(parts, sizeBytes);
}

function joined(parts: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const whole = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function refused({ href }: URL, status: number): LimnerError {
  return new LimnerError('FILE_UNREADABLE', `Expected a picture at ${href} but the server answered ${status}.`, {
    field: FIELD,
  });
}

function tooLarge({ href }: URL, maxBytes: number): LimnerError {
  return new LimnerError(
    'IMAGE_TOO_LARGE',
    `Expected a picture of at most ${maxBytes} bytes at ${href}; it is larger.`,
    {
      field: FIELD,
    },
  );
}

function unreachable({ origin }: URL, cause: unknown): LimnerError {
  const { message, cause: inner } = cause as Error & { cause?: Error };
  return new LimnerError('SERVER_UNREACHABLE', `No server answers at ${origin}: ${inner?.message ?? message}.`, {
    field: FIELD,
    cause,
  });
}
