import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import type { Entity, Scene } from '../scene.ts';
import { openArtPack } from '../subject/art-pack.ts';
import { createFactsOf } from '../subject/facts.ts';
import { isWearable } from '../subject/rigs/wearables.ts';
import { readTerms } from './lexicon.ts';
import { createUnderstanding } from './understanding.ts';

const OWN_NAMES = new Map(
  Object.entries({
    knight: 'knight',
    'medieval knight': 'knight',
    windmill: 'windmill',
    vase: 'vase',
    sofa: 'sofa',
    cafe: 'cafe-front',
    sign: 'sign',
  }),
);
const CONCEPTS = new Set([...Object.keys(readTerms('en')), ...OWN_NAMES.values()]);
const factsOf = createFactsOf(openArtPack(loadIllustratorAssets().art));
const kindOf = (concept: string) => factsOf(concept).kind;
const understanding = createUnderstanding({
  isDepictable: (concept) => CONCEPTS.has(concept),
  kindOf,
  isWearable,
  ownNames: OWN_NAMES,
});

/** A thing on one line: `3 red red-apple`, `cat!sleep`. */
function brief({ count, colours, concept, pose }: Entity): string {
  return [...(count > 1 ? [count] : []), ...colours, concept].join(' ') + (pose ? `!${pose}` : '');
}

function things(scene: Scene): string[] {
  return scene.entities.map(brief);
}

function relations({ entities, relations }: Scene): string[] {
  return relations.map(
    ({ kind, subject, object }) => `${entities[subject].concept} ${kind} ${entities[object].concept}`,
  );
}

type Facts = Partial<Pick<Scene, 'setting' | 'time' | 'weather' | 'season' | 'light' | 'mood' | 'language'>>;

interface Case {
  readonly prompt: string;
  readonly things: readonly string[];
  readonly relations?: readonly string[];
  readonly facts?: Facts;
  readonly styles?: readonly string[];
}

const ENGLISH: readonly Case[] = [
  {
    prompt: 'a couple kissing at night',
    things: ['man', 'woman'],
    relations: ['man kissing woman'],
    facts: { time: 'night' },
  },
  {
    prompt: 'a cat with a hat and a dog with a scarf',
    things: ['cat', 'womans-hat', 'dog', 'scarf'],
    relations: ['cat wearing womans-hat', 'dog wearing scarf'],
  },
  { prompt: 'the cat is black and the dog is white', things: ['black cat', 'white dog'] },
  { prompt: 'a dragon flying over a castle', things: ['dragon!fly', 'castle'], relations: ['dragon above castle'] },
  {
    prompt: 'three red apples on a wooden table next to a blue vase, oil painting',
    things: ['3 red-apple', 'blue vase'],
    relations: ['red-apple next-to vase'],
    facts: { setting: 'table' },
    styles: ['oil'],
  },
  {
    prompt: 'an astronaut riding a horse on the moon',
    things: ['astronaut', 'horse'],
    relations: ['astronaut riding horse'],
    facts: { setting: 'moon' },
  },
  {
    prompt: 'a cat sleeping on a sofa, and a dog watching it',
    things: ['cat!sleep', 'sofa', 'dog'],
    relations: ['cat on sofa', 'dog watching cat'],
    facts: { setting: 'room' },
  },
  {
    prompt: 'two children flying a red kite on the beach at sunset',
    things: ['2 child', 'red kite'],
    relations: ['child holding kite'],
    facts: { setting: 'beach', time: 'sunset' },
  },
  { prompt: 'a house by a lake with mountains in the background', things: ['house'], facts: { setting: 'lake' } },
  { prompt: 'mountain lake at sunset', things: [], facts: { setting: 'lake', time: 'sunset' } },
  { prompt: 'a sunflower field with a windmill', things: ['60 sunflower', 'windmill'], facts: { setting: 'meadow' } },
  { prompt: 'a red and a blue balloon', things: ['2 red blue balloon'] },
  { prompt: 'a black and white cat', things: ['black white cat'], styles: [] },
  { prompt: 'a black and white photo of a cat', things: ['cat'], styles: ['black-and-white'] },
  {
    prompt: 'two dogs and a cat playing with a ball in the park',
    things: ['2 dog', 'cat', 'soccer-ball'],
    relations: ['dog playing soccer-ball', 'cat playing soccer-ball'],
    facts: { setting: 'meadow' },
  },
  {
    prompt: 'a girl in a red dress, holding an umbrella',
    things: ['girl', 'red dress', 'umbrella'],
    relations: ['girl wearing dress', 'girl holding umbrella'],
  },
  {
    prompt: 'a woman wearing glasses and a hat working on a laptop in a cafe',
    things: ['woman', 'glasses', 'womans-hat', 'laptop'],
    relations: ['woman wearing glasses', 'woman wearing womans-hat', 'woman using laptop'],
    facts: { setting: 'cafe' },
  },
  { prompt: 'an orange cat and an orange', things: ['orange cat', 'tangerine'] },
  { prompt: 'a fox jumping over a sleeping dog', things: ['fox!jump', 'dog!sleep'], relations: ['fox above dog'] },
  {
    prompt: 'a fox reading under a tree',
    things: ['fox', 'open-book', 'deciduous-tree'],
    relations: ['fox reading open-book', 'fox under deciduous-tree'],
  },
  { prompt: 'a basket of apples and a cup of coffee', things: ['basket', '3 red-apple', 'hot-beverage'] },
  {
    prompt: 'under a tree, a dog sleeps',
    things: ['deciduous-tree', 'dog!sleep'],
    relations: ['dog under deciduous-tree'],
  },
  {
    prompt: 'a cat sitting on the moon',
    things: ['cat!sit', 'crescent-moon'],
    relations: ['cat on crescent-moon'],
    facts: { setting: 'sky', time: 'night' },
  },
  { prompt: 'a sailboat in the style of Van Gogh', things: ['sailboat'], styles: ['swirling'] },
  { prompt: 'happiness', things: [], facts: { mood: 'joy' } },
  { prompt: 'abstract composition in red and blue', things: [], facts: { setting: 'abstract' }, styles: ['abstract'] },
  { prompt: '🐶🚀', things: ['dog', 'rocket'] },
];

