import { expect, it } from 'vitest';
import { GESTURES } from '../../scene.ts';
import { gestureOf, gesturing } from './gestures.ts';
import { POSES } from './poses.ts';
import { PROPORTIONS } from './proportions.ts';
import { solveJoints } from './skeleton.ts';

it('finds the gesture among what is said of somebody', () => {
  expect(gestureOf(['old', 'arms-crossed'])).toBe('arms-crossed');
  expect(gestureOf(['old'])).toBeUndefined();
});

it.each(GESTURES)('bends the arms of %s without tearing them', (gesture) => {
  for (const proportions of [PROPORTIONS.man, PROPORTIONS.woman, PROPORTIONS.child]) {
    const pose = gesturing(POSES.stand, [gesture], proportions);
    const { left, right } = solveJoints(proportions, pose);
    for (const { shoulder, elbow, hand } of [left, right]) {
      const length = Math.hypot(elbow.x - shoulder.x, elbow.y - shoulder.y);
      expect(length).toBeLessThan(proportions.upperArm * 1.35);
      expect(Math.hypot(hand.x - elbow.x, hand.y - elbow.y)).toBeLessThan(proportions.foreArm * 1.9);
    }
  }
});

it('crosses the arms before the chest', () => {
  const { left, right } = solveJoints(PROPORTIONS.man, gesturing(POSES.stand, ['arms-crossed'], PROPORTIONS.man));
  expect(left.hand.x).toBeGreaterThan(0);
  expect(right.hand.x).toBeLessThan(0);
});

it('leaves the arms of who walks alone', () => {
  expect(gesturing(POSES.walk, ['arms-crossed'], PROPORTIONS.man)).toBe(POSES.walk);
});
