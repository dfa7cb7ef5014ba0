import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMIT_A, type HubServer, startHub } from '../models/hub-server.ts';
import { LARGE, PIPELINE } from '../models/store-fixture.ts';
import { runLimner, runLimnerAttended } from './run-limner.ts';

const folder = mkdtempSync(join(tmpdir(), 'limner-cli-models-'));
const config = join(folder, 'limner.json');
let hub: HubServer;

const models = (verb: string, ...argv: string[]) => runLimner('models', verb, ...argv, '--config', config);

describe('limner models', () => {
  beforeAll(async () => {
    // Those of whoever runs the tests would win over the file.
    for (const name of ['HF_HUB_CACHE', 'HF_ENDPOINT', 'HF_TOKEN', 'HF_HUB_OFFLINE']) vi.stubEnv(name, '');
    hub = await startHub({
      'acme/tiny': PIPELINE,
      'acme/research': { ...PIPELINE, cardData: { license: 'cc-by-nc-4.0' } },
    });
    const settings = {
      data: { folder: join(folder, 'data') },
      models: { cacheFolder: join(folder, 'hub'), endpoint: hub.url },
      licences: { declaredUse: 'commercial' },
      embedded: { workers: 1 },
    };
    writeFileSync(config, JSON.stringify(settings));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await hub.close();
  });

  it('shows licence, size, disk and memory, and wants the licence accepted', async () => {
    const { exitCode, stdout, stderr } = await models('pull', 'hf:acme/tiny');
    expect(exitCode).toBe(2);
    expect(stderr).toBe('limner: The licence (MIT License) must be accepted: add --accept-licence.\n');
    expect(stdout).toContain(`hf:acme/tiny, commit ${COMMIT_A}\n`);
    expect(stdout).toContain('  licence  MIT License (mit); commercial use allowed\n');
    expect(stdout).toMatch(/ {2}files {4}4, 602 kB; 4 to download, 602 kB\n/);
    expect(stdout).toMatch(/ {2}disk {5}\S+ \S+ free for /);
    expect(stdout).toMatch(/ {2}memory {3}about 1\.0 MB while it works, of /);
    expect(hub.seen.filter(({ host }) => host === 'storage')).toEqual([]);
  });

  it('asks whoever sits there, and takes no for no', async () => {
    const no = await runLimnerAttended('n', 'models', 'pull', 'hf:acme/tiny', '--config', config);
    expect(no).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('was not accepted; nothing was downloaded'),
    });
    const yes = await runLimnerAttended('yes', 'models', 'pull', 'hf:acme/tiny', '--config', config);
    expect(yes.stdout.trim().split('\n').at(-1)).toBe(join(folder, `hub/models--acme--tiny/snapshots/${COMMIT_A}`));
    expect(yes.stderr).toContain('100 %: 602 kB of 602 kB\n');
  });

  it('asks once, and then needs no network', async () => {
    hub.seen.length = 0;
    const { exitCode, stdout } = await models('pull', 'hf:acme/tiny');
    expect({ exitCode, requests: hub.seen }).toEqual({ exitCode: 0, requests: [] });
    expect(stdout).toContain('all here');
  });

  it('tells where a model is', async () => {
    const { stdout } = await models('where', 'hf:acme/tiny');
    expect(readFileSync(join(stdout.trim(), 'unet/model.onnx_data')).equals(LARGE)).toBe(true);
    expect(await models('where', 'hf:acme/nothing')).toMatchObject({
      exitCode: 1,
      stderr: 'limner: The model hf:acme/nothing is not here; run: limner models pull hf:acme/nothing.\n',
    });
  });

  it('refuses a licence that forbids the declared use, accepted or not', async () => {
    const { exitCode, stdout, stderr } = await models('pull', 'hf:acme/research', '--accept-licence');
    expect(exitCode).toBe(2);
    expect(stdout).toContain('which does not allow commercial use.');
    expect(stderr).toContain('The configuration says licences.declaredUse commercial.');
  });

  it('is looked after by the doctor', async () => {
    expect((await runLimner('doctor', '--config', config)).stdout).toContain('✓ model hf:acme/tiny: ');
    const snapshot = (await models('where', 'hf:acme/tiny')).stdout.trim();
    rmSync(join(snapshot, 'model_index.json'));
    const { exitCode, stdout, stderr } = await runLimner('doctor', '--config', config);
    expect(stdout).toContain('✗ model hf:acme/tiny: The file model_index.json of hf:acme/tiny is missing or cut');
    expect(stdout).toContain('✓ networks on CPU: works');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'limner: Does not work: model hf:acme/tiny.\n' });
    expect((await models('pull', 'hf:acme/tiny')).exitCode).toBe(0);
  });

  it('imports, lists what is here, the catalogue and who serves which Imagen model, and removes', async () => {
    const { stdout: snapshot } = await models('where', 'hf:acme/tiny');
    // A snapshot of links is no folder to import; it is in the store already.
    expect(await models('import', snapshot.trim(), '--name', 'x', '--accept-licence')).toMatchObject({ exitCode: 2 });
    const own = mkdtempSync(join(tmpdir(), 'limner-own-'));
    writeFileSync(join(own, 'model.onnx'), 'graph');
    const imported = await models('import', own, '--name', 'own', '--licence', 'mit', '--accept-licence');
    expect(imported.stdout).toContain('local:own\n');
    const { stdout } = await models('list');
    expect(stdout).toContain('  hf:acme/tiny\n    602 kB, licence mit\n');
    expect(stdout).toContain('  local:own\n    5 bytes, licence mit\n');
    expect(stdout).toContain('lcm-dreamshaper-v7: LCM Dreamshaper v7, diffusion, 4.3 GB');
    expect(stdout).toMatch(/ {2}imagen-4\.0-generate-001: generate: embedded/);
    const json = JSON.parse((await models('list', '--json')).stdout);
    expect(json.here.map(({ address }: { address: string }) => address)).toEqual(['hf:acme/tiny', 'local:own']);
    expect((await models('rm', 'hf:acme/tiny')).stdout).toBe('hf:acme/tiny removed, 602 kB given back.\n');
    expect((await models('rm', 'local:own')).exitCode).toBe(0);
    expect((await models('list')).stdout).toContain('Here: none.');
  });

  it.each([
    ['no address', ['pull', 'nonsense']],
    ['a local model to pull', ['pull', 'local:own']],
    ['a repository that is not there', ['pull', 'hf:acme/none']],
    ['no model', ['where']],
  ])('refuses %s with a sentence', async (_, argv) => {
    const { exitCode, stderr } = await models(argv[0]!, ...argv.slice(1));
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain('    at ');
  });
});
