const SWARM =
  /(?<!\b(?:one|two|three|four|five|six|\d+) )\b(?:(?:many|several|some|a few|countless|dancing|glowing|floating|hundreds of|lots of|tiny|a swarm of|swarms of) ){0,3}(?:fireflies|lightning bugs)\b/gi;

/** "fireflies": points of light in the air, unless they are counted. */
export function readFireflies(text: string): string {
  return text.replace(SWARM, 'a firefly swarm');
}
