import type { Relation, Scene } from '../scene.ts';
import { addedEntity } from './added-entity.ts';

/** What cards are where they are played. */
const CARDS = 'flower-playing-cards';

/** Games that lie on a table between those who play. */
const TABLE_GAMES: ReadonlySet<string> = new Set([
  'chess-set',
  'chess-pawn',
  'flower-playing-cards',
  'greeting-card',
  'joker',
  'mahjong-red-dragon',
  'game-die',
]);
/** Seats players round a table with the game on it. Scenes without such a game are returned unchanged. */
export function seatPlayers(scene: Scene): Scene {
  const game = scene.relations.find(
    ({ kind, object }) => kind === 'playing' && TABLE_GAMES.has(scene.entities[object]!.concept),
  );
  return game ? layGame(scene, game) : scene;
}

function layGame(scene: Scene, game: Relation): Scene {
  const known = scene.entities.find(({ concept }) => concept === 'table');
  const table = known ?? addedEntity('table', scene.entities.length);
  const isMove = ({ kind, object }: Relation): boolean => kind === 'playing' && object === game.object;
  const players = scene.relations.filter(isMove).map(({ subject }) => subject);
  const rest = scene.relations.filter(
    (relation) => !isMove(relation) && !(players.includes(relation.subject) && relation.object === table.id),
  );
  const entities = scene.entities.map((entity) =>
    entity.id === game.object && entity.concept === 'greeting-card' ? { ...entity, concept: CARDS, count: 1 } : entity,
  );
  return {
    ...scene,
    entities: known ? entities : [...entities, table],
    relations: [
      { kind: 'on', subject: game.object, object: table.id },
      ...rest,
      ...players.map((subject): Relation => ({ kind: 'around', subject, object: table.id })),
    ],
  };
}
