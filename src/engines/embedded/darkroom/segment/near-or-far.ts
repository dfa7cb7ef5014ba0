/** Less sure than this, a picture is looked at again from farther away: details of what stands around no longer count there. */
const UNSURE = 0.15;
const FAR_LONGER_SIDE_PX = 192;
/** What was seen from farther away has to be as sure as this. */
const SURE = 0.6;

/**
 * What is found in a picture at its size, or, where that is a mere guess, in a smaller copy that gives a sure answer.
 *
 * @param findAt looks at a copy with this longer side.
 */
export function findNearOrFar<Found extends { readonly confidence: number }>(
  findAt: (longerSidePx: number) => Found,
  longerSidePx: number,
): Found {
  const near = findAt(longerSidePx);
  if (near.confidence >= UNSURE || longerSidePx <= FAR_LONGER_SIDE_PX) return near;
  const far = findAt(FAR_LONGER_SIDE_PX);
  return far.confidence >= SURE ? far : near;
}
