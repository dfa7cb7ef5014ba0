import { beforeAll, describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import type { Scene } from '../scene.ts';
import { readHaired } from './haired.ts';
import { readIconSets } from './icon-sets.ts';
import { readLogoTrade } from './logo-trade.ts';
import { readSiteHeaders } from './site-headers.ts';

let parse: (prompt: string) => Scene;
beforeAll(() => {
  const { understanding } = openWorkshop(loadIllustratorAssets());
  parse = (prompt) => understanding.parse(prompt);
});

const concepts = (prompt: string): string[] => parse(prompt).entities.map(({ concept }) => concept);

describe('styles and lenses as typed', () => {
  it.each([
    ['cubist painting of a guitar', { styles: ['cubist'] }],
    ['art nouveau poster of a peacock', { styles: ['art-nouveau'] }],
    ['a pointillist painting of a park', { styles: ['pointillist'] }],
    ['a cat in the style of Starry Night', { styles: ['swirling'] }],
    ['a village, Starry Night style', { styles: ['swirling'] }],
    ['a village built out of lego', { styles: ['bricks'] }],
    ['chalk drawing on a blackboard of a bicycle', { styles: ['chalkboard'] }],
    ['fisheye photo of a skateboarder', { camera: { lens: 'fisheye' } }],
    ['motion blur photo of a motorcycle', { camera: { isPanned: true } }],
    ['polaroid of a girl at the beach', { camera: { isInstant: true } }],
    ['renaissance painting of a cat', { styles: ['oil'], light: 'dramatic', setting: 'portrait' }],
  ])('%s', (prompt, said) => {
    expect(parse(prompt)).toMatchObject({ ...said, notUnderstood: [] });
  });
});

describe('posters that say something and show nothing', () => {
  it.each([
    ['bauhaus style poster with geometric shapes, title "FORM"', ['bauhaus']],
    ['a poster that says "OPEN DAY"', []],
  ])('%s is a sheet of its own', (prompt, styles) => {
    expect(parse(prompt)).toMatchObject({ sheet: 'poster', entities: [], styles });
  });

  it('hang on walls that are named', () => {
    expect(parse('a poster that says "OPEN DAY" on the wall of a room').sheet).toBeUndefined();
  });

  it('show what stands for their event', () => {
    expect(concepts('a digital art poster of a jazz festival with the title "BLUE NIGHTS"')).toContain('saxophone');
  });
});

describe('posters painted in a style, with a title', () => {
  it('are mounted over it', () => {
    expect(parse('an art nouveau poster of a lighthouse, title "BRETAGNE"').styles).toEqual([
      'art-nouveau',
      'vintage-poster',
    ]);
    expect(parse('a room with a poster that says "HI"').styles).toEqual([]);
  });
});

describe('sets of icons', () => {
  it('have as many as are asked for', () => {
    expect(concepts('set of six fruit icons, flat style')).toHaveLength(6);
  });

  it.each([
    'icon set of weather symbols, flat design',
    'a set of weather icons',
    'six weather icons',
    'weather icon set',
  ])('%s has a sun and a cloud', (prompt) => {
    expect(parse(prompt)).toMatchObject({ sheet: 'set' });
    expect(concepts(prompt)).toEqual(expect.arrayContaining(['sun', 'cloud']));
  });

  it('have what is named', () => {
    expect(concepts('icon set of a cat, a dog and a fish')).toHaveLength(3);
    expect(readIconSets('an icon of a weather station')).toBe('an icon of a weather station');
  });
});

describe('logos for those who work in a field', () => {
  it.each([
    ['logo for a health care company', 'logo of a red heart'],
    ['logo for a small organic coffee brand', 'logo of a coffee cup'],
    ['logo of a fox for a coffee company', 'logo of a fox '],
    ['tech startup logo', 'logo of a laptop'],
    ['blue cat logo', 'blue cat logo'],
  ])('%s', (prompt, read) => {
    expect(readLogoTrade(prompt)).toBe(read);
  });

  it('are marks of shapes where nothing can be shown', () => {
    expect(parse('logo for a consulting firm called "NORDVIK"')).toMatchObject({ sheet: 'mark', entities: [] });
  });
});

describe('heads of pages', () => {
  it('show what the business has', () => {
    expect(readSiteHeaders('hero header image for a bakery website, warm light')).toContain('croissants');
    expect(readSiteHeaders('website banner for a small law firm')).toContain('balance scale');
    expect(readSiteHeaders('hero image of a mountain lake')).toBe(' a mountain lake');
  });
});

describe('people named for their hair', () => {
  it('have it', () => {
    expect(readHaired('a silver-haired old man and a red-haired girl')).toBe(
      'a old man with silver hair and a girl with red hair',
    );
  });
});

describe('styles, posters and logos in other languages', () => {
  it.each([
    ['retrato cubista de una mujer con sombrero', { styles: ['cubist'] }],
    ['Jugendstil-Plakat mit einem Pfau', { styles: ['art-nouveau'] }],
    ['폴라로이드 사진, 해변의 강아지', { camera: { isInstant: true } }],
    ['点彩画风格的公园', { styles: ['pointillist'] }],
    ['ルネサンス風の猫', { styles: ['oil'], light: 'dramatic' }],
    ['póster con el título "NOCHE AZUL"', { sheet: 'poster', lettering: ['NOCHE AZUL'] }],
    ['logotipo para uma padaria chamada "Pão Quente"', { sheet: 'mark', lettering: ['Pão Quente'], notUnderstood: [] }],
  ])('%s', (prompt, said) => {
    expect(parse(prompt)).toMatchObject(said);
  });

  it('show the sign of a shop on its logo, not its front', () => {
    expect(concepts('咖啡店的极简标志，文字"晨光"，白色背景')).toEqual(['hot-beverage']);
  });

  it('know who wears what is said of him before his place', () => {
    const scene = parse('비 오는 서울 골목길을 걷는 노란 우비를 입은 아이');
    expect(scene.entities.map(({ concept }) => concept)).toContain('child');
    expect(scene).toMatchObject({ weather: 'rain', setting: 'street' });
    expect(parse('토끼가 달에서 당근을 먹고 있다').relations).toEqual([{ kind: 'eating', subject: 0, object: 1 }]);
  });
});
