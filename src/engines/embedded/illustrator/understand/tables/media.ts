import type { ColourName, SheetId } from '../../scene.ts';
import type { Facts } from '../sense.ts';

/** What is printed on plain paper. */
export function onSheet(sheet: SheetId): Facts {
  return { styles: ['flat'], setting: 'studio', isWeak: true, sheet };
}

/** Before "of", the picture itself rather than a thing in it: "a poster of a city". */
export const MEDIUM_PHRASES: readonly (readonly [string, Facts])[] = [
  ['poster|advertisement|magazine cover|book cover|album cover', { styles: ['vintage-poster'], isWeak: true }],
  ['print|postcard|greeting card|mural', { styles: ['gouache'], isWeak: true }],
  ['mosaic|tile mosaic|mosaic panel|byzantine mosaic', { styles: ['mosaic'], isWeak: true }],
  ['tapestry', { styles: ['tapestry'], isWeak: true }],
  ['stencil', { styles: ['stencil'] }],
  ['graffiti', { styles: ['graffiti'] }],
  ['batik', { styles: ['batik'] }],
  ['fresco', { styles: ['fresco'] }],
  ['neon sign', { styles: ['neon-sign'] }],
  ['greek vase|ancient greek vase', { styles: ['greek-vase'] }],
  ['tattoo', onSheet('tattoo')],
  ['logo', onSheet('mark')],
  ['emblem|badge', onSheet('emblem')],
  ['icon', onSheet('icon')],
  ['sticker', onSheet('sticker')],
];

/** Before "of", something made in the shape of what follows. */
export const LIKENESS_WORDS = 'statue|sculpture|figurine|bust|carving|statuette|monument';
/** Words for what a likeness is made of, with the attribute they give. */
export const LIKENESS_MATERIALS: Readonly<Record<string, string>> = {
  marble: 'marble',
  stone: 'stone',
  granite: 'stone',
  bronze: 'bronze',
  copper: 'bronze',
  metal: 'metal',
  golden: 'golden',
  gold: 'golden',
  ice: 'ice',
  sand: 'sand',
  wooden: 'wooden',
  wood: 'wooden',
  glass: 'glass',
  chocolate: 'chocolate',
};

/** The colour of a thing made of a material, by attribute. */
export const MATERIAL_COLOURS: Readonly<Record<string, ColourName>> = {
  stone: 'grey',
  marble: 'white',
  bronze: 'bronze',
  metal: 'silver',
  golden: 'gold',
  wooden: 'brown',
  ice: 'cyan',
  paper: 'white',
  ceramic: 'ivory',
  glass: 'cyan',
  brick: 'maroon',
  chocolate: 'brown',
  sand: 'beige',
};

/** Attributes whose colour shows on whatever is made so. */
export const TELLING_MATERIALS: ReadonlySet<string> = new Set(['ice', 'chocolate']);

/** Nouns that say a material when another noun follows: "an ice castle", "a chocolate rabbit". */
export const MATERIAL_NOUNS: Readonly<Record<string, string>> = {
  rock: 'stone',
  stone: 'stone',
  boulder: 'stone',
  wood: 'wooden',
  ice: 'ice',
  'ice cube': 'ice',
  crystal: 'glass',
  crystals: 'glass',
  'chocolate-bar': 'chocolate',
  brick: 'brick',
  diamond: 'glass',
};
