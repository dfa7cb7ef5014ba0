import type { Entity, RelationKind, Scene, SettingId } from '../scene.ts';
import { isOnBoard } from './built.ts';

/** Vehicles by the drawing that shows them from before. */
const FRONTS: Readonly<Record<string, string>> = {
  car: 'car',
  automobile: 'car',
  'sport-utility-vehicle': 'car',
  'oncoming-automobile': 'car',
  taxi: 'taxi',
  'oncoming-taxi': 'taxi',
  'police-car': 'police-car',
  'oncoming-police-car': 'police-car',
  'vintage-car': 'vintage-car',
  bus: 'bus',
  'oncoming-bus': 'bus',
  'double-decker': 'double-decker',
  tramway: 'tramway',
  tram: 'tramway',
  van: 'van',
};

/** Whoever is tied to a vehicle like this is drawn with it, from the side. */
const BESIDE: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'next-to',
  'in-front-of',
  'behind',
  'between',
  'around',
]);

/** True for what can be shown coming along a street. */
export function turnsHeadOn({ relations }: Scene, { concept, id }: Entity): boolean {
  return (
    Object.hasOwn(FRONTS, concept) &&
    relations.every(({ kind, subject, object }) => (subject !== id && object !== id) || BESIDE.has(kind))
  );
}

/** A street leads away from the eye, and so do the vehicles in it: they are seen from before, not across it. */
export function turnHeadOn(scene: Scene, setting: SettingId, isRoadside = false): Scene {
  if (setting !== 'street' || isRoadside || isOnBoard(scene, setting)) return scene;
  const turned = (entity: Entity): Entity =>
    turnsHeadOn(scene, entity) ? { ...entity, concept: `${FRONTS[entity.concept]}-head-on` } : entity;
  return { ...scene, entities: scene.entities.map(turned) };
}
