import { CAT_HEAD, DOG, DOG_HEAD, HARE, plainCoat, SPRINTER, tail } from './bodies.ts';
import type { RunnerLook } from './build.ts';
import { saddle } from './coat-patterns.ts';

/** Dogs, their kin, and the hare that they chase. */
export const CANINES: Readonly<Record<string, RunnerLook>> = {
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
};
