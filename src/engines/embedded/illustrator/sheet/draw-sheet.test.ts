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

  it.each([
    ['a thank you card', 'card'],
    ['logo of a fox called "Foxy"', 'mark'],
    ['tattoo of a dragon', 'tattoo'],
    ['t-shirt design of a bear, text "WILD"', 'print'],
    ['poster for a jazz night', 'poster'],
    ['logo that says "NOVA"', 'mark'],
  ])('%s is printed on plain paper, words and all', (prompt, sheet) => {
    const { labelMap, scene } = draw(prompt);
    expect(scene).toMatchObject({ sheet, notUnderstood: [] });
    expect(labelMap!.legend.map(({ name }) => name)).not.toContain('sign');
  });

  it('set words below what they name', () => {
    const inked = (prompt: string): number => {
      const { rgb } = draw(prompt);
      const { widthPx, heightPx } = SIZE;
      const lower = rgb.subarray(widthPx * Math.floor(heightPx * 0.75) * 3);
      return lower.reduce((sum, value, i) => sum + (Math.abs(value - lower[i % 3]!) > 40 ? 1 : 0), 0);
    };
    expect(inked('logo of a fox, white background, called "FOXY"')).toBeGreaterThan(
      inked('logo of a fox, white background'),
    );
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
