import type { Entity, Scene, SettingId } from '../scene.ts';
import { FLOWERS } from './flowers.ts';

const VASE = 'vase';

/** Flowers on a table that nobody counted, holds or put somewhere stand in one vase, in their colour. */
export function vaseFlowers(scene: Scene, setting: SettingId): Scene {
  const { entities, relations } = scene;
  const others = entities.filter(({ concept }) => !Object.hasOwn(FLOWERS, concept));
  if (setting !== 'table' || others.length === 0 || others.some(({ concept }) => concept === VASE)) return scene;
  const isLoose = ({ id, concept, count, isCounted }: Entity): boolean =>
    Object.hasOwn(FLOWERS, concept) &&
    count > 1 &&
    !isCounted &&
    relations.every(({ kind, subject, object }) => (subject !== id && object !== id) || kind === 'with');
  if (!entities.some(isLoose)) return scene;
  return {
    ...scene,
    entities: entities.map((entity) => (isLoose(entity) ? { ...entity, concept: VASE, count: 1 } : entity)),
  };
}
