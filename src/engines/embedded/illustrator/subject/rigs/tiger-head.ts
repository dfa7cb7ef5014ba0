import type { QuadrupedLook } from '../own/animals/quadruped.ts';
import { both, path, stroke } from '../own/shapes.ts';

const STRIPE = '#2e211c';

/** A tiger's face and colours; the pack has the whole animal, but only standing. */
export const tigerLook: QuadrupedLook = {
  coat: '#e8842c',
  belly: '#fbf1e2',
  socks: '#dd7a26',
  build: 1.12,
  ears: 'round',
  earInside: '#e8842c',
  muzzle: '#fff6ea',
  muzzleSize: 1.1,
  nose: '#c9685c',
  eye: '#c9a52a',
  tail: 'long',
  tailTip: STRIPE,
  mask: (brush) => [
    both(
      0,
      path('M-34 44 Q-70 10 -98 26 Q-108 60 -70 76 Q-44 100 -16 104 L-30 60Z', brush.wall('#fff6ea')),
      path('M-62 -26 Q-46 -40 -26 -26 Q-44 -22 -62 -26Z', '#fff6ea'),
      stroke('M-102 2 L-74 8 M-104 26 L-80 28 M-96 50 L-76 46 M-44 -86 L-36 -60 M-70 -66 L-54 -48', STRIPE, 9),
    ),
    stroke('M0 -90 V-58 M-22 -84 Q-12 -62 0 -58 Q12 -62 22 -84 M-16 -46 Q0 -34 16 -46', STRIPE, 8),
  ],
};
