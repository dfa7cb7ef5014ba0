import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { type Exchange, identify, readAll, send } from './exchange.ts';

/**
 * Stands before a real server and writes down what it says, for `replay-server.ts`:
 * `node tests/engines/recorded/record.ts http://127.0.0.1:1234 15901 "sd-server 97d2990" out.json`, ended by Ctrl+C. A POST
 * that came before is answered as before, so that each piece of work is written down once.
 */
const [target, port, server, file] = process.argv.slice(2) as [string, string, string, string];
const exchanges: Exchange[] = [];
const socketMessages: Record<string, object[]> = {};

const proxy = createServer(async (request, response) => {
  const body = await readAll(request);
  const { method = 'GET', url = '/', headers } = request;
  const contentType = headers['content-type'] ?? '';
  const name = identify(method, url, contentType, body);
  const before = method === 'POST' ? exchanges.find(({ request: other }) => other === name) : undefined;
  if (before) return send(before, response);
  const answer = await fetch(target + url, {
    method,
    headers: { ...(contentType && { 'content-type': contentType }) },
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  keep({
    request: name,
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? '',
    answer: answer.headers.get('content-type')?.includes('json')
      ? { json: JSON.parse(bytes.toString('utf8')) }
      : { base64: bytes.toString('base64') },
  });
  send(exchanges.findLast(({ request: other }) => other === name)!, response);
}).listen(Number(port), '127.0.0.1');

/** What the server says over a socket is passed on, and the texts are written down under the run that they tell of. */
new WebSocketServer({ server: proxy }).on('connection', (client, { url = '/' }) => {
  const upstream = new WebSocket(target.replace(/^http/u, 'ws') + url);
  upstream.binaryType = 'arraybuffer';
  upstream.addEventListener('message', ({ data }) => {
    client.send(data as string | ArrayBuffer);
    if (typeof data !== 'string') return;
    const message = JSON.parse(data) as { data: { prompt_id?: string } };
    const runId = message.data.prompt_id;
    if (runId) socketMessages[runId] = [...(socketMessages[runId] ?? []), message];
  });
  client.on('close', () => upstream.close());
});

process.on('SIGINT', () => {
  writeFileSync(file, `${JSON.stringify({ server, exchanges, socketMessages })}\n`);
  process.exit(0);
});

/** An answer that says what the one before it said is left out: whoever replays repeats the last. */
function keep(exchange: Exchange): void {
  const before = exchanges.findLast(({ request }) => request === exchange.request);
  if (JSON.stringify(before) !== JSON.stringify(exchange)) exchanges.push(exchange);
}
