import { describe, expect, it } from 'vitest';
import { themeOf } from '../paint/isometric/themes.ts';
import { SETTINGS } from '../scene.ts';
import { boardFor, builtOn, isBuilt, isOnBoard } from './built.ts';

const ISOMETRIC = { styles: ['isometric'] } as const;

describe('boards', () => {
  it('are asked for exactly where there is a theme for one', () => {
    for (const setting of SETTINGS)
      expect([setting, isOnBoard(ISOMETRIC, setting)]).toEqual([
        setting,
        themeOf(setting, undefined, 'summer') !== undefined,
      ]);
    expect(isOnBoard({ styles: ['oil'] }, 'city')).toBe(false);
  });

  it('build houses in the colour asked for, and leave dragons to be drawn', () => {
    const entity = { id: 0, word: '', count: 3, sizeFactor: 1, attributes: [] };
    const orders = builtOn({
      entities: [
        { ...entity, concept: 'house', colours: ['red'] },
        { ...entity, concept: 'dragon', colours: [] },
      ],
    });
    expect(orders).toEqual([
      { thing: 'house', count: 3, colour: [expect.any(Number), expect.any(Number), expect.any(Number)] },
    ]);
    expect(isBuilt({ concept: 'dragon' })).toBe(false);
  });

  it('stand where there is a board', () => {
    for (const concept of ['house', 'skyscraper', 'palm-tree', 'lighthouse', 'mountain'])
      expect(isOnBoard(ISOMETRIC, boardFor({ concept }))).toBe(true);
  });
});
