import { CATTLE, DEER_HEAD, DOG_HEAD, GALLOPER, GOAT, HORSE_HEAD, plainCoat, tail } from './bodies.ts';
import type { RunnerLook } from './build.ts';
import { patches } from './coat-patterns.ts';

/** Cattle, sheep, goats and swine. */
export const LIVESTOCK: Readonly<Record<string, RunnerLook>> = {
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
};
