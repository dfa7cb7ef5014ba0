import type { Brush, Svg } from '../brush.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, ellipse, path, repeat } from '../shapes.ts';
import { type Beast, beastWithBody } from './beasts.ts';

const spots =
  (hex: string) =>
  (brush: Brush): Svg =>
    repeat(34, (i) =>
      ellipse(230 + ((i * 137) % 540), 300 + ((i * 61) % 220), 19 + (i % 3) * 5, 15, brush.ball(hex), 'opacity=".8"'),
    );

const BEASTS: readonly Beast[] = [
  {
    concept: 'hyena',
    names: ['spotted hyena', 'hyaena'],
    heightMetres: 0.85,
    look: {
      coat: '#b89a72',
      belly: '#d6c3a2',
      socks: '#5b4a3a',
      build: 1.02,
      ears: 'round',
      earInside: '#6b5442',
      muzzle: '#4a3a30',
      muzzleSize: 1,
      eye: '#3a2418',
      tail: 'long',
      tailTip: '#3a2e26',
      marks: spots('#5b4432'),
    },
  },
  {
    concept: 'coyote',
    names: ['prairie wolf', 'jackal', 'dingo'],
    heightMetres: 0.65,
    look: {
      coat: '#b58a5a',
      belly: '#f1e4cc',
      socks: '#d9b284',
      build: 0.86,
      ears: 'pointed',
      earInside: '#7a5a3c',
      muzzle: '#f4e8d4',
      muzzleSize: 0.84,
      eye: '#d9a53a',
      tail: 'bushy',
      tailTip: '#33291f',
      mask: (brush) =>
        both(0, path('M0 6 Q-40 -14 -66 6 Q-96 30 -104 8 Q-110 54 -70 74 Q-30 104 0 104Z', brush.wall('#f1e4cc'))),
      marks: (brush) => path('M200 280 H760 V360 Q480 400 200 350Z', brush.fade('#4a3a2c', 'down', 0.6)),
    },
  },
  {
    concept: 'cougar',
    names: ['mountain lion', 'catamount'],
    heightMetres: 0.8,
    look: {
      coat: '#c2925c',
      belly: '#f1e2c8',
      socks: '#b5854f',
      build: 1.05,
      ears: 'round',
      earInside: '#c2925c',
      muzzle: '#fbf3e4',
      muzzleSize: 0.9,
      nose: '#a8605a',
      eye: '#8a9a3a',
      tail: 'long',
      tailTip: '#5b3f28',
      mask: () => both(0, path('M-34 40 Q-52 20 -40 -2 L-30 20Z', '#5b3f28')),
    },
  },
];

/** Beasts of distant lands. */
export const FAR_BEASTS: readonly OwnSubject[] = BEASTS.map(beastWithBody);
