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
  ])('%s is read in its language', (prompt, style) => {
    const { styles, entities, notUnderstood } = parse(prompt);
    expect([styles, entities.map(({ concept }) => concept), notUnderstood]).toEqual([[style], ['cat'], []]);
  });

  it('leaves what hangs on a wall and lies in a box a thing', () => {
    expect(parse('a living room with a tapestry on the wall').styles).toEqual([]);
    expect(parse('a box of crayons').styles).toEqual([]);
  });
});
