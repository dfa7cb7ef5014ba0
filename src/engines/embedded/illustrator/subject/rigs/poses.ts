import type { LimbPose, Pose } from './skeleton.ts';

/** The ways of holding a body that the rigs use. Actions replace the hands of one of them. */
export const POSE_NAMES = [
  'stand',
  'relaxed',
  'walk',
  'run',
  'sit-chair',
  'sit-chair-side',
  'sit-ground',
  'cross-legged',
  'knees-up',
  'jump',
  'dance',
  'ride',
  'cycle',
  'kick',
  'wave',
  'squat',
  'swim',
  'dive',
  'fly',
  'recline',
  'sit-side',
  'kneel',
] as const;
export type PoseName = (typeof POSE_NAMES)[number];

const straight: LimbPose = { hand: [0.17, 0.975], thigh: [0.04, 1], shin: [0.02, 1] };
const mirrored = (limb: LimbPose): LimbPose => ({
  ...limb,
  hand: [-limb.hand[0], limb.hand[1]],
  thigh: [-limb.thigh[0], limb.thigh[1]],
  shin: [-limb.shin[0], limb.shin[1]],
});
const front = (right: LimbPose, more: Partial<Pose> = {}): Pose => ({
  facing: 'front',
  lean: 0,
  headTilt: 0,
  left: mirrored(right),
  right,
  ...more,
});

