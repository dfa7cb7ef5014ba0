import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { findPreset, PRESET_NAMES } from '../../src/engines/sdcpp/presets.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';

const PAGE = readFileSync(new URL('../../docs/engines.md', import.meta.url), 'utf8');
const SNIPPETS = [...PAGE.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => text!);

describe('docs/engines.md', () => {
  it.each(SNIPPETS)('shows a configuration that works: %#', async (fileText) => {
    const runtime = createRuntime(
      loadConfig({
        fileText,
        environment: {},
        flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' } },
      }),
    );
    const { engines } = runtime.capabilities();
    expect(engines.length).toBeGreaterThan(1);
    await runtime.close();
  });

  it.each(PRESET_NAMES)('states what the preset %s is and needs', (name) => {
    const { traits, vramGb, files } = findPreset(name, 'preset');
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(`| ${traits.weights!.name} | Apache 2.0 | ${traits.steps} | ${vramGb} GB |`);
    expect(traits.weights!.licence).toMatchObject({ id: 'apache-2.0', commercialUse: 'allowed' });
    for (const { from } of files) expect(row).toContain(`(${from})`);
  });

  it('refuses a preset that is not there, and names those that are', () => {
    expect(() => findPreset('sdxl', 'engines.a.preset')).toThrow('Expected one of flux2-klein-4b, z-image-turbo');
  });
});