const FOREIGN: readonly (Case & { readonly facts: Facts })[] = [
  {
    prompt: 'una niña con un paraguas rojo bajo la lluvia',
    things: ['girl', 'red umbrella'],
    relations: ['girl with umbrella'],
    facts: { language: 'es', weather: 'rain' },
  },
  {
    prompt: 'un perro leyendo el periódico junto a la ventana',
    things: ['dog', 'newspaper', 'window'],
    relations: ['dog reading newspaper', 'dog next-to window'],
    facts: { language: 'es' },
  },
  {
    prompt: 'uma menina de vestido amarelo segurando um balão',
    things: ['girl', 'yellow dress', 'balloon'],
    relations: ['girl wearing dress', 'girl holding balloon'],
    facts: { language: 'pt' },
  },
  {
    prompt: 'um cachorro correndo na praia ao pôr do sol',
    things: ['dog!run'],
    facts: { language: 'pt', setting: 'beach', time: 'sunset' },
  },
  {
    prompt: 'un chien assis sur une chaise rouge, aquarelle',
    things: ['dog!sit', 'red chair'],
    relations: ['dog on chair'],
    facts: { language: 'fr' },
    styles: ['watercolour'],
  },
  {
    prompt: 'eine rote Katze schläft auf dem blauen Sofa',
    things: ['red cat!sleep', 'blue sofa'],
    relations: ['cat on sofa'],
    facts: { language: 'de' },
  },
  {
    prompt: '一只猫坐在月亮上看书',
    things: ['cat!sit', 'crescent-moon', 'open-book'],
    relations: ['cat on crescent-moon', 'cat reading open-book'],
    facts: { language: 'zh' },
  },
  {
    prompt: '一个拿着红色雨伞的女孩站在下雨的街道上',
    things: ['girl!stand', 'red umbrella'],
    relations: ['girl holding umbrella'],
    facts: { language: 'zh', setting: 'street', weather: 'rain' },
  },
  {
    prompt: '兩隻狗在沙灘上玩球',
    things: ['2 dog', 'soccer-ball'],
    relations: ['dog playing soccer-ball'],
    facts: { language: 'zh-Hant', setting: 'beach' },
  },
  {
    prompt: '夕焼けの海辺を走る白い馬',
    things: ['white horse!run'],
    facts: { language: 'ja', setting: 'beach', time: 'sunset' },
  },
  {
    prompt: 'テーブルの上の三つのりんごと青い花瓶',
    things: ['3 red-apple', 'blue vase'],
    facts: { language: 'ja', setting: 'table' },
  },
  {
    prompt: '비 오는 거리에서 우산을 쓴 소녀',
    things: ['girl', 'umbrella'],
    relations: ['girl holding umbrella'],
    facts: { language: 'ko', setting: 'street', weather: 'rain' },
  },
  { prompt: '해변에서 달리는 강아지 두 마리', things: ['2 dog!run'], facts: { language: 'ko', setting: 'beach' } },
  { prompt: 'पहाड़ों के बीच झील पर सूर्यास्त', things: [], facts: { language: 'hi', setting: 'lake', time: 'sunset' } },
  {
    prompt: 'घोड़े पर सवार राजकुमार',
    things: ['prince', 'horse'],
    relations: ['prince riding horse'],
    facts: { language: 'hi' },
  },
];

