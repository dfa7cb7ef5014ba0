import { describe, expect, it } from 'vitest';
import type { SettingId } from '../../scene.ts';
import { plainBrief } from '../brief-fixture.ts';
import { lookOut } from './named-outlook.ts';
import { chooseDaylight, gardenOutlook } from './outlook.ts';

function seen(outlook: SettingId | undefined, up: number): number[] {
  const brief = plainBrief('room', 3, { ...(outlook && { outlook }) });
  const view = new Float32Array(3);
  lookOut(brief, chooseDaylight(brief), gardenOutlook)(0, up, 1, view);
  return [...view];
}

describe('what windows look out on', () => {
  it('is bluish water beneath the horizon where the sea is named', () => {
    const [red, , blue] = seen('sea', -0.15);
    expect(blue).toBeGreaterThan(red! * 1.4);
  });

  it('is dark woods under mountains, and sand in the desert', () => {
    const [red, green] = seen('mountains', -0.05);
    expect(green).toBeGreaterThan(red!);
    const [sandRed, , sandBlue] = seen('desert', -0.3);
    expect(sandRed).toBeGreaterThan(sandBlue! * 1.3);
  });

  it('is the usual where nothing is named', () => {
    expect(seen(undefined, -0.3)).not.toEqual(seen('sea', -0.3));
  });
});
