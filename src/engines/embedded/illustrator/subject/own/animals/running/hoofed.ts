import { stroke } from '../../shapes.ts';
import { DEER, DEER_HEAD, GALLOPER, HORSE, HORSE_HEAD, plainCoat, tail } from './bodies.ts';
import type { RunnerLook } from './build.ts';
import { net, stripes } from './coat-patterns.ts';

/** Who gallops on hooves. */
export const HOOFED: Readonly<Record<string, RunnerLook>> = {
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
};
