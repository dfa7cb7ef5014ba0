import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createSdcppEngine } from '../../src/engines/sdcpp/sdcpp-engine.ts';
import { supervise } from '../../src/engines/sdcpp/supervised/supervise.ts';
import { PLAIN_TRAITS } from '../../src/engines/shared/model-traits.ts';
import { drawOne, openEngine } from './draw-one.ts';

const PROGRAM = fileURLToPath(new URL('programs/sd-server.ts', import.meta.url));
let engine: Engine | undefined;

afterEach(async () => {
  await engine?.close();
  engine = undefined;
});

function supervisedEngine(programArguments: readonly string[], maxMemoryBytes?: number): Engine {
  return createSdcppEngine({
    id: 'sd',
    place: supervise({
      engineId: 'sd',
      binary: process.execPath,
      arguments: [PROGRAM, ...programArguments],
      startTimeoutMs: 60_000,
      ...(maxMemoryBytes !== undefined && { maxMemoryBytes }),
    }),
    traits: { ...PLAIN_TRAITS, steps: 1, guidance: 1 },
    concurrency: 2,
    timeoutMs: 60_000,
    probeIntervalMs: 60_000,
  });
}

/** The program's own number, which it writes at its start. */
const starts = (opened: Engine): number => opened.diagnose!().filter((line) => line.startsWith('model loaded')).length;

describe('a supervised sd-server', () => {
  it('is started, used and stopped', async () => {
    engine = await openEngine(supervisedEngine([]));
    expect((await drawOne(engine)).seed).toBe(7);
    expect(starts(engine)).toBe(1);
  });

  it('that dies during a request gives a retryable error, and the next request works', async () => {
    const mark = join(mkdtempSync(join(tmpdir(), 'limner-sd-')), 'died');
    engine = await openEngine(supervisedEngine(['--die-at', '/jobs/', '--die-once', mark]));
    await expect(drawOne(engine)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', kind: { retryable: true } });
    expect(existsSync(mark)).toBe(true);
    await expect.poll(() => starts(engine!), { timeout: 30_000 }).toBe(2);
    expect((await drawOne(engine)).seed).toBe(7);
    expect(engine.diagnose!().join('\n')).toContain('ended by SIGKILL');
  });

  it('is started anew when its memory has grown', async () => {
    engine = await openEngine(supervisedEngine(['--hoard', '300000000'], 250_000_000));
    await drawOne(engine);
    await expect.poll(() => starts(engine!), { timeout: 30_000 }).toBeGreaterThan(1);
    expect(engine.diagnose!().join('\n')).toContain('[limner] Started anew');
  });

  it('that cannot run fails the start, and says why', async () => {
    const broken = supervisedEngine(['--broken', 'yes']);
    await expect(openEngine(broken)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: 'The program of the sd engine does not run: it ended with code 3.',
    });
    await broken.close();
  });
});
