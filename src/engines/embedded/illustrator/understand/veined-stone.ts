const STONE = /\b(?:marble|agate|onyx|geode|granite|quartz|resin|fluid|liquid|abstract|kintsugi|leaf|leaves)\b/i;
const VEINS = /\b((?:[a-z]+ )?)(?:veins|veining)\b/gi;

/** "marble with gold veins": veins of a stone or of poured paint are lines of a colour, not vessels of blood. */
export function readVeinedStone(text: string): string {
  if (!STONE.test(text)) return text;
  return text.replace(VEINS, (_whole, before: string) => `${before}tones`);
}
