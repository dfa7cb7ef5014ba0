import { join } from 'node:path';
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

  it('finds the cache of models where other libraries keep it', () => {
    const cacheFolder = (environment: Record<string, string>, fileText = '{}') =>
      loadConfig({ environment, fileText }).models.cacheFolder;
    expect(cacheFolder({})).toBe('~/.cache/huggingface/hub');
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' })).toBe(join('/x', 'huggingface', 'hub'));
    expect(cacheFolder({ XDG_CACHE_HOME: '/x', HF_HOME: '/h' })).toBe(join('/h', 'hub'));
    const fileText = '{"models":{"cacheFolder":"/f"}}';
    expect(cacheFolder({ HF_HOME: '/h' }, fileText)).toBe('/f');
    expect(cacheFolder({ HF_HOME: '/h', HF_HUB_CACHE: '/c' }, fileText)).toBe('/c');
  });

  it('reads the switches and secrets of the hub from the environment', () => {
    const environment = { HF_TOKEN: 'hf_x', HF_ENDPOINT: 'https://hub.example', HF_HUB_OFFLINE: '1' };
    const { models } = loadConfig({ environment });
    expect(models).toMatchObject({ endpoint: 'https://hub.example', offline: true });
    expect(JSON.stringify(models)).not.toContain('hf_x');
    expect(loadConfig({ environment: { HF_HUB_OFFLINE: '0' } }).models.offline).toBe(false);
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
