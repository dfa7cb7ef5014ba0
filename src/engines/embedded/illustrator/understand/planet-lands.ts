/** What the ground of a planet is, by what it is called for. */
const LANDS: Readonly<Record<string, string>> = {
  'desert|sand|sandy|dusty|dune': 'in a desert',
  'ice|icy|frozen|snow|snowy': 'in a snowy landscape',
  'jungle|forest': 'in a jungle',
  'ocean|water': 'at sea',
};
const NAMES = Object.keys(LANDS).join('|');
const ON_PLANET = new RegExp(
  `\\b(?:on|onto|over|above|across) (?:an? |the )?(?:alien )?(${NAMES}) (?:planet|world)\\b`,
  'gi',
);

/** "a spaceship landing on a desert planet": the planet is the ground, not a ball in the sky. */
export function readPlanetLands(text: string): string {
  return text.replace(ON_PLANET, (_whole, name: string) => {
    const [, land] = Object.entries(LANDS).find(([names]) => names.split('|').includes(name.toLowerCase()))!;
    return land;
  });
}
