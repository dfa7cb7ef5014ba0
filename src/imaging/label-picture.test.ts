import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawLabelMap } from './label-picture.ts';

describe('drawLabelMap', () => {
  it('paints every pixel in the colour that its legend states', async () => {
    const legend = [
      { label: 1, name: 'sky', kind: 'stuff', areaPx: 3 },
      { label: 100, name: 'dog', kind: 'thing', areaPx: 1 },
    ] as const;
    const picture = await drawLabelMap({ widthPx: 2, heightPx: 2, data: Uint16Array.of(1, 1, 100, 1), legend });
    const pixels = await sharp(picture.png).raw().toBuffer();
    const colours = [0, 3, 6, 9].map((i) => `#${pixels.subarray(i, i + 3).toString('hex')}`);
    const [sky, dog] = picture.legend.map((entry) => entry.colour);
    expect(colours).toEqual([sky, sky, dog, sky]);
    expect(sky).not.toBe(dog);
  });
});
