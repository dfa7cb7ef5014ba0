import { stroke } from '../../shapes.ts';
import { CAT, CAT_HEAD, plainCoat, SPRINTER, tail } from './bodies.ts';
import type { RunnerLook } from './build.ts';
import { spots, stripes } from './coat-patterns.ts';

/** Cats, small and great. */
export const FELINES: Readonly<Record<string, RunnerLook>> = {
  cheetah: {
    ...SPRINTER,
    build: {
      ...CAT,
      girth: [0.24, 0.14, 0.19],
      head: 0.15,
      neck: { ...CAT.neck, tip: 0.11 },
      legs: [0.15, 0.1, 0.065],
      foreleg: 0.86,
      hindleg: 0.9,
    },
    coat: plainCoat('#e3ac55', '#fbf1dc', '#efca8a', tail('long', 1.04, '#dfa650', '#3a2a1c'), {
      marks: spots('#3a2a1c', 2, 8.4),
    }),
    head: {
      ...CAT_HEAD,
      marks: [
        stroke('M52 -8 Q70 30 112 62', '#2a1c14', 9),
        stroke('M-40 -60 l2 2 M-10 -74 l2 2 M10 -50 l2 2 M-50 -20 l2 2 M-20 -30 l2 2', '#3a2a1c', 11),
      ],
    },
  },
  leopard: {
    ...SPRINTER,
    build: CAT,
    coat: plainCoat('#dfa24a', '#f8ecd2', '#e8bf7c', tail('long', 0.9, '#d99c46', '#33251a'), {
      marks: spots('#4a321f', 3.2, 11.5, true),
    }),
    head: {
      ...CAT_HEAD,
      marks: stroke('M-40 -60 l2 2 M-10 -74 l2 2 M10 -50 l2 2 M-50 -20 l2 2 M-20 -30 l2 2', '#3a2a1c', 13),
    },
  },
  tiger: {
    ...SPRINTER,
    build: { ...CAT, girth: [0.27, 0.21, 0.25], head: 0.21 },
    coat: plainCoat('#ea852c', '#fbf3e4', '#ea852c', tail('long', 0.85, '#e27d28', '#2a211c'), {
      marks: stripes('#2a211c', 5, 13, 8),
    }),
    head: {
      ...CAT_HEAD,
      marks: stroke(
        'M-70 -30 q24 6 38 -4 M-80 6 q26 8 44 -2 M-66 44 q22 2 34 -10 M-20 -94 q10 16 6 30 M16 -96 q8 14 2 28',
        '#2a211c',
        10,
      ),
    },
  },
  lion: {
    ...SPRINTER,
    build: { ...CAT, girth: [0.27, 0.2, 0.24], head: 0.2 },
    coat: plainCoat('#d9a04a', '#f0d6a0', '#cf9642', tail('tuft', 0.85, '#cf9642', '#6b3d1c'), {
      mane: { colour: '#8f5224', kind: 'ruff' },
    }),
    head: { ...CAT_HEAD, muzzle: { length: 146, depth: 46, drop: 34, stop: 0.5 } },
  },
  lioness: {
    ...SPRINTER,
    build: { ...CAT, girth: [0.26, 0.2, 0.24], head: 0.19 },
    coat: plainCoat('#d9a856', '#f4e0b4', '#d3a04e', tail('tuft', 0.85, '#cf9a48', '#6b3d1c')),
    head: { ...CAT_HEAD, muzzle: { length: 146, depth: 46, drop: 34, stop: 0.5 } },
  },
  panther: {
    ...SPRINTER,
    build: CAT,
    coat: plainCoat('#34363f', '#2b2d35', '#2f313a', tail('long', 0.9, '#2f313a')),
    head: {
      ...CAT_HEAD,
      muzzleColour: '#3d4048',
      noseColour: '#16161a',
      cheek: '#3a3c45',
      eye: '#b8d93a',
      earInside: '#4a4d57',
    },
  },
  cat: {
    ...SPRINTER,
    build: { ...CAT, girth: [0.22, 0.19, 0.21], head: 0.22, neck: { ...CAT.neck, length: 0.24 } },
    coat: plainCoat('#efb23c', '#fbe6b0', '#f6cf7c', tail('long', 0.95, '#e6a732', '#c98522'), {
      marks: stripes('#c98522', 4, 14, 5),
    }),
    head: {
      ...CAT_HEAD,
      muzzle: { length: 116, depth: 36, drop: 36, stop: 0.8 },
      ears: 'pointed',
      earInside: '#f0a8a0',
      noseColour: '#e0867c',
      eye: '#7fae3a',
    },
  },
  'black-cat': {
    ...SPRINTER,
    build: { ...CAT, girth: [0.22, 0.19, 0.21], head: 0.22, neck: { ...CAT.neck, length: 0.24 } },
    coat: plainCoat('#33323c', '#2a2932', '#33323c', tail('long', 0.95, '#33323c')),
    head: {
      ...CAT_HEAD,
      muzzle: { length: 116, depth: 36, drop: 36, stop: 0.8 },
      muzzleColour: '#3c3b46',
      cheek: '#383742',
      ears: 'pointed',
      earInside: '#6b5a66',
      noseColour: '#1c1b20',
      eye: '#d9d23a',
    },
  },
};
