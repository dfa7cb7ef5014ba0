const POINTING =
  /\b(arrows?) (?:pointing|that points?|which points?) (?:to the )?(left|right|up|down)(?:wards?)?(?![\w-])/gi;

/** "an arrow pointing to the left": a left arrow. */
export function readArrows(text: string): string {
  return text.replace(POINTING, '$2 $1');
}
