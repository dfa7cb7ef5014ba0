import type { PlaceKind } from '../scene.ts';
import type { SceneDraft } from './draft.ts';

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

/** "the planet Jupiter", "the Earth": alone they are painted as they look from space instead of drawn as a thing. */
export function showLonePlanets(draft: SceneDraft): void {
  const [planet, ...others] = draft.entities;
  if (planet === undefined || others.length > 0 || draft.isLogo || !GLOBES.has(planet.concept)) return;
  if (planet.colours.length + planet.attributes.length > 0 || planet.count > 1) return;
  const { setting } = draft.place;
  const kind = KNOWN.find(([name]) => name.test(planet.word.toLowerCase()))?.[1];
  if (kind === undefined || !(setting === undefined || setting === 'space')) return;
  draft.entities.pop();
  draft.place.setSetting('space', LONE_RANK);
  draft.place.setKind('space', kind);
}

const LONE_RANK = 6;
const WORKS = '(?:photo|photograph|picture|painting|drawing|image|illustration|close-?up|view)';
const BARE_MOON = new RegExp(
  `^(\\W*(?:(?:an?|the) )?(?:[\\w-]+ ){0,3}${WORKS}(?: of)? )?(?:the|a) moon(?=\\s*(?:[.,]|$))`,
  'i',
);
const FEATURE =
  /\b(?:the )?(?:(?:great )?red spot|eye|surface|atmosphere|clouds|storms?) (?:of|on) (?:the )?(?:planet )?(jupiter|saturn|neptune|uranus)\b/gi;

/** The Moon as the whole prompt is the Moon itself, not its light; what is on a giant planet is seen on the planet. */
export function readLonePlanets(text: string): string {
  return text.replace(BARE_MOON, '$1a full moon').replace(FEATURE, '$1');
}
