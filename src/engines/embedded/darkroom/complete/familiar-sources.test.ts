import { describe, expect, it } from 'vitest';
import { familiarSources } from './familiar-sources.ts';

const SIDE = 120;
const GREY = [150, 148, 140] as const;
const SKIN = [214, 150, 120] as const;

/** A grey wall with a disc of skin at the left. */
const isFace = (x: number, y: number): boolean => Math.hypot(x - 30, y - 60) < 18;
const WALL = Uint8Array.from(
  { length: SIDE * SIDE * 3 },
  (_, i) => (isFace(Math.floor(i / 3) % SIDE, Math.floor(i / 3 / SIDE)) ? SKIN : GREY)[i % 3]!,
);
const holeAt = (left: number): Uint8Array =>
  Uint8Array.from({ length: SIDE * SIDE }, (_, p) => {
    const [x, y] = [p % SIDE, Math.floor(p / SIDE)];
    return x >= left && x < left + 24 && y > 45 && y < 75 ? 255 : 0;
  });
const at = (x: number, y: number): number => y * SIDE + x;

describe('familiarSources', () => {
  it('leaves out what is nowhere at the rim of the hole', () => {
    const allowed = familiarSources(WALL, holeAt(85), SIDE, SIDE)!;
    expect(allowed[at(30, 60)]).toBe(0);
    expect(allowed[at(60, 20)]).toBe(1);
    expect(allowed[at(90, 60)]).toBe(0);
  });

  it('leaves out nothing of what the hole touches', () => {
    expect(familiarSources(WALL, holeAt(40), SIDE, SIDE)).toBeUndefined();
  });

  it('leaves out nothing where too little would be left', () => {
    const half = WALL.map((value, i) => (Math.floor(i / 3) % SIDE < 110 ? SKIN[i % 3]! : value));
    expect(
      familiarSources(
        half,
        holeAt(95).map((_, p) => (p % SIDE > 112 ? 255 : 0)),
        SIDE,
        SIDE,
      ),
    ).toBeUndefined();
  });
});
