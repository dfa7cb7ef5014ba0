import { describe, expect, it } from 'vitest';
import { requireShallow } from './nesting.ts';

const nested = (depth: number): unknown => JSON.parse('{"a":['.repeat(depth / 2) + ']}'.repeat(depth / 2));

describe('a body', () => {
  it.each(['text', null, {}, [], { bytes: new Uint8Array(1e6) }, nested(100)])('may be shallow (%#)', (body) => {
    expect(() => requireShallow(body)).not.toThrow();
  });

  it.each([102, 100_000])('may not be %d deep', (depth) => {
    expect(() => requireShallow(nested(depth))).toThrow(/nests objects and lists more than 100 deep/);
  });

  it('may not hold itself', () => {
    const body: Record<string, unknown> = {};
    body['self'] = [body, body];
    body['again'] = body;
    expect(() => requireShallow(body)).toThrow(/more than 100 deep/);
  });
});
