import { describe, expect, it } from 'vitest';
import { DeferredBase64 } from './deferred-base64.ts';
import { serialiseAnswer } from './serialise-answer.ts';

describe('serialiseAnswer', () => {
  const picture = (length: number) => new DeferredBase64(Uint8Array.from({ length }, (_, i) => i * 7));

  it.each([
    ['nothing', {}],
    ['no items', { predictions: [] }],
    [
      'pictures of every padding',
      {
        predictions: [0, 1, 2, 3, 1000].map((length) => ({
          bytesBase64Encoded: picture(length),
          mimeType: 'image/png',
        })),
      },
    ],
    ['a picture alone', { predictions: [{ bytesBase64Encoded: picture(5) }] }],
    [
      'text in any script',
      { predictions: [{ bytesBase64Encoded: picture(5), prompt: 'un niño "雨" \u2028' }, { raiFilteredReason: 'x' }] },
    ],
    ['no bytes at all', { predictions: [{ gcsUri: 'gs://b/o', mimeType: 'image/png' }, { decision: 'ACCEPT' }] }],
  ])('writes %s as JSON.stringify does', (_name, body) => {
    expect(serialiseAnswer(body).toString('utf8')).toBe(JSON.stringify(body));
  });

  it('respects views into larger buffers', () => {
    const whole = Uint8Array.from([1, 2, 3, 4, 5, 6]);
    const body = { predictions: [{ bytesBase64Encoded: new DeferredBase64(whole.subarray(2, 5)) }] };
    expect(serialiseAnswer(body).toString()).toBe(
      `{"predictions":[{"bytesBase64Encoded":"${Buffer.from([3, 4, 5]).toString('base64')}"}]}`,
    );
  });
});
