import type { PixelSize } from '../../src/core/image.ts';

/** One picture of a contact sheet. */
export interface SheetTile {
  readonly prompt: string;
  readonly seed: number;
  readonly size: PixelSize;
  /** Label, when the prompt would not do. */
  readonly label?: string;
}

/** Pictures to be looked at side by side. */
export interface Sheet {
  readonly name: string;
  readonly tiles: readonly SheetTile[];
}

/** The five aspect ratios of the API at their 1K sizes, as shares of the longer side. */
const ASPECTS = [
  ['1:1', 1, 1],
  ['3:4', 0.7, 1],
  ['4:3', 1, 0.7],
  ['9:16', 0.545, 1],
  ['16:9', 1, 0.545],
] as const;

const GENERAL = [
  'a dog reading a newspaper in an armchair',
  'a cat sleeping on a sofa',
  'a red fox in a snowy forest',
  'an elephant and a mouse',
  'three red apples on a wooden table',
  'a bowl of ramen, close-up',
  'a cup of coffee and a croissant in a Paris cafe',
  'a birthday cake with candles',
  'a pizza on a wooden table, top view',
  'a vase of tulips by the window',
  'an astronaut riding a horse on the moon',
  'a rocket launching into space',
  'a spaceship near a ringed planet',
  'an alien drinking tea',
  'a robot painting a picture',
  'a robot in a rainy cyberpunk street at night',
  'a red sports car on a desert road',
  'a yellow taxi in New York at night',
  'an old steam train crossing a stone bridge',
  'a bicycle leaning against a wall',
  'a sailing ship in a storm',
  'a small rowboat on a calm lake at sunrise',
  'a lighthouse on a cliff at sunset',
  'a castle in the mountains',
  'a cottage in autumn',
  'a windmill in a field of tulips',
  'a field of sunflowers under a blue sky',
  'a mountain lake at golden hour',
  'a tropical beach with palm trees',
  'a waterfall in the jungle',
  'northern lights over a snowy landscape',
  'a volcano erupting at night',
  'a desert with camels at sunset',
  'a whale jumping out of the ocean',
  'an octopus under the sea',
  'a school of tropical fish in a coral reef',
  'a mermaid sitting on a rock',
  'an eagle flying over mountains',
  'five colourful hot air balloons in the sky',
  'two swans on a lake in the fog',
  'a penguin with a red scarf',
  'a lion on the savanna',
  'a family of ducks crossing the road',
  'a rabbit in a basket of eggs',
  'a bear fishing in a river',
  'an owl on a branch at night under the full moon',
  'a dragon flying over a castle',
  'a unicorn in an enchanted forest',
  'a wizard reading a book in a library',
  'a knight fighting a dragon',
  'a pirate with a parrot',
  'a girl holding a red balloon',
  'a boy kicking a ball',
  'a woman with an umbrella in the rain',
  'portrait of an old fisherman',
  'a chef cooking in the kitchen',
  'a man playing the guitar on a street',
  'a couple dancing',
  'a snowman in the snow',
  'a christmas tree with presents',
  'a jack-o-lantern on a porch, halloween night',
  'a cat wearing a top hat',
  'a hedgehog drinking a cup of tea',
  'a panda eating bamboo',
  'a monkey riding a bicycle',
  'a butterfly on a flower, macro',
  'a bookshelf full of old books',
  'a pair of red shoes',
  'a wooden chair in an empty room',
  'a shop sign that says "OPEN 24 HOURS"',
  'a poster with the text "HELLO WORLD"',
  'an isometric coffee shop',
  'abstract composition of blue and gold',
  'happiness',
  'loneliness',
  'a city skyline at night',
  'a street market',
  'a cherry blossom tree in spring',
  'a samurai under a red sun',
  'asdkjh qwe',
] as const;