function expectCase({ prompt, things: expected, relations: tied, facts, styles }: Case): void {
  const scene = understanding.parse(prompt);
  expect(things(scene)).toEqual(expected);
  if (tied !== undefined) expect(relations(scene)).toEqual(tied);
  if (facts !== undefined) expect(scene).toMatchObject(facts);
  if (styles !== undefined) expect(scene.styles).toEqual(styles);
}

describe('prompts in English', () => {
  it.each(ENGLISH)('$prompt', expectCase);
});

describe('prompts in other languages', () => {
  it.each(FOREIGN)('$prompt', expectCase);
});

describe('language', () => {
  it.each([
    ['an empty beach, no people, no birds', 'en'],
    ['gato azul', 'es'],
    ['cachorro', 'pt'],
    ['Schmetterling', 'de'],
    ['um cavalo no deserto', 'pt'],
    ['un oso, dibujo a lápiz', 'es'],
    ['un ours à la plage', 'fr'],
    ['狐、雨', 'ja'],
    ['狐狸，雨', 'zh'],
    ['a dog', 'en'],
    ['flumph', 'en'],
    ['a 猫 in a box on the street', 'en'],
  ])('of "%s" is %s', (prompt, language) => {
    expect(understanding.parse(prompt).language).toBe(language);
  });
});

describe('words that their language makes hard', () => {
  it.each([
    ['ein Apfel im Schnee', [['red-apple', 1]]],
    ['Äpfel im Schnee', [['red-apple', 3]]],
    ['砂漠の象', [['elephant', 1]]],
    ['एक घोड़ा, सूर्यास्त के समय', [['horse', 1]]],
  ])('%s', (prompt, expected) => {
    const { entities } = understanding.parse(prompt);
    expect(entities.map(({ concept, count }) => [concept, count])).toEqual(expected);
  });
});

describe('lettering', () => {
  it.each([
    ['a sign that says "OPEN 24 HOURS" on a cafe window', 'OPEN 24 HOURS'],
    ['a poster with the text “Hello, World”', 'Hello, World'],
    ['a poster that says HELLO WORLD with a rocket', 'HELLO WORLD'],
    ['写着「欢迎光临」的招牌', '欢迎光临'],
    ["a t-shirt that says 'cats'", 'cats'],
  ])('%s', (prompt, text) => {
    expect(understanding.parse(prompt).lettering).toEqual([text]);
  });

  it('is not taken from a prompt that is quoted as a whole, nor from apostrophes', () => {
    expect(understanding.parse('"a cat on a sofa"')).toMatchObject({
      lettering: [],
      entities: [{ concept: 'cat' }, { concept: 'sofa' }],
    });
    expect(understanding.parse("a dog's bowl and a cat's toy").lettering).toEqual([]);
  });
});

describe('strictness', () => {
  it.each([
    ['a flumph riding a horse', ['horse'], ['flumph']],
    ['a pirate', [], ['pirate']],
    ['a hot air balloon', [], ['hot air balloon']],
    ['a spell for cancer', [], ['spell', 'cancer']],
    ['the Eiffel tower', [], ['Eiffel tower']],
    ['a snark-boojum', [], ['snark-boojum']],
  ])('%s: what has no honest drawing is reported', (prompt, concepts, notUnderstood) => {
    const scene = understanding.parse(prompt);
    expect(scene.entities.map(({ concept }) => concept)).toEqual(concepts);
    expect(scene.notUnderstood).toEqual(notUnderstood);
  });

  it('takes quality words in silence', () => {
    expect(understanding.parse('masterpiece, best quality, 8k, highly detailed, a cat').notUnderstood).toEqual([]);
  });

  it('gives own drawings precedence and drops names without a drawing', () => {
    const own = createUnderstanding({
      isDepictable: (concept) => concept === 'my-dog',
      kindOf,
      isWearable,
      ownNames: new Map([['dog', 'my-dog']]),
    });
    expect(things(own.parse('a dog and a cat'))).toEqual(['my-dog']);
  });
});

