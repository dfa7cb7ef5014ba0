import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import type { Scene } from '../scene.ts';
import { layOutInMeadow, sceneOf, THING_NAMES } from './layout-fixture.ts';
import { boxOf, type PixelBox, type Placement } from './placement.ts';

const SIZES = [
  [256, 256],
  [224, 320],
  [320, 224],
  [192, 352],
  [352, 192],
] as const;

const SPATIAL = ['on', 'in', 'under', 'behind', 'in-front-of', 'next-to', 'above', 'around', 'against', 'between'];

function anyScene(seed: number): Scene {
  const random = createRandom(seed);
  const things = Array.from({ length: random.integer(1, 4) }, () => {
    const count = random.chance(0.6) ? 1 : random.integer(2, 14);
    return `${random.pick(THING_NAMES)}*${count}`;
  });
  const relations = things
    .slice(1)
    .flatMap((_, i) => (random.chance(0.6) ? [`${i + 1} ${random.pick(SPATIAL)} ${i}`] : []));
  return sceneOf(things, relations);
}

/** Placements of two groups in one of each size, over some seeds. */
function pairs(
  things: readonly string[],
  relation: string,
): { guest: Placement; host: Placement; index: number; hostIndex: number }[] {
  const found = [];
  for (const [width, height] of SIZES) {
    for (let seed = 0; seed < 4; seed++) {
      const placements = layOutInMeadow(sceneOf(things, [relation]), seed, width, height);
      const index = placements.findIndex((placement) => placement.group === 0);
      const hostIndex = placements.findIndex((placement) => placement.group === 1);
      found.push({ guest: placements[index]!, host: placements[hostIndex]!, index, hostIndex });
    }
  }
  return found;
}

function middle(box: PixelBox): number {
  return (box.left + box.right) / 2;
}

