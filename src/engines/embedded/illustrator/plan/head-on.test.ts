import { describe, expect, it } from 'vitest';
import type { Scene } from '../scene.ts';
import { turnHeadOn } from './head-on.ts';
import { sceneOf } from './layout-fixture.ts';

const conceptsIn = ({ entities }: Scene): readonly string[] => entities.map(({ concept }) => concept);

describe('vehicles in a street', () => {
  it('come towards the eye', () => {
    expect(conceptsIn(turnHeadOn(sceneOf(['taxi', 'dog', 'bus']), 'street'))).toEqual([
      'taxi-head-on',
      'dog',
      'bus-head-on',
    ]);
  });

  it('stay side on elsewhere, and where something on them or at them is drawn with them', () => {
    expect(conceptsIn(turnHeadOn(sceneOf(['taxi']), 'road'))).toEqual(['taxi']);
    const ridden = sceneOf(['dog', 'car'], ['0 on 1']);
    expect(conceptsIn(turnHeadOn(ridden, 'street'))).toEqual(['dog', 'car']);
    const beside = sceneOf(['dog', 'car'], ['0 next-to 1']);
    expect(conceptsIn(turnHeadOn(beside, 'street'))).toEqual(['dog', 'car-head-on']);
  });

  it('leaves all as they are where a street is passed from side to side', () => {
    expect(conceptsIn(turnHeadOn(sceneOf(['bicycle', 'taxi']), 'street', true))).toEqual(['bicycle', 'taxi']);
  });
});
