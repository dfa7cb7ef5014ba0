import { describe, expect, it } from 'vitest';
import { answerText, fillBlocks, joinAnswer } from './answer-text.ts';
import { DeferredBase64 } from './deferred-base64.ts';

describe('answerText', () => {
  const picture = (length: number) => new DeferredBase64({ bytes: Uint8Array.from({ length }, (_, i) => i * 7) });

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
    expect(joinAnswer(answerText(body)).toString('utf8')).toBe(JSON.stringify(body));
  });

  it('respects views into larger buffers', () => {
    const whole = Uint8Array.from([1, 2, 3, 4, 5, 6]);
    const body = { predictions: [{ bytesBase64Encoded: new DeferredBase64({ bytes: whole.subarray(2, 5) }) }] };
    expect(joinAnswer(answerText(body)).toString()).toBe(
      `{"predictions":[{"bytesBase64Encoded":"${Buffer.from([3, 4, 5]).toString('base64')}"}]}`,
    );
  });

  it.each([[0], [1], [2], [3], [1, 1], [1, 1, 1], [33, 900, 5000], [2, 0, 1, 4, 1], [0, 7, 0]])(
    'writes a picture in pieces of %j bytes, in blocks of any size',
    (...lengths) => {
      const whole = Uint8Array.from({ length: lengths.reduce((sum, length) => sum + length) }, (_, i) => i * 7);
      const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length));
      const pieces = lengths.map((length, index) => whole.subarray(ends[index]! - length, ends[index]));
      const items = [{ bytesBase64Encoded: new DeferredBase64({ bytes: whole, pieces }), mimeType: 'image/png' }];
      const answer = answerText({ predictions: items });
      const expected = JSON.stringify({ predictions: items });
      expect(answer.sizeBytes).toBe(expected.length);
      expect(joinAnswer(answer).toString()).toBe(expected);
      for (const blockBytes of [4, 5, 64, 1023]) {
        const blocks = [...fillBlocks(answer, () => Buffer.alloc(blockBytes))];
        expect(blocks.map(({ block, filledBytes }) => block.toString('utf8', 0, filledBytes)).join('')).toBe(expected);
      }
    },
  );
});
