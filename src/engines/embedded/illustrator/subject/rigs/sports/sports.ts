import type { Pose } from '../skeleton.ts';
import type { GearName } from './gear.ts';

/** How a game is shown by one who plays it; lengths for a player of 1000 units who looks to the right. */
export interface Sport {
  readonly pose: Pose;
  /** In the near hand; the far one takes it as well where `isTwoHanded`. */
  readonly gear?: { readonly name: GearName; readonly degrees: number; readonly length: number };
  readonly isTwoHanded?: true;
  /** What flies or lies before the player: from the near hand, or from the ground below the pelvis. */
  readonly ball: {
    readonly look: 'art' | 'tennis' | 'shuttle' | 'white' | 'puck';
    readonly from: 'hand' | 'ground';
    readonly x: number;
    readonly y: number;
    readonly height: number;
  };
  /** What of the court stands before the player. */
  readonly court?: { readonly name: 'high-net' | 'hoop'; readonly x: number };
}

const LUNGE = {
  left: { thigh: [-0.5, 0.86], shin: [-0.6, 0.8] },
  right: { thigh: [0.56, 0.83], shin: [0.1, 0.99] },
} as const;

const swing: Pose = {
  facing: 'side',
  lean: 6,
  headTilt: -4,
  left: { ...LUNGE.left, hand: [-0.5, 0.5], bend: 1, armBehind: true },
  right: { ...LUNGE.right, hand: [0.66, -0.34], bend: 1, grips: true },
};
const bat: Pose = {
  facing: 'side',
  lean: -6,
  headTilt: 2,
  left: { ...LUNGE.left, thigh: [-0.36, 0.93], shin: [-0.3, 0.95], hand: [-0.2, 0.02], bend: 1, grips: true },
  right: { ...LUNGE.right, thigh: [0.42, 0.9], hand: [-0.34, -0.02], bend: -1, grips: true },
};
const leap: Pose = {
  facing: 'side',
  lean: 4,
  headTilt: -10,
  lift: 150,
  left: { hand: [0.4, -0.8], bend: 1, armBehind: true, thigh: [-0.2, 0.96], shin: [-0.62, 0.76] },
  right: { hand: [0.5, -0.86], bend: 1, thigh: [0.4, 0.9], shin: [-0.3, 0.94] },
};
const stoop: Pose = {
  facing: 'side',
  lean: 22,
  headTilt: -10,
  left: { ...LUNGE.left, hand: [0.34, 0.62], bend: 1, armBehind: true, grips: true },
  right: { ...LUNGE.right, hand: [0.42, 0.78], bend: 1, grips: true },
};
const carry: Pose = {
  facing: 'side',
  lean: 16,
  headTilt: -6,
  left: { hand: [0.5, 0.1], bend: 1, armBehind: true, thigh: [-0.55, 0.83], shin: [-0.85, 0.42] },
  right: { hand: [0.3, 0.5], bend: 1, grips: true, thigh: [0.86, 0.5], shin: [0.12, 0.95] },
  lift: 26,
};

const stick: Sport = {
  pose: stoop,
  isTwoHanded: true,
  gear: { name: 'stick', degrees: 40, length: 430 },
  ball: { look: 'puck', from: 'ground', x: 520, y: -22, height: 44 },
};
const tackle: Sport = { pose: carry, ball: { look: 'art', from: 'hand', x: 10, y: 70, height: 150 } };
const batting: Sport = {
  pose: bat,
  isTwoHanded: true,
  gear: { name: 'bat', degrees: -118, length: 420 },
  ball: { look: 'art', from: 'hand', x: 640, y: 60, height: 84 },
};

/** By concept of what is played. */
export const SPORTS: Readonly<Record<string, Sport>> = {
  tennis: {
    pose: swing,
    gear: { name: 'racket', degrees: -52, length: 330 },
    ball: { look: 'tennis', from: 'hand', x: 430, y: -210, height: 66 },
  },
  badminton: {
    pose: swing,
    gear: { name: 'racket', degrees: -60, length: 330 },
    ball: { look: 'shuttle', from: 'hand', x: 380, y: -330, height: 90 },
    court: { name: 'high-net', x: 620 },
  },
  'ping-pong': {
    pose: swing,
    gear: { name: 'paddle', degrees: -40, length: 190 },
    ball: { look: 'white', from: 'hand', x: 330, y: -60, height: 46 },
  },
  baseball: batting,
  softball: batting,
  'cricket-game': {
    ...batting,
    gear: { name: 'blade', degrees: -118, length: 400 },
    ball: { ...batting.ball, look: 'white', height: 60 },
  },
  cricket: {
    ...batting,
    gear: { name: 'blade', degrees: -118, length: 400 },
    ball: { ...batting.ball, look: 'white', height: 60 },
  },
  'baseball-bat': { ...batting, ball: { ...batting.ball, look: 'white', height: 64 } },
  basketball: {
    pose: leap,
    ball: { look: 'art', from: 'hand', x: 70, y: 6, height: 170 },
    court: { name: 'hoop', x: 470 },
  },
  volleyball: {
    pose: leap,
    ball: { look: 'art', from: 'hand', x: 70, y: -30, height: 150 },
    court: { name: 'high-net', x: 480 },
  },
  'ice-hockey': stick,
  'field-hockey': { ...stick, ball: { look: 'white', from: 'ground', x: 520, y: -6, height: 60 } },
  'flag-in-hole': {
    pose: { ...stoop, lean: 14 },
    isTwoHanded: true,
    gear: { name: 'club', degrees: 58, length: 400 },
    ball: { look: 'white', from: 'ground', x: 390, y: -4, height: 44 },
  },
  'american-football': tackle,
  'rugby-football': tackle,
};