describe('layOut', () => {
  it('places every member once, whole, inside the frame, and large enough to see', () => {
    for (let seed = 0; seed < 160; seed++) {
      const scene = anyScene(seed);
      const [width, height] = SIZES[seed % SIZES.length]!;
      const placements = layOutInMeadow(scene, seed, width, height);
      const label = `seed ${seed}: ${JSON.stringify(scene.entities.map((entity) => [entity.concept, entity.count]))} ${JSON.stringify(scene.relations)}`;
      for (const { id, count } of scene.entities) {
        const members = placements.filter((placement) => placement.group === id).map((placement) => placement.member);
        expect(
          members.sort((a, b) => a - b),
          label,
        ).toEqual(Array.from({ length: count }, (_, k) => k));
      }
      for (const placement of placements) {
        const box = boxOf(placement);
        expect(middle(box), label).toBeGreaterThan(0);
        expect(middle(box), label).toBeLessThan(width);
        if (placement.facts.kind === 'tree') continue;
        expect(box.left, label).toBeGreaterThanOrEqual(-1);
        expect(box.right, label).toBeLessThanOrEqual(width + 1);
        expect(box.top, label).toBeGreaterThanOrEqual(-1);
        expect(box.bottom, label).toBeLessThanOrEqual(height + 1);
        expect(placement.heightPx, label).toBeGreaterThan(2);
      }
    }
  });

  it('keeps who flies over land small and clear of it', () => {
    for (const [width, height] of SIZES) {
      const scene = sceneOf(['eagle']);
      const flying = { ...scene, entities: scene.entities.map((entity) => ({ ...entity, pose: 'fly' as const })) };
      for (let seed = 0; seed < 4; seed++) {
        const [eagle] = layOutInMeadow(flying, seed, width, height);
        expect(eagle!.contact).toBe('air');
        expect(boxOf(eagle!).bottom).toBeLessThan(height * 0.5);
        expect(boxOf(eagle!).top).toBeGreaterThan(0);
      }
    }
  });

  it('lets what stands on the ground touch it', () => {
    for (let seed = 0; seed < 60; seed++) {
      const height = 256;
      for (const placement of layOutInMeadow(anyScene(seed), seed, 256, height)) {
        if (placement.contact !== 'ground') continue;
        expect(placement.yPx).toBeCloseTo(placement.groundYPx, 6);
        expect(placement.yPx).toBeGreaterThan(height * 0.5);
      }
    }
  });

  it('gives a single subject about half of the short side', () => {
    for (const [width, height] of SIZES) {
      for (const thing of ['dog', 'woman', 'bus', 'house']) {
        const [placement] = layOutInMeadow(sceneOf([thing]), 3, width, height);
        const box = boxOf(placement!);
        const size = Math.sqrt((box.right - box.left) * (box.bottom - box.top)) / Math.min(width, height);
        expect(size, `${thing} in ${width}×${height}`).toBeGreaterThan(0.33);
        expect(size, `${thing} in ${width}×${height}`).toBeLessThan(0.8);
      }
    }
  });

  it('hides nobody who stands around a sofa behind another', () => {
    for (const [width, height] of SIZES) {
      const placements = layOutInMeadow(sceneOf(['woman*4', 'sofa'], ['0 around 1']), 5, width, height);
      const women = placements.filter(({ group }) => group === 0).sort((a, b) => a.xPx - b.xPx);
      expect(women).toHaveLength(4);
      for (const [index, woman] of women.slice(1).entries()) {
        const [before, here] = [boxOf(women[index]!), boxOf(woman)];
        expect(middle(here) - middle(before)).toBeGreaterThan(0.6 * (here.right - here.left));
      }
    }
  });

  it('shows a mouse next to an elephant', () => {
    for (const { guest, host } of pairs(['mouse', 'elephant'], '0 next-to 1')) {
      expect(guest.heightPx).toBeGreaterThan(host.heightPx * 0.15);
      expect(guest.heightPx).toBeLessThan(host.heightPx * 0.5);
    }
  });

  it('keeps things on the side of each other that is named', () => {
    for (const side of ['left', 'right'] as const) {
      const scene = sceneOf(['dog', 'bus']);
      const sided: Scene = { ...scene, relations: [{ kind: 'next-to', subject: 0, object: 1, side }] };
      for (let seed = 0; seed < 6; seed++) {
        const placements = layOutInMeadow(sided, seed, 256, 256);
        const [dog, bus] = [0, 1].map((group) => middle(boxOf(placements.find((one) => one.group === group)!)));
        expect(Math.sign(dog! - bus!)).toBe(side === 'left' ? -1 : 1);
      }
    }
  });

  it('keeps those apart in size who are called giants and tiny', () => {
    const [mouse, woman] = [{ sizeFactor: 2.2 }, { sizeFactor: 0.5 }];
    const scene = sceneOf(['mouse', 'woman'], ['0 next-to 1']);
    const called = (index: number, size: object): Scene => ({
      ...scene,
      entities: scene.entities.map((entity) => (entity.id === index ? { ...entity, ...size } : entity)),
    });
    const heights = (one: Scene): number[] => {
      const placements = layOutInMeadow(one, 3, 256, 256);
      return [0, 1].map((group) => placements.find((placement) => placement.group === group)!.heightPx);
    };
    const [giantMouse, usualWoman] = heights(called(0, mouse!));
    expect(giantMouse).toBeGreaterThan(usualWoman!);
    const [usualMouse, tinyWoman] = heights(called(1, woman!));
    expect(usualMouse).toBeGreaterThan(tinyWoman!);
  });

  it('puts those who meet on a house both on it', () => {
    for (const seed of [1, 2, 3]) {
      const placements = layOutInMeadow(sceneOf(['dog', 'eagle', 'house'], ['0 against 1', '0 on 2']), seed, 256, 256);
      const [dog, eagle, house] = [0, 1, 2].map((group) => placements.find((one) => one.group === group)!);
      for (const fighter of [dog!, eagle!]) expect(fighter.yPx).toBeLessThan(house!.yPx - house!.heightPx * 0.2);
    }
  });

  it('puts "on" onto the host, in front of it', () => {
    for (const { guest, host, index, hostIndex } of pairs(['dog', 'sofa'], '0 on 1')) {
      const hostBox = boxOf(host);
      expect(guest.yPx).toBeLessThan(hostBox.bottom - host.heightPx * 0.2);
      expect(guest.yPx).toBeGreaterThan(hostBox.top - 1);
      expect(Math.abs(guest.xPx - host.xPx)).toBeLessThan((hostBox.right - hostBox.left) / 2);
      expect(index).toBeGreaterThan(hostIndex);
    }
  });

  it('puts "in" behind the rim of the host, head out', () => {
    for (const { guest, host, index, hostIndex } of pairs(['dog', 'basket'], '0 in 1')) {
      expect(index).toBeLessThan(hostIndex);
      expect(boxOf(guest).top).toBeLessThan(boxOf(host).top);
      expect(guest.yPx).toBeGreaterThan(boxOf(host).top);
      expect(guest.yPx).toBeLessThanOrEqual(host.yPx + 1);
    }
  });

  it('puts "behind" behind, seen beside the host, and "in front of" before it', () => {
    for (const { guest, host, index, hostIndex } of pairs(['dog', 'apple'], '0 behind 1')) {
      expect(index).toBeLessThan(hostIndex);
      expect(guest.groundYPx).toBeLessThan(host.groundYPx);
    }
    for (const { index, hostIndex, guest, host } of pairs(['dog', 'house'], '0 in-front-of 1')) {
      expect(index).toBeGreaterThan(hostIndex);
      expect(guest.groundYPx).toBeGreaterThan(host.groundYPx);
    }
  });

  it('puts "above" clear of the host, and "under" a tree at its foot', () => {
    for (const { guest, host } of pairs(['apple', 'dog'], '0 above 1')) {
      expect(boxOf(guest).bottom).toBeLessThanOrEqual(boxOf(host).top + 1);
    }
    for (const { guest, host, index, hostIndex } of pairs(['dog', 'tree'], '0 under 1')) {
      expect(boxOf(guest).top).toBeGreaterThan(boxOf(host).top);
      expect(index).toBeGreaterThan(hostIndex);
    }
  });

  it('puts "between" between', () => {
    const scene = sceneOf(['dog', 'apple', 'basket'], ['0 between 1', '0 between 2']);
    const [dog, apple, basket] = [0, 1, 2].map((group) =>
      boxOf(layOutInMeadow(scene, 5, 320, 224).find((placement) => placement.group === group)!),
    );
    expect(Math.sign(middle(dog!) - middle(apple!))).toBe(Math.sign(middle(basket!) - middle(dog!)));
  });

  it('keeps neighbours apart', () => {
    for (const { guest, host } of pairs(['dog', 'woman'], '0 next-to 1')) {
      const [a, b] = [boxOf(guest), boxOf(host)];
      const overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      expect(overlap).toBeLessThan(Math.min(a.right - a.left, b.right - b.left) * 0.2);
    }
  });

  it('scatters a field over the ground from near to far', () => {
    const placements = layOutInMeadow(sceneOf(['tulip*100']), 1, 256, 256);
    expect(placements.length).toBeGreaterThan(120);
    const heights = placements.map((placement) => placement.heightPx);
    expect(Math.max(...heights)).toBeGreaterThan(Math.min(...heights) * 2.5);
    const rows = placements.map((placement) => placement.yPx);
    expect(Math.min(...rows)).toBeLessThan(256 * 0.62);
    expect(Math.max(...rows)).toBeGreaterThan(256 * 0.95);
  });

  it('is the same for the same seed and different for another', () => {
    const scene = sceneOf(['dog', 'apple*3']);
    const place = (seed: number): unknown => layOutInMeadow(scene, seed, 256, 256).map(({ xPx, yPx }) => [xPx, yPx]);
    expect(place(4)).toEqual(place(4));
    expect(place(4)).not.toEqual(place(5));
  });
});
