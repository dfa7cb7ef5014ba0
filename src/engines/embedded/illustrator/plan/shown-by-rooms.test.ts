import { describe, expect, it } from 'vitest';
import type { Entity, Relation, Scene } from '../scene.ts';
import type { SubjectGroup } from '../subject/drawing.ts';
import { isOfVillage, shownByRoom } from './shown-by-rooms.ts';

function groupsOf(...entities: (Partial<Entity> & { concept: string })[]): SubjectGroup[] {
  return entities.map((entity, id) => {
    const lead = { id, word: entity.concept, count: 1, colours: [], sizeFactor: 1, attributes: [], ...entity };
    return { lead, members: [id], shown: [], draw: () => { throw new Error('not drawn'); } }; // biome-ignore format: one line
  });
}
const on: Relation = { kind: 'on', subject: 1, object: 0 };

describe('shownByRoom', () => {
  it('has the room show what belongs to it', () => {
    expect([...shownByRoom(groupsOf({ concept: 'double-bed' }, { concept: 'window' }), 'bedroom', [])]).toEqual([0, 1]);
    expect(shownByRoom(groupsOf({ concept: 'double-bed' }), 'garage', []).size).toBe(0);
    expect(shownByRoom(groupsOf({ concept: 'double-bed' }), undefined, []).size).toBe(0);
  });

  it('keeps what bears something, and what has a colour of its own', () => {
    expect(shownByRoom(groupsOf({ concept: 'double-bed' }, { concept: 'cat' }), 'bedroom', [on]).size).toBe(0);
    expect(shownByRoom(groupsOf({ concept: 'double-bed', colours: ['red'] }), 'bedroom', []).size).toBe(0);
  });

  it('has people look through the windows of the room', () => {
    const looking: Relation = { kind: 'watching', subject: 0, object: 1 };
    expect([...shownByRoom(groupsOf({ concept: 'girl' }, { concept: 'window' }), 'carriage', [looking])]).toEqual([1]);
  });

  it('takes the desks of an office for those of its workers, and the crowd of a concert for its audience', () => {
    const desks = groupsOf({ concept: 'desk', count: 3 }, { concept: 'office-worker', count: 3 });
    expect([...shownByRoom(desks, 'office', [{ kind: 'next-to', subject: 1, object: 0 }])]).toEqual([0]);
    expect([...shownByRoom(groupsOf({ concept: 'person', count: 25 }), 'concert', [])]).toEqual([0]);
    expect(shownByRoom(groupsOf({ concept: 'person', count: 3 }), 'concert', []).size).toBe(0);
  });
});

describe('isOfVillage', () => {
  const church = { id: 0, word: 'church', concept: 'church', count: 1, colours: [], sizeFactor: 1, attributes: [] };
  const scene: Scene = { entities: [church], relations: [], placeKind: 'village', styles: [] } as unknown as Scene;

  it('knows what villages are made of, unless something is said about it', () => {
    expect(isOfVillage(scene, church)).toBe(true);
    expect(isOfVillage({ ...scene, relations: [on] }, church)).toBe(false);
    expect(isOfVillage({ ...scene, placeKind: 'city' as never }, church)).toBe(false);
    expect(isOfVillage(scene, { ...church, concept: 'windmill' })).toBe(false);
  });
});
