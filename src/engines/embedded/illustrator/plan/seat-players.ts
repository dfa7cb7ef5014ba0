import type { Relation, Scene } from '../scene.ts';
import { canSit } from '../subject/rigs/sitting-animal.ts';
import { addedEntity } from './added-entity.ts';
import { GUESTS } from './seat-diners.ts';

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

/** Whom one plays with, unlike what. */
function canPlay(concept: string): boolean {
  return GUESTS.has(concept) || canSit(concept) || concept.startsWith('robot');
}

function layGame(scene: Scene, game: Relation): Scene {
  const known = scene.entities.find(({ concept }) => concept === 'table');
  const table = known ?? addedEntity('table', scene.entities.length);
  const isMove = ({ kind, object }: Relation): boolean => kind === 'playing' && object === game.object;
  const movers = scene.relations.filter(isMove).map(({ subject }) => subject);
  const isPartner = ({ kind, subject, object }: Relation): boolean =>
    (kind === 'with' || kind === 'against') &&
    movers.includes(subject) &&
    !movers.includes(object) &&
    object !== game.object;
  const partners = scene.relations.filter((tie) => isPartner(tie) && canPlay(scene.entities[tie.object]!.concept));
  const players = [...movers, ...partners.map(({ object }) => object)];
  const rest = scene.relations.filter(
    (relation) =>
      !isMove(relation) &&
      !partners.includes(relation) &&
      !(players.includes(relation.subject) && relation.object === table.id),
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
