import type { Entity, Scene } from '../../illustrator/scene.ts';

/** A prompt for sun or moon by itself; with a sky around, they are part of what is painted. */
const BODY = /^(?:(?:an?|the)\s+)?(?:[\p{L}-]+\s+){0,2}(moon|sun)$/iu;
const CONCEPTS: Readonly<Record<string, string>> = { moon: 'full-moon', sun: 'sun' };

/** A scene that is a sun or a moon and no more, with that as its thing: in a photo, the hour is the photo's. */
export function heavenlyBody(prompt: string, scene: Scene): Scene {
  const word = BODY.exec(prompt.trim())?.[1]?.toLowerCase();
  if (!word || scene.entities.length > 0 || scene.setting) return scene;
  const body: Entity = {
    id: 0,
    concept: CONCEPTS[word]!,
    word,
    count: 1,
    colours: scene.palette,
    sizeFactor: 1,
    attributes: [],
  };
  return { ...scene, entities: [body], palette: [] };
}
