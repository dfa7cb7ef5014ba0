import { connect } from 'node:net';
import fc from 'fast-check';
import { createFlatEngine } from '../../../src/testing/index.ts';
import { PICTURE_BASE64 } from '../../wire/capture-expectation.ts';
import { openService } from '../service.ts';
import type { FuzzTarget } from '../target.ts';

interface ConnectionCase {
  /** What is sent, in pieces. */
  readonly pieces: readonly string[];
  /** Go away without waiting for an answer. */
  readonly leaves: boolean;
}

const pixel = { mimeType: 'image/png', bytes: Buffer.from(PICTURE_BASE64, 'base64') };
const BODY = JSON.stringify({ instances: [{ prompt: 'A dog' }], parameters: { addWatermark: false } });

/** Mostly what HTTP knows: parsers give up at the first thing that they do not. */
function oneOften<T>(often: fc.Arbitrary<T>, ...seldom: fc.Arbitrary<T>[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: often }, ...seldom.map((arbitrary) => ({ weight: 1, arbitrary })));
}

const startLines = oneOften(
  fc.constantFrom(
    'POST /v1beta/models/imagen-4.0-generate-001:predict HTTP/1.1',
    'POST /v1beta/models/imagen-4.0-generate-001:predict HTTP/1.0',
    'GET /healthz HTTP/1.1',
    'GET http://169.254.169.254/ HTTP/1.1',
    'GET * HTTP/1.1',
    'CONNECT evil.example:443 HTTP/1.1',
    'PRI * HTTP/2.0',
    'POST /%c0%ae%c0%ae/ HTTP/1.1',
    'GET /v1/limner/gallery/pictures/..%2f..%2fetc%2fpasswd HTTP/1.1',
    'TRACE / HTTP/1.1',
    'GET /healthz HTTP/9.9',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
);
const headers = oneOften(
  fc.constantFrom(
    'Host: 127.0.0.1',
    'Host: evil.example',
    'Host:',
    'Content-Type: application/json',
    `Content-Length: ${BODY.length}`,
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Content-Length: 4, 5',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding : chunked',
    'Content-Encoding: gzip',
    'Expect: 100-continue',
    'Expect: everything',
    'Connection: close',
    'Connection: Upgrade\r\nUpgrade: websocket',
    'Origin: null',
    ' folded: header',
    'X-Server-Timeout: 0.0001',
    'Accept: text/event-stream',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 80 }),
  fc.integer({ min: 1, max: 40_000 }).map((length) => `X-Long: ${'y'.repeat(length)}`),
);
const bodies = fc.oneof(
  fc.constant(BODY),
  fc.constantFrom(
    `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`,
    'ffffffffffff\r\n',
    '5\r\nabc',
    '0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 100 }),
);
const heads = fc
  .tuple(startLines, fc.array(headers, { maxLength: 6 }))
  .map(([start, lines]) => `${[start, ...lines].join('\r\n')}\r\n\r\n`);
const conversations = fc.array(
  fc.tuple(heads, bodies).map(([head, body]) => head + body),
  { minLength: 1, maxLength: 3 },
);

/** Sent bytes may make no whole request; then no answer is owed, and nobody waits for one. */
const PATIENCE_MS = 60;

/** Real sockets: what HTTP itself can be damaged to. After each case the server must still answer. */
export const connectionsTarget: FuzzTarget<ConnectionCase> = {
  name: 'connections',
  title: 'damaged HTTP over sockets',
  async open() {
    const { app, close } = await openService([createFlatEngine({ image: pixel })]);
    const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    return {
      cases: fc.record({ pieces: conversations, leaves: fc.boolean() }),
      async feed({ pieces, leaves }) {
        const received = await converse(Number(url.port), pieces, leaves ? 0 : PATIENCE_MS);
        const statuses = [...received.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));
        const failed = statuses.find((status) => status >= 500 && status !== 501 && status !== 505);
        if (failed) throw new Error(`Answered ${failed}: ${received.slice(0, 600)}`);
        if (/^x-evil/im.test(received))
          throw new Error(`A header of the request's own came back: ${received.slice(0, 600)}`);
        const health = await fetch(new URL('/healthz', url));
        if (!health.ok) throw new Error(`Unwell afterwards: ${health.status}`);
        await health.text();
        return statuses.join(' ') || 'nothing';
      },
      close,
    };
  },
};

/** Sends the pieces and gives what came back, until the server closes or nothing has come for a while. */
function converse(port: number, pieces: readonly string[], patienceMs: number): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1');
    const end = (): void => {
      socket.destroy();
      resolve(received);
    };
    socket.setTimeout(Math.max(1, patienceMs), end);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('error', end).on('close', end);
    socket.on('connect', () => {
      for (const piece of pieces) socket.write(piece, 'latin1');
    });
  });
}
