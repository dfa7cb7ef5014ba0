const NAMED_FACE =
  /(^|\bof )((?:an?|the|his|her|my) (?:[\w-]+ ){0,3}[\w-]+)['’]s face\b(?! (?:paint|mask|painted|covered))/gi;

/** "a drawing of a woman's face": a portrait of her. */
export function readNamedFace(text: string): string {
  return text.replace(NAMED_FACE, '$1portrait of $2');
}
