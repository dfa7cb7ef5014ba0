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
  it('puts the game on a table and the players round it', () => {
    const scene = seatPlayers(sceneOf(2, 'chess-set'));
    expect(scene.entities.every(({ id }, index) => id === index)).toBe(true);
    expect(relationsOf(scene)).toEqual(['chess-set on table', 'man around table']);
  });

  it('knows that the cards which are played are playing cards', () => {
    expect(relationsOf(seatPlayers(sceneOf(3, 'greeting-card')))).toEqual([
      'flower-playing-cards on table',
      'man around table',
    ]);
  });

  it('leaves games that need no table alone', () => {
    const football = sceneOf(2, 'soccer-ball');
    expect(seatPlayers(football)).toBe(football);
  });
});
