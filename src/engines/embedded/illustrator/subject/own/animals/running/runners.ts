import { stroke } from '../../shapes.ts';
import type { Build, Coat, RunnerLook } from './build.ts';
import { net, patches, saddle, shoulderBand, spots, stripes } from './coat-patterns.ts';
import type { HeadLook } from './profile-head.ts';

const CAT: Build = {
  girth: [0.25, 0.18, 0.23],
  belly: 0.02,
  neck: { length: 0.3, degrees: 24, base: 0.19, tip: 0.14 },
  head: 0.2,
  headDegrees: 8,
  foreleg: 0.78,
  hindleg: 0.84,
  legs: [0.19, 0.12, 0.085],
  foot: 'paw',
};
const DOG: Build = {
  ...CAT,
  girth: [0.25, 0.16, 0.2],
  neck: { length: 0.36, degrees: 36, base: 0.17, tip: 0.12 },
  head: 0.18,
  headDegrees: 12,
  foreleg: 0.8,
  legs: [0.17, 0.11, 0.08],
};
const HORSE: Build = {
  girth: [0.29, 0.25, 0.29],
  belly: 0.02,
  neck: { length: 0.62, degrees: 44, base: 0.22, tip: 0.11 },
  head: 0.15,
  headDegrees: 38,
  foreleg: 0.95,
  hindleg: 1,
  legs: [0.2, 0.11, 0.07],
  foot: 'hoof',
};
const DEER: Build = {
  ...HORSE,
  girth: [0.23, 0.18, 0.23],
  neck: { length: 0.5, degrees: 52, base: 0.14, tip: 0.085 },
  head: 0.13,
  headDegrees: 26,
  legs: [0.15, 0.085, 0.05],
};
const HARE: Build = {
  girth: [0.24, 0.24, 0.32],
  belly: 0.04,
  neck: { length: 0.2, degrees: 30, base: 0.2, tip: 0.17 },
  head: 0.24,
  headDegrees: 10,
  foreleg: 0.62,
  hindleg: 0.92,
  legs: [0.2, 0.13, 0.1],
  foot: 'paw',
};
const CATTLE: Build = {
  ...HORSE,
  girth: [0.33, 0.29, 0.29],
  belly: 0.06,
  neck: { length: 0.32, degrees: 14, base: 0.25, tip: 0.18 },
  head: 0.19,
  headDegrees: 32,
  foreleg: 0.74,
  hindleg: 0.78,
  legs: [0.24, 0.13, 0.09],
};
const GOAT: Build = {
  ...DEER,
  girth: [0.27, 0.25, 0.25],
  belly: 0.05,
  neck: { length: 0.38, degrees: 46, base: 0.17, tip: 0.12 },
  head: 0.17,
  headDegrees: 26,
  foreleg: 0.72,
  hindleg: 0.76,
  legs: [0.17, 0.1, 0.065],
};
const HEAVY: Build = {
  girth: [0.38, 0.38, 0.36],
  belly: 0.06,
  neck: { length: 0.2, degrees: 20, base: 0.32, tip: 0.26 },
  head: 0.3,
  headDegrees: 4,
  foreleg: 0.82,
  hindleg: 0.82,
  legs: [0.34, 0.27, 0.22],
  foot: 'pillar',
};
const BEAR: Build = {
  ...CAT,
  girth: [0.33, 0.31, 0.34],
  belly: 0.05,
  neck: { length: 0.26, degrees: 14, base: 0.26, tip: 0.2 },
  head: 0.23,
  headDegrees: 10,
  foreleg: 0.7,
  hindleg: 0.74,
  legs: [0.28, 0.2, 0.16],
  hump: 0.03,
};

