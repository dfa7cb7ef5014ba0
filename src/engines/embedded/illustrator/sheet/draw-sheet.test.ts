import { beforeAll, describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { createIllustrator, type Illustrator } from '../illustrate.ts';

const SIZE = { widthPx: 128, heightPx: 96 };

let illustrator: Illustrator;
beforeAll(() => {
  illustrator = createIllustrator(loadIllustratorAssets());
});

const draw = (prompt: string) =>
  illustrator.illustrate({ prompt, negativePrompt: '', size: SIZE, seed: 3, wantLabelMap: true });

const corner = ({ rgb }: ReturnType<typeof draw>): number[] => [...rgb.subarray(0, 3)];

describe('sheets', () => {
  it.each([
    ['minimalist fox logo', ['fox']],
    ['logo of a mountain and a pine tree', ['mountain', 'pine tree']],
    ['app icon of a camera', ['camera']],
    ['sticker of a robot', ['robot']],
  ])('%s shows its things on plain paper and no place', (prompt, things) => {
    const { labelMap, scene } = draw(prompt);
    expect(scene.notUnderstood).toEqual([]);
    const { legend } = labelMap!;
    expect(legend.filter(({ kind }) => kind === 'stuff').map(({ name }) => name)).toEqual(['backdrop']);
    expect(legend.filter(({ kind }) => kind === 'thing')).toHaveLength(things.length);
  });

  it('have the ground that is asked for', () => {
    expect(corner(draw('a lion logo, white background'))).toEqual([255, 255, 255]);
    expect(Math.max(...corner(draw('a lion logo on a black background')))).toBeLessThan(30);
  });

  it('print marks in the colour that is asked for', () => {
    const { rgb, labelMap } = draw('minimalist logo of a fox, blue, white background');
    const reds = new Set<number>();
    for (const [i, label] of labelMap!.data.entries())
      if (label >= 100 && rgb[i * 3 + 2]! + 6 < rgb[i * 3]!) reds.add(i);
    expect(reds.size).toBe(0);
  });

  it('border stickers in white', () => {
    const { rgb } = draw('sticker of a robot, black background');
    let white = 0;
    for (let i = 0; i < rgb.length; i += 3) if (Math.min(rgb[i]!, rgb[i + 1]!, rgb[i + 2]!) > 245) white++;
    expect(white).toBeGreaterThan(60);
  });
});
