import { describe, expect, it } from 'vitest';
import type { Relation, Scene } from '../scene.ts';
import { addedEntity } from './added-entity.ts';
import { turnHeadOn } from './head-on.ts';

const sceneOf = (concepts: readonly string[], relations: readonly Relation[] = []): Scene => ({
  version: 1,
  language: 'en',
  entities: concepts.map((concept, id) => addedEntity(concept, id)),
  relations,
  camera: {},
  styles: [],
  lettering: [],
  palette: [],
  notUnderstood: [],
});
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
    const ridden = sceneOf(['dog', 'car'], [{ kind: 'on', subject: 0, object: 1 }]);
    expect(conceptsIn(turnHeadOn(ridden, 'street'))).toEqual(['dog', 'car']);
    const beside = sceneOf(['dog', 'car'], [{ kind: 'next-to', subject: 0, object: 1 }]);
    expect(conceptsIn(turnHeadOn(beside, 'street'))).toEqual(['dog', 'car-head-on']);
  });
});