const CAT_HEAD: HeadLook = {
  muzzle: { length: 132, depth: 42, drop: 34, stop: 0.7 },
  muzzleColour: '#fbf3e4',
  nose: 'button',
  noseColour: '#8a5148',
  ears: 'round',
  earInside: '#4a3428',
  eye: '#d9a441',
  cheek: '#fbf3e4',
};
const DOG_HEAD: HeadLook = {
  muzzle: { length: 196, depth: 34, drop: 36, stop: 0.9 },
  muzzleColour: '#f3dcc0',
  nose: 'button',
  noseColour: '#2a2424',
  ears: 'flop',
  earInside: '#8a5a3a',
  eye: '#6b4326',
};
const HORSE_HEAD: HeadLook = {
  muzzle: { length: 300, depth: 56, drop: 44, stop: 0.2 },
  muzzleColour: '#5a3a2c',
  nose: 'nostril',
  noseColour: '#1f1614',
  ears: 'pointed',
  earInside: '#5a3a2c',
  eye: '#3a2418',
};
const DEER_HEAD: HeadLook = {
  muzzle: { length: 236, depth: 38, drop: 40, stop: 0.3 },
  muzzleColour: '#e8d6bc',
  nose: 'button',
  noseColour: '#2a2220',
  ears: 'leaf',
  earInside: '#f0dcc8',
  eye: '#2a1a12',
};
const BEAR_HEAD: HeadLook = {
  muzzle: { length: 172, depth: 44, drop: 38, stop: 1 },
  muzzleColour: '#b98a5c',
  nose: 'button',
  noseColour: '#231c1a',
  ears: 'round',
  earInside: '#4a3020',
  eye: '#3a2418',
};

const plainCoat = (coat: string, belly: string, socks: string, tail: Coat['tail'], more: Partial<Coat> = {}): Coat => ({
  coat,
  belly,
  socks,
  tail,
  ...more,
});
const tail = (kind: Coat['tail']['kind'], length: number, colour: string, tip = colour): Coat['tail'] => ({
  kind,
  colour,
  tip,
  length,
});

const SPRINTER = { runs: ['stretched', 'gathered'], leaps: 'bounding' } as const;
const GALLOPER = { runs: ['reaching', 'stretched'], leaps: 'leaping' } as const;
const PLODDER = { runs: ['ambling'], leaps: 'ambling' } as const;

