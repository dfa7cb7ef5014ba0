import type { Entity } from '../../scene.ts';
import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import { type Character, type Detail, HAT_NAMES, type HatName, type Outfit, type WornPlace } from './character.ts';
import { TRADITIONAL_DRESS } from './traditional-dress.ts';
import type { Wearable } from './wearable.ts';

const hat = (name: HatName): Wearable => ({ place: 'hat', hat: name, colours: 'hat' });
const clothes = (outfit: Partial<Outfit>, colours: Wearable['colours'] = 'top'): Wearable => ({
  place: 'trunk',
  outfit,
  colours,
});
const footwear = (shoes: string, isBooted = false): Wearable => ({
  place: 'shoes',
  outfit: { shoes, isBooted },
  colours: 'shoes',
});
const detail = (name: Detail): Wearable => ({ place: 'details', outfit: { details: [name] }, colours: 'accent' });

/** Things that are worn, by concept. Hats of the rigs are found by their own names too. */
const WEARABLES: Readonly<Record<string, Wearable>> = {
  ...Object.fromEntries(HAT_NAMES.map((name) => [name, hat(name)])),
  hat: hat('fedora'),
  'womans-hat': hat('sun-hat'),
  'billed-cap': hat('cap'),
  'baseball-cap': hat('cap'),
  'graduation-cap': hat('mortarboard'),
  'rescue-workers-helmet': hat('hard-hat'),
  helmet: hat('bicycle-helmet'),
  'military-helmet': hat('hard-hat'),
  headphone: hat('headphones'),
  beanie: hat('knit-cap'),
  'knit-cap': hat('knit-cap'),
  'winter-hat': hat('bobble-hat'),
  sombrero: hat('sun-hat'),
  turban: hat('bandana'),
  sunglasses: { place: 'glasses', glasses: 'sunglasses' },
  glasses: { place: 'glasses', glasses: 'glasses' },
  goggles: { place: 'glasses', glasses: 'goggles' },
  'diving-mask': { place: 'glasses', glasses: 'goggles' },
  scarf: detail('scarf'),
  necktie: detail('tie'),
  'bow-tie': detail('bow-tie'),
  ribbon: detail('bow-tie'),
  'prayer-beads': detail('pearls'),
  dress: clothes({ cut: 'dress', legwear: 'bare', details: [] }),
  ...TRADITIONAL_DRESS,
  skirt: clothes({ cut: 'dress', legwear: 'bare', details: ['belt'] }),
  uniform: clothes({
    cut: 'jacket',
    top: '#2c3a63',
    bottom: '#263255',
    accent: '#d9ac3f',
    longSleeves: true,
    details: ['buttons', 'belt', 'epaulettes'],
  }),
  bathrobe: clothes({ cut: 'robe', top: '#e7ecf1', legwear: 'bare', longSleeves: true, details: ['belt'] }),
  costume: clothes({
    cut: 'jacket',
    top: '#c8323f',
    bottom: '#e8b93a',
    accent: '#f1d25a',
    longSleeves: true,
    details: ['buttons', 'neckerchief'],
  }),
  belt: detail('belt'),
  gown: clothes({ cut: 'gown', legwear: 'bare', details: ['pearls'] }),
  coat: clothes({ cut: 'coat', longSleeves: true, details: ['buttons'] }),
  raincoat: clothes({ cut: 'coat', longSleeves: true, top: '#f2b92e', details: ['buttons'] }),
  'leather-jacket': clothes({
    cut: 'jacket',
    top: '#2f2d34',
    bottom: '#3d4a63',
    longSleeves: true,
    details: ['lapels', 'belt'],
  }),
  'lab-coat': clothes({ cut: 'coat', top: '#f3f5f8', longSleeves: true, details: ['lapels'] }),
  suit: clothes({ cut: 'jacket', top: '#3b4660', bottom: '#333d54', longSleeves: true, details: ['lapels', 'tie'] }),
  tuxedo: clothes({
    cut: 'jacket',
    top: '#24252e',
    bottom: '#22232b',
    accent: '#24252e',
    longSleeves: true,
    details: ['bow-tie'],
  }),
  jacket: clothes({ cut: 'jacket', longSleeves: true, details: ['lapels', 'pocket'] }),
  pyjamas: clothes({
    cut: 'jacket',
    top: '#8fb3dc',
    bottom: '#8fb3dc',
    accent: '#f4f6fa',
    legwear: 'trousers',
    longSleeves: true,
    details: ['buttons', 'pocket'],
  }),
  sweater: clothes({ cut: 'shirt', longSleeves: true, details: ['stripes'] }),
  hoodie: clothes({ cut: 'shirt', longSleeves: true, details: ['hood-down'] }),
  scrubs: clothes({
    cut: 'shirt',
    top: '#4f9e8f',
    bottom: '#4f9e8f',
    legwear: 'trousers',
    longSleeves: false,
    details: ['pocket'],
  }),
  'face-mask': { place: 'mask', outfit: { mask: '#8fc7d8' }, colours: 'mask' },
  sweatshirt: clothes({ cut: 'shirt', longSleeves: true, details: [] }),
  't-shirt': clothes({ cut: 'shirt', longSleeves: false, details: [] }),
  'womans-clothes': clothes({ cut: 'shirt', longSleeves: false, details: [] }),
  'safety-vest': clothes({ cut: 'jacket', top: '#f08a24', details: ['hi-vis'] }),
  spacesuit: {
    ...clothes({ cut: 'spacesuit', top: '#e6e9f0', bottom: '#e0e4ec', longSleeves: true, details: ['chest-pack'] }),
    hat: 'space-helmet',
  },
  armour: {
    ...clothes({ cut: 'armour', top: '#a9b4c4', bottom: '#8f9bad', longSleeves: true, details: ['belt'] }),
    hat: 'knight-helmet',
  },
  cape: clothes({ cape: '#c8323e' }, 'cape'),
  apron: detail('apron'),
  'hiking-boot': footwear('#8a5a33', true),
  'womans-boot': footwear('#5a3a2a', true),
  boots: footwear('#5a3a2a', true),
  'mans-shoe': footwear('#3a2c26'),
  'running-shoe': footwear('#e9eef2'),
  'flat-shoe': footwear('#3f6f9e'),
  'high-heeled-shoe': footwear('#c8323e'),
  'womans-sandal': footwear('#b98d60'),
  'thong-sandal': footwear('#3f9e8a'),
  'ballet-shoes': footwear('#f2b6c4'),
  slippers: footwear('#d98aa2'),
  gloves: { place: 'gloves', outfit: { gloves: '#c8323e' }, colours: 'gloves' },
  'martial-arts-uniform': clothes({
    cut: 'jacket',
    top: '#f4f4f2',
    bottom: '#efefec',
    longSleeves: true,
    details: ['belt'],
  }),
  shorts: clothes({ legwear: 'shorts' }),
  jeans: clothes({ legwear: 'trousers', bottom: '#3f5f92' }),
};

