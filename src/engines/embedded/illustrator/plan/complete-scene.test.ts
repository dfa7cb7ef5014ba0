import { describe, expect, it } from 'vitest';
import { completeScene } from './complete-scene.ts';
import { sceneOf } from './layout-fixture.ts';

function conceptsIn(setting: 'street' | 'meadow' | 'room', concept: string, word: string): string[] {
  const { entities, ...scene } = sceneOf([concept], [], { setting });
  const named = { ...scene, entities: entities.map((entity) => ({ ...entity, word })) };
  return completeScene(named, 1).entities.map((entity) => entity.concept);
}

describe('completeScene', () => {
  it('has street lamps in streets and plants without pots in meadows', () => {
    expect(conceptsIn('street', 'floor-lamp', 'lamp')).toEqual(['street-lamp']);
    expect(conceptsIn('meadow', 'potted-plant', 'plant')).toEqual(['bush']);
  });

  it('hangs the lanterns of a street on its lamps, in the far east as paper ones', () => {
    const lanterns = (region?: 'eastern', relations: readonly string[] = []): string[] =>
      completeScene(
        sceneOf(['lantern*3', 'girl'], relations, { setting: 'street', ...(region && { region }) }),
        1,
      ).entities.map(({ concept }) => concept);
    expect(lanterns()).toEqual(['street-lamp', 'girl']);
    expect(lanterns('eastern')).toEqual(['red-paper-lantern', 'girl']);
    expect(lanterns(undefined, ['1 holding 0'])).toEqual(['lantern', 'girl']);
  });

  it('keeps what is called by a name for rooms', () => {
    expect(conceptsIn('street', 'floor-lamp', 'floor lamp')).toEqual(['floor-lamp']);
  });

  it('leaves rooms their lamps and pots', () => {
    expect(conceptsIn('room', 'floor-lamp', 'lamp')).toEqual(['floor-lamp']);
    expect(conceptsIn('room', 'potted-plant', 'flower pot')).toEqual(['potted-plant']);
  });

  it('sets large plants on the floors of rooms', () => {
    expect(conceptsIn('room', 'potted-plant', 'plant')).toEqual(['houseplant']);
  });
});
