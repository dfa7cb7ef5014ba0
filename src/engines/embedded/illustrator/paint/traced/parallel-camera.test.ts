import { describe, expect, it } from 'vitest';
import { createFrame } from '../frame.ts';
import { createRay } from './intersect.ts';
import { aimParallel, isometricCamera, PARALLEL_DISTANCE_M, parallelBox, projectParallel } from './parallel-camera.ts';

const BOUNDS = { minX: -2, maxX: 2, minY: 0, maxY: 3, minZ: 0, maxZ: 5 };

describe('isometric camera', () => {
  it('shows all of the bounds in every format, in the middle', () => {
    for (const [widthPx, heightPx] of [
      [200, 200],
      [90, 160],
      [160, 90],
    ] as const) {
      const camera = isometricCamera(createFrame(widthPx, heightPx), BOUNDS, 1);
      const box = parallelBox(BOUNDS, camera);
      expect(box.left).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(widthPx);
      expect(box.top).toBeGreaterThan(0);
      expect(box.bottom).toBeLessThan(heightPx);
      expect(box.left + box.right).toBeCloseTo(widthPx);
    }
  });

  it('shows equal lengths along all three axes', () => {
    const camera = isometricCamera(createFrame(200, 200), BOUNDS, -1);
    const at = (x: number, y: number, z: number) => projectParallel(camera, [x, y, z]);
    const lengthOf = (x: number, y: number, z: number): number =>
      Math.hypot(at(x, y, z).xPx - at(0, 0, 0).xPx, at(x, y, z).yPx - at(0, 0, 0).yPx);
    expect(lengthOf(1, 0, 0)).toBeCloseTo(lengthOf(0, 1, 0));
    expect(lengthOf(0, 0, 1)).toBeCloseTo(lengthOf(0, 1, 0));
  });

  it('aims rays through the points that it projects', () => {
    const camera = isometricCamera(createFrame(200, 200), BOUNDS, 1);
    const { xPx, yPx, depthM } = projectParallel(camera, [1, 2, 3]);
    const ray = createRay();
    aimParallel(camera, ray, xPx, yPx);
    expect(ray.originX + ray.directionX * depthM).toBeCloseTo(1);
    expect(ray.originY + ray.directionY * depthM).toBeCloseTo(2);
    expect(ray.originZ + ray.directionZ * depthM).toBeCloseTo(3);
    expect(Math.abs(depthM - PARALLEL_DISTANCE_M)).toBeLessThan(5);
  });
});
