import type { IncomingMessage, ServerResponse } from 'node:http';

/** One question to a real server and its answer, as written down. */
export interface Exchange {
  /** See `identify`. */
  readonly request: string;
  readonly status: number;
  readonly contentType: string;
  /** JSON, or base64 of anything else. */
  readonly answer: { readonly json: unknown } | { readonly base64: string };
}

/** What a real server said, and which one it was. */
export interface Recording {
  readonly server: string;
  readonly exchanges: readonly Exchange[];
  /** What was said over a socket, by the id of the run that it tells of. */
  readonly socketMessages?: Readonly<Record<string, readonly object[]>>;
}

/** Longer texts are pictures; a request is known without them. */
const LONGEST_TEXT = 300;

/** What makes one request equal to another: method, path and body, pictures and random ids left out. */
export function identify(method: string, path: string, contentType: string, body: Buffer): string {
  const address = `${method} ${path}`;
  if (body.length === 0) return address;
  if (contentType.startsWith('application/json')) return `${address} ${identifyJson(body)}`;
  return `${address} ${identifyForm(body.toString('latin1')).join('&')}`;
}

function identifyJson(body: Buffer): string {
  const shorten = (_key: string, value: unknown): unknown =>
    typeof value === 'string' && value.length > LONGEST_TEXT ? '(picture)' : value;
  return withoutRandomIds(JSON.stringify(JSON.parse(body.toString('utf8'), shorten)));
}

function identifyForm(body: string): string[] {
  return [...body.matchAll(/name="([^"]+)"(?:; filename="([^"]*)")?.*?\r\n\r\n(.*?)\r\n--/gs)].map(
    ([, name, filename, value]) => `${name}=${filename === undefined ? value : `(${withoutRandomIds(filename)})`}`,
  );
}

function withoutRandomIds(text: string): string {
  return text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '(id)');
}

/** Answers with what was written down. */
export function send({ status, contentType, answer }: Exchange, response: ServerResponse): void {
  const body = 'json' in answer ? JSON.stringify(answer.json) : Buffer.from(answer.base64, 'base64');
  response.writeHead(status, { 'content-type': contentType }).end(body);
}

/** The whole body of a request. */
export async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
