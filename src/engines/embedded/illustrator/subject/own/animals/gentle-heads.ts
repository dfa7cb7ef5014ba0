import { type Brush, type Svg, tone } from '../brush.ts';
import { both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import type { BeastHead } from './beast-head.ts';

/** A head, and the colours of the body that goes with it. */
export interface GentleHead extends BeastHead {
  readonly belly: string;
  readonly socks: string;
}

const BROWN_EYE = '#4a3020';
const DARK_EYE = '#2b2622';

/** A head of a coat and a belly, and what is special about it. */
export const head = (
  coat: string,
  belly: string,
  more: Omit<GentleHead, 'coat' | 'belly' | 'socks' | 'muzzleSize'> & {
    readonly socks?: string;
    readonly muzzleSize?: number;
  },
): GentleHead => ({
  coat,
  belly,
  socks: tone(coat, -0.06),
  muzzleSize: 1,
  ...more,
});

const horns =
  (colour: string) =>
  (brush: Brush): Svg =>
    both(0, path('M-64 -66 Q-104 -84 -98 -134 Q-74 -112 -38 -88Z', brush.slab(colour)));

/** Horns that bend back over the ears. */
const curledHorns = (brush: Brush): Svg =>
  both(
    0,
    path('M-30 -82 Q-80 -140 -132 -96 Q-160 -50 -124 -20 Q-130 -64 -98 -76 Q-66 -84 -50 -66Z', brush.slab('#cbb890')),
    repeat(4, (i) => stroke(`M${-58 - i * 22} ${-96 + (i > 2 ? 14 : 0)} l${-3 + i} 24`, '#8f7d58', 4, 'opacity="0.6"')),
  );

const goatHorns = (brush: Brush): Svg =>
  both(0, path('M-40 -76 Q-64 -150 -108 -176 Q-88 -110 -14 -82Z', brush.slab('#b7a684')));

const antlers = (): Svg =>
  both(
    0,
    stroke(
      'M-34 -82 Q-50 -140 -92 -176 Q-116 -202 -110 -236 M-58 -136 Q-30 -160 -36 -196 M-92 -176 Q-128 -172 -142 -196',
      tone('#a67c52', -0.1),
      17,
    ),
    stroke('M-36 -84 Q-52 -140 -92 -176', '#c9a078', 6, 'opacity="0.7"'),
  );

const forelock =
  (colour: string) =>
  (brush: Brush): Svg => [
    path(
      'M-30 -96 Q-6 -128 34 -92 Q30 -54 6 -26 Q4 -56 -14 -34 Q-14 -62 -34 -48 Q-40 -76 -30 -96Z',
      brush.slab(colour),
    ),
  ];

const LOCKS = ['#f28ab2', '#f6b26b', '#f7e07a', '#8fd6a4', '#7fb8f0', '#b79af0'];

/** A spiral horn between locks in the colours of the rainbow. */
const hornAndLocks = (brush: Brush): Svg => [
  LOCKS.map((colour, i) =>
    stroke(
      `M${-2 + i * 2} -92 Q${-84 + i * 10} ${-100 + i * 7} ${-98 + i * 9} ${-30 + i * 3} Q${-104 + i * 9} 14 ${-92 + i * 8} ${44 - i * 3}`,
      colour,
      15,
    ),
  ),
  path('M-17 -84 L0 -196 L17 -84 Q0 -76 -17 -84Z', brush.metal('#f2cf6b')),
  repeat(4, (i) =>
    stroke(`M${-14 + i * 3} ${-100 - i * 24} L${12 - i * 3} ${-112 - i * 24}`, '#c9963a', 4, 'opacity="0.7"'),
  ),
];

/** Curls over the brow. */
export const wool =
  (colour: string) =>
  (brush: Brush): Svg => [
    ...[-54, -28, 0, 28, 54].map((x) => circle(x, -84 + Math.abs(x) * 0.36, 30, brush.ball(colour))),
  ];

const stripesOf = (colour: string) => (): Svg => [
  both(0, stroke('M-100 -6 L-74 4 M-102 26 L-80 30 M-92 54 L-70 52 M-52 -82 L-40 -52 M-24 -90 L-18 -56', colour, 10)),
];

/** Heads of animals of which the pack has none that shows feelings, by name. */
export const GENTLE_HEADS: Readonly<Record<string, GentleHead>> = {
  teddy: head('#b9814f', '#e2b98a', {
    ears: 'round',
    earInside: '#d9a878',
    muzzle: '#ecc9a0',
    eye: DARK_EYE,
    eyeRadius: 14,
    mask: () => stroke('M0 -88 V20', '#8a5a33', 3, 'stroke-dasharray="9 7" opacity="0.6"'),
    lids: '#b9814f',
  }),
  pig: head('#f2a0b0', '#fbd3da', {
    ears: 'folded',
    earInside: '#e77f95',
    muzzle: '#f7bcc7',
    snout: 'disc',
    eye: BROWN_EYE,
  }),
  boar: head('#7a5648', '#9a7460', {
    socks: '#4a3a36',
    ears: 'pointed',
    earInside: '#5a3e34',
    muzzle: '#c49a86',
    snout: 'disc',
    eye: BROWN_EYE,
  }),
  cow: head('#f3efea', '#f8d4d6', {
    socks: '#5a545e',
    ears: 'leaf',
    earInside: '#f0b9bd',
    muzzle: '#f6bcc0',
    snout: 'broad',
    eye: BROWN_EYE,
    lids: '#d9d2cc',
    mask: (brush) => path('M-104 -6 Q-96 -84 -30 -90 Q-8 -40 -30 20 Q-70 44 -102 34Z', brush.wall('#3d3a42')),
    crest: horns('#e6d3a8'),
  }),
  bull: head('#7a4a34', '#9a6a50', {
    socks: '#4a3028',
    ears: 'leaf',
    earInside: '#c99a86',
    muzzle: '#d9b09a',
    snout: 'broad',
    eye: BROWN_EYE,
    lids: '#6a4030',
    crest: horns('#e9dcc0'),
  }),
  rabbit: head('#e9e2e6', '#ffffff', {
    ears: 'long',
    earInside: '#f2b0b8',
    muzzle: '#ffffff',
    snout: 'button',
    eye: '#7a4a3a',
  }),
  mouse: head('#bcb6c0', '#f0ecf0', {
    ears: 'dish',
    earInside: '#f0a8b0',
    muzzle: '#efeaee',
    snout: 'button',
    eye: DARK_EYE,
  }),
  rat: head('#8f8790', '#e4dde2', {
    ears: 'dish',
    earInside: '#d99aa2',
    muzzle: '#d8d0d4',
    snout: 'button',
    eye: DARK_EYE,
  }),
  hamster: head('#e3a868', '#fbf1e2', {
    ears: 'round',
    earInside: '#e8b09a',
    muzzle: '#fff6ea',
    snout: 'button',
    eye: DARK_EYE,
    lids: '#e3a868',
    mask: (brush) => [
      both(0, ellipse(-62, 52, 44, 40, brush.ball('#fff3e2'))),
      path('M0 -90 Q-18 -40 -12 20 H12 Q18 -40 0 -90Z', '#fff3e2'),
    ],
  }),
  koala: head('#a4a8b2', '#e8e8ec', {
    ears: 'fluffy',
    earInside: '#f1dfe2',
    muzzle: '#d4d6dc',
    snout: 'bulb',
    eye: BROWN_EYE,
    eyeSpread: 50,
  }),
  monkey: head('#7d4f3a', '#e8bd96', {
    ears: 'dish',
    earInside: '#e8bd96',
    muzzle: '#f0cba6',
    snout: 'ape',
    eye: BROWN_EYE,
    eyeSpread: 36,
    lids: '#e8bd96',
  }),
  gorilla: head('#4c4852', '#6a6570', {
    ears: 'none',
    earInside: '#4c4852',
    muzzle: '#837c88',
    snout: 'ape',
    eye: BROWN_EYE,
    eyeSpread: 36,
    nose: '#2a262c',
    lids: '#837c88',
  }),
  raccoon: head('#8f8c98', '#cfccd6', {
    socks: '#4a4652',
    ears: 'pointed',
    earInside: '#e6e2ea',
    muzzle: '#f2f0f4',
    muzzleSize: 0.8,
    eye: '#6a4a2a',
    lids: '#4a4652',
    mask: (brush) => [
      path(
        'M-104 -18 Q-60 -44 0 -30 Q60 -44 104 -18 Q106 30 70 40 Q30 36 0 8 Q-30 36 -70 40 Q-106 30 -104 -18Z',
        '#f2f0f4',
      ),
      both(0, path('M-100 -6 Q-50 -36 -8 -16 Q-14 20 -50 30 Q-90 36 -100 -6Z', brush.wall('#3f3b46'))),
    ],
  }),
  frog: head('#5fb562', '#f3e6a0', {
    ears: 'none',
    earInside: '#5fb562',
    muzzle: '#cfe89a',
    snout: 'wide',
    eye: '#d8a83a',
    eyeRadius: 20,
    eyeY: -44,
    mask: (brush) => both(0, circle(-50, -40, 44, brush.ball('#68bf6a'))),
    lids: '#5fb562',
  }),
  elephant: head('#9aa0ac', '#b9bec8', {
    ears: 'fan',
    earInside: '#c9aab2',
    muzzle: '#9aa0ac',
    snout: 'trunk',
    eye: BROWN_EYE,
    eyeSpread: 56,
  }),
  deer: head('#b9793f', '#f0dcc0', {
    socks: '#7a4f2c',
    ears: 'leaf',
    earInside: '#f0d4bc',
    muzzle: '#f3e2cb',
    muzzleSize: 0.86,
    eye: BROWN_EYE,
    eyeRadius: 18,
    lids: '#b9793f',
    mask: (brush) => both(0, ellipse(-48, -6, 27, 25, brush.spot('#f3e2cb', 0.9))),
    crest: antlers,
  }),
  moose: head('#6f4a38', '#8a6450', {
    socks: '#4a3a36',
    ears: 'leaf',
    earInside: '#9a7460',
    muzzle: '#8a6450',
    snout: 'broad',
    eye: BROWN_EYE,
    lids: '#6f4a38',
    crest: antlers,
  }),
  horse: head('#8a5a3c', '#a87a58', {
    socks: '#5a3a2a',
    ears: 'pointed',
    earInside: '#d9a990',
    muzzle: '#b58a6a',
    muzzleSize: 0.86,
    snout: 'broad',
    eye: BROWN_EYE,
    crest: forelock('#3f2a22'),
  }),
  unicorn: head('#f7f1f8', '#ffffff', {
    socks: '#e9dbf1',
    ears: 'pointed',
    earInside: '#f4c6dc',
    muzzle: '#f6dbe8',
    muzzleSize: 0.86,
    snout: 'broad',
    eye: '#7a5bb5',
    eyeRadius: 19,
    crest: hornAndLocks,
  }),
  donkey: head('#8f8a8c', '#d8d2d0', {
    ears: 'long',
    earInside: '#e6c9c0',
    muzzle: '#e9e4e0',
    muzzleSize: 0.86,
    snout: 'broad',
    eye: BROWN_EYE,
    crest: forelock('#4a4448'),
  }),
  zebra: head('#f2f0ee', '#f7f5f2', {
    ears: 'leaf',
    earInside: '#d9c6c0',
    muzzle: '#4a464c',
    muzzleSize: 0.8,
    snout: 'broad',
    eye: BROWN_EYE,
    lids: '#d8d4d0',
    mask: stripesOf('#33303a'),
    crest: forelock('#33303a'),
  }),
  goat: head('#efe9df', '#f8f4ec', {
    socks: '#cfc6b8',
    ears: 'leaf',
    earInside: '#f0c8c0',
    muzzle: '#faf5ec',
    muzzleSize: 0.9,
    nose: '#c9857c',
    eye: '#b98a3a',
    crest: goatHorns,
  }),
  sheep: head('#e9d8c6', '#f7f3ec', {
    socks: '#4a3a36',
    ears: 'leaf',
    earInside: '#f0c8c0',
    muzzle: '#f3e6d8',
    muzzleSize: 0.86,
    nose: '#b9786e',
    eye: BROWN_EYE,
    crest: wool('#f7f3ec'),
  }),
  ram: head('#d9c4ac', '#f2ece0', {
    socks: '#4a3a36',
    ears: 'leaf',
    earInside: '#d9a99a',
    muzzle: '#ead8c4',
    muzzleSize: 0.9,
    nose: '#8f5f54',
    eye: BROWN_EYE,
    crest: curledHorns,
  }),
};
