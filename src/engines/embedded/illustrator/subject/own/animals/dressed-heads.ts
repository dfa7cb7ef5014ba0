import type { Brush, Svg } from '../brush.ts';
import { at, both, circle, ellipse, path, repeat } from '../shapes.ts';
import { type GentleHead, head, wool } from './gentle-heads.ts';

const DARK_EYE = '#2b2622';
const BROWN_EYE = '#4a3020';

/** Discs about the eyes. */
const discs =
  (colour: string, radius: number, x = -46, y = -6) =>
  (brush: Brush): Svg =>
    both(0, circle(x, y, radius, brush.ball(colour)));

const spots = (colour: string, places: readonly (readonly [x: number, y: number, radius: number])[]) => (): Svg =>
  both(
    0,
    places.map(([x, y, radius]) => ellipse(x, y, radius, radius * 0.82, colour)),
  );

const comb = (brush: Brush): Svg => [
  path(
    'M-40 -82 Q-52 -132 -22 -128 Q-14 -160 8 -140 Q34 -150 34 -118 Q54 -112 40 -80 Q0 -104 -40 -82Z',
    brush.ball('#d8342f'),
  ),
];

/** Rows of spines from ear to ear, the farther ones first. */
const quills = (brush: Brush): Svg =>
  [-1, 0].map((row) =>
    repeat(11, (i) =>
      at(
        0,
        -4 - row * 8,
        1,
        -100 + i * 20 + row * 10,
        path(row ? 'M-20 -78 L0 -142 L20 -78Z' : 'M-19 -52 L0 -112 L19 -52Z', brush.slab(row ? '#5f4232' : '#8a634c')),
      ),
    ),
  );

const ossicones = (brush: Brush): Svg =>
  both(
    0,
    path('M-44 -78 L-50 -128 H-28 L-22 -86Z', brush.slab('#d89a3a')),
    circle(-39, -134, 17, brush.ball('#5a3a28')),
  );