/** Numbers found by eye. In side poses the body moves to the viewer's right and `right` is the nearer side. */
export const POSES: Readonly<Record<PoseName, Pose>> = {
  stand: front(straight),
  relaxed: front(straight, { left: { hand: [-0.26, 0.93], thigh: [-0.16, 0.98], shin: [-0.06, 1] }, headTilt: 4 }),
  walk: {
    facing: 'side',
    lean: 4,
    headTilt: 0,
    left: { hand: [0.5, 0.84], bend: 1, armBehind: true, thigh: [-0.42, 0.9], shin: [-0.5, 0.86] },
    right: { hand: [-0.46, 0.86], bend: 1, thigh: [0.45, 0.89], shin: [0.16, 0.98] },
  },
  run: {
    facing: 'side',
    lean: 14,
    headTilt: -4,
    left: { hand: [0.5, 0.1], bend: 1, armBehind: true, thigh: [-0.55, 0.83], shin: [-0.85, 0.42] },
    right: { hand: [-0.62, 0.55], bend: 1, thigh: [0.86, 0.5], shin: [0.12, 0.95] },
    lift: 26,
  },
  'sit-chair': front({ hand: [0.0, 0.78], thigh: [0.24, 0.3], shin: [0.02, 0.96] }, { seated: true }),
  'sit-chair-side': {
    facing: 'side',
    lean: -4,
    headTilt: 0,
    left: { hand: [0.5, 0.6], bend: 1, armBehind: true, thigh: [0.94, 0.08], shin: [0.16, 0.98] },
    right: { hand: [0.5, 0.62], bend: 1, thigh: [0.97, 0.06], shin: [-0.05, 1] },
    seated: true,
  },
  'sit-ground': front({ hand: [0.2, 0.74], thigh: [0.72, 0.06], shin: [0.34, 0.42] }, { seated: true }),
  'cross-legged': front(
    { hand: [0.24, 0.76], thigh: [0.92, 0.1], shin: [-0.86, 0.12] },
    { seated: true, legsInFront: true },
  ),
  'knees-up': front(
    { hand: [0.22, 0.72], thigh: [0.3, -0.5], shin: [0.08, 0.88] },
    { seated: true, legsInFront: true },
  ),
  jump: front(
    { hand: [0.5, -0.8], bend: 1, thigh: [0.42, 0.72], shin: [-0.2, 0.85] },
    { lift: 150, left: { hand: [-0.55, -0.75], bend: -1, thigh: [-0.36, 0.9], shin: [-0.35, 0.9] } },
  ),
  dance: front(
    { hand: [0.45, -0.8], bend: 1, thigh: [0.1, 0.99], shin: [-0.04, 1] },
    {
      lean: 6,
      headTilt: 8,
      left: { hand: [-0.75, 0.25], bend: -1, thigh: [-0.62, 0.72], shin: [0.35, 0.88] },
    },
  ),
  ride: {
    facing: 'side',
    lean: 3,
    headTilt: 0,
    left: { hand: [0.62, 0.42], bend: 1, armBehind: true, thigh: [0.7, 0.62], shin: [-0.05, 0.98] },
    right: { hand: [0.66, 0.46], bend: 1, thigh: [0.66, 0.68], shin: [-0.12, 0.98] },
    seated: true,
  },
  cycle: {
    facing: 'side',
    lean: 24,
    headTilt: -14,
    left: { hand: [0.8, 0.55], bend: 1, armBehind: true, thigh: [0.9, 0.3], shin: [-0.2, 0.9] },
    right: { hand: [0.82, 0.55], bend: 1, thigh: [0.5, 0.85], shin: [-0.2, 0.97] },
    seated: true,
  },
  kick: {
    facing: 'side',
    lean: -10,
    headTilt: 4,
    left: { hand: [0.62, 0.4], bend: 1, armBehind: true, thigh: [-0.18, 0.98], shin: [-0.28, 0.95] },
    right: { hand: [-0.66, 0.4], bend: 1, thigh: [0.74, 0.6], shin: [0.88, 0.42] },
  },
  wave: front(straight, { right: { hand: [0.42, -0.72], bend: 1, thigh: [0.04, 1], shin: [0.02, 1] } }),
  squat: front({ hand: [0.0, 0.7], thigh: [0.62, 0.3], shin: [-0.1, 0.72] }),
  swim: {
    facing: 'side',
    lean: 58,
    headTilt: -6,
    left: { hand: [0.72, 0.5], bend: 1, armBehind: true, thigh: [-0.95, 0.3], shin: [-0.96, 0.2] },
    right: { hand: [0.86, -0.42], bend: -1, thigh: [-0.98, 0.05], shin: [-0.95, -0.1] },
  },
  dive: {
    facing: 'side',
    lean: 66,
    headTilt: 8,
    left: { hand: [0.9, -0.28], bend: 1, armBehind: true, thigh: [-0.9, 0.42], shin: [-0.97, -0.1] },
    right: { hand: [0.94, 0.2], bend: -1, thigh: [-0.98, 0.08], shin: [-0.86, 0.5] },
  },
  fly: {
    facing: 'side',
    lean: 58,
    headTilt: -46,
    left: { hand: [0.55, 0.75], bend: 1, armBehind: true, thigh: [-0.86, 0.5], shin: [-0.9, 0.4] },
    right: { hand: [0.95, -0.25], bend: -1, thigh: [-0.9, 0.4], shin: [-0.94, 0.3] },
    lift: 200,
  },
  recline: {
    facing: 'side',
    lean: -56,
    headTilt: -6,
    left: { hand: [-0.1, 0.62], bend: -1, armBehind: true, grips: true, thigh: [0.74, -0.62], shin: [0.46, 0.88] },
    right: { hand: [0.62, 0.6], bend: 1, thigh: [0.97, 0.12], shin: [0.97, 0.14] },
    seated: true,
  },
  'sit-side': {
    facing: 'side',
    lean: -12,
    headTilt: 4,
    left: { hand: [-0.5, 0.82], bend: 1, armBehind: true, thigh: [0.95, -0.06], shin: [0.95, 0.2] },
    right: { hand: [0.74, 0.5], bend: 1, thigh: [0.74, -0.66], shin: [0.42, 0.9] },
    seated: true,
  },
  kneel: {
    facing: 'side',
    lean: 6,
    headTilt: 6,
    left: { hand: [0.5, 0.72], bend: 1, armBehind: true, thigh: [0.95, 0.22], shin: [-0.04, 0.84] },
    right: { hand: [0.44, 0.8], bend: 1, thigh: [0.06, 1], shin: [-0.97, 0.08] },
  },
};
