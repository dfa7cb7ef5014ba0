import type { Entity, Scene } from '../scene.ts';

const ON_RAILS = /^(train|locomotive|steam-locomotive|high-speed-train|bullet-train|mountain-railway)$/;
const BRIDGE = /(^|-)bridge$|^aqueduct$/;

/** Trains cross valleys on viaducts, not on bridges for carts. */
export function leadOverViaduct(scene: Scene): Scene {
  const { entities, relations } = scene;
  const carriesTrain = ({ id, concept }: Entity): boolean =>
    BRIDGE.test(concept) &&
    relations.some(
      ({ kind, subject, object }) =>
        object === id && (kind === 'on' || kind === 'above') && ON_RAILS.test(entities[subject]!.concept),
    );
  if (!entities.some(carriesTrain)) return scene;
  return {
    ...scene,
    entities: entities.map((entity) => (carriesTrain(entity) ? { ...entity, concept: 'viaduct' } : entity)),
  };
}
