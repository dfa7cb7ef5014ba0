import type { Bloom, Whorl } from './bloom.ts';
import type { PetalName } from './petals.ts';
import type { StemName } from './stems.ts';

/** A kind of flower that shows its face, as data. */
export interface Species {
  readonly concept: string;
  /** Further English names, as in {@link OwnSubject.names}. */
  readonly names?: readonly string[];
  readonly colour: string;
  readonly bloom: Bloom;
  readonly stem: StemName;
  /** Height of the plant in metres. Default 0.45. */
  readonly heightMetres?: number;
}

const ring = (petal: PetalName, count: number, length: number, half: number, more: Partial<Whorl> = {}): Whorl => ({
  petal,
  count,
  length,
  half,
  ...more,
});

/** Whorls of a double flower: ever shorter and lighter inwards. */
const doubled = (petal: PetalName, counts: readonly number[], length: number, half: number, shade = 0.07): Whorl[] =>
  counts.map((count, i) => {
    const share = 1 - i / (counts.length + 0.4);
    return ring(petal, count, length * share, half * (0.5 + share / 2), { turn: i * 21, shade: -0.16 + i * shade });
  });

const disc = (radius: number, hex: string) => ({ kind: 'disc', radius, hex }) as const;
const stamens = (radius: number, count: number, hex: string) => ({ kind: 'stamens', radius, count, hex }) as const;
const NONE = { kind: 'none' } as const;

