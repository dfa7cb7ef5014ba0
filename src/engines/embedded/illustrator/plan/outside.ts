import type { Sight } from '../paint/sights.ts';
import type { RelationKind, Scene, SettingId } from '../scene.ts';

const SIGHT_OF: Readonly<Record<string, Sight>> = {
  'full-moon': 'full-moon',
  'full-moon-face': 'full-moon',
  'full-moon-with-face': 'full-moon',
  'crescent-moon': 'crescent-moon',
  'crescent-moon-face': 'crescent-moon',
  sun: 'sun',
  'sun-with-face': 'sun',
  star: 'stars',
  rainbow: 'rainbow',
  'ringed-planet': 'ringed-planet',
};
/** Globes are the Earth itself to those in space. */
const EARTH = /^globe-/;
const WITH_WINDOWS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library', 'table']);
/** What somebody has in hand, or what hangs and lies somewhere, is a thing in the room. */
const OF_THINGS: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'holding',
  'wearing',
  'riding',
  'reading',
  'eating',
  'painting',
  'hugging',
  'kissing',
  'holding-hands',
  'playing',
  'using',
  'on',
  'in',
  'against',
]);

/** The bodies of the sky that a scene indoors names, by entity id: they are outside its window. */
export function sightsOutside(
  { entities, relations, surface, placeKind, alsoNamed = [] }: Scene,
  setting: SettingId,
): ReadonlyMap<number, Sight> {
  const isIndoors =
    WITH_WINDOWS.has(setting) && (surface === 'windowsill' || alsoNamed.every((place) => WITH_WINDOWS.has(place)));
  if (!isIndoors) return new Map();
  const isThing = (id: number): boolean =>
    relations.some(({ kind, subject, object }) => OF_THINGS.has(kind) && (subject === id || object === id));
  return new Map(
    entities.flatMap(({ id, concept }) => {
      const isEarth = placeKind === 'spaceship' && EARTH.test(concept);
      const sight = isEarth ? 'earth' : Object.hasOwn(SIGHT_OF, concept) ? SIGHT_OF[concept] : undefined;
      return sight === undefined || isThing(id) ? [] : [[id, sight] as const];
    }),
  );
}
