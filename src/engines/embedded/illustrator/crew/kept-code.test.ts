import { expect, test } from 'vitest';
import { ALONE } from './crew.ts';
import { countNoted, keepingCode, notePixels, releaseNotedSince, releasePixels } from './kept-code.ts';

const LARGE = 64 * 1024;

test('gives noted pixels back when the picture is drawn, but not its results', () => {
  const plain = new Uint8Array(LARGE);
  const { noted, result } = keepingCode(
    () => {
      const drawn = { noted: notePixels(new Float32Array(LARGE)), result: notePixels(new Uint8Array(LARGE)) };
      ALONE.share(1, () => drawn.result.fill(plain.length & 255));
      return drawn;
    },
    (drawn) => [drawn.result.buffer],
  );
  expect(noted.length).toBe(0);
  expect(result.length).toBe(LARGE);
  expect(plain.length).toBe(LARGE);
});

test('gives released pixels back at once, and not again when the picture is drawn', () => {
  keepingCode(
    () => {
      const drawn = notePixels(new Float32Array(LARGE));
      releasePixels(drawn);
      expect(drawn.length).toBe(0);
      releasePixels(drawn);
    },
    () => [],
  );
});

test('gives back what was noted since a place, but for what stays', () => {
  const { before, during, result } = keepingCode(
    () => {
      const before = notePixels(new Uint8Array(LARGE));
      const place = countNoted();
      const [during, result] = [notePixels(new Uint8Array(LARGE)), notePixels(new Uint8Array(LARGE))];
      releaseNotedSince(place, [result]);
      expect([before.length, during.length, result.length]).toEqual([LARGE, 0, LARGE]);
      return { before, during, result };
    },
    () => [],
  );
  expect([before.length, during.length, result.length]).toEqual([0, 0, 0]);
});

test('leaves pixels alone outside of a picture and after one that failed', () => {
  const before = notePixels(new Uint8Array(LARGE));
  const fail = (): never => {
    throw new Error('stopped');
  };
  expect(() => keepingCode(fail, () => [])).toThrow('stopped');
  keepingCode(
    () => 0,
    () => [],
  );
  expect(before.length).toBe(LARGE);
});
