import { describe, expect, it } from 'vitest';
import type { SettingId } from '../../scene.ts';
import { plainBrief } from '../brief-fixture.ts';
import { createFrame, STUFF_LABELS } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';
import { isLayered, paintLayered } from './layered-landscape.ts';
import { LAYERED_PLACES } from './layered-places.ts';

const brief = (setting: SettingId, changes: Partial<PainterBrief> = {}): PainterBrief =>
  plainBrief(setting, 7, changes);

describe.each(Object.keys(LAYERED_PLACES) as SettingId[])('the layers of %s', (setting) => {
  it.each([
    [96, 54],
    [54, 96],
  ])('fill a frame of %d × %d with sky above and land or water below', (widthPx, heightPx) => {
    const frame = createFrame(widthPx, heightPx);
    const stage = paintLayered(frame, brief(setting, { time: 'sunset' }));
    expect(frame.colour.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(frame.labels[widthPx / 2]).toBe(STUFF_LABELS.sky);
    expect(frame.labels.at(-1)).not.toBe(STUFF_LABELS.sky);
    expect(stage.standing.farYPx).toBeLessThan(stage.standing.mainYPx);
    expect(Math.hypot(...stage.direction)).toBeCloseTo(1, 1);
  });
});

it('is for plain places seen from the ground', () => {
  expect(isLayered(brief('mountains'))).toBe(true);
  expect(isLayered(brief('mountains', { isAerial: true }))).toBe(false);
  expect(isLayered(brief('meadow', { placeKind: 'village' }))).toBe(false);
  expect(isLayered(brief('lake', { hasSubjects: true, things: new Set(['dog']) }))).toBe(false);
  expect(isLayered(brief('lake', { hasSubjects: true, things: new Set(['sailboat']) }))).toBe(true);
  expect(isLayered(brief('beach', { hasSubjects: true, things: new Set(['sailboat']) }))).toBe(false);
  expect(isLayered(brief('street'))).toBe(false);
});

it('takes on the colour that the sky is to have', () => {
  const frame = createFrame(40, 40);
  paintLayered(frame, brief('desert', { skyColour: [0.9, 0.2, 0.5] }));
  const [red, green] = frame.colour;
  expect(red).toBeGreaterThan(green! * 2);
});
