import type { Entity, Relation, Scene } from '../scene.ts';
import { addedEntity } from './added-entity.ts';

/** What gives light of its own to a scene in candlelight. */
const LIGHTS = /candle|candelabra|lantern|lamp|campfire|fireplace|torch|jack-o-lantern/;
const TABLE = /^(table|desk|round-table)$/;
const PERSON = /^(man|woman|boy|girl|child|old-man|old-woman|person|monk|nun|priest|witch|ghost)$/;

/** In candlelight somebody has a candle: it stands on the table that is there, or is held by who has nothing else to do. */
export function lightCandles(scene: Scene): Scene {
  const { entities, relations } = scene;
  if (scene.light !== 'candle' || entities.some(({ concept }) => LIGHTS.test(concept))) return scene;
  const candle = addedEntity('candle', entities.length);
  const tie = tieOf(entities, relations, candle.id);
  if (!tie) return scene;
  return { ...scene, entities: [...entities, candle], relations: [...relations, tie] };
}

function tieOf(entities: readonly Entity[], relations: readonly Relation[], candle: number): Relation | undefined {
  const table = entities.find(({ concept }) => TABLE.test(concept));
  if (table) return { kind: 'on', subject: candle, object: table.id };
  const idle = entities.find(
    ({ id, concept, count, pose }) =>
      PERSON.test(concept) && count === 1 && pose === undefined && !relations.some(({ subject }) => subject === id),
  );
  return idle && { kind: 'holding', subject: idle.id, object: candle };
}
