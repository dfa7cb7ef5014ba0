import { describe, expect, it } from 'vitest';
import type { Entity, Scene } from '../scene.ts';
import { seatPlayers } from './seat-players.ts';

function sceneOf(players: number, game: string): Scene {
  const thing = (id: number, concept: string, count: number): Entity => ({
    id,
    concept,
    word: concept,
    count,
    colours: [],
    sizeFactor: 1,
    attributes: [],
  });
  return {
    version: 1,
    language: 'en',
    entities: [thing(0, 'man', players), thing(1, game, 1)],
    relations: [{ kind: 'playing', subject: 0, object: 1 }],
    camera: {},
    styles: [],
    lettering: [],
    palette: [],
    notUnderstood: [],
  };
}

const relationsOf = ({ entities, relations }: Scene): string[] =>
  relations.map(({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`);

describe('seatPlayers', () => {
  it('seats two players at a table with the game on it', () => {
    const scene = seatPlayers(sceneOf(2, 'chess-set'));
    expect(scene.entities.filter(({ concept }) => concept === 'man').map(({ count }) => count)).toEqual([1, 1]);
    expect(scene.entities.filter(({ concept }) => concept === 'chair')).toHaveLength(2);
    expect(scene.entities.every(({ id }, index) => id === index)).toBe(true);
    expect(relationsOf(scene)).toEqual([
      'chess-set on table',
      'man on chair',
      'man next-to table',
      'man on chair',
      'man next-to table',
    ]);
  });

  it('lets more stand round it, and leaves games that need no table alone', () => {
    expect(relationsOf(seatPlayers(sceneOf(5, 'chess-set')))).toEqual(['chess-set on table', 'man around table']);
    const football = sceneOf(2, 'soccer-ball');
    expect(seatPlayers(football)).toBe(football);
  });
});
