/** "a mountain biker" rides a bicycle; a biker as such a motorcycle. */
export function readCyclists(text: string): string {
  return text.replace(/\b(?:mountain|bmx|road|trail) bikers?\b/gi, (rider) =>
    rider.toLowerCase().endsWith('s') ? 'people riding bicycles' : 'person riding a bicycle',
  );
}
