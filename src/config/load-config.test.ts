import { describe, expect, it } from 'vitest';
import { loadConfig } from './load-config.ts';

describe('loadConfig', () => {
  it('has a default for everything', () => {
    const config = loadConfig({ environment: {} });
    expect(config.server).toMatchObject({ host: '127.0.0.1', port: 8787 });
    expect(config.server.bodyLimitBytes).toBe(67_108_864);
  });

  it('lets the command line win over the environment, and the environment over the file', () => {
    const fileText = '{"server":{"host":"::1","port":1},"queue":{"maxWaiting":5}}';
    const environment = { LIMNER_PORT: '2', LIMNER_MAX_WAITING: '6' };
    const config = loadConfig({ fileText, environment, flags: { server: { port: 3 } } });
    expect(config.server).toMatchObject({ host: '::1', port: 3 });
    expect(config.queue.maxWaiting).toBe(6);
  });

  it('does not let an absent flag hide a lower layer', () => {
    const flags = { server: { port: undefined } } as unknown as { server: { port: number } };
    expect(loadConfig({ environment: { LIMNER_PORT: '9' }, flags }).server.port).toBe(9);
  });

  it.each([
    ['{"server":{"prot":1}}', 'server'],
    ['{"server":{"port":"many"}}', 'server.port'],
    ['[]', 'JSON object'],
    ['{', 'not valid JSON'],
  ])('refuses %s and names the setting', (fileText, expected) => {
    expect(() => loadConfig({ fileText, environment: {} })).toThrow(expected);
  });

  it('refuses a port that is no number', () => {
    expect(() => loadConfig({ environment: { LIMNER_PORT: 'http' } })).toThrow('server.port');
  });

  it('freezes what it returns', () => {
    const config = loadConfig({ environment: {} });
    expect(Object.isFrozen(config.server)).toBe(true);
  });
});
