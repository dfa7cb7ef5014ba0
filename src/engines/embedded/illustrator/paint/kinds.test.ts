import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { PAINTERS } from '../painters.ts';
import type { PlaceKind, Season, SettingId } from '../scene.ts';
import { plainBrief } from './brief-fixture.ts';
import { createFrame, type Frame, STUFF_LABELS, type StuffName } from './frame.ts';
import { KIND_PAINTERS } from './kinds.ts';
import type { PainterBrief } from './painter.ts';

function paint(
  setting: SettingId,
  placeKind: PlaceKind | undefined,
  seed: number,
  season: Season = 'summer',
  brief: Partial<PainterBrief> = {},
): Frame {
  const frame = createFrame(96, 96);
  PAINTERS[setting](
    frame,
    plainBrief(setting, seed, { ...(placeKind && { placeKind }), random: createRandom(seed * 7919), season, ...brief }),
  );
  return frame;
}

function shareOf({ labels }: Frame, name: StuffName): number {
  return labels.filter((label) => label === STUFF_LABELS[name]).length / labels.length;
}

/** Mean colour of the lowest fifth of the picture. */
function ground({ colour }: Frame): readonly [number, number, number] {
  const part = colour.subarray(3 * Math.floor(colour.length * (0.8 / 3)));
  const mean = (channel: number): number =>
    part.reduce((sum, value, index) => (index % 3 === channel ? sum + value : sum), 0) / (part.length / 3);
  return [mean(0), mean(1), mean(2)];
}

/** Light is computed for each room, which takes a second or so on a busy machine. */
const SLOW_MS = 60_000;

/** Rooms whose walls and floor are mostly covered, by people, screens or water, or that have no walls. */
const WITHOUT_WALLS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'concert',
  'theatre',
  'spaceship',
  'pool',
  'ship-deck',
  'beach-bar',
  'poolside',
  'in-pool',
]);
const LIT_ROOMS = (Object.keys(KIND_PAINTERS.room!) as PlaceKind[]).filter((kind) => !WITHOUT_WALLS.has(kind));

describe('kinds of rooms', () => {
  it.each(LIT_ROOMS)('the %s is a lit room with its own furniture, finite everywhere', (kind) => {
    const frame = paint('room', kind, 1);
    expect(frame.colour.every((value) => value >= 0 && value < 100)).toBe(true);
    expect(shareOf(frame, 'wall')).toBeGreaterThan(0.15);
    expect(shareOf(frame, 'floor')).toBeGreaterThan(0.1);
    expect(shareOf(frame, 'furniture')).toBeGreaterThan(0.01);
  });

  it.each([...WITHOUT_WALLS])(
    'the %s is finite everywhere and full of things',
    (kind) => {
      const frame = paint('room', kind, 1);
      expect(frame.colour.every((value) => value >= 0 && value < 100)).toBe(true);
      expect(shareOf(frame, 'furniture')).toBeGreaterThan(0.01);
    },
    SLOW_MS,
  );

  it('a pool is full of water', () => {
    expect(shareOf(paint('room', 'pool', 2), 'water')).toBeGreaterThan(0.15);
  });

  it('leaves out the furniture that is drawn into the room', () => {
    const empty = paint('room', 'dining-room', 2, 'summer', { things: new Set(['table']) });
    expect(shareOf(empty, 'furniture')).toBeLessThan(0.8 * shareOf(paint('room', 'dining-room', 2), 'furniture'));
  });

  it(
    'shows rooms as cut-aways on a plain ground where the picture is isometric',
    () => {
      for (const kind of [undefined, 'bedroom', 'office', 'cellar'] as const) {
        const frame = paint('room', kind, 3, 'summer', { isIsometric: true });
        expect(shareOf(frame, 'backdrop')).toBeGreaterThan(0.15);
        expect(shareOf(frame, 'floor')).toBeGreaterThan(0.05);
        const corner = frame.labels[0];
        expect(corner).toBe(STUFF_LABELS.backdrop);
      }
    },
    SLOW_MS,
  );

  it('goods stand on the shelves of a shop', () => {
    for (const seed of [1, 2, 3]) expect(shareOf(paint('room', 'shop', seed), 'furniture')).toBeGreaterThan(0.06);
  });
});

describe('ground covers', () => {
  it('fallen leaves make the ground orange', () => {
    for (const seed of [1, 2, 3]) {
      const [red, green] = ground(paint('meadow', 'fallen-leaves', seed, 'autumn'));
      const [plainRed, plainGreen] = ground(paint('meadow', undefined, seed, 'autumn'));
      expect(red / green).toBeGreaterThan(1.3 * (plainRed / plainGreen));
    }
  });

  it('mud is dark and brown, not green', () => {
    for (const seed of [1, 2, 3]) {
      const [red, green, blue] = ground(paint('meadow', 'mud', seed));
      expect(red).toBeGreaterThan(green);
      expect(red + green + blue).toBeLessThan(ground(paint('meadow', undefined, seed)).reduce((a, b) => a + b));
    }
  });

  it('wildflowers brighten the ground in summer', () => {
    for (const seed of [1, 2, 3]) {
      const [, , blue] = ground(paint('meadow', 'wildflowers', seed));
      expect(blue).toBeGreaterThan(1.15 * ground(paint('meadow', undefined, seed))[2]);
    }
  });
});

it.each(['subway', 'spaceship'] as const)(
  'lights a %s whose windows show a city',
  (kind) => {
    const { colour } = paint('room', kind, 3, 'summer', { outlook: 'city' });
    expect(colour.every(Number.isFinite)).toBe(true);
    expect(colour.reduce((sum, value) => sum + value, 0) / colour.length).toBeGreaterThan(0.02);
  },
  SLOW_MS,
);
