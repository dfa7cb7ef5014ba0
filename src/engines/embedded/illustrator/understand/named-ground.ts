const NAMED_GROUND =
  /\b(?:plain|solid|simple|clean|seamless|flat|smooth) (?=(?:[a-z-]+ ){1,2}(?:background|backdrop)\b)/gi;

/** "a solid blue background" is one of that colour like any other; a plain there is no grassland. */
export function readNamedGround(text: string): string {
  return text.replace(NAMED_GROUND, '');
}
