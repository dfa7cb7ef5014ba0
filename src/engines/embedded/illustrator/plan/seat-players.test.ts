import { describe, expect, it } from 'vitest';
import type { Scene } from '../scene.ts';
import { sceneOf } from './layout-fixture.ts';
import { seatPlayers } from './seat-players.ts';

const sceneWith = (players: number, game: string): Scene => sceneOf([`man*${players}`, game], ['0 playing 1']);

const relationsOf = ({ entities, relations }: Scene): string[] =>
  relations.map(({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`);

describe('seatPlayers', () => {
  it('puts the game on a table and the players round it', () => {
    const scene = seatPlayers(sceneWith(2, 'chess-set'));
    expect(scene.entities.every(({ id }, index) => id === index)).toBe(true);
    expect(relationsOf(scene)).toEqual(['chess-set on table', 'man around table']);
  });

  it('knows that the cards which are played are playing cards', () => {
    expect(relationsOf(seatPlayers(sceneWith(3, 'greeting-card')))).toEqual([
      'flower-playing-cards on table',
      'man around table',
    ]);
  });

  it('seats whom one plays with, but not what one has', () => {
    const against = (other: string): readonly string[] =>
      relationsOf(seatPlayers(sceneOf(['old-man', 'chess-set', other], ['0 playing 1', '0 with 2'])));
    expect(against('boy')).toEqual(['chess-set on table', 'old-man around table', 'boy around table']);
    expect(against('umbrella')).toEqual(['chess-set on table', 'old-man with umbrella', 'old-man around table']);
  });

  it('leaves games that need no table alone', () => {
    const football = sceneWith(2, 'soccer-ball');
    expect(seatPlayers(football)).toBe(football);
  });
});