const STYLE_NAMES = [
  'photo',
  'oil painting',
  'watercolor',
  'gouache',
  'pencil sketch',
  'ink drawing',
  'charcoal',
  'pop art',
  'comic book',
  'pixel art',
  'stained glass',
  'ukiyo-e',
  'flat design',
  'low poly',
  'clay',
  'vintage poster',
  'art deco',
  'cyberpunk',
  'black and white',
  'sepia',
  'line art',
  'paper cut',
  'sumi-e',
  'wax crayon',
  'woodcut',
  'linocut',
  'engraving',
  'tapestry style',
  'batik style',
  'fresco style',
  'risograph',
  'graffiti style',
  'stencil style',
  'neon sign style',
  'greek vase style',
  'paper quilling',
  'origami',
  'illuminated manuscript',
  'persian miniature',
] as const;
const STYLE_SUBJECTS = [
  'a fox in a forest',
  'a lighthouse by the sea at sunset',
  'a bowl of fruit on a table',
] as const;

const PLACES = [
  'mountain lake',
  'mountains',
  'volcano',
  'canyon',
  'cliff by the sea',
  'tropical island',
  'sea',
  'beach',
  'desert',
  'snowy landscape',
  'meadow',
  'savanna',
  'forest',
  'river',
  'country road',
  'clouds in the sky',
  'city street',
  'living room',
  'kitchen',
  'cafe',
  'library',
  'underwater',
  'outer space',
  'surface of the moon',
  'alien planet',
] as const;
const TIMES = ['at noon', 'at sunset', 'at night', 'in the fog'] as const;

const LANGUAGES = [
  ['es', 'una niña con un paraguas rojo bajo la lluvia'],
  ['es', 'un perro leyendo un periódico'],
  ['pt', 'um gato dormindo no sofá'],
  ['fr', 'un phare sur une falaise au coucher du soleil'],
  ['de', 'ein Hund liest eine Zeitung im Park'],
  ['de', 'drei rote Äpfel auf einem Holztisch'],
  ['ja', '海辺の灯台'],
  ['ja', '猫が本を読んでいる'],
  ['zh', '一只猫坐在月亮上看书'],
  ['zh-Hant', '三顆紅蘋果在桌上'],
  ['ko', '개 세 마리가 눈밭에 있다'],
  ['hi', 'पहाड़ों के ऊपर एक गुब्बारा'],
] as const;

const SEEDED = ['a dog in a park', 'a lighthouse', 'a woman reading', 'a sailing boat'] as const;
const ASPECT_PROMPTS = [
  'a giraffe',
  'a red car',
  'a person walking a dog in the snow',
  'three balloons',
  'a mountain lake',
  'an apple on a table',
] as const;

/** All sheets, with tiles whose longer side is `longerSidePx`. */
export function listSheets(longerSidePx: number): Sheet[] {
  const square = { widthPx: longerSidePx, heightPx: longerSidePx };
  const one = (prompt: string, seed = 1, label?: string): SheetTile => ({
    prompt,
    seed,
    size: square,
    ...(label && { label }),
  });
  return [
    { name: 'general', tiles: GENERAL.map((prompt) => one(prompt, 7)) },
    {
      name: 'styles',
      tiles: STYLE_SUBJECTS.flatMap((subject) => STYLE_NAMES.map((style) => one(`${subject}, ${style}`, 3))),
    },
    { name: 'settings', tiles: PLACES.flatMap((place) => TIMES.map((time) => one(`${place} ${time}`, 5))) },
    {
      name: 'aspects',
      tiles: ASPECT_PROMPTS.flatMap((prompt) =>
        ASPECTS.map(([name, width, height]) => ({
          prompt,
          seed: 2,
          label: `${name} ${prompt}`,
          size: { widthPx: evenPx(longerSidePx * width), heightPx: evenPx(longerSidePx * height) },
        })),
      ),
    },
    {
      name: 'seeds',
      tiles: SEEDED.flatMap((prompt) =>
        Array.from({ length: 8 }, (_, seed) => one(prompt, seed, `${prompt} #${seed}`)),
      ),
    },
    { name: 'languages', tiles: LANGUAGES.map(([language, prompt]) => one(prompt, 4, `${language}: ${prompt}`)) },
  ];
}

function evenPx(length: number): number {
  return Math.round(length / 2) * 2;
}