/** Flowers on their stems, their faces to the viewer. */
export const SPECIES: readonly Species[] = [
  {
    concept: 'blossom',
    names: ['cosmos flower', 'garden flower', 'bloom'],
    colour: '#e0669c',
    stem: 'feathery',
    bloom: { whorls: [ring('toothed', 8, 208, 84, { shade: -0.04 })], heart: disc(50, '#f2b92c'), veins: true },
  },
  {
    concept: 'daisy',
    names: ['ox eye daisy', 'marguerite', 'chamomile', 'camomile', 'shasta daisy'],
    colour: '#fbfbf6',
    stem: 'rosette',
    bloom: {
      whorls: [ring('strap', 17, 204, 31, { shade: -0.12 }), ring('strap', 17, 196, 30, { turn: 10.6 })],
      heart: disc(66, '#f2b01e'),
    },
  },
  {
    concept: 'sunflower',
    names: ['tall sunflower', 'blooming sunflower'],
    colour: '#f8bd22',
    stem: 'broad',
    heightMetres: 0.6,
    bloom: {
      whorls: [ring('pointed', 21, 212, 36, { shade: -0.16 }), ring('pointed', 21, 200, 36, { turn: 8.6 })],
      heart: disc(108, '#6b4020'),
    },
  },
  {
    concept: 'aster',
    names: ['michaelmas daisy', 'purple daisy'],
    colour: '#8f6fd0',
    stem: 'along',
    bloom: {
      whorls: [ring('strap', 26, 204, 20, { shade: -0.12 }), ring('strap', 24, 190, 19, { turn: 7 })],
      heart: disc(54, '#f0b428'),
    },
  },
  {
    concept: 'gerbera',
    names: ['gerbera daisy', 'zinnia', 'gaillardia'],
    colour: '#f0643c',
    stem: 'rosette',
    bloom: {
      whorls: [
        ring('strap', 20, 208, 29, { shade: -0.1 }),
        ring('strap', 18, 170, 26, { turn: 9 }),
        ring('strap', 18, 104, 18, { turn: 4, shade: 0.16 }),
      ],
      heart: disc(50, '#6b4020'),
    },
  },
  {
    concept: 'poppy',
    names: ['corn poppy', 'red poppy', 'papaver'],
    colour: '#e0301e',
    stem: 'feathery',
    bloom: {
      whorls: [ring('ruffled', 2, 204, 150, { turn: 96, shade: -0.14 }), ring('ruffled', 2, 206, 156, { turn: 6 })],
      blotch: '#2a1418',
      heart: stamens(74, 26, '#2c2430'),
      veins: true,
    },
  },
  {
    concept: 'anemone',
    names: ['anemone flower', 'wood anemone', 'windflower'],
    colour: '#7a4fc4',
    stem: 'feathery',
    bloom: {
      whorls: [ring('round', 8, 206, 92, { shade: -0.1 })],
      blotch: '#f4eef8',
      heart: stamens(66, 30, '#2a2036'),
      veins: true,
    },
  },
  {
    concept: 'buttercup',
    names: ['marsh marigold', 'celandine'],
    colour: '#f8cf1c',
    stem: 'feathery',
    bloom: { whorls: [ring('round', 5, 196, 140)], heart: stamens(70, 28, '#e8a81c') },
  },
  {
    concept: 'forget-me-not',
    names: ['forget me not', 'periwinkle'],
    colour: '#6fa2ea',
    stem: 'along',
    bloom: { whorls: [ring('round', 5, 198, 140)], blotch: '#f4f6ff', heart: disc(40, '#f4c83a') },
  },
  {
    concept: 'primrose',
    names: ['primula', 'cowslip'],
    colour: '#f5e27a',
    stem: 'rosette',
    bloom: { whorls: [ring('toothed', 5, 200, 118)], blotch: '#f0a81e', heart: disc(24, '#9fae3a') },
  },
  {
    concept: 'pansy',
    names: ['viola flower', 'heartsease'],
    colour: '#6a3fb4',
    stem: 'broad',
    heightMetres: 0.22,
    bloom: {
      whorls: [
        ring('ruffled', 1, 206, 132, { turn: -36, shade: -0.2 }),
        ring('ruffled', 1, 206, 132, { turn: 36, shade: -0.14 }),
        ring('round', 1, 196, 120, { turn: -104, hex: '#f3cf4a' }),
        ring('round', 1, 196, 120, { turn: 104, hex: '#f3cf4a' }),
        ring('ruffled', 1, 190, 150, { turn: 180, hex: '#f7d85c' }),
      ],
      blotch: '#2c1244',
      heart: disc(20, '#f6e27a'),
      veins: true,
    },
  },
  {
    concept: 'petunia',
    names: ['morning glory'],
    colour: '#a83fb8',
    stem: 'broad',
    bloom: { whorls: [ring('ruffled', 5, 200, 130)], blotch: '#f2dcf4', heart: disc(26, '#f3e08a'), veins: true },
  },
  {
    concept: 'geranium',
    names: ['pelargonium'],
    colour: '#e0344e',
    stem: 'broad',
    bloom: { whorls: [ring('round', 5, 196, 118)], blotch: '#fbd6da', heart: stamens(40, 10, '#c9203a'), veins: true },
  },
  {
    concept: 'jasmine',
    names: ['jasmine flower', 'frangipani', 'plumeria', 'gardenia'],
    colour: '#fdfbf2',
    stem: 'broad',
    bloom: { whorls: [ring('round', 5, 204, 112, { shade: -0.06 })], blotch: '#f6c23a', heart: NONE },
  },
  {
    concept: 'azalea',
    names: ['rhododendron flower', 'bougainvillea flower'],
    colour: '#ea4f9a',
    stem: 'broad',
    bloom: { whorls: [ring('ruffled', 5, 202, 112)], heart: stamens(120, 8, '#b8286c'), veins: true },
  },
  {
    concept: 'hibiscus',
    names: ['hibiscus blossom', 'rose of sharon'],
    colour: '#ee3f6e',
    stem: 'broad',
    heightMetres: 0.5,
    bloom: {
      whorls: [ring('ruffled', 5, 212, 140)],
      blotch: '#8a1236',
      heart: stamens(96, 12, '#f6c83a'),
      veins: true,
    },
  },
  {
    concept: 'lily',
    names: ['lily flower', 'white lily', 'easter lily', 'tiger lily', 'stargazer lily', 'amaryllis', 'day lily'],
    colour: '#fbf6f0',
    stem: 'along',
    heightMetres: 0.8,
    bloom: {
      whorls: [ring('pointed', 3, 216, 74, { turn: 60, shade: -0.12 }), ring('pointed', 3, 212, 86)],
      blotch: '#c9d68a',
      heart: stamens(116, 6, '#c46a1e'),
      veins: true,
    },
  },
  {
    concept: 'daffodil',
    names: ['narcissus', 'jonquil'],
    colour: '#f8df4a',
    stem: 'strap',
    bloom: {
      whorls: [ring('pointed', 3, 208, 92, { turn: 60, shade: -0.1 }), ring('pointed', 3, 204, 96)],
      heart: { kind: 'trumpet', radius: 88, hex: '#f39a1e' },
      veins: true,
    },
  },
  {
    concept: 'magnolia',
    names: ['magnolia flower', 'magnolia blossom'],
    colour: '#f3d3dc',
    stem: 'broad',
    bloom: {
      whorls: [ring('round', 6, 212, 104, { shade: -0.12 }), ring('round', 4, 160, 96, { turn: 24, shade: 0.06 })],
      blotch: '#c4638c',
      heart: stamens(46, 14, '#d8b04a'),
    },
  },
  {
    concept: 'edelweiss',
    colour: '#f1f2ea',
    stem: 'rosette',
    heightMetres: 0.2,
    bloom: {
      whorls: [ring('pointed', 7, 208, 46, { shade: -0.2 }), ring('pointed', 6, 160, 40, { turn: 20 })],
      heart: disc(56, '#d8c24a'),
    },
  },
  {
    concept: 'clematis',
    names: ['passion flower', 'passionflower'],
    colour: '#6c55c8',
    stem: 'broad',
    bloom: { whorls: [ring('pointed', 6, 212, 96, { shade: -0.04 })], heart: stamens(70, 22, '#e8dca0'), veins: true },
  },
  {
    concept: 'cornflower',
    names: ['knapweed', 'bachelor button'],
    colour: '#3f62e0',
    stem: 'along',
    bloom: {
      whorls: [ring('fringed', 9, 206, 64, { shade: -0.08 }), ring('fringed', 7, 140, 44, { turn: 18, shade: -0.2 })],
      heart: stamens(66, 22, '#5a3a9a'),
    },
  },
  {
    concept: 'carnation',
    names: ['dianthus', 'pink carnation'],
    colour: '#ee5c7c',
    stem: 'along',
    bloom: { whorls: doubled('fringed', [10, 9, 8, 7, 5], 208, 74), heart: NONE },
  },
  {
    concept: 'marigold',
    names: ['calendula', 'tagetes'],
    colour: '#f49a1a',
    stem: 'feathery',
    bloom: { whorls: doubled('toothed', [14, 12, 11, 9, 6], 204, 48), heart: NONE },
  },
  {
    concept: 'chrysanthemum',
    names: ['mum flower'],
    colour: '#f2b632',
    stem: 'compound',
    bloom: { whorls: doubled('strap', [22, 20, 18, 15, 12, 8], 212, 25, 0.06), heart: NONE },
  },
  {
    concept: 'dahlia',
    colour: '#c93a6a',
    stem: 'broad',
    heightMetres: 0.8,
    bloom: { whorls: doubled('pointed', [14, 13, 12, 10, 8, 5], 212, 44, 0.06), heart: NONE },
  },
  {
    concept: 'peony',
    names: ['ranunculus', 'begonia'],
    colour: '#ee86ae',
    stem: 'broad',
    heightMetres: 0.7,
    bloom: { whorls: doubled('ruffled', [7, 7, 6, 5, 4], 214, 116, 0.08), heart: NONE },
  },
  {
    concept: 'camellia',
    colour: '#d8304c',
    stem: 'broad',
    bloom: { whorls: doubled('round', [7, 7, 6, 5], 206, 104, 0.08), heart: stamens(36, 14, '#f0c43a') },
  },
];
