import { FAR_OFF, type Scene } from '../scene.ts';
import { FIELD_COUNT } from './habits.ts';

/** Where all that is shown is far off, the camera is far from it. Other scenes are returned unchanged. */
export function setFarOff(scene: Scene): Scene {
  const { entities, camera } = scene;
  const things = entities.filter(({ count }) => count < FIELD_COUNT);
  if (things.length === 0 || !things.every(({ attributes }) => attributes.includes(FAR_OFF))) return scene;
  return {
    ...scene,
    camera: { shot: 'wide', ...camera, isFarOff: true },
    entities: entities.map((entity) => ({
      ...entity,
      attributes: entity.attributes.filter((name) => name !== FAR_OFF),
    })),
  };
}
