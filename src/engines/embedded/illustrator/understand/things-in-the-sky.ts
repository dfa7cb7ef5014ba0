const IN_SKY =
  /\b(lightning(?: bolts?| strikes?)?|thunder(?:storm)?|rainbows?|stars|(?:full |crescent )?moon|sun|(?:dark |dramatic |pink )?clouds|northern lights|aurora|fireworks)(?: (?:flashing|striking|glowing|shining|exploding))? (?:in|across|up in) the (?:night )?sky\b/gi;
const BEGINS = /^(?:an? |the )?(?:\w+ ){0,2}?(?:rainbow|moon|stars|clouds|fireworks|lightning|sun)\b/i;

/** "a ship in a storm, lightning in the sky": that is where lightning is anyway, and the ship is not. */
export function readThingsInTheSky(text: string): string {
  return BEGINS.test(text) ? text : text.replace(IN_SKY, '$1');
}
