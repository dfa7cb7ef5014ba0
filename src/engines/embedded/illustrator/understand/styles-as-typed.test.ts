import { beforeAll, describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import type { Scene } from '../scene.ts';

let parse: (prompt: string) => Scene;
beforeAll(() => {
  const { understanding } = openWorkshop(loadIllustratorAssets());
  parse = (prompt) => understanding.parse(prompt);
});

describe('media as typed', () => {
  it.each([
    ['sumi-e painting of a bird', 'brush-ink'],
    ['ink wash of a bird', 'brush-ink'],
    ['pen and ink drawing of a bird', 'ink'],
    ['woodcut of a bird', 'woodcut'],
    ['linocut of a bird', 'linocut'],
    ['a bird, copperplate engraving', 'engraving'],
    ["a child's crayon drawing of a bird", 'crayon'],
    ['a tapestry of a bird', 'tapestry'],
    ['a bird in the style of lego', 'bricks'],
    ['a neon sign of a bird', 'neon-sign'],
    ['a bird, neon sign', 'neon-sign'],
    ['a bird as a neon sign', 'neon-sign'],
    ['Greek vase painting of a bird', 'greek-vase'],
    ['risograph print of a bird', 'risograph'],
    ['batik of a bird', 'batik'],
    ['a bird, batik', 'batik'],
    ['a fresco of a bird', 'fresco'],
    ['graffiti of a bird on a brick wall', 'graffiti'],
    ['stencil street art of a bird', 'stencil'],
    ['a bird, tapestry', 'tapestry'],
    ['a bird, paper quilling', 'quilling'],
    ['illuminated manuscript of a bird', 'illumination'],
    ['Persian miniature of a bird', 'persian-miniature'],
    ['a bird made of folded paper', 'origami'],
  ])('%s is no more than a bird in a medium', (prompt, style) => {
    const { styles, entities, notUnderstood } = parse(prompt);
    expect([styles, entities.map(({ concept }) => concept), notUnderstood]).toEqual([[style], ['bird'], []]);
  });

  it.each([
    ['un gato estilo lego', 'bricks'],
    ['um gato feito de lego', 'bricks'],
    ['レゴ風の猫', 'bricks'],
    ['乐高风格的猫', 'bricks'],
    ['레고 스타일의 고양이', 'bricks'],
    ['लेगो शैली में एक बिल्ली', 'bricks'],
    ['水墨画，一只猫', 'brush-ink'],
    ['수묵화 고양이', 'brush-ink'],
    ['木刻版画，一只猫', 'woodcut'],
    ['xilogravura de um gato', 'woodcut'],
    ['Kupferstich einer Katze', 'engraving'],
    ['dibujo infantil de un gato', 'crayon'],
    ['猫のクレヨン画', 'crayon'],
    ['style tapisserie: un chat', 'tapestry'],
    ['涂鸦风格的猫', 'graffiti'],
    ['グラフィティアートの猫', 'graffiti'],
    ['arte callejero de un gato', 'graffiti'],
    ['fresque: un chat', 'fresco'],
    ['蜡染的猫', 'batik'],
    ['衍纸艺术，一只猫', 'quilling'],
    ['enluminure: un chat', 'illumination'],
    ['波斯细密画，一只猫', 'persian-miniature'],
    ['折り紙の猫', 'origami'],
    ['리소그래프 고양이', 'risograph'],
    ['griechische Vasenmalerei: eine Katze', 'greek-vase'],
    ['ネオンサイン風の猫', 'neon-sign'],
  ])('%s is read in its language', (prompt, style) => {
    const { styles, entities, notUnderstood } = parse(prompt);
    expect([styles, entities.map(({ concept }) => concept), notUnderstood]).toEqual([[style], ['cat'], []]);
  });

  it('leaves what hangs on a wall and lies in a box a thing', () => {
    expect(parse('a living room with a tapestry on the wall').styles).toEqual([]);
    expect(parse('a box of crayons').styles).toEqual([]);
    expect(parse('a neon sign over a bar').entities.map(({ concept }) => concept)).toContain('neon-sign');
    expect(parse('a greek vase on a table').entities.map(({ concept }) => concept)).toContain('vase');
  });

  it('folds cranes that are birds, and other things in facets', () => {
    for (const prompt of ['a crane, origami', 'an origami crane', 'a crane made of folded paper'])
      expect(parse(prompt).entities.map(({ concept }) => concept)).toEqual(['origami-crane']);
    expect(parse('an origami cat')).toMatchObject({ styles: ['origami'], notUnderstood: [] });
    expect(parse('a crane at a building site').entities.map(({ concept }) => concept)).not.toContain('origami-crane');
  });

  it('tells media that nothing can make, and draws no thing of their name', () => {
    for (const prompt of ['x-ray of a fish', 'a fish, x-ray', 'an X-ray style fish']) {
      const { entities, notUnderstood } = parse(prompt);
      expect(entities.map(({ concept }) => concept)).toEqual(['fish']);
      expect(notUnderstood.join().toLowerCase()).toBe('x-ray');
    }
    expect(parse('a doctor looks at an x-ray').entities.map(({ concept }) => concept)).toContain('x-ray');
  });
});
