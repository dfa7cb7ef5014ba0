import type { Entity, Relation, Scene } from '../scene.ts';
import { addedEntity } from './added-entity.ts';

/** What gives light of its own to a scene in candlelight. */
const LIGHTS = /candle|candelabra|lantern|lamp|campfire|fireplace|torch|jack-o-lantern/;
const TABLE = /^(table|desk|round-table)$/;
const PERSON = /^(man|woman|boy|girl|child|old-man|old-woman|person|monk|nun|priest|witch|ghost)$/;

/** Where tables stand; who is nowhere in particular comes into a room. */
const INDOORS: ReadonlySet<Scene['setting']> = new Set<Scene['setting']>([
  undefined,
  'room',
  'library',
  'cafe',
  'kitchen',
]);

/**
 * In candlelight somebody has a candle: it stands on the table that is there, or is held by who has nothing else to do. Beside others
 * a table with a candle is put in a room, out of doors candles on the ground.
 */
export function lightCandles(scene: Scene): Scene {
  const { entities, relations } = scene;
  if (scene.light !== 'candle' || entities.some(({ concept }) => LIGHTS.test(concept))) return scene;
  const candle = addedEntity('candle', entities.length);
  const tie = tieOf(entities, relations, candle.id);
  if (tie) return { ...scene, entities: [...entities, candle], relations: [...relations, tie] };
  const [lead] = entities;
  if (!lead || scene.camera.shot === 'portrait') return scene;
  const isOutside = scene.setting !== undefined && !INDOORS.has(scene.setting);
  if (isOutside || !PERSON.test(lead.concept)) {
    const beside: Relation = { kind: 'next-to', subject: candle.id, object: lead.id };
    const setting = scene.setting ?? 'table';
    return { ...scene, setting, entities: [...entities, candle], relations: [...relations, beside] };
  }
  const table = addedEntity('table', candle.id + 1);
  return {
    ...scene,
    setting: scene.setting ?? 'room',
    entities: [...entities, { ...candle, count: 2 }, table],
    relations: [
      ...relations,
      { kind: 'on', subject: candle.id, object: table.id },
      { kind: 'next-to', subject: table.id, object: lead.id },
    ],
  };
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