/** How each species looks in motion; the key is the name of its kind. */
export const RUNNERS: Readonly<Record<string, RunnerLook>> = {
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
  dog: {
    ...SPRINTER,
    build: DOG,
    coat: plainCoat('#c98a4b', '#f3dcc0', '#e0b078', tail('bushy', 0.55, '#c48446', '#f3dcc0')),
    head: DOG_HEAD,
  },
  poodle: {
    ...SPRINTER,
    runs: ['stretched'],
    build: DOG,
    coat: plainCoat('#e9e2da', '#ffffff', '#f4efe8', tail('scut', 0.3, '#efe9e2', '#f6f2ec'), { wool: '#efe9e2' }),
    head: { ...DOG_HEAD, muzzleColour: '#ffffff' },
  },
  wolf: {
    ...SPRINTER,
    build: { ...DOG, girth: [0.26, 0.19, 0.22], neck: { ...DOG.neck, degrees: 20, base: 0.21, tip: 0.16 } },
    coat: plainCoat('#868e98', '#e6e8ea', '#b4bac0', tail('bushy', 0.62, '#7c848e', '#4a4f57'), {
      marks: saddle('#4a5059'),
    }),
    head: {
      ...DOG_HEAD,
      ears: 'pointed',
      earInside: '#4a4f57',
      muzzleColour: '#eceded',
      cheek: '#e6e8ea',
      eye: '#e8b83a',
    },
  },
  fox: {
    ...SPRINTER,
    build: {
      ...DOG,
      girth: [0.21, 0.16, 0.19],
      neck: { ...DOG.neck, degrees: 22, length: 0.28, base: 0.17, tip: 0.13 },
      legs: [0.14, 0.09, 0.065],
      foreleg: 0.7,
      hindleg: 0.74,
    },
    coat: plainCoat('#e0702a', '#fbf1e2', '#33241f', tail('bushy', 0.9, '#dc6a26', '#fff6ea')),
    head: {
      ...DOG_HEAD,
      muzzle: { length: 190, depth: 22, drop: 36, stop: 0.6 },
      ears: 'pointed',
      earInside: '#33241f',
      muzzleColour: '#fff6ea',
      cheek: '#fff6ea',
      eye: '#c98a2a',
    },
  },
  rabbit: {
    runs: ['stretched', 'gathered'],
    leaps: 'bounding',
    build: HARE,
    coat: plainCoat('#b79a7e', '#f4ece2', '#c9b096', tail('scut', 0.26, '#b79a7e', '#fbf7f0')),
    head: {
      ...CAT_HEAD,
      muzzle: { length: 122, depth: 42, drop: 30, stop: 0 },
      muzzleColour: '#efe4d8',
      cheek: '#e6d8c8',
      ears: 'long',
      earInside: '#e6b3a8',
      noseColour: '#d98a84',
      eye: '#3a2418',
    },
  },
  deer: {
    ...GALLOPER,
    build: DEER,
    coat: plainCoat('#a9713f', '#f0e0c8', '#8a5a34', tail('scut', 0.2, '#a9713f', '#fbf4e8'), { hoof: '#33261f' }),
    head: { ...DEER_HEAD, horns: 'antlers' },
  },
  antelope: {
    ...GALLOPER,
    build: DEER,
    coat: plainCoat('#c98a4b', '#fbf3e6', '#dcae78', tail('tuft', 0.3, '#b87a3e', '#33261f'), { hoof: '#33261f' }),
    head: { ...DEER_HEAD, horns: 'lances' },
  },
  horse: {
    ...GALLOPER,
    build: HORSE,
    coat: plainCoat('#8a5430', '#9a6540', '#5a3826', tail('hair', 0.66, '#33231c', '#5a4030'), {
      hoof: '#2e2420',
      mane: { colour: '#33231c', kind: 'flowing' },
    }),
    head: HORSE_HEAD,
  },
  unicorn: {
    ...GALLOPER,
    build: HORSE,
    coat: plainCoat('#f7f4fa', '#ffffff', '#ece4f4', tail('hair', 0.7, '#e39ac4', '#b48af0'), {
      hoof: '#d9b0d9',
      mane: { colour: '#d79ae0', kind: 'flowing' },
    }),
    head: { ...HORSE_HEAD, muzzleColour: '#f6dbe4', earInside: '#f0b8c8', horns: 'unicorn', eye: '#6a4ab0' },
  },
  zebra: {
    ...GALLOPER,
    build: { ...HORSE, neck: { ...HORSE.neck, length: 0.5 } },
    coat: plainCoat('#f2efe9', '#ffffff', '#f2efe9', tail('tuft', 0.5, '#e6e2da', '#2b2928'), {
      hoof: '#2b2928',
      marks: stripes('#2b2928', 5, 10, 4),
      mane: { colour: '#2b2928', kind: 'upright' },
    }),
    head: {
      ...HORSE_HEAD,
      muzzleColour: '#3a3634',
      earInside: '#3a3634',
      marks: stroke(
        'M-60 -90 Q-20 0 -50 90 M-10 -110 Q24 0 0 100 M60 -90 Q80 -20 60 50 M120 -60 Q132 0 116 60 M176 -40 Q186 10 172 60',
        '#2b2928',
        15,
      ),
    },
  },
  donkey: {
    ...GALLOPER,
    build: { ...HORSE, head: 0.17, neck: { ...HORSE.neck, length: 0.48 }, foreleg: 0.82, hindleg: 0.86 },
    coat: plainCoat('#8d8782', '#d8d0c8', '#b8b0a8', tail('tuft', 0.5, '#7c7670', '#3a3634'), {
      hoof: '#33302e',
      mane: { colour: '#4a4542', kind: 'upright' },
    }),
    head: { ...HORSE_HEAD, muzzleColour: '#e2dad2', ears: 'leaf', earInside: '#5a5450' },
  },
  giraffe: {
    ...GALLOPER,
    runs: ['reaching'],
    build: {
      ...HORSE,
      girth: [0.3, 0.24, 0.25],
      neck: { length: 1.35, degrees: 58, base: 0.19, tip: 0.09 },
      head: 0.13,
      headDegrees: 26,
      foreleg: 1.3,
      hindleg: 1.25,
    },
    coat: plainCoat('#f0d9a4', '#fbf1dc', '#f4e6c4', tail('tuft', 0.5, '#e0bf80', '#3a2a1c'), {
      hoof: '#5a4636',
      marks: net('#b8743a', 17),
      mane: { colour: '#9a5a2a', kind: 'upright' },
    }),
    head: { ...DEER_HEAD, horns: 'ossicones', muzzleColour: '#f4e6c4' },
  },
  camel: {
    ...GALLOPER,
    runs: ['trotting'],
    build: {
      ...HORSE,
      hump: 0.2,
      neck: { length: 0.72, degrees: 40, base: 0.18, tip: 0.1 },
      head: 0.15,
      headDegrees: 14,
      foreleg: 1.1,
      hindleg: 1.1,
    },
    coat: plainCoat('#c99a5c', '#d9b27c', '#d2a668', tail('tuft', 0.42, '#b88a4e', '#6b4a2a'), { hoof: '#8a6a44' }),
    head: {
      ...HORSE_HEAD,
      muzzle: { length: 240, depth: 52, drop: 40, stop: 0.4 },
      muzzleColour: '#dcb986',
      ears: 'small',
      earInside: '#8a6a44',
    },
  },
  cow: {
    ...GALLOPER,
    runs: ['reaching', 'trotting'],
    build: CATTLE,
    coat: plainCoat('#f0ebe4', '#f6dcd6', '#f0ebe4', tail('tuft', 0.55, '#e2dbd2', '#35302f'), {
      hoof: '#4a423e',
      marks: patches('#35302f'),
    }),
    head: {
      ...HORSE_HEAD,
      muzzle: { length: 220, depth: 62, drop: 46, stop: 0.2 },
      muzzleColour: '#e6b3ac',
      ears: 'leaf',
      earInside: '#e6b3ac',
      horns: 'short',
    },
  },
  bull: {
    ...GALLOPER,
    runs: ['reaching'],
    build: { ...CATTLE, hump: 0.08, neck: { ...CATTLE.neck, base: 0.3, tip: 0.24, degrees: 4 } },
    coat: plainCoat('#4a3830', '#3a2c26', '#33261f', tail('tuft', 0.6, '#3f2f28', '#231a16'), { hoof: '#211915' }),
    head: {
      ...HORSE_HEAD,
      muzzle: { length: 214, depth: 64, drop: 46, stop: 0.2 },
      muzzleColour: '#6b5248',
      ears: 'leaf',
      earInside: '#6b5248',
      horns: 'short',
    },
  },
  bison: {
    ...GALLOPER,
    runs: ['trotting'],
    build: {
      ...CATTLE,
      girth: [0.42, 0.3, 0.28],
      hump: 0.16,
      neck: { ...CATTLE.neck, base: 0.34, tip: 0.26, degrees: -8 },
    },
    coat: plainCoat('#6b4630', '#4a3020', '#3a2619', tail('tuft', 0.45, '#5a3a28', '#2c1d14'), { hoof: '#211915' }),
    head: {
      ...HORSE_HEAD,
      muzzle: { length: 190, depth: 66, drop: 50, stop: 0.1 },
      muzzleColour: '#3f2a1e',
      ears: 'small',
      earInside: '#3a2619',
      horns: 'short',
    },
  },
  sheep: {
    ...GALLOPER,
    build: GOAT,
    coat: plainCoat('#4a4442', '#4a4442', '#3a3533', tail('scut', 0.24, '#f1ece2', '#f1ece2'), {
      hoof: '#2c2826',
      wool: '#f1ece2',
    }),
    head: {
      ...DEER_HEAD,
      muzzle: { length: 190, depth: 44, drop: 40, stop: 0.2 },
      muzzleColour: '#5a5250',
      earInside: '#6b6260',
      eye: '#d9b83a',
    },
  },
  ram: {
    ...GALLOPER,
    build: GOAT,
    coat: plainCoat('#c9b89c', '#e2d6c2', '#b09c80', tail('scut', 0.24, '#e9e0d0', '#e9e0d0'), {
      hoof: '#3a3028',
      wool: '#e9e0d0',
    }),
    head: {
      ...DEER_HEAD,
      muzzle: { length: 190, depth: 46, drop: 40, stop: 0.1 },
      muzzleColour: '#dccbb0',
      horns: 'spiral',
      eye: '#d9b83a',
    },
  },
  goat: {
    ...GALLOPER,
    build: GOAT,
    coat: plainCoat('#e9e3d8', '#f6f2ea', '#cfc6b8', tail('stub', 0.22, '#e9e3d8'), { hoof: '#4a4038' }),
    head: {
      ...DEER_HEAD,
      muzzle: { length: 206, depth: 42, drop: 42, stop: 0.2 },
      muzzleColour: '#dccfc0',
      horns: 'curved',
      eye: '#d9b83a',
    },
  },
  pig: {
    runs: ['trotting'],
    leaps: 'leaping',
    build: {
      ...CATTLE,
      girth: [0.33, 0.32, 0.33],
      neck: { length: 0.22, degrees: 6, base: 0.28, tip: 0.22 },
      head: 0.23,
      headDegrees: 8,
      foreleg: 0.56,
      hindleg: 0.58,
      legs: [0.2, 0.12, 0.1],
    },
    coat: plainCoat('#f2a9b4', '#ffd0d8', '#f2a9b4', tail('curl', 0.34, '#e08c9a'), { hoof: '#b8707c' }),
    head: {
      ...DOG_HEAD,
      muzzle: { length: 168, depth: 40, drop: 40, stop: 0.8 },
      muzzleColour: '#f7bcc6',
      nose: 'disc',
      noseColour: '#f08c9c',
      ears: 'leaf',
      earInside: '#e08c9a',
    },
  },
  boar: {
    runs: ['trotting'],
    leaps: 'leaping',
    build: {
      ...CATTLE,
      girth: [0.36, 0.3, 0.28],
      hump: 0.06,
      neck: { length: 0.22, degrees: 0, base: 0.3, tip: 0.24 },
      head: 0.23,
      headDegrees: 14,
      foreleg: 0.6,
      hindleg: 0.62,
      legs: [0.2, 0.12, 0.09],
    },
    coat: plainCoat('#6b4a3c', '#5a3e32', '#3a2a22', tail('tuft', 0.3, '#4a342a', '#2c1f18'), {
      hoof: '#211915',
      mane: { colour: '#33241d', kind: 'upright' },
    }),
    head: {
      ...DOG_HEAD,
      muzzle: { length: 214, depth: 36, drop: 42, stop: 0.5 },
      muzzleColour: '#8a6452',
      nose: 'disc',
      noseColour: '#8a6452',
      ears: 'pointed',
      earInside: '#33241d',
    },
  },
  bear: {
    runs: ['gathered', 'stretched'],
    leaps: 'bounding',
    build: BEAR,
    coat: plainCoat('#7d5232', '#6b442a', '#5b3a24', tail('stub', 0.14, '#7d5232')),
    head: BEAR_HEAD,
  },
  'polar-bear': {
    runs: ['gathered', 'stretched'],
    leaps: 'bounding',
    build: { ...BEAR, neck: { ...BEAR.neck, length: 0.34 } },
    coat: plainCoat('#f3efe4', '#e6e0d2', '#e9e4d6', tail('stub', 0.14, '#f3efe4')),
    head: { ...BEAR_HEAD, muzzleColour: '#fbf9f2', earInside: '#d8d0c0' },
  },
  panda: {
    runs: ['gathered', 'stretched'],
    leaps: 'bounding',
    build: BEAR,
    coat: plainCoat('#f6f4ee', '#e9e6de', '#2b2c31', tail('stub', 0.14, '#f6f4ee'), { marks: shoulderBand('#2f3036') }),
    head: {
      ...BEAR_HEAD,
      muzzle: { length: 146, depth: 44, drop: 36, stop: 0.8 },
      muzzleColour: '#fbfaf6',
      earInside: '#2b2c31',
      marks: stroke('M40 -26 l8 14', '#2b2c31', 62),
    },
  },
  elephant: {
    ...PLODDER,
    build: HEAVY,
    coat: plainCoat('#8f929c', '#a5a8b0', '#8f929c', tail('tuft', 0.36, '#7c7f8a', '#4a4d57')),
    head: {
      ...CAT_HEAD,
      muzzle: { length: 92, depth: 56, drop: 30, stop: 0 },
      muzzleColour: '#8f929c',
      nose: 'none',
      noseColour: '#8f929c',
      cheek: '#8f929c',
      ears: 'fan',
      earInside: '#b99aa0',
      eye: '#5a4030',
      trunk: true,
    },
  },
  rhinoceros: {
    runs: ['ambling', 'trotting'],
    leaps: 'ambling',
    build: {
      ...HEAVY,
      girth: [0.36, 0.36, 0.34],
      neck: { length: 0.26, degrees: -4, base: 0.28, tip: 0.2 },
      head: 0.22,
      headDegrees: 16,
      foreleg: 0.62,
      hindleg: 0.64,
      legs: [0.3, 0.22, 0.18],
    },
    coat: plainCoat('#8d8f93', '#a5a6a8', '#808286', tail('tuft', 0.32, '#7a7c80', '#4a4c50')),
    head: {
      ...HORSE_HEAD,
      muzzle: { length: 264, depth: 60, drop: 44, stop: 0.7 },
      muzzleColour: '#9a9ca0',
      ears: 'small',
      earInside: '#6b6d70',
      horns: 'nose',
    },
  },
};
