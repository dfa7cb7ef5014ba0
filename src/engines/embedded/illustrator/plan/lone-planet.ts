import type { PlaceKind, Scene } from '../scene.ts';

/** Planets that are known by their looks, and the kind of space that shows them. */
const KNOWN: readonly (readonly [name: RegExp, kind: PlaceKind])[] = [
  [/^(?:the )?(?:planet )?earth$|^blue marble$/, 'earth'],
  [/jupiter/, 'jupiter'],
  [/saturn/, 'saturn'],
  [/uranus/, 'uranus'],
  [/neptune/, 'neptune'],
  [/^(?:the )?full moon$/, 'moon'],
];
const GLOBES: ReadonlySet<string> = new Set(['globe-showing-americas', 'ringed-planet', 'full-moon']);

/** "the planet Jupiter", "the Earth": alone they are painted as they look from space. Other scenes are returned unchanged. */
export function showLonePlanet(scene: Scene): Scene {
  const { entities, setting, sheet, isPattern } = scene;
  const [planet] = entities;
  const isPlaced = (setting !== undefined && setting !== 'space') || sheet !== undefined || isPattern === true;
  if (planet === undefined || entities.length > 1 || isPlaced || !GLOBES.has(planet.concept)) return scene;
  if (planet.colours.length + planet.attributes.length > 0 || planet.count > 1) return scene;
  const placeKind = KNOWN.find(([name]) => name.test(planet.word.toLowerCase()))?.[1];
  return placeKind === undefined ? scene : { ...scene, entities: [], setting: 'space', placeKind };
}
