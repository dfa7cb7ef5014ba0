import { stroke } from '../../shapes.ts';
import { BEAR, BEAR_HEAD, CAT_HEAD, HEAVY, HORSE_HEAD, PLODDER, plainCoat, tail } from './bodies.ts';
import type { RunnerLook } from './build.ts';
import { shoulderBand } from './coat-patterns.ts';

/** Who ambles on great feet. */
export const HEAVY_ANIMALS: Readonly<Record<string, RunnerLook>> = {
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
