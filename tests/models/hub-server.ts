import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A repository of the local hub. */
export interface HubRepository {
  readonly files: Readonly<Record<string, Buffer>>;
  /** From this size on a file is an LFS file, served by the other host. */
  readonly lfsFromBytes?: number;
  readonly cardData?: object;
  readonly gated?: boolean;
  readonly commit?: string;
  /** Entries of the tree that are not files of the repository: what a hostile hub may list. */
  readonly furtherEntries?: readonly object[];
  /** Entries on one page of the tree. */
  readonly pageSize?: number;
  /** Where the link to the next page leads; this hub, unless said. */
  readonly nextPageHost?: string;
}

/** What goes wrong; each number counts down with every answer that it spoils. */
export interface HubFaults {
  /** Cut the connection after so many bytes of a large file, as often as said. */
  cut?: { afterBytes: number; times: number };
  /** Turn a bit of what is sent of large files. */
  corrupt?: boolean;
  /** Send the whole file, whatever range is asked for. */
  ignoreRanges?: boolean;
  /** Send this many bytes too many. */
  surplusBytes?: number;
  /** Call while large bytes are under way. */
  onLargeFile?: () => Promise<void>;
}

/** One request, as the server saw it. */
export interface SeenRequest {
  readonly host: 'hub' | 'storage';
  readonly path: string;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
}

export interface HubServer {
  readonly url: string;
  readonly repositories: Record<string, HubRepository>;
  readonly seen: SeenRequest[];
  faults: HubFaults;
  close(): Promise<void>;
}

export const COMMIT_A = 'a'.repeat(40);

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const gitSha1 = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/**
 * A hub that speaks the protocol of Hugging Face's: revision, paged tree with LFS pointers, and `resolve`, which redirects
 * large files to another host (here: another port) with ETags and ranges.
 */
export async function startHub(repositories: Record<string, HubRepository>): Promise<HubServer> {
  const seen: SeenRequest[] = [];
  const hub: HubServer = { url: '', repositories, seen, faults: {}, close: async () => {} };
  const storage = createServer((request, response) => {
    note(seen, 'storage', request);
    const [, name = '', path = ''] = /^\/([^?]+)\?path=(.+)$/u.exec(request.url ?? '') ?? [];
    const bytes = repositories[decodeURIComponent(name)]?.files[decodeURIComponent(path)];
    if (bytes) void sendFile(request, response, bytes, hub.faults);
    else response.writeHead(404).end();
  });
  const storageUrl = await listen(storage);
  const front = createServer((request, response) => {
    note(seen, 'hub', request);
    answer(request, response, hub, storageUrl);
  });
  const url = await listen(front);
  return Object.assign(hub, {
    url,
    close: async () => {
      for (const server of [front, storage]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function note(seen: SeenRequest[], host: SeenRequest['host'], { url = '', headers }: IncomingMessage): void {
  seen.push({ host, path: url, range: headers.range, authorization: headers.authorization });
}

function answer(request: IncomingMessage, response: ServerResponse, hub: HubServer, storageUrl: string): void {
  const url = new URL(request.url ?? '', hub.url);
  const [, , name = '', rest = ''] =
    /^\/(api\/models\/)?([^/]+\/[^/]+)\/(.*)$/u.exec(decodeURIComponent(url.pathname)) ?? [];
  const repository = hub.repositories[name];
  if (!repository) {
    fail(response, 401, 'RepoNotFound');
    return;
  }
  if (rest.startsWith('revision/')) {
    sendRevision(response, repository, rest.slice('revision/'.length));
    return;
  }
  if (rest.startsWith('tree/')) {
    sendTree(response, repository, url, hub.url);
    return;
  }
  const [, path = ''] = /^resolve\/[^/]+\/(.+)$/u.exec(rest) ?? [];
  const bytes = repository.files[path];
  if (!bytes) {
    fail(response, 404, 'EntryNotFound');
    return;
  }
  if (repository.gated && !request.headers.authorization) {
    fail(response, 401, 'GatedRepo');
    return;
  }
  response.setHeader('x-repo-commit', repository.commit ?? COMMIT_A);
  if (!isLfs(repository, bytes)) {
    response.setHeader('etag', `"${gitSha1(bytes)}"`);
    void sendFile(request, response, bytes, {});
    return;
  }
  const location = `${storageUrl}/${encodeURIComponent(name)}?path=${encodeURIComponent(path)}`;
  const linked = { 'x-linked-etag': `"${sha256(bytes)}"`, 'x-linked-size': bytes.length };
  response.writeHead(302, { location, ...linked }).end();
}

function sendRevision(response: ServerResponse, repository: HubRepository, revision: string): void {
  const commit = repository.commit ?? COMMIT_A;
  if (revision !== 'main' && revision !== commit) {
    fail(response, 404, 'RevisionNotFound');
    return;
  }
  const { cardData = { license: 'mit' }, gated = false } = repository;
  sendJson(response, { sha: commit, cardData, gated: gated && 'auto', tags: [], siblings: [] });
}

function sendTree(response: ServerResponse, repository: HubRepository, url: URL, hubUrl: string): void {
  const own = Object.entries(repository.files).map(([path, bytes]) => ({
    type: 'file',
    path,
    size: bytes.length,
    oid: gitSha1(bytes),
    ...(isLfs(repository, bytes) && { lfs: { oid: sha256(bytes), size: bytes.length, pointerSize: 130 } }),
  }));
  const entries = [...own, ...(repository.furtherEntries ?? [])];
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const end = start + (repository.pageSize ?? entries.length);
  if (end < entries.length)
    response.setHeader(
      'link',
      `<${repository.nextPageHost ?? hubUrl}${url.pathname}?recursive=true&cursor=${end}>; rel="next"`,
    );
  sendJson(response, entries.slice(start, end));
}

function isLfs({ lfsFromBytes = 1000 }: HubRepository, bytes: Buffer): boolean {
  return bytes.length >= lfsFromBytes;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  faults: HubFaults,
): Promise<void> {
  const [, from] = /^bytes=(\d+)-/u.exec(faults.ignoreRanges ? '' : (request.headers.range ?? '')) ?? [];
  const start = Number(from ?? 0);
  const surplus = Buffer.alloc(faults.surplusBytes ?? 0);
  const part = Buffer.concat([bytes.subarray(start), surplus]);
  if (faults.corrupt) part[0]! ^= 1;
  if (from !== undefined) response.setHeader('content-range', `bytes ${start}-${bytes.length - 1}/${bytes.length}`);
  response.writeHead(from === undefined ? 200 : 206, { 'content-length': part.length, 'accept-ranges': 'bytes' });
  await faults.onLargeFile?.();
  if (faults.cut && faults.cut.times > 0) {
    faults.cut.times--;
    response.write(part.subarray(0, faults.cut.afterBytes), () => setImmediate(() => response.destroy()));
    return;
  }
  response.end(part);
}

function sendJson(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'x-error-code': code, 'content-type': 'application/json' }).end('{}');
}