describe('exclusion', () => {
  it('keeps what a prompt excludes out of the scene', () => {
    expect(things(understanding.parse('a beach without people, no dogs'))).toEqual([]);
    expect(things(understanding.parse('a cat and a dog', 'dogs, blurry'))).toEqual(['cat']);
    expect(understanding.parse('a forest in winter, snow', 'snow')).toMatchObject({ season: 'winter' });
    expect(understanding.parse('a forest in winter, snow', 'snow').weather).toBeUndefined();
  });

  it('numbers the rest anew', () => {
    const scene = understanding.parse('a cat, a dog and a horse under a tree', 'cat');
    expect(relations(scene)).toEqual(['dog under deciduous-tree', 'horse under deciduous-tree']);
  });
});

describe('hostile prompts', () => {
  it.each([
    '',
    '   ',
    '\u0000\u0007',
    '🏳️‍🌈',
    '"""',
    '的的的',
    'を',
    'of of of',
    'the',
    '\ud800',
    '💥'.repeat(50),
    '()[]{}<>',
  ])('survives %j', (prompt) => {
    expect(understanding.parse(prompt, prompt)).toMatchObject({ version: 1 });
  });

  it('knows no prototype keys', () => {
    const scene = understanding.parse('constructor toString hasOwnProperty valueOf');
    expect(scene.entities).toEqual([]);
    expect(scene.notUnderstood).toEqual(['constructor', 'toString', 'hasOwnProperty', 'valueOf']);
  });

  it('reports markup and reads on', () => {
    const scene = understanding.parse('<svg onload=alert(1)><script>a red car</script>');
    expect(things(scene)).toEqual(['red automobile']);
    expect(scene.notUnderstood).toContain('<svg onload=alert(1)>');
  });

  it('bounds the entities and says what was left out', () => {
    const animals =
      'dog cat horse cow pig goat rabbit fox wolf bear lion tiger camel mouse rat hamster owl duck eagle swan frog whale shark snail ant spider'.split(
        ' ',
      );
    const scene = understanding.parse(animals.map((animal) => `a ${animal}`).join(', '));
    expect(scene.entities).toHaveLength(24);
    expect(scene.notUnderstood).toEqual(['ant', 'spider']);
  });

  it.each([
    ['words', 'a cat chasing a dog and '.repeat(4200)],
    ['one word', 'a'.repeat(100_000)],
    ['Chinese', '猫在月亮上看书的'.repeat(12_000)],
    ['Japanese', '走る馬を見る'.repeat(16_000)],
    ['quotes', '"\''.repeat(50_000)],
    ['tags', '<a'.repeat(50_000)],
  ])('reads 100 kB of %s in linear time', (_name, prompt) => {
    understanding.parse(prompt.slice(0, 1000));
    const start = process.cpuUsage();
    understanding.parse(prompt);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });
});

describe('tables and sills', () => {
  it.each([
    ['a wine bottle on a red table on the beach', ['beach'], undefined, ['red']],
    ['a loaf of bread on top of a marble counter in an office', ['room'], 'stone', []],
    ['a cat sitting on a windowsill', undefined, 'windowsill', []],
    ['a cup on a white tablecloth in a garden', ['meadow'], 'fabric', ['white']],
  ])('%s', (prompt, alsoNamed, surface, palette) => {
    const scene = understanding.parse(prompt);
    expect(scene).toMatchObject({ setting: 'table', palette, notUnderstood: [] });
    expect(scene.alsoNamed).toEqual(alsoNamed);
    expect(scene.surface).toBe(surface);
  });
});

const LONG_PROMPT = 'three red apples on a wooden table next to a blue vase, oil painting';

describe('determinism', () => {
  it('gives equal scenes for equal prompts, whatever was read before', () => {
    const first = JSON.stringify(understanding.parse(LONG_PROMPT));
    for (const { prompt } of FOREIGN) understanding.parse(prompt);
    expect(JSON.stringify(understanding.parse(LONG_PROMPT))).toBe(first);
  });

  it('says of a thing what stands after it, whatever follows', () => {
    const { entities } = understanding.parse('a robot on wheels delivering packages');
    expect(entities).toMatchObject([{ attributes: ['wheeled'] }, { attributes: [] }]);
  });
});
