import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from './secret.ts';

describe('Secret', () => {
  const secret = new Secret('swordfish');

  it('prints as stars, whoever prints it', () => {
    expect([
      `${secret}`,
      JSON.stringify({ secret }),
      inspect({ secret }),
      inspect(secret, { showHidden: true }),
    ]).toEqual(['***', '{"secret":"***"}', '{ secret: *** }', '***']);
    expect(Object.keys(secret)).toEqual([]);
  });

  it('is revealed to who asks', () => {
    expect(secret.reveal()).toBe('swordfish');
  });
});
