import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosePackages, OPTIONAL_PACKAGES } from './optional-packages.ts';

describe('the optional packages', () => {
  it('are those of package.json', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(OPTIONAL_PACKAGES.map(({ name }) => name).sort()).toEqual(Object.keys(manifest.peerDependencies).sort());
  });

  it('are told apart by being there', () => {
    const [there, gone] = diagnosePackages([
      { name: 'onnxruntime-node', gives: 'speed' },
      { name: 'limner-no-such-package', gives: 'more' },
    ]);
    expect(there).toEqual({ subject: 'onnxruntime-node', state: 'works', detail: 'speed' });
    expect(gone).toMatchObject({ state: 'absent', advice: 'npm install limner-no-such-package' });
  });
});
