import { describe, expect, it } from 'vitest';
import { formatModelAddress, parseModelAddress } from './model-address.ts';
import { resolveAddress } from './resolve-address.ts';

describe('addresses of models', () => {
  it.each([
    ['hf:acme/tiny', { source: 'hub', repository: 'acme/tiny' }],
    ['hf:gpt2', { source: 'hub', repository: 'gpt2' }],
    ['hf:acme/tiny@v1.0', { source: 'hub', repository: 'acme/tiny', revision: 'v1.0' }],
    ['hf:acme/tiny@refs/pr/4', { source: 'hub', repository: 'acme/tiny', revision: 'refs/pr/4' }],
    ['local:mine', { source: 'local', name: 'mine' }],
  ])('%s is read and written back', (text, address) => {
    expect(parseModelAddress(text)).toEqual(address);
    expect(formatModelAddress(parseModelAddress(text))).toBe(text);
  });

  it.each([
    'acme/tiny',
    'hf:',
    'hf:../etc',
    'hf:acme/../tiny',
    'hf:acme/tiny/more',
    'hf:acme--x/tiny',
    'hf:.acme/tiny',
    'hf:acme/tiny@',
    'hf:acme/tiny@../../x',
    'hf:acme/tiny@/etc/passwd',
    'hf:acme/tiny@a//b',
    'hf:acme/ti ny',
    'local:../x',
    'local:a/b',
    'https://huggingface.co/acme/tiny',
  ])('%s is refused', (text) => {
    expect(() => parseModelAddress(text)).toThrow('hf:owner/name');
  });

  it('may be short names of the catalogue', () => {
    expect(resolveAddress('lcm-dreamshaper-v7')).toEqual({ source: 'hub', repository: 'SimianLuo/LCM_Dreamshaper_v7' });
  });
});
