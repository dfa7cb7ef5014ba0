import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startFlatServer, vertexPath } from './running-server.ts';

const SIZE_BYTES = 1_400_001;
const PNG_HEAD = Buffer.from('89504e470d0a1a0a0000000d49484452000004000000040008020000', 'hex');
const BODY = JSON.stringify({
  instances: [{ prompt: 'A dog' }],
  parameters: { sampleCount: 2, addWatermark: false, seed: 1 },
});

/** Stands for a PNG of 1024×1024. */
function picture(): Buffer {
  const bytes = Buffer.from(Uint8Array.from({ length: SIZE_BYTES }, (_, i) => (i * 197 + (i >> 8)) & 255));
  PNG_HEAD.copy(bytes);
  return bytes;
}

describe('an answer with large pictures', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer({}, { image: { mimeType: 'image/png', bytes: picture() } });
  });
  afterAll(() => server.stop());

  const ask = (encoding: string): string =>
    `POST ${vertexPath('imagen-4.0-generate-001')} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;

  /** All that the server sends on one connection for these requests, asked one after the other. */
  async function exchange(encodings: readonly string[]): Promise<string[]> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const answers: string[] = [];
    for (const encoding of encodings) {
      socket.write(ask(encoding));
      let received = '';
      let wanted = Number.POSITIVE_INFINITY;
      while (received.length < wanted) {
        received += ((await once(socket, 'data'))[0] as Buffer).toString('latin1');
        const end = received.indexOf('\r\n\r\n');
        if (end > 0) wanted = end + 4 + Number(/content-length: (\d+)/.exec(received)![1]);
      }
      answers.push(received.replace(/(x-request-id|Date): [^\r]+/g, '$1'));
    }
    socket.destroy();
    return answers;
  }

  const bodyOf = (answer: string): string => answer.slice(answer.indexOf('\r\n\r\n') + 4);

  it('holds the pictures, byte for byte', async () => {
    const [answer] = await exchange(['identity']);
    const { predictions } = JSON.parse(bodyOf(answer!)) as { predictions: { bytesBase64Encoded: string }[] };
    expect(predictions).toHaveLength(2);
    for (const { bytesBase64Encoded } of predictions)
      expect(Buffer.from(bytesBase64Encoded, 'base64').subarray(-1000)).toEqual(picture().subarray(-1000));
  });

  it.each([
    { asks: 'gzip', unpack: gunzipSync },
    { asks: 'deflate', unpack: inflateSync },
    { asks: 'br, gzip;q=0.5', unpack: gunzipSync },
  ])('is the same when compressed for "$asks"', async ({ asks, unpack }) => {
    const [plain] = await exchange(['identity']);
    const packed = await new Promise<Buffer>((resolve, reject) => {
      const headers = { 'accept-encoding': asks, 'content-length': BODY.length };
      const url = server.url + vertexPath('imagen-4.0-generate-001');
      const call = request(url, { method: 'POST', headers }, (response) => {
        expect(response.headers['content-length']).toBeUndefined();
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
      });
      call.on('error', reject).end(BODY);
    });
    expect(packed.length).toBeLessThan(0.8 * plain!.length);
    expect(unpack(packed).toString('latin1') === bodyOf(plain!)).toBe(true);
  });

  it('is not compressed for encodings that are not offered', async () => {
    const [plain, other, again] = await exchange(['identity', 'br', 'gzip;q=0']);
    expect(other === plain).toBe(true);
    expect(again === plain).toBe(true);
  });

  it('keeps its pictures apart when several are sent at once, to readers of any speed', async () => {
    const [expected] = await exchange(['identity']);
    const answers = await Promise.all(Array.from({ length: 8 }, () => exchange(['identity', 'identity'])));
    expect(answers.flat().every((answer) => answer === expected)).toBe(true);
  });

  it.each(['identity', 'gzip'])(
    'is given up when a client of %s leaves in the middle; the next is whole',
    async (encoding) => {
      const [expected] = await exchange(['identity']);
      for (let i = 0; i < 5; i++) {
        const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
        socket.write(ask(encoding));
        await once(socket, 'data');
        socket.pause();
        await setTimeout(20);
        socket.resetAndDestroy();
      }
      expect((await exchange(['identity']))[0] === expected).toBe(true);
    },
  );
});
