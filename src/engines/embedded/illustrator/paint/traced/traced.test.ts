import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import { createFrame } from '../frame.ts';
import { createCamera, floorRowPx } from './camera.ts';
import { lineCover, spanCover } from './filtered.ts';
import { Hit } from './hit.ts';
import { aim, completeHit, distanceToSolid, lastFace } from './intersect.ts';
import { createLightField } from './light-field.ts';
import { renderTraced } from './render.ts';
import { type Solid, solidBetween, standingBox } from './solid.ts';

const white = { material: (hit: Hit): void => hit.paint([0.8, 0.8, 0.8]), label: 3 };
const hall = solidBetween('hall', [-2, 2], [0, 3], [0, 6], { ...white, label: 8 });

function shoot(solid: Solid, origin: readonly number[], direction: readonly number[]): Hit {
  const hit = new Hit();
  [hit.originX, hit.originY, hit.originZ] = [origin[0]!, origin[1]!, origin[2]!];
  [hit.directionX, hit.directionY, hit.directionZ] = [direction[0]!, direction[1]!, direction[2]!];
  aim(hit);
  hit.distance = distanceToSolid(solid, hit);
  hit.face = lastFace(solid);
  if (hit.distance < Infinity) completeHit(hit, solid, 0.001);
  return hit;
}

describe('ray and solid', () => {
  it('meets the near side of boxes, balls and columns, with the normal towards the ray', () => {
    for (const kind of ['box', 'soft', 'ellipsoid', 'cylinder'] as const) {
      const solid = standingBox(kind, [0, 0, 5], [2, 2, 2], { ...white, radius: 0.2 });
      const hit = shoot(solid, [0, 1, 0], [0, 0, 1]);
      expect(hit.distance).toBeCloseTo(4, 2);
      expect(hit.normalZ).toBeCloseTo(-1, 3);
      expect(shoot(solid, [3, 1, 0], [0, 0, 1]).distance).toBe(Infinity);
    }
  });

  it('meets the ends and the side of a lying cylinder', () => {
    const solid = standingBox('cylinder', [0, 0, 5], [2, 2, 4], { ...white, axis: 'z' });
    expect(shoot(solid, [0, 1, 0], [0, 0, 1]).distance).toBeCloseTo(3);
    const side = shoot(solid, [-4, 1, 5], [1, 0, 0]);
    expect([side.distance, side.normalX]).toEqual([expect.closeTo(3), expect.closeTo(-1)]);
    expect(shoot(solid, [0.9, 1.9, 0], [0, 0, 1]).distance).toBe(Infinity);
  });

  it('meets a vault where it bends over the hall, and walls below', () => {
    const vaulted = solidBetween('hall', [-2, 2], [0, 3], [0, 6], { ...white, springY: 1 });
    expect(shoot(vaulted, [0, 1, 3], [0, 1, 0]).distance).toBeCloseTo(2);
    const slant = shoot(vaulted, [1.8, 0.5, 3], [0, 1, 0]);
    expect(slant.face).toBe(3);
    expect(slant.y).toBeLessThan(2);
    expect(shoot(vaulted, [0, 0.5, 3], [1, 0, 0]).face).toBe(1);
  });

  it('sees a hall from inside', () => {
    const hit = shoot(hall, [0, 1, 1], [0, 0, 1]);
    expect(hit.distance).toBeCloseTo(5);
    expect([hit.face, hit.normalZ]).toEqual([5, -1]);
  });
});

describe('filtered lines', () => {
  it('cover their share of a wide pixel, all of a pixel inside, none of one between', () => {
    expect(lineCover(0.37, 0.1, 0.02, 10)).toBeCloseTo(0.2, 2);
    expect(lineCover(0.3, 0.1, 0.02, 0.001)).toBeCloseTo(1);
    expect(lineCover(0.35, 0.1, 0.02, 0.001)).toBeCloseTo(0);
    expect(spanCover(1, 0, 1, 0.2)).toBeCloseTo(0.5);
  });
});

describe('light field', () => {
  it('lights the side that faces a window, and leaves a shadow behind a box', () => {
    const box = standingBox('box', [0, 0, 3], [1, 1.5, 1], white);
    const panel = {
      axis: 'x' as const,
      at: -1.99,
      towards: 1 as const,
      first: [0.5, 2] as const,
      second: [2, 4] as const,
      radiance: [1, 1, 1] as const,
    };
    const field = createLightField([hall, box], { panels: [panel], lamps: [], fill: [0, 0, 0] }, 0.5, createRandom(1));
    const light = (x: number, normalX: number): number => {
      const out = new Float32Array(3);
      field.at({ x, y: 0.7, z: 3, normalX, normalY: 0, normalZ: 0 }, out);
      return out[1]!;
    };
    expect(light(-0.51, -1)).toBeGreaterThan(2 * light(0.51, 1));
  });
});

describe('renderer', () => {
  it('puts the floor where the camera says, and writes depth and labels', () => {
    const frame = createFrame(64, 64);
    const camera = createCamera(frame, { x: 0, heightM: 1.5, z: 0, yaw: 0, focal: 1, centreX: 0.5, horizonY: 0.4 });
    const thing = standingBox('box', [0, 0, 4], [1, 1, 1], { ...white, label: 11 });
    renderTraced(
      { solids: [hall, thing], light: (hit, out) => out.fill(hit.red), miss: (_hit, out) => out.fill(0) },
      camera,
      { ...frame, depthUnitM: 2 },
    );
    const row = Math.floor(floorRowPx(camera, 3.5)) - 2;
    expect(frame.labels[row * 64 + 32]).toBe(11);
    expect(frame.depth[row * 64 + 32]).toBeCloseTo(1.75, 3);
    expect(frame.labels[60 * 64 + 32]).toBe(8);
  });

  it('smooths edges: pixels across an outline take values between the two sides', () => {
    const frame = createFrame(48, 48);
    const camera = createCamera(frame, { x: 0, heightM: 1, z: 0, yaw: 0.2, focal: 1, centreX: 0.5, horizonY: 0.5 });
    const dark = standingBox('box', [0.6, 0, 4], [1, 2.2, 1], { material: (hit) => hit.paint([0, 0, 0]), label: 11 });
    renderTraced(
      { solids: [hall, dark], light: (hit, out) => out.fill(hit.red), miss: (_hit, out) => out.fill(0) },
      camera,
      frame,
    );
    const between = frame.colour.filter((value) => value > 0.05 && value < 0.75).length;
    expect(between).toBeGreaterThan(20);
  });
});
