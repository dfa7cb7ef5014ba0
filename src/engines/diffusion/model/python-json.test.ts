import { expect, it } from 'vitest';
import { parsePythonJson } from './python-json.ts';

it('reads the numbers that Python writes and JSON does not know', () => {
  const text = '{"lambda_min_clipped": -Infinity, "most": Infinity, "unknown": NaN, "text": "NaN \\" -Infinity"}';
  expect(parsePythonJson(text)).toEqual({
    lambda_min_clipped: -Infinity,
    most: Infinity,
    unknown: null,
    text: 'NaN " -Infinity',
  });
});

it('refuses other words', () => {
  expect(() => parsePythonJson('{"a": -Infinite}')).toThrow(SyntaxError);
});
