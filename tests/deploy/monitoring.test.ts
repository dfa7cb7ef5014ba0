import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { whyWithout } from '../why-without.ts';
import { deployPath, parseYaml, readDeployFile, type Tree } from './deploy-files.ts';

const NO_PROMTOOL = whyWithout('promtool', ['--version']);

/** Series of Prometheus' histograms, besides their own name. */
const HISTOGRAM_SUFFIX = /_(bucket|sum|count)$/;
const METRIC = /\b(limner_\w+|process_\w+)/g;

async function metricsThereAre(): Promise<Set<string>> {
  const metrics = createMetrics(async () => ({ running: 0, waiting: 0 }));
  const text = await metrics.text();
  metrics.close();
  return new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!));
}

function expectKnown(expressions: readonly string[], known: Set<string>): void {
  expect(expressions.length).toBeGreaterThan(3);
  for (const expression of expressions)
    for (const [name] of expression.matchAll(METRIC))
      expect(known.has(name) || known.has(name.replace(HISTOGRAM_SUFFIX, '')), `${name} in ${expression}`).toBe(true);
}

describe('the dashboard and the alerts', () => {
  it('ask only for metrics that there are', async () => {
    const known = await metricsThereAre();
    const [alerts] = parseYaml(readDeployFile('monitoring/alerts.yaml'));
    expectKnown(
      alerts.groups.flatMap((group: Tree) => group.rules.map(({ expr }: Tree) => expr)),
      known,
    );
    const { panels } = JSON.parse(readDeployFile('monitoring/grafana-dashboard.json'));
    expectKnown(
      panels.flatMap(({ targets }: Tree) => targets.map(({ expr }: Tree) => expr)),
      known,
    );
  });

  it.skipIf(NO_PROMTOOL)(`are what Prometheus reads${NO_PROMTOOL ? ` (skipped: ${NO_PROMTOOL})` : ''}`, () => {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'rules', deployPath('monitoring/alerts.yaml')], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toContain('SUCCESS');
    expect(status).toBe(0);
  });
});
