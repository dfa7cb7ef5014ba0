import { describe, expect, it } from 'vitest';
import type { CutOut } from './cut-out.ts';
import { lightOnSubject } from './light-on-subject.ts';

const SIDE = 40;

/** A disc whose grey depends on the place across, -1 to 1. */
function disc(greyAt: (across: number) => number): CutOut {
  const rgb = new Uint8Array(SIDE * SIDE * 3);
  const alpha = new Uint8Array(SIDE * SIDE);
  for (let p = 0; p < alpha.length; p++) {
    const [across, down] = [(p % SIDE) / 20 - 1, Math.floor(p / SIDE) / 20 - 1];
    rgb.fill(greyAt(across), p * 3, p * 3 + 3);
    if (Math.hypot(across, down) < 0.8) alpha[p] = 255;
  }
  return { widthPx: SIDE, heightPx: SIDE, rgb, alpha };
}

describe('the light on a subject', () => {
  it('comes from where the subject is lighter, and from outside the picture', () => {
    expect(lightOnSubject(disc((across) => 140 + 80 * across))).toEqual({ showLight: false, lightSide: 1 });
    expect(lightOnSubject(disc((across) => 140 - 80 * across))).toEqual({ showLight: false, lightSide: -1 });
  });

  it('has no side on what is lit from the front', () => {
    expect(lightOnSubject(disc((across) => 200 - 80 * across ** 2))).toEqual({ showLight: false });
  });

  it('may stand behind a silhouette', () => {
    expect(lightOnSubject(disc(() => 30))).toBeUndefined();
  });
});