/** Upright animals that are drawn by the rig only for what they wear or do, by concept. */
export const DRESSED_HEADS: ReadonlyMap<string, GentleHead> = new Map<string, GentleHead>([
  [
    'penguin',
    head('#3a3d48', '#f7f4ec', {
      ears: 'none',
      earInside: '#3a3d48',
      muzzle: '#f7f4ec',
      snout: 'beak',
      nose: '#f2a233',
      eye: DARK_EYE,
      mask: (brush) => both(0, path('M0 -34 Q-20 -66 -56 -50 Q-92 -30 -84 24 Q-70 92 0 98Z', brush.ball('#f7f4ec'))),
    }),
  ],
  [
    'owl',
    head('#8a5c3c', '#e6c79c', {
      ears: 'pointed',
      earInside: '#6a4530',
      muzzle: '#f1dcb8',
      snout: 'beak',
      nose: '#e8a23a',
      eye: '#e8a92e',
      eyeRadius: 25,
      lids: '#8a5c3c',
      mask: discs('#f1dcb8', 46),
    }),
  ],
  [
    'duck',
    head('#f6f1e6', '#ffffff', { ears: 'none', earInside: '#f6f1e6', muzzle: '#f6f1e6', snout: 'bill', eye: DARK_EYE }),
  ],
  [
    'chicken',
    head('#f4efe6', '#ffffff', {
      ears: 'none',
      earInside: '#f4efe6',
      muzzle: '#f4efe6',
      snout: 'beak',
      eye: DARK_EYE,
      crest: comb,
    }),
  ],
  [
    'parrot',
    head('#d63a32', '#f0b53a', {
      socks: '#2f7fc4',
      ears: 'none',
      earInside: '#d63a32',
      muzzle: '#fbf3e8',
      snout: 'beak',
      nose: '#4a4650',
      eye: DARK_EYE,
      mask: discs('#fbf3e8', 36),
    }),
  ],
  [
    'chipmunk',
    head('#c4733c', '#f8e8d2', {
      ears: 'pointed',
      earInside: '#f0c8a8',
      muzzle: '#fbeedb',
      snout: 'button',
      nose: '#5a3a30',
      eye: DARK_EYE,
      lids: '#c4733c',
      mask: (brush) => both(0, ellipse(-60, 50, 42, 38, brush.ball('#f8e8d2'))),
    }),
  ],
  [
    'otter',
    head('#80573f', '#d9bb98', {
      ears: 'round',
      earInside: '#6a4632',
      muzzle: '#ead6ba',
      snout: 'button',
      nose: '#33262a',
      eye: DARK_EYE,
      lids: '#80573f',
      mask: (brush) => ellipse(0, 62, 82, 42, brush.ball('#d9bb98')),
    }),
  ],
  [
    'beaver',
    head('#7d5236', '#b58a64', {
      ears: 'round',
      earInside: '#5f3d28',
      muzzle: '#c9a27c',
      snout: 'button',
      nose: '#3a2a26',
      eye: DARK_EYE,
    }),
  ],
  [
    'badger',
    head('#f2f0ee', '#d6d2d0', {
      socks: '#4a464c',
      ears: 'round',
      earInside: '#33303a',
      muzzle: '#f7f5f2',
      muzzleSize: 0.86,
      eye: BROWN_EYE,
      lids: '#33303a',
      mask: (brush) =>
        both(
          0,
          path('M-70 -82 Q-16 -70 -22 -10 Q-26 40 -52 66 Q-84 40 -78 -10 Q-80 -50 -70 -82Z', brush.wall('#33303a')),
        ),
    }),
  ],
  [
    'skunk',
    head('#33303a', '#5a5662', {
      ears: 'round',
      earInside: '#f2f0ee',
      muzzle: '#4a464f',
      eye: BROWN_EYE,
      lids: '#33303a',
      mask: () => path('M-18 -92 Q0 -40 0 0 Q0 -40 18 -92Z', '#f5f2ee'),
    }),
  ],
  [
    'hedgehog',
    head('#7d5843', '#f3dfc2', {
      socks: '#e2c29a',
      ears: 'round',
      earInside: '#d9a988',
      muzzle: '#f7e6cc',
      muzzleSize: 0.86,
      eye: DARK_EYE,
      lids: '#f1d8b8',
      mask: (brush) =>
        path(
          'M0 -40 Q-24 -66 -58 -44 Q-100 -10 -88 40 Q-66 100 0 102 Q66 100 88 40 Q100 -10 58 -44 Q24 -66 0 -40Z',
          brush.ball('#f1d8b8'),
        ),
      crest: quills,
    }),
  ],
  [
    'sloth',
    head('#a88f74', '#d4c0a2', {
      ears: 'none',
      earInside: '#a88f74',
      muzzle: '#efe0c6',
      snout: 'bulb',
      nose: '#4a3a33',
      eye: DARK_EYE,
      lids: '#6a5442',
      mask: (brush) => [
        ellipse(0, 20, 88, 76, brush.ball('#efe0c6')),
        both(0, path('M-18 -20 Q-60 -34 -92 8 Q-90 34 -66 26 Q-30 20 -18 -20Z', brush.wall('#6a5442'))),
      ],
    }),
  ],
  [
    'giraffe',
    head('#ecb94f', '#f7e2ae', {
      socks: '#d99f3c',
      ears: 'leaf',
      earInside: '#f3cf9a',
      muzzle: '#f6dfae',
      muzzleSize: 0.86,
      snout: 'broad',
      eye: BROWN_EYE,
      lids: '#ecb94f',
      crest: ossicones,
      mask: spots('#b06a34', [
        [-78, -30, 15],
        [-84, 18, 12],
        [-26, -66, 14],
      ]),
    }),
  ],
  [
    'hippopotamus',
    head('#8e7f95', '#b7a6b4', {
      ears: 'round',
      earInside: '#d9a9ae',
      muzzle: '#a794a8',
      muzzleSize: 1.12,
      snout: 'broad',
      eye: BROWN_EYE,
      eyeY: -26,
    }),
  ],
  [
    'rhinoceros',
    head('#8f949d', '#b4b8c0', {
      ears: 'leaf',
      earInside: '#b9a4a8',
      muzzle: '#a2a7b0',
      snout: 'broad',
      eye: BROWN_EYE,
      eyeY: -22,
      crest: (brush) => path('M-20 22 Q-6 -50 6 -92 Q24 -40 24 22Z', brush.slab('#efe6d4')),
    }),
  ],
  [
    'crocodile',
    head('#5f9b4c', '#cfdc92', {
      ears: 'none',
      earInside: '#5f9b4c',
      muzzle: '#7fb45e',
      snout: 'jaws',
      eye: '#d8a83a',
      eyeRadius: 18,
      eyeY: -46,
      lids: '#5f9b4c',
      mask: (brush) => both(0, circle(-48, -44, 40, brush.ball('#68a653'))),
    }),
  ],
  [
    't-rex',
    head('#5fa585', '#e3e0a6', {
      ears: 'none',
      earInside: '#5fa585',
      muzzle: '#78b898',
      snout: 'jaws',
      eye: '#e0a83a',
      eyeRadius: 18,
      eyeY: -22,
      crest: (brush) =>
        repeat(3, (i) =>
          path(`M${-40 + i * 28} -84 L${-28 + i * 28} -122 L${-12 + i * 28} -86Z`, brush.slab('#e08a4a')),
        ),
    }),
  ],
  [
    'kangaroo',
    head('#b98656', '#ead2b0', {
      ears: 'long',
      earInside: '#e6b8a0',
      muzzle: '#e6cba6',
      muzzleSize: 0.86,
      eye: BROWN_EYE,
    }),
  ],
  [
    'llama',
    head('#f1e6d4', '#fbf5ea', {
      ears: 'long',
      earInside: '#e6c0b0',
      muzzle: '#faf1e2',
      muzzleSize: 0.9,
      nose: '#8a6a5c',
      eye: BROWN_EYE,
      crest: wool('#faf3e6'),
    }),
  ],
  [
    'leopard',
    head('#e6b355', '#fbf0d8', {
      ears: 'round',
      earInside: '#3a2a22',
      muzzle: '#fbf0d8',
      eye: '#7f9a3a',
      lids: '#e6b355',
      mask: spots('#5a3a26', [
        [-74, -44, 10],
        [-88, -4, 9],
        [-34, -72, 9],
        [-10, -58, 7],
        [-80, 32, 8],
      ]),
    }),
  ],
  [
    'lizard',
    head('#6fae3c', '#d8e49a', {
      ears: 'none',
      earInside: '#6fae3c',
      muzzle: '#8fc45a',
      snout: 'wide',
      eye: '#f0b53a',
      eyeRadius: 23,
      eyeSpread: 58,
      eyeY: -34,
      lids: '#6fae3c',
      mask: (brush) => [
        both(0, circle(-60, -36, 40, brush.ball('#7dba48'))),
        both(0, circle(-22, -72, 9, '#e8963a'), circle(-92, 20, 9, '#e8963a'), circle(-74, 44, 7, '#e8963a')),
      ],
    }),
  ],
  [
    'platypus',
    head('#6b4a34', '#b08a68', {
      socks: '#4a4a55',
      ears: 'none',
      earInside: '#6b4a34',
      muzzle: '#4a4a55',
      snout: 'bill',
      nose: '#4a4a55',
      eye: DARK_EYE,
      lids: '#6b4a34',
    }),
  ],
  [
    'capybara',
    head('#9a6e48', '#b88e66', {
      ears: 'round',
      earInside: '#7a5536',
      muzzle: '#8a6242',
      muzzleSize: 1.1,
      snout: 'broad',
      eye: DARK_EYE,
      eyeY: -26,
      lids: '#9a6e48',
    }),
  ],
  [
    'triceratops',
    head('#7d9a5e', '#d3dcae', {
      ears: 'none',
      earInside: '#7d9a5e',
      muzzle: '#94ae74',
      snout: 'wide',
      eye: '#e0a83a',
      eyeRadius: 18,
      eyeY: -10,
      crest: (brush) => [
        both(0, path('M-30 -54 Q-70 -110 -60 -160 Q-30 -120 -10 -62Z', brush.slab('#f1e6cc'))),
        path('M-14 30 Q-6 -14 2 -34 Q14 -10 16 30Z', brush.slab('#f1e6cc')),
      ],
    }),
  ],
  [
    'turtle',
    head('#7fae5c', '#e8dfa6', {
      ears: 'none',
      earInside: '#7fae5c',
      muzzle: '#a5c77c',
      snout: 'wide',
      eye: DARK_EYE,
      eyeRadius: 18,
    }),
  ],
]);
