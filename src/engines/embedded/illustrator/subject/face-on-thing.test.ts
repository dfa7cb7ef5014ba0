import { expect, it } from 'vitest';
import { faceOn } from './face-on-thing.ts';

const SIDE = 100;

/** A disc of radius 30 around (60, 40), with a stalk to the lower edge. */
function disc(colour: number): Uint8Array {
  const rgba = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      if (Math.hypot(x - 60, y - 40) < 30 || (Math.abs(x - 60) < 4 && y > 40))
        rgba
          .fill(255, (y * SIDE + x) * 4, (y * SIDE + x) * 4 + 4)
          .fill(colour, (y * SIDE + x) * 4, (y * SIDE + x) * 4 + 3);
  return rgba;
}

const size = { widthPx: SIDE, heightPx: SIDE };

it('is where there is most room for it', () => {
  const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(faceOn({ ...size, rgba: disc(200) }, 'happy'))!.map(Number);
  expect(Math.abs(x! - 60)).toBeLessThan(8);
  expect(Math.abs(y! - 40)).toBeLessThan(8);
});

it('is light on dark things, and left out where nothing is', () => {
  expect(faceOn({ ...size, rgba: disc(20) }, 'happy')).not.toBe(faceOn({ ...size, rgba: disc(200) }, 'happy'));
  expect(faceOn({ ...size, rgba: new Uint8Array(SIDE * SIDE * 4) }, 'happy')).toBe('');
});

it('shows what the thing feels', () => {
  const faces = (['happy', 'sad', 'angry', 'surprised', 'tired'] as const).map((mood) =>
    faceOn({ ...size, rgba: disc(200) }, mood),
  );
  expect(new Set(faces).size).toBe(faces.length);
});
