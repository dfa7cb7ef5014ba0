const UNMADE =
  /\b(?:(?:an? |the )?(x-?rays?)(?: (?:image|photo|photograph|picture|scan|film))? of|(?:an? )?(x-?ray) (?:style|art|effect|photography|vision)(?: of)?|(?:in|as an?) (x-?ray)(?: style)?(?= ?[,.]|$)|, ?(x-?ray)(?= ?[,.]|$))/gi;

/** Media that nothing here can make are told, and their name is no thing in the picture: an X-ray of a fish has no bones to show. */
export function readUnmadeMedia(text: string): { readonly text: string; readonly unread: readonly string[] } {
  const unread: string[] = [];
  const read = text.replace(UNMADE, (_whole, ...groups: unknown[]) => {
    const named = groups.slice(0, 4).find((group) => typeof group === 'string');
    unread.push(String(named));
    return '';
  });
  return { text: read, unread };
}
