import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compatibilityPage } from './compatibility.ts';

describe('docs/compatibility.md', () => {
  it('is up to date; else run node tools/docs/write-compatibility.ts', () => {
    const page = readFileSync(new URL('../../docs/compatibility.md', import.meta.url), 'utf8');
    expect(page).toBe(compatibilityPage());
  });

  it('has a line for each field of each operation, in each spelling', () => {
    const page = compatibilityPage();
    for (const path of [
      'parameters.safetyFilterLevel',
      'instances[0].referenceImages[].controlImageConfig.computeControl',
      'parameters.upscaleConfig.upscaleFactor',
      'instances[0].personImage.image',
      'instances[0].scribble.image',
    ])
      expect(page).toContain(`\`${path}\``);
  });
});
