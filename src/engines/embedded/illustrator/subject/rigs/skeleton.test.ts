import { describe, expect, it } from 'vitest';
import { POSE_NAMES, POSES } from './poses.ts';
import { PROPORTIONS } from './proportions.ts';
import { solveJoints } from './skeleton.ts';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('solveJoints', () => {
  it.each(POSE_NAMES)('keeps limbs joined and feet on the ground: %s', (name) => {
    for (const proportions of Object.values(PROPORTIONS)) {
      const { left, right } = solveJoints(proportions, POSES[name]);
      const lift = POSES[name].lift ?? 0;
      for (const limb of [left, right]) {
        expect(distance(limb.shoulder, limb.elbow)).toBeLessThanOrEqual(proportions.upperArm * 1.02);
        expect(distance(limb.elbow, limb.hand)).toBeLessThanOrEqual(proportions.foreArm * 1.25);
        expect(distance(limb.hip, limb.knee)).toBeLessThanOrEqual(proportions.thigh * 1.05);
        expect(limb.foot.y).toBeLessThanOrEqual(-lift + 1);
      }
    }
  });

  it('brings a hand to where it is wanted', () => {
    const pose = { ...POSES.stand, right: { ...POSES.stand.right, hand: [0.3, 0.4] as const } };
    const { shoulder, hand } = solveJoints(PROPORTIONS.man, pose).right;
    const reach = PROPORTIONS.man.upperArm + PROPORTIONS.man.foreArm;
    expect(hand.x - shoulder.x).toBeCloseTo(0.3 * reach, 3);
    expect(hand.y - shoulder.y).toBeCloseTo(0.4 * reach, 3);
  });
});
