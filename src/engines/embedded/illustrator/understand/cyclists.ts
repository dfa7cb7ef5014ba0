const OFF_ROAD = /\b(?:mountain|trail) bik(?:ers?|ing)\b/i;
const SOMEWHERE = /\b(?:in|on|through|across|along|down|up|at) (?:an?|the) \w+/i;

/** "a mountain biker" rides a bicycle; a biker as such a motorcycle. */
export function readCyclists(text: string): string {
  const named = text.replace(/\b(?:mountain|bmx|road|trail) bikers?\b/gi, (rider) =>
    rider.toLowerCase().endsWith('s') ? 'people riding bicycles' : 'person riding a bicycle',
  );
  return OFF_ROAD.test(text) && !SOMEWHERE.test(text) ? `${named.replace(/[.\s]+$/, '')} in the mountains` : named;
}
