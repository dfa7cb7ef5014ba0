const DOOR_IN_TREE =
  /\b(?:(?:an?|the) )?(?:(?:small|tiny|little|mysterious|magical|magic|secret|hidden|round|glowing|wooden|red) ){0,3}door (?:in|inside|at the base of|at the foot of|set in|built into|carved into) (?:the )?(?:(?:a|an) )?(?:(?:old|giant|big|large|huge|ancient|hollow|oak) ){0,3}(?:tree|oak)(?: trunk)?\b/gi;

/** "a small door in a tree": a tree that is lived in, no door among its leaves. */
export function readTreeDoors(text: string): string {
  return text.replace(DOOR_IN_TREE, 'a fairy door');
}
