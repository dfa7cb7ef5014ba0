import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SettingId } from '../scene.ts';
import { plainBrief } from './brief-fixture.ts';
import { createFrame, type Frame, STUFF_LABELS, type StuffName } from './frame.ts';
import { paintWoodsFromAbove } from './outdoors/woods-from-above.ts';
import { OUTDOOR_PAINTERS } from './outdoors.ts';
import type { PainterBrief, Stage } from './painter.ts';

const SETTINGS = Object.keys(OUTDOOR_PAINTERS) as SettingId[];

const brief = (setting: SettingId, changes: Partial<PainterBrief> = {}, seed = 7): PainterBrief =>
  plainBrief(setting, seed, changes);

function paint(
  setting: SettingId,
  changes: Partial<PainterBrief> = {},
  seed = 7,
  widthPx = 96,
  heightPx = 96,
): { frame: Frame; stage: Stage } {
  const frame = createFrame(widthPx, heightPx);
  const stage = OUTDOOR_PAINTERS[setting]!(frame, brief(setting, changes, seed));
  return { frame, stage };
}

function shareOf(frame: Frame, name: StuffName, fromRow = 0, toRow = 1): number {
  const first = Math.floor(fromRow * frame.heightPx) * frame.widthPx;
  const last = Math.floor(toRow * frame.heightPx) * frame.widthPx;
  const part = frame.labels.subarray(first, last);
  return part.filter((label) => label === STUFF_LABELS[name]).length / part.length;
}

describe.each(SETTINGS)('the painter of %s', (setting) => {
  it.each([
    [128, 72, { time: 'sunset', hasSubjects: true }],
    [72, 128, { time: 'night', weather: 'storm', season: 'winter', pitch: 0.4, cameraHeight: 0.5 }],
  ] as const)('fills a frame of %d × %d', (widthPx, heightPx, changes) => {
    const { frame, stage } = paint(setting, changes, 11, widthPx, heightPx);
    expect(frame.colour.every((value) => value >= 0 && value < 50)).toBe(true);
    expect(frame.depth.every((value) => value > 0)).toBe(true);
    expect(shareOf(frame, 'none')).toBe(0);
    const { nearYPx, farYPx, mainYPx } = stage.standing;
    expect(farYPx).toBeLessThan(mainYPx);
    expect(mainYPx).toBeLessThanOrEqual(nearYPx);
    expect(Math.hypot(...stage.direction)).toBeCloseTo(1, 1);
    expect(stage.direction[1]).toBeGreaterThan(0);
  });
});

describe('outdoor painters', () => {
  it.each(['lake', 'meadow', 'sea', 'planet'] as const)('paint %s the same from the same seed only', (setting) => {
    const digest = (seed: number): string =>
      createHash('sha256')
        .update(paint(setting, {}, seed).frame.colour)
        .digest('hex');
    expect(digest(3)).toBe(digest(3));
    expect(digest(3)).not.toBe(digest(4));
  });

  it.each([
    ['lake', 'water', 0.5, 1, 0.1],
    ['sea', 'water', 0.6, 1, 0.99],
    ['beach', 'sand', 0.9, 1, 0.2],
    ['road', 'road', 0.8, 1, 0.25],
    ['desert', 'sand', 0.7, 1, 0.99],
    ['sky', 'sky', 0, 1, 0.99],
    ['moon', 'space', 0, 0.4, 0.99],
  ] as const)('label %s with %s where it lies', (setting, name, fromRow, toRow, least) => {
    expect(shareOf(paint(setting).frame, name, fromRow, toRow)).toBeGreaterThanOrEqual(least);
  });

  it('keep sky above and none of it at the bottom', () => {
    for (const setting of ['lake', 'meadow', 'savanna', 'snow', 'cliff'] as const) {
      const { frame } = paint(setting);
      expect(shareOf(frame, 'sky', 0, 0.1)).toBeGreaterThan(0.9);
      expect(shareOf(frame, 'sky', 0.9, 1)).toBe(0);
    }
  });

  it('light things from the side on which the sun stands in the picture', () => {
    const sides = new Set<number>();
    for (let seed = 1; seed <= 6; seed++) {
      const { frame, stage } = paint('sea', { time: 'golden' }, seed);
      expect(stage.visibleLight).toBeDefined();
      const side = Math.sign(stage.visibleLight!.xPx - frame.widthPx / 2);
      expect(Math.sign(stage.direction[0])).toBe(side);
      expect(stage.direction[2]).toBeGreaterThan(0);
      sides.add(side);
    }
    expect(sides.size).toBe(2);
  });

  it('are darker at night and paler in fog', () => {
    const mean = ({ frame }: { frame: Frame }): number =>
      frame.colour.reduce((sum, value) => sum + value, 0) / frame.colour.length;
    const contrastAbove = ({ frame }: { frame: Frame }): number => {
      const upper = frame.colour.subarray(0, Math.floor(frame.colour.length * 0.55));
      const average = upper.reduce((sum, value) => sum + value, 0) / upper.length;
      return Math.sqrt(upper.reduce((sum, value) => sum + (value - average) ** 2, 0) / upper.length);
    };
    expect(mean(paint('meadow', { time: 'night' }))).toBeLessThan(0.35 * mean(paint('meadow')));
    expect(contrastAbove(paint('mountains', { weather: 'fog' }))).toBeLessThan(0.6 * contrastAbove(paint('mountains')));
  });

  it('have blades of grass down to the lower edge, before subjects too', () => {
    const { frame } = paint('meadow', { hasSubjects: true });
    const { widthPx, heightPx, depth } = frame;
    // A blade stands nearer than the ground behind it: depth jumps from pixel to pixel.
    const jumpsIn = (y: number): number => {
      let jumps = 0;
      for (let x = 1; x < widthPx; x++)
        if (Math.abs(depth[y * widthPx + x]! / depth[y * widthPx + x - 1]! - 1) > 0.004) jumps++;
      return jumps;
    };
    for (const share of [0.9, 0.95, 0.985]) expect(jumpsIn(Math.floor(heightPx * share))).toBeGreaterThan(widthPx / 20);
  });

  it.each(['river', 'island', 'mountains'] as const)(
    'look down on %s from the air: hardly any sky, and no hole beyond the land',
    (setting) => {
      const { frame } = paint(setting, { isAerial: true });
      expect(shareOf(frame, 'sky')).toBeLessThan(0.12);
      const sums = Array.from({ length: frame.widthPx * frame.heightPx }, (_, i) =>
        frame.colour.subarray(i * 3, i * 3 + 3).reduce((sum, value) => sum + value, 0),
      );
      expect(Math.min(...sums)).toBeGreaterThan(0.005);
    },
  );

  it('part farmland into fields, and cover woods with crowns, as seen from the air', () => {
    const above = paint('meadow', { isAerial: true }).frame;
    const level = paint('meadow').frame;
    expect(shareOf(above, 'vegetation')).not.toBe(shareOf(level, 'vegetation'));
    const frame = createFrame(96, 96);
    paintWoodsFromAbove(frame, brief('forest', { isAerial: true }));
    expect(shareOf(frame, 'vegetation')).toBeGreaterThan(0.5);
  });

  it('colour water as the palette says', () => {
    const greenness = (changes: Partial<PainterBrief>): number => {
      const { colour } = paint('sea', changes).frame;
      const last = colour.subarray(96 * 80 * 3);
      return last.reduce((sum, value, i) => sum + (i % 3 === 1 ? value : i % 3 === 2 ? -value : 0), 0);
    };
    expect(greenness({ palette: [[0.02, 0.6, 0.1]] })).toBeGreaterThan(greenness({}));
  });
});
