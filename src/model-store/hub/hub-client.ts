import type { z } from 'zod';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Secret } from '../../core/secret.ts';
import { checkPaths, type ModelFile } from '../model-file.ts';
import { type HubRevision, revisionSchema, toFiles, toRevision, treeSchema } from './hub-answers.ts';
import { hubFailure } from './hub-failure.ts';
import { readLimited, watchForStalls } from './read-body.ts';

export interface HubOptions {
  /** Address of the hub, without a slash at the end. */
  readonly endpoint: string;
  readonly token?: Secret;
  /** A transfer that brings no byte for so long is given up (and resumed). */
  readonly stallTimeoutMs: number;
}

/** The bytes of a file from some byte on. */
export interface FileBody {
  /** 0 when the server did not honour the range. */
  readonly startsAtByte: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * A hub of models that speaks Hugging Face's protocol. All throw LimnerError: `SERVER_UNREACHABLE`, `MODEL_UNKNOWN`,
 * `PERMISSION_MISSING` or `ANSWER_UNREADABLE`; or the signal's reason.
 */
export interface Hub {
  describe(repository: string, revision: string, signal: AbortSignal): Promise<HubRevision>;
  /** Every file of a commit. Names are checked: none can leave the folder it is placed in. */
  listFiles(repository: string, commit: string, signal: AbortSignal): Promise<ModelFile[]>;
  openFile(repository: string, commit: string, path: string, fromByte: number, signal: AbortSignal): Promise<FileBody>;
}

/** A list of files has some hundred bytes a file. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;
const MAX_PAGES = 1000;

/** A page of a list, and where the next one is. */
interface Page<T> {
  readonly value: T;
  readonly nextUrl: string | undefined;
}

/**
 * Makes the client. Redirects lead to the servers that hold large files; the token is not sent on to other hosts, and
 * what they give is believed only by its hash.
 */
export function createHub({ endpoint, token, stallTimeoutMs }: HubOptions): Hub {
  const request = async (
    url: string,
    subject: string,
    signal: AbortSignal,
    fileHeaders: Readonly<Record<string, string>> = {},
  ): Promise<Response> => {
    const headers = { ...(token && { authorization: `Bearer ${token.reveal()}` }), ...fileHeaders };
    const response = await fetch(url, { headers, signal }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new LimnerError('SERVER_UNREACHABLE', `The hub at ${endpoint} cannot be reached.`, { cause });
    });
    if (response.ok) return response;
    await response.body?.cancel();
    throw hubFailure(response, subject);
  };

  const readJson = async <S extends z.ZodType>(
    url: string,
    subject: string,
    schema: S,
    signal: AbortSignal,
  ): Promise<Page<z.output<S>>> => {
    const response = await request(url, subject, signal);
    const parsed = schema.safeParse(parseJson(await readLimited(response, MAX_JSON_BYTES)));
    if (!parsed.success)
      throw new LimnerError('ANSWER_UNREADABLE', `The hub's answer for ${subject} is not what a hub answers.`, {
        cause: parsed.error,
      });
    return { value: parsed.data, nextUrl: nextPage(response, endpoint) };
  };

  return {
    async describe(repository, revision, signal) {
      const subject = `${repository}@${revision}`;
      const url = `${endpoint}/api/models/${repository}/revision/${encodeURIComponent(revision)}`;
      return toRevision((await readJson(url, subject, revisionSchema, signal)).value);
    },
    async listFiles(repository, commit, signal) {
      const files: ModelFile[] = [];
      let url: string | undefined = `${endpoint}/api/models/${repository}/tree/${commit}?recursive=true`;
      for (let page = 0; url !== undefined && page < MAX_PAGES; page++) {
        const answer: Page<z.output<typeof treeSchema>> = await readJson(url, repository, treeSchema, signal);
        files.push(...toFiles(answer.value));
        url = answer.nextUrl;
      }
      checkPaths(files, repository);
      return files;
    },
    async openFile(repository, commit, path, fromByte, signal) {
      const encoded = path.split('/').map(encodeURIComponent).join('/');
      const watch = watchForStalls(signal, stallTimeoutMs);
      // Offsets count the bytes of the file itself, not of a packed form of it.
      const headers = { 'accept-encoding': 'identity', ...(fromByte > 0 && { range: `bytes=${fromByte}-` }) };
      const url = `${endpoint}/${repository}/resolve/${commit}/${encoded}`;
      try {
        const response = await request(url, `${repository}/${path}`, watch.signal, headers);
        return { startsAtByte: startOf(response, fromByte), chunks: watch.chunksOf(response) };
      } catch (error) {
        watch.stop();
        throw error;
      }
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * `Link: <…>; rel="next"`, as the hub pages long lists. Always asked of the hub that was asked first: mirrors pass on links
 * that name the original.
 */
function nextPage(response: Response, endpoint: string): string | undefined {
  const [, link] = /<([^>]+)>\s*;\s*rel="next"/u.exec(response.headers.get('link') ?? '') ?? [];
  if (link === undefined || link.startsWith(`${endpoint}/`)) return link;
  const { pathname, search } = new URL(link, endpoint);
  return `${endpoint}${pathname}${search}`;
}

/** Where the bytes begin, by the server's own word. */
function startOf(response: Response, fromByte: number): number {
  if (response.status !== 206) return 0;
  const [, start] = /^bytes (\d+)-/u.exec(response.headers.get('content-range') ?? '') ?? [];
  if (Number(start) === fromByte) return fromByte;
  throw new LimnerError('ANSWER_UNREADABLE', `Expected the bytes from ${fromByte} on but the server sent others.`);
}
