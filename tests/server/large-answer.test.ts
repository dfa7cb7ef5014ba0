import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
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

  it('has the same bytes on the wire in blocks as in one', async () => {
    // No answer is compressed for br, but only identity is known not to ask for compression.
    const [inOne, inBlocks, again] = await exchange(['br', 'identity', 'identity']);
    expect(inOne!.length).toBeGreaterThan((2 * SIZE_BYTES * 4) / 3);
    expect(inBlocks === inOne).toBe(true);
    expect(again === inOne).toBe(true);
    const { predictions } = JSON.parse(inOne!.slice(inOne!.indexOf('\r\n\r\n') + 4)) as {
      predictions: { bytesBase64Encoded: string }[];
    };
    expect(Buffer.from(predictions[1]!.bytesBase64Encoded, 'base64').subarray(-1000)).toEqual(
      picture().subarray(-1000),
    );
  });

  it('keeps its pictures apart when several are sent at once, to readers of any speed', async () => {
    const [expected] = await exchange(['identity']);
    const answers = await Promise.all(Array.from({ length: 8 }, () => exchange(['identity', 'identity'])));
    expect(answers.flat().every((answer) => answer === expected)).toBe(true);
  });

  it('is given up when the client leaves in the middle, and the next one is whole', async () => {
    const [expected] = await exchange(['identity']);
    for (let i = 0; i < 5; i++) {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      socket.write(ask('identity'));
      await once(socket, 'data');
      socket.pause();
      await setTimeout(20);
      socket.resetAndDestroy();
    }
    expect((await exchange(['identity']))[0] === expected).toBe(true);
  });
});
