import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load-config.ts';
import { readDeployFile } from './deploy-files.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  devDependencies: Record<string, string>;
};

describe('the Dockerfile', () => {
  const text = readDeployFile('Dockerfile');

  it('has nothing that a linter finds', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it('installs the optional packages in the versions that the tests use', () => {
    const packages = [...text.matchAll(/(?<=\s)((?:@[\w-]+\/)?[\w-]+)@(\d[\w.-]*)/g)];
    expect(packages.length).toBeGreaterThan(3);
    for (const [, name, version] of packages)
      expect(`${name} ${version}`).toBe(`${name} ${manifest.devDependencies[name!]}`);
  });

  it('runs as somebody without rights', () => {
    const lastStage = text.slice(text.lastIndexOf('\nFROM '));
    expect(/^USER (\w+)$/m.exec(lastStage)?.[1]).toBe('node');
  });
});

describe('the compose file', () => {
  const { services } = parse(readDeployFile('compose/compose.yaml'), { merge: true });

  it('runs a server and two workers that write to their own folder only', () => {
    expect(services.worker.deploy.replicas).toBe(2);
    for (const name of ['server', 'worker'])
      expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'], image: 'limner' });
  });

  it('opens the server to this machine alone', () => {
    for (const port of services.server.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('has a configuration that holds, on the services there are', () => {
    const config = loadConfig({ environment: {}, fileText: readDeployFile('compose/limner.json') });
    expect(services).toHaveProperty(new URL(config.queue.url!.reveal()).hostname);
    const { blobs } = config.queue;
    expect(blobs?.kind === 's3' && services).toHaveProperty(new URL((blobs as { endpoint: string }).endpoint).hostname);
  });
});
