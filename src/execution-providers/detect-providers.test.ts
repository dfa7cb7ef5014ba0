import { describe, expect, it } from 'vitest';
import { chooseProvider, detectProviders, type ProviderMachine, thisMachine } from './detect-providers.ts';

const machine = (changes: Partial<ProviderMachine>): ProviderMachine => ({
  platform: 'linux x64',
  listBackends: async () => ['cpu', 'webgpu', 'cuda', 'tensorrt'],
  probe: async () => undefined,
  ...changes,
});

const statesOn = async (changes: Partial<ProviderMachine>) =>
  Object.fromEntries((await detectProviders(machine(changes))).map(({ provider, state }) => [provider.id, state]));

describe('execution providers', () => {
  it('are those of the platform and of the package', async () => {
    expect(await statesOn({})).toEqual({
      cuda: 'works',
      coreml: 'absent',
      dml: 'absent',
      webgpu: 'works',
      cpu: 'works',
    });
    const mac = { platform: 'darwin arm64', listBackends: async () => ['cpu', 'coreml', 'webgpu'] };
    expect(await statesOn(mac)).toMatchObject({ cuda: 'absent', coreml: 'works', cpu: 'works' });
    const windows = { platform: 'win32 x64', listBackends: async () => ['cpu', 'dml', 'webgpu'] };
    expect(await statesOn(windows)).toMatchObject({ dml: 'works', coreml: 'absent' });
    expect(await statesOn({ platform: 'linux riscv64' })).toMatchObject({ cpu: 'absent' });
  });

  it('are chosen by speed among those that work, never by the list alone', async () => {
    const noGpu = machine({ probe: async (id) => (id === 'cpu' ? undefined : 'no such library') });
    const findings = await detectProviders(noGpu);
    expect(findings[0]).toMatchObject({ state: 'fails', reason: 'no such library', provider: { id: 'cuda' } });
    expect(chooseProvider(findings)?.id).toBe('cpu');
    expect(chooseProvider(await detectProviders(machine({})))?.id).toBe('cuda');
  });

  it('are all absent without the package', async () => {
    const findings = await detectProviders(machine({ listBackends: () => Promise.reject(new Error('none')) }));
    expect(chooseProvider(findings)).toBeUndefined();
    expect(findings.every(({ reason }) => reason?.includes('not installed'))).toBe(true);
  });

  it('compute in a process of their own, whose end is an answer, too', async () => {
    expect(await thisMachine.probe('cpu')).toBeUndefined();
    expect(await thisMachine.probe('nonsense' as 'cpu')).toMatch(/./);
  });
});