/** Tops with a hood, whose drawing as a thing is that of another. */
const HOODED = /^(?:hoodie|hooded (?:sweatshirt|sweater|jumper))s?$/;

/** Attributes of clothes that are drawn as a pattern. */
const PATTERNS: Readonly<Record<string, Detail>> = {
  striped: 'stripes',
  plaid: 'plaid',
  spotted: 'dots',
  floral: 'flowers',
};

function patternsOf({ attributes }: Entity): readonly Detail[] {
  return attributes.flatMap((attribute) => (Object.hasOwn(PATTERNS, attribute) ? [PATTERNS[attribute]!] : []));
}

/** What the casting of a character takes from the things it wears. */
export interface Wardrobe {
  readonly hat?: HatName;
  readonly hatColour?: string;
  readonly glasses?: Character['glasses'];
  readonly wears: Partial<Outfit>;
  readonly worn: Partial<Record<WornPlace, number>>;
}

export function isWearable(concept: string): boolean {
  return Object.hasOwn(WEARABLES, concept);
}

/** True of worn things that cover the trunk, unlike hats, glasses and shoes. */
export function isClothing(concept: string): boolean {
  return WEARABLES[concept]?.place === 'trunk';
}

/** Puts worn entities together; of two things in one place the later wins. */
export function wardrobeOf(entities: readonly Entity[], index: number): Wardrobe {
  let wardrobe: Wardrobe = { wears: {}, worn: {} };
  for (const entity of entities) {
    const wearable = WEARABLES[HOODED.test(entity.word) ? 'hoodie' : entity.concept];
    if (!wearable) continue;
    const name = colourOfMember(entity, index);
    const colour = name && colourHex(name);
    const tinted: Partial<Outfit> =
      colour === undefined || wearable.colours === undefined || wearable.colours === 'hat'
        ? {}
        : { [wearable.colours]: colour };
    const patterns = wearable.place === 'trunk' ? patternsOf(entity) : [];
    const patterned: Partial<Outfit> =
      patterns.length > 0 ? { details: [...patterns, ...(wearable.outfit?.details ?? [])] } : {};
    wardrobe = {
      ...wardrobe,
      wears: { ...wardrobe.wears, ...wearable.outfit, ...tinted, ...patterned },
      worn: { ...wardrobe.worn, [wearable.place]: entity.id },
      ...(wearable.hat
        ? { hat: entity.word === 'helmet' && entity.concept === 'knight-helmet' ? 'bicycle-helmet' : wearable.hat }
        : {}),
      ...(wearable.hat && wearable.colours === 'hat' && colour ? { hatColour: colour } : {}),
      ...(wearable.glasses ? { glasses: wearable.glasses } : {}),
    };
  }
  return wardrobe;
}
