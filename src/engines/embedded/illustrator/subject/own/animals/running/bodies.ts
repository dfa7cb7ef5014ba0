import type { Build, Coat } from './build.ts';
import type { HeadLook } from './profile-head.ts';

/** Long and low, on paws: cats. */
export const CAT: Build = {
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
/** Longer legs and a slimmer waist than a cat: dogs and their kin. */
export const DOG: Build = {
  ...CAT,
  girth: [0.25, 0.16, 0.2],
  neck: { length: 0.36, degrees: 36, base: 0.17, tip: 0.12 },
  head: 0.18,
  headDegrees: 12,
  foreleg: 0.8,
  legs: [0.17, 0.11, 0.08],
};
/** Deep in the chest, on long legs with hooves: horses and zebras. */
export const HORSE: Build = {
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
/** A slender horse with its neck held high. */
export const DEER: Build = {
  ...HORSE,
  girth: [0.23, 0.18, 0.23],
  neck: { length: 0.5, degrees: 52, base: 0.14, tip: 0.085 },
  head: 0.13,
  headDegrees: 26,
  legs: [0.15, 0.085, 0.05],
};
/** High at the back, to bound. */
export const HARE: Build = {
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
/** Broad, the neck level. */
export const CATTLE: Build = {
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
/** A slender, shorter cow: goats and sheep. */
export const GOAT: Build = {
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
/** Thick legs under a barrel: elephants and rhinoceroses. */
export const HEAVY: Build = {
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
/** Heavy paws and a hump at the shoulder. */
export const BEAR: Build = {
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

/** A short muzzle with pale cheeks. */
export const CAT_HEAD: HeadLook = {
  muzzle: { length: 132, depth: 42, drop: 34, stop: 0.7 },
  muzzleColour: '#fbf3e4',
  nose: 'button',
  noseColour: '#8a5148',
  ears: 'round',
  earInside: '#4a3428',
  eye: '#d9a441',
  cheek: '#fbf3e4',
};
/** A long muzzle and hanging ears. */
export const DOG_HEAD: HeadLook = {
  muzzle: { length: 196, depth: 34, drop: 36, stop: 0.9 },
  muzzleColour: '#f3dcc0',
  nose: 'button',
  noseColour: '#2a2424',
  ears: 'flop',
  earInside: '#8a5a3a',
  eye: '#6b4326',
};
/** A long straight face. */
export const HORSE_HEAD: HeadLook = {
  muzzle: { length: 300, depth: 56, drop: 44, stop: 0.2 },
  muzzleColour: '#5a3a2c',
  nose: 'nostril',
  noseColour: '#1f1614',
  ears: 'pointed',
  earInside: '#5a3a2c',
  eye: '#3a2418',
};
/** A narrow face and ears like leaves. */
export const DEER_HEAD: HeadLook = {
  muzzle: { length: 236, depth: 38, drop: 40, stop: 0.3 },
  muzzleColour: '#e8d6bc',
  nose: 'button',
  noseColour: '#2a2220',
  ears: 'leaf',
  earInside: '#f0dcc8',
  eye: '#2a1a12',
};
/** A broad head and a short muzzle. */
export const BEAR_HEAD: HeadLook = {
  muzzle: { length: 172, depth: 44, drop: 38, stop: 1 },
  muzzleColour: '#b98a5c',
  nose: 'button',
  noseColour: '#231c1a',
  ears: 'round',
  earInside: '#4a3020',
  eye: '#3a2418',
};

/** A coat of one colour with a paler belly and darker socks. */
export const plainCoat = (
  coat: string,
  belly: string,
  socks: string,
  tail: Coat['tail'],
  more: Partial<Coat> = {},
): Coat => ({
  coat,
  belly,
  socks,
  tail,
  ...more,
});
/** A tail: its shape, its length in lengths of the body, its colour and that of its tip. */
export const tail = (kind: Coat['tail']['kind'], length: number, colour: string, tip = colour): Coat['tail'] => ({
  kind,
  colour,
  tip,
  length,
});

/** Bends its back, and bounds. */
export const SPRINTER = { runs: ['stretched', 'gathered'], leaps: 'bounding' } as const;
/** Keeps its back straight, and leaps with its legs drawn up. */
export const GALLOPER = { runs: ['reaching', 'stretched'], leaps: 'leaping' } as const;
/** Too heavy to leap. */
export const PLODDER = { runs: ['ambling'], leaps: 'ambling' } as const;
