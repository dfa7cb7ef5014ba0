import { describe, expect, it } from 'vitest';
import { parseTemplateRequest } from './parse-template-request.ts';

describe('parseTemplateRequest', () => {
  it('reads inputs by name, however they are named', () => {
    const body = JSON.parse('{"inputs": {"a": "b", "__proto__": 1}}') as unknown;
    expect([...parseTemplateRequest(body)]).toEqual([
      ['a', 'b'],
      ['__proto__', 1],
    ]);
    expect(parseTemplateRequest({}).size).toBe(0);
  });

  it('refuses what holds no inputs', () => {
    expect(() => parseTemplateRequest([])).toThrow('Expected a JSON object');
    expect(() => parseTemplateRequest({ inputs: 'x' })).toThrow('Expected an object for inputs but received "x".');
  });
});
