import { type Brush, type Svg, tone } from '../brush.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path } from '../shapes.ts';
import { type Beast, beastWithBody } from './beasts.ts';
import type { QuadrupedLook } from './quadruped.ts';

const DARK_EYE = '#2b2622';

/** A dark band over the eyes with pale brow and cheeks. */
const bandit =
  (pale: string, band: string) =>
  (brush: Brush): Svg => [
    both(0, path('M0 -60 Q-60 -70 -84 -30 Q-60 -40 0 -30Z', brush.wall(pale))),
    both(0, path('M0 -30 Q-50 -44 -98 0 Q-84 34 -50 26 Q-20 10 0 10Z', brush.wall(band))),
    both(0, path('M0 24 Q-40 30 -94 26 Q-80 64 -50 80 Q-20 96 0 96Z', brush.wall(pale))),
  ];

/** Rings round the eyes. */
const rings =
  (colour: string, radius: number) =>
  (brush: Brush): Svg =>
    both(0, circle(-46, -4, radius, brush.ball(colour)));

/** A pale face with dark patches about the eyes. */
const maskOf =
  (face: string, patches: string) =>
  (brush: Brush): Svg => [
    path(
      'M0 -66 Q-66 -72 -88 -10 Q-92 40 -60 66 Q-30 98 0 98 Q30 98 60 66 Q92 40 88 -10 Q66 -72 0 -66Z',
      brush.wall(face),
    ),
    both(0, ellipse(-46, -4, 33, 36, patches)),
  ];

const tusks = (brush: Brush): Svg => [
  both(0, path('M-34 66 Q-92 70 -86 16 Q-70 44 -30 44Z', brush.slab('#f6ecd4'))),
  path('M-40 -84 Q-20 -150 0 -96 Q24 -150 40 -84Z', brush.slab('#4a3a30')),
];

const look = (coat: string, belly: string, more: Partial<QuadrupedLook>): QuadrupedLook => ({
  coat,
  belly,
  socks: tone(coat, -0.16),
  build: 1,
  ears: 'round',
  earInside: tone(coat, -0.2),
  muzzle: belly,
  muzzleSize: 0.9,
  eye: DARK_EYE,
  tail: 'stub',
  tailTip: coat,
  ...more,
});

const BEASTS: readonly Beast[] = [
  {
    concept: 'wombat',
    names: ['common wombat', 'baby wombat'],
    heightMetres: 0.45,
    look: look('#8d735c', '#a88d73', {
      build: 1.5,
      earInside: '#c9a08a',
      muzzle: '#a88d73',
      muzzleSize: 1.08,
      snout: 'bulb',
      nose: '#3a2c28',
      eyeY: -20,
    }),
  },
  {
    concept: 'groundhog',
    names: ['marmot', 'woodchuck', 'prairie dog', 'lemming', 'gopher'],
    heightMetres: 0.35,
    look: look('#a1794f', '#d9b687', { build: 1.25, muzzle: '#e6cba4', snout: 'button', nose: '#33262a' }),
  },
  {
    concept: 'quokka',
    names: ['wallaby'],
    heightMetres: 0.4,
    look: look('#a57a52', '#dcbd94', {
      build: 1.1,
      earInside: '#d9a988',
      muzzle: '#d9b88e',
      snout: 'button',
      nose: '#2c2222',
      tail: 'long',
    }),
  },
  {
    concept: 'ferret',
    names: ['polecat', 'weasel', 'stoat', 'mongoose'],
    heightMetres: 0.28,
    look: look('#c9a274', '#f3e4c8', {
      socks: '#5a4234',
      shoulders: '#a57e58',
      build: 0.92,
      earInside: '#f0d8bc',
      muzzle: '#fbf1e0',
      muzzleSize: 0.8,
      tail: 'long',
      tailTip: '#5a4234',
      mask: bandit('#fbf1e0', '#5a4234'),
    }),
  },
  {
    concept: 'opossum',
    names: ['possum'],
    heightMetres: 0.32,
    look: look('#9a9794', '#d9d5ce', {
      socks: '#3d3a3c',
      earInside: '#d9a3a3',
      muzzle: '#fbf8f2',
      muzzleSize: 0.84,
      nose: '#e09a9a',
      tail: 'long',
      tailTip: '#e2b3a6',
      mask: maskOf('#fbf8f2', '#d2cdc6'),
    }),
  },
  {
    concept: 'lemur',
    names: ['ring tailed lemur'],
    heightMetres: 0.45,
    look: look('#9b958f', '#efe9e0', {
      socks: '#d6d0c8',
      build: 0.9,
      ears: 'fluffy',
      earInside: '#efe9e0',
      muzzle: '#4a4648',
      muzzleSize: 0.74,
      eye: '#e39a22',
      eyeRadius: 20,
      lids: '#2f2b2e',
      mask: maskOf('#f4efe8', '#2f2b2e'),
    }),
  },
  {
    concept: 'warthog',
    names: ['wart hog'],
    heightMetres: 0.8,
    look: look('#85685a', '#a58675', {
      build: 1.15,
      ears: 'leaf',
      earInside: '#c08f80',
      muzzle: '#a58675',
      muzzleSize: 1.1,
      snout: 'broad',
      tail: 'long',
      tailTip: '#3d2f28',
      eyeY: -22,
      crest: tusks,
    }),
  },
  {
    concept: 'wolverine',
    names: [],
    heightMetres: 0.45,
    look: look('#4a382e', '#8a6a4c', {
      build: 1.3,
      tail: 'bushy',
      tailTip: '#33261f',
      muzzle: '#5a4538',
      marks: (brush) =>
        path('M200 400 Q470 330 800 420 Q640 480 480 440 Q340 430 200 470Z', brush.fade('#d9b98a', 'down', 0.8)),
      mask: (brush) => both(0, path('M0 -50 Q-70 -64 -92 -6 Q-60 -30 0 -16Z', brush.wall('#b39470'))),
    }),
  },
  {
    concept: 'chinchilla',
    names: ['gerbil', 'dormouse'],
    heightMetres: 0.26,
    look: look('#9aa0aa', '#eceef0', {
      build: 1.05,
      ears: 'dish',
      earInside: '#e6b8b4',
      muzzle: '#f4f4f4',
      muzzleSize: 0.8,
      snout: 'button',
      nose: '#d08a8a',
      tail: 'bushy',
      tailTip: '#7c828c',
      mask: rings('#b4b9c1', 34),
    }),
  },
];

/** Looks by concept. */
export const WILD_LOOKS: ReadonlyMap<string, QuadrupedLook> = new Map(
  BEASTS.map(({ concept, look }) => [concept, look]),
);

/** Small wild animals of four legs. */
export const WILD_QUADRUPEDS: readonly OwnSubject[] = BEASTS.map(beastWithBody);
