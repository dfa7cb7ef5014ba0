import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function conceptsOf(prompt: string): string[] {
  return understanding.parse(prompt).entities.map(({ concept }) => concept);
}

describe('logos', () => {
  it.each([
    ['minimalist logo for a coffee company with a mountain', ['hot-beverage', 'twin-peaks'], 'emblem'],
    ['logo for a surf shop with a wave', ['water-wave'], 'mark'],
    ['a logo with a fox and a mountain', ['fox-body', 'twin-peaks'], 'emblem'],
    ['logo of a tree and a sun', ['oak-tree', 'sun'], 'emblem'],
    ['emblem of a mountain', ['twin-peaks'], 'emblem'],
    ['app icon of a camera, purple gradient', ['camera'], 'icon'],
    ['die-cut sticker of a cat, white border', ['cat'], 'sticker'],
  ])('show places as motifs, and no company: %s', (prompt, concepts, sheet) => {
    expect(conceptsOf(prompt)).toEqual(concepts);
    expect(understanding.parse(prompt)).toMatchObject({ setting: 'studio', sheet, notUnderstood: [] });
  });

  it('take a colour said by itself as their own, and one of the background as its', () => {
    expect(understanding.parse('logo of a fox, flat vector, orange')).toMatchObject({
      entities: [{ concept: 'fox-body' }],
      palette: ['orange'],
    });
    expect(understanding.parse('blue wave logo on a white background')).toMatchObject({ ground: 'white' });
    expect(understanding.parse('a cat logo, teal background').ground).toBe('teal');
  });

  it('report what they cannot show, and leave shops of other pictures alone', () => {
    expect(understanding.parse('logo for a frobnication brand').notUnderstood).toEqual(['frobnication']);
    expect(conceptsOf('a coffee shop in the mountains')).toEqual(['cafe']);
    expect(understanding.parse('a fox and a mountain').sheet).toBeUndefined();
  });
});

describe('chimneys', () => {
  it.each([
    'a snowy mountain cabin with smoke from the chimney',
    'a cabin with a smoking chimney',
    'a cabin, smoke rising from its chimney',
    'a cabin with a plume of smoke coming out of the chimney',
    'smoke rising from the chimney of a cabin',
  ])('smoke, and the smoke is no thing beside the house: %s', (prompt) => {
    const { entities, notUnderstood } = understanding.parse(prompt);
    expect(entities).toMatchObject([{ concept: 'cabin', attributes: ['smoking'] }]);
    expect(notUnderstood).toEqual([]);
  });

  it('leave smoke that comes from no chimney a thing', () => {
    expect(conceptsOf('smoke over a forest')).toEqual(['smoke']);
    expect(conceptsOf('smoke rising from the chimney')).toEqual(['smoke', 'chimney']);
  });
});

describe('flying over a place', () => {
  it.each(['an eagle flying over a forest', 'a drone photo of a forest', 'a plane flying over the mountains'])(
    'shows it from the air: %s',
    (prompt) => {
      expect(understanding.parse(prompt)).toMatchObject({ camera: { angle: 'high', shot: 'wide' }, notUnderstood: [] });
    },
  );

  it('is not flying in it, nor walking over it', () => {
    for (const prompt of ['an owl flying in a forest', 'a man walking over a field'])
      expect(understanding.parse(prompt).camera).toEqual({});
  });
});

describe('bows', () => {
  it.each([
    ['a puppy with a pink bow', ['dog', 'ribbon']],
    ['a girl with a bow in her hair', ['girl', 'ribbon']],
    ['a cat wearing a bow', ['cat', 'ribbon']],
    ['a woman holding a bow', ['woman', 'recurve-bow']],
    ['an elf with a golden bow', ['elf-figure', 'recurve-bow']],
  ])('are tied from ribbon unless somebody shoots with them: %s', (prompt, concepts) => {
    expect(conceptsOf(prompt)).toEqual(concepts);
  });
});

it('takes retro for a style only where none other is named', () => {
  expect(understanding.parse('retro vaporwave sunset').styles).toEqual(['vaporwave']);
  expect(understanding.parse('a robot, retro style').styles).toEqual(['vintage-poster']);
});

it('looks into trains and buses for their passengers', () => {
  expect(understanding.parse('a bus with sleepy commuters')).toMatchObject({ setting: 'room', notUnderstood: [] });
  expect(conceptsOf('a train with passengers')).toEqual(['person']);
  expect(conceptsOf('a train with a snow plough')).toContain('steam-locomotive');
});

it('sets what grows in a pot into a flower pot, and no soup', () => {
  expect(conceptsOf('a cactus in a pot')).toEqual(['cactus', 'flower-pot']);
  expect(conceptsOf('a lobster in a pot')).toEqual(['lobster', 'pot-of-food']);
});

it.each([
  ['세련된 여우 로고, 파란색', 'mark'],
  ['キツネのロゴ', 'mark'],
  ['狐狸标志', 'mark'],
  ['logotipo de un zorro', 'mark'],
  ['adesivo de um gato', 'sticker'],
  ['ein Aufkleber mit einem Fuchs', 'sticker'],
])('knows what is printed on plain paper in other languages: %s', (prompt, sheet) => {
  expect(understanding.parse(prompt).sheet).toBe(sheet);
});

describe('kneeling', () => {
  it.each(['a knight kneeling before a queen', 'a man proposing to a woman', 'a man on one knee and a woman'])(
    'is a pose of its own: %s',
    (prompt) => {
      const { entities, notUnderstood } = understanding.parse(prompt);
      expect([entities[0]!.pose, notUnderstood]).toEqual(['kneel', []]);
      expect(entities[1]!.pose).not.toBe('kneel');
    },
  );

  it.each([
    'ein kniender Ritter vor einer Königin',
    'un hombre arrodillado en el jardín',
    'un chevalier agenouillé devant une reine',
    'घुटने टेके एक शूरवीर',
    'ひざまずく騎士',
    '무릎을 꿇은 기사',
    'um homem ajoelhado na praia',
    '一个跪着的骑士',
  ])('is known in every language: %s', (prompt) => {
    const { entities, notUnderstood } = understanding.parse(prompt);
    expect([entities[0]!.pose, notUnderstood]).toEqual(['kneel', []]);
  });
});

describe('a plain ground', () => {
  it.each([
    ['a banana, plain blue background', 'blue'],
    ['a cat on a white background', 'white'],
    ['a robot, green background', 'green'],
    ['a watch on a solid black backdrop', 'black'],
  ])('is where the picture is taken, and colours nothing else: %s', (prompt, ground) => {
    const { entities, setting, notUnderstood, ...scene } = understanding.parse(prompt);
    expect({ setting, ground: scene.ground, colours: entities[0]!.colours, notUnderstood }).toEqual({
      setting: 'studio',
      ground,
      colours: [],
      notUnderstood: [],
    });
  });
});

it('takes the face of somebody for a portrait', () => {
  expect(understanding.parse("a drawing of a woman's face").camera.shot).toBe('portrait');
  expect(understanding.parse("a clown's face painted on a balloon").camera.shot).toBeUndefined();
});
