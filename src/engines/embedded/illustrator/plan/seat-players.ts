import type { Entity, Relation, Scene } from '../scene.ts';

/** Games that lie on a table between those who play. */
const TABLE_GAMES: ReadonlySet<string> = new Set([
  'chess-set',
  'chess-pawn',
  'flower-playing-cards',
  'joker',
  'mahjong-red-dragon',
  'game-die',
]);
/** More than these stand round the table. */
const MOST_SEATED = 2;

/** Seats two players at a table with the game on it, each on a chair of his own. Scenes without such a game are returned unchanged. */
export function seatPlayers(scene: Scene): Scene {
  const game = scene.relations.find(
    ({ kind, object }) => kind === 'playing' && TABLE_GAMES.has(scene.entities[object]!.concept),
  );
  if (!game) return scene;
  const moves = scene.relations.filter(({ kind, object }) => kind === 'playing' && object === game.object);
  const players = moves.map(({ subject }) => scene.entities[subject]!);
  const isSat = scene.relations.some(
    ({ kind, subject }) => kind === 'on' && moves.some((move) => move.subject === subject),
  );
  if (isSat || players.reduce((sum, { count }) => sum + count, 0) > MOST_SEATED) return layGame(scene, game);
  const seated = laid(scene, game);
  for (const player of players) {
    for (let k = 0; k < player.count; k++) {
      const id = k === 0 ? player.id : seated.add({ ...player, count: 1 });
      const { pose: _, ...sitter } = player;
      seated.entities[id] = { ...sitter, id, count: 1 };
      const chair = seated.add(CHAIR);
      seated.relations.push({ kind: 'on', subject: id, object: chair });
      seated.relations.push({ kind: 'next-to', subject: id, object: seated.table });
    }
  }
  return { ...scene, entities: seated.entities, relations: seated.relations };
}

function layGame(scene: Scene, game: Relation): Scene {
  const { entities, relations, table } = laid(scene, game);
  const around = scene.relations
    .filter(({ kind, object }) => kind === 'playing' && object === game.object)
    .map(({ subject }): Relation => ({ kind: 'around', subject, object: table }));
  return { ...scene, entities, relations: [...relations, ...around] };
}

interface Laid {
  readonly entities: Entity[];
  readonly relations: Relation[];
  readonly table: number;
  add(entity: Omit<Entity, 'id'>): number;
}

/** The scene with the game on a table and nobody playing. */
function laid(scene: Scene, game: Relation): Laid {
  const entities = [...scene.entities];
  const add = (entity: Omit<Entity, 'id'>): number => {
    entities.push({ ...entity, id: entities.length });
    return entities.length - 1;
  };
  const table = entities.find(({ concept }) => concept === 'table')?.id ?? add(TABLE);
  const relations = scene.relations.filter(({ kind, object }) => kind !== 'playing' || object !== game.object);
  relations.unshift({ kind: 'on', subject: game.object, object: table });
  return { entities, relations, table, add };
}

const PLAIN = { count: 1, colours: [], sizeFactor: 1, attributes: [] } as const;
const TABLE = { ...PLAIN, concept: 'table', word: 'table' } as const;
const CHAIR = { ...PLAIN, concept: 'chair', word: 'chair' } as const;
