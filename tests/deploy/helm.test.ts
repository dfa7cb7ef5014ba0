import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load-config.ts';
import { whyWithout } from '../why-without.ts';
import { deployPath, parseYaml, readDeployFile, type Tree } from './deploy-files.ts';

const CHART = deployPath('helm/limner');
const NO_HELM = whyWithout('helm', ['version']);

describe('the Helm chart', () => {
  it('names no value that values.yaml does not have', () => {
    const values = parse(readDeployFile('helm/limner/values.yaml'));
    const templates = globSync('templates/*', { cwd: CHART }).map((name) => readDeployFile(`helm/limner/${name}`));
    const paths = templates.flatMap((text) => [...text.matchAll(/\.Values\.([\w.]+)/g)].map(([, path]) => path!));
    expect(paths.length).toBeGreaterThan(10);
    for (const path of new Set(paths)) expect(values, path).toHaveProperty(path);
  });
});

describe.skipIf(NO_HELM)(`the Helm chart, rendered${NO_HELM ? ` (skipped: ${NO_HELM})` : ''}`, () => {
  const helm = (...argv: string[]): string => {
    const { status, stdout, stderr } = spawnSync('helm', argv, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
    return stdout;
  };
  const render = (...settings: string[]): Tree[] =>
    parseYaml(helm('template', 'test', CHART, ...settings.flatMap((setting) => ['--set', setting])));
  const find = (objects: Tree[], kind: string, name: string): Tree =>
    objects.find((object) => object.kind === kind && object.metadata.name === name);

  it('passes its linter', () => {
    expect(helm('lint', CHART)).toContain('0 chart(s) failed');
  });

  it('runs servers and workers without rights, on a file system that is read-only', () => {
    for (const name of ['test-server', 'test-worker']) {
      const { spec } = find(render(), 'Deployment', name).spec.template;
      expect(spec.securityContext).toMatchObject({ runAsNonRoot: true });
      expect(spec.containers[0].securityContext).toMatchObject({ readOnlyRootFilesystem: true });
      expect(spec.containers[0].readinessProbe.httpGet.path).toBe('/readyz');
    }
  });

  it('gives them a configuration that holds', () => {
    const text = find(render(), 'ConfigMap', 'test-config').data['limner.json'];
    expect(loadConfig({ environment: {}, fileText: text }).queue.maxWaiting).toBe(500);
  });

  it('leaves the number of workers to the queue where that is asked for', () => {
    const objects = render('autoscaling.enabled=true', 'worker.lanes=gpu');
    const worker = find(objects, 'Deployment', 'test-worker');
    expect(worker.spec).not.toHaveProperty('replicas');
    expect(worker.spec.template.spec.containers[0].args).toEqual(expect.arrayContaining(['--lanes', 'gpu']));
    const { spec } = find(objects, 'ScaledObject', 'test-worker');
    expect(spec.scaleTargetRef.name).toBe('test-worker');
    expect(spec.triggers[0].metadata.query).toContain('limner_queue_jobs');
    expect(find(render(), 'ScaledObject', 'test-worker')).toBeUndefined();
  });
});
