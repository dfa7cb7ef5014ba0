import { beforeAll, describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from './assets.ts';
import { createIllustrator, type Illustrator } from './illustrate.ts';

const SIZE = { widthPx: 120, heightPx: 90 };

let illustrator: Illustrator;
beforeAll(() => {
  illustrator = createIllustrator(loadIllustratorAssets());
});

const draw = (prompt: string, seed = 1) =>
  illustrator.illustrate({ prompt, negativePrompt: '', size: SIZE, seed, wantLabelMap: true });

/** Mean difference between a column and another, a row and another. */
function difference(rgb: Uint8Array, at: (k: number) => readonly [number, number], count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++)
    for (let c = 0; c < 3; c++) sum += Math.abs(rgb[at(k)[0] * 3 + c]! - rgb[at(k)[1] * 3 + c]!);
  return sum / count;
}

describe('patterns', () => {
  it.each([
    ['seamless pattern of leaves and parrots', ['leaf', 'parrot']],
    ['a lemon pattern on a blue background', ['lemon']],
    ['wrapping paper pattern with christmas trees and reindeer', ['christmas tree', 'reindeer']],
  ])('%s shows its motifs on one ground and nothing else', (prompt, motifs) => {
    const { scene, labelMap } = draw(prompt);
    expect(scene.isPattern).toBe(true);
    expect(scene.notUnderstood).toEqual([]);
    const things = labelMap!.legend.filter(({ kind }) => kind === 'thing');
    expect(things.map(({ name }) => name)).toEqual(motifs);
    expect(labelMap!.legend.filter(({ kind }) => kind === 'stuff').map(({ name }) => name)).toEqual(['pattern']);
    for (const { areaPx } of things) expect(areaPx).toBeGreaterThan(0.04 * SIZE.widthPx * SIZE.heightPx);
  });

  it('go on at the opposite edge', () => {
    const { widthPx: width, heightPx: height } = SIZE;
    for (const seed of [1, 2, 3, 4]) {
      const { rgb } = draw('seamless pattern of lemons', seed);
      const inner = difference(rgb, (y) => [y * width + width / 2, y * width + width / 2 + 1], height);
      const seam = difference(rgb, (y) => [y * width + width - 1, y * width], height);
      const far = difference(rgb, (y) => [y * width + width / 2, y * width], height);
      expect(seam).toBeLessThan(Math.max(3 * inner, 0.6 * far));
    }
  });

  it('differ by the seed', () => {
    expect(draw('cat pattern', 1).rgb).not.toEqual(draw('cat pattern', 2).rgb);
  });

  it.each(['a girl in a dress with a flower pattern', 'geometric pattern', 'a cat'])(
    'are not meant by "%s"',
    (prompt) => {
      expect(draw(prompt).understood.isPattern).toBeUndefined();
    },
  );

  it('say that a medium is not drawn', () => {
    expect(draw('watercolor seamless pattern of lemons').scene.notUnderstood).toContain('watercolour');
  });
});
